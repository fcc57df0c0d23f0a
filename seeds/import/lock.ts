import { hostname } from 'node:os'
import { query, type Transaction, type Writer } from '../write.ts'

/** Somebody else is writing. */
export class Locked extends Error {
  override name = 'Locked'
}

const leaseSeconds = 60
const renewalMilliseconds = 20_000
type Held = { holder: string; work: string; until: string }

/** The right to write, for as long as it is renewed. Only one importer or seeding has it at a time. */
export type Lock = {
  /** Rejects with Locked when the lease ran out and somebody else took it; call it in every writing transaction. */
  prove: (tx: Transaction) => Promise<void>
  leave: () => Promise<void>
}

/** Takes the lock; rejects with Locked while somebody else has it. A holder on this machine that is gone loses it. */
export async function takeLock(writer: Writer, work: string): Promise<Lock> {
  const holder = `${hostname()}:${process.pid}:${Math.random().toString(36).slice(2, 10)}`
  const held = await take('')
  if (held.holder !== holder && isGone(held.holder)) Object.assign(held, await take(held.holder))
  if (held.holder !== holder) {
    throw new Locked(
      `Another import is writing: ${held.work} (process ${held.holder.split(':')[1]} on ${held.holder.split(':')[0]}). ` +
        `Its lease runs until ${held.until} unless renewed; run the command again then. Nothing was written.`,
    )
  }
  const renewal = setInterval(() => void writer.inTransaction(prove).catch(() => undefined), renewalMilliseconds)
  renewal.unref()
  return { prove, leave }

  async function take(dead: string): Promise<Held> {
    const [held] = await writer.query<Held>('import/take_lock', { holder, dead, work, seconds: leaseSeconds })
    return held ?? { holder: '', work: '', until: '' }
  }

  async function prove(tx: Transaction) {
    const rows = await query(tx, 'import/hold_lock', { holder, seconds: leaseSeconds })
    if (rows.length === 0) throw new Locked('The lease ran out and another import took over; run the command again.')
  }

  async function leave() {
    clearInterval(renewal)
    await writer.query('import/leave_lock', { holder })
  }
}

function isGone(holder: string) {
  const [host, pid] = holder.split(':')
  if (host !== hostname()) return false
  try {
    process.kill(Number(pid), 0)
    return false
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH'
  }
}
