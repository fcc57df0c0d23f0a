// Nobody reports to themselves, at however many removes, on any one day.
MATCH (office:Office)-[lines:REPORTS_TO]->{1,12}(office)
WITH office, lines,
  reduce(latest = date('0001-01-01'), line IN lines | CASE WHEN line.validFrom > latest THEN line.validFrom ELSE latest END) AS begins,
  reduce(first = date('9999-12-31'), line IN lines | CASE WHEN line.validTo < first THEN line.validTo ELSE first END) AS ends
WHERE begins < ends
RETURN DISTINCT office.id AS id, 'reports to itself through ' + size(lines) + ' lines' AS problem
