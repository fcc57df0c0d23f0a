import { expect, type Locator, type Page } from '@playwright/test'

/** How a reader works the page. */
export type Hand = {
  /** Presses a button, follows a link, chooses from a menu. */
  press(what: Locator): Promise<void>
  /** Looks up a name in a box, and takes the first of what is found. */
  lookUp(box: Locator, text: string): Promise<void>
  /** Takes another of what a field offers, by its value. */
  take(field: Locator, value: string): Promise<void>
}

const firstFound = (page: Page, text: string) =>
  page
    .locator('.lookup-list:not(.updating)')
    .getByRole('option')
    .filter({ hasText: new RegExp(`^${text}`, 'i') })
    .first()

/** With a pointer. */
const byMouse = (page: Page): Hand => ({
  press: (what) => what.click(),
  async lookUp(box, text) {
    await box.fill(text)
    await firstFound(page, text).click()
  },
  async take(field, value) {
    await field.selectOption(value)
  },
})

/** Whoever has no pointer: not a single click, and no focus that Tab and the arrows do not give. */
const byKeyboard = (page: Page): Hand => ({
  async press(what) {
    await reach(page, what)
    await page.keyboard.press('Enter')
  },
  async lookUp(box, text) {
    await reach(page, box)
    await page.keyboard.press('ControlOrMeta+A')
    await page.keyboard.insertText(text)
    await expect(firstFound(page, text)).toBeVisible()
    await page.keyboard.press('Enter')
  },
  async take(field, value) {
    await reach(page, field)
    for (let key = await keyTo(field, value); key !== null; key = await keyTo(field, value))
      await page.keyboard.press(key)
  },
})

export const hands = { 'with the mouse': byMouse, 'by keyboard alone': byKeyboard }

/** A page of the longest list has fewer stops. */
const mostKeys = 200

async function reach(page: Page, what: Locator): Promise<void> {
  await expect(what).toBeVisible()
  for (let keys = 0; keys < mostKeys; keys++) {
    const key = await what.evaluate(keyTowards)
    if (key === null) return
    await page.keyboard.press(key)
  }
  throw new Error(`No way to ${what} by Tab and arrows.`)
}

/** The key that brings the focus nearer, null where it is there: an arrow within what is one stop, else Tab. */
function keyTowards(wanted: Element): string | null {
  const active = document.activeElement ?? document.body
  if (active === wanted) return null
  const isBefore = (active.compareDocumentPosition(wanted) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
  const isOneOfMany = wanted instanceof HTMLElement && wanted.tabIndex < 0
  const widget =
    wanted.closest('[role=toolbar], [role=menu]') ?? (isOneOfMany ? wanted.closest(':has([tabindex="0"])') : null)
  if (!widget?.contains(active)) return isBefore ? 'Tab' : 'Shift+Tab'
  if (widget.role === 'toolbar') return isBefore ? 'ArrowRight' : 'ArrowLeft'
  return isBefore ? 'ArrowDown' : 'ArrowUp'
}

async function keyTo(field: Locator, value: string): Promise<string | null> {
  return field.evaluate((element, wanted) => {
    const { options, selectedIndex } = element as HTMLSelectElement
    const index = [...options].findIndex((option) => option.value === wanted)
    if (index < 0) throw new Error(`Nothing offered is ${wanted}.`)
    return index === selectedIndex ? null : index > selectedIndex ? 'ArrowDown' : 'ArrowUp'
  }, value)
}
