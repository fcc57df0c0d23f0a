// Finds anything by name, acronym, alias, code, title or city, whatever the accents and the case.
CREATE FULLTEXT INDEX named IF NOT EXISTS
FOR (named:Agency|Office|Arrangement|Place|Mandate|Factor|PracticeSet|Practice|Source)
ON EACH [named.name, named.acronym, named.aliases, named.codes, named.title, named.city, named.iso3]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}}
