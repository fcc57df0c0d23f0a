// What an agency put somewhere in a year is in one currency: shares of it would mean nothing otherwise.
MATCH (agency:Agency)-[money:SPENT|CONTRIBUTES_TO|RECEIVED]->()
WITH agency, type(money) AS type, money.year AS year, money.figure AS figure, collect(DISTINCT money.currency) AS currencies
WHERE size(currencies) > 1
RETURN agency.id AS id, 'has money of ' + coalesce(toString(year), 'no year') + ' in ' + size(currencies) + ' currencies' AS problem
