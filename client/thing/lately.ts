/** A year without any sign of an agency is too long to count it among those who are here. */
export function isSeen({ observedUntil }: { observedUntil: string | null }, asOf: string): boolean {
  return observedUntil === null || observedUntil > yearBefore(asOf)
}

function yearBefore(day: string): string {
  return `${String(Number(day.slice(0, 4)) - 1).padStart(4, '0')}${day.slice(4)}`
}
