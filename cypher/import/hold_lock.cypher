// Proves in the writing transaction itself that the right to write is still held.
MATCH (lock:ImportLock {id: 'import', holder: $holder})
SET lock.until = datetime() + duration({seconds: $seconds})
RETURN lock.holder AS holder
