// Money on a mandate is an expense or a budget, never both.
MATCH (:Agency)-[money:CONTRIBUTES_TO]->(:Mandate)
WHERE NOT coalesce(money.figure, 'nothing') IN ['EXPENSE', 'BUDGET']
RETURN coalesce(money.id, '?') AS id, 'has the unknown figure ' + coalesce(money.figure, 'nothing') AS problem
