// Finds anything by name, acronym, alias, code or title, whatever the accents and the case.
CREATE FULLTEXT INDEX names IF NOT EXISTS
FOR (named:Agency|Office|Arrangement|Place|Mandate|Factor|PracticeSet|Practice|Source)
ON EACH [named.name, named.acronym, named.aliases, named.codes, named.title]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}}
