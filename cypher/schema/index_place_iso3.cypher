// Finds places by country code.
CREATE INDEX place_iso3 IF NOT EXISTS
FOR (record:Place) ON (record.iso3)
