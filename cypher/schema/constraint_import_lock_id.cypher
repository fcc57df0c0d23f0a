// One lock, whoever comes at the same moment.
CREATE CONSTRAINT import_lock_id IF NOT EXISTS
FOR (lock:ImportLock) REQUIRE lock.id IS UNIQUE
