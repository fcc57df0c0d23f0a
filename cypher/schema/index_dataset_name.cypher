// Finds constants of the data by name.
CREATE INDEX dataset_name IF NOT EXISTS
FOR (record:DataSet) ON (record.name)
