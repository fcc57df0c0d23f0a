// What a browser does with something taken away: keeps it as a file, or puts it where it is pasted from.

export function saveAs(name: string, blob: Blob): void {
  const address = URL.createObjectURL(blob)
  const anchor = document.createElement('a')
  anchor.href = address
  anchor.download = name
  anchor.click()
  // The browser reads it after this returns; some take their time.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}

/** Whether it could be copied. */
export async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return copiedAsOfOld(text)
  }
}

/** A page that is not served over HTTPS has no clipboard, and copies what is selected. */
function copiedAsOfOld(text: string): boolean {
  const area = document.createElement('textarea')
  const before = document.activeElement
  area.value = text
  area.setAttribute('aria-hidden', 'true')
  area.className = 'visually-hidden'
  document.body.append(area)
  area.select()
  try {
    return document.execCommand('copy')
  } catch {
    return false
  } finally {
    area.remove()
    if (before instanceof HTMLElement) before.focus()
  }
}
