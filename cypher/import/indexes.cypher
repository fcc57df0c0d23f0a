// What is indexed: by each constraint, whose index has its name, and by each index alone.
SHOW INDEXES
YIELD name, state
RETURN name, state
