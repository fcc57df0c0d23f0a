// Gives the right to write back.
MATCH (lock:ImportLock {id: 'import', holder: $holder})
DELETE lock
