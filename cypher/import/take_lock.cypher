// Takes the right to write, or keeps it for another minute; without it, tells who has it.
MERGE (lock:ImportLock {id: 'import'})
WITH lock, lock.holder IS NULL OR lock.holder IN [$holder, $dead] OR lock.until < datetime() AS free
FOREACH (ignored IN CASE WHEN free THEN [1] ELSE [] END |
  SET lock.holder = $holder, lock.until = datetime() + duration({seconds: $seconds}), lock.work = $work
)
RETURN lock.holder AS holder, lock.work AS work, toString(lock.until) AS until
