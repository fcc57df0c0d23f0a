import type { Browser } from '@playwright/test'

/** As much slower as a cheap phone is than a computer of the day. */
const slowdown = 4
/** So long after the last answer nothing is drawn any more, slowed down. */
const settles = 1_000

type Loaded = { ms: number; shift: number }

/** A page from its address to the paint of its largest text, and how far its parts moved meanwhile. */
export async function loadedIn(browser: Browser, address: string): Promise<Loaded> {
  // Each load has a cache of its own, which is empty.
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  try {
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
    await page.addInitScript(() => {
      const seen = { ms: 0, shift: 0 }
      Object.assign(window, { seen })
      new PerformanceObserver((list) => {
        for (const { startTime } of list.getEntries()) seen.ms = startTime
      }).observe({ type: 'largest-contentful-paint', buffered: true })
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) seen.shift += (entry as PerformanceEntry & { value: number }).value
      }).observe({ type: 'layout-shift', buffered: true })
    })
    await page.goto(address)
    await page.locator('.gist p').first().waitFor()
    await page.waitForLoadState('networkidle')
    await page.waitForTimeout(settles)
    return await page.evaluate(() => (window as unknown as { seen: Loaded }).seen)
  } finally {
    await context.close()
  }
}

/** Milliseconds from a click on the first limit on offer to the frame in which the page is no longer busy. */
export async function changedIn(browser: Browser, address: string): Promise<number> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  try {
    await page.goto(address)
    await page.locator('.gist p').first().waitFor()
    await page.waitForLoadState('networkidle')
    const offered = page.locator('button.chip.offered[title]').first()
    await offered.waitFor()
    return await offered.evaluate(async (chip: HTMLElement) => {
      const began = performance.now()
      const answered = new Promise<void>((resolve) => {
        let isAsked = false
        new MutationObserver(() => {
          const isBusy = document.querySelector('main')?.getAttribute('aria-busy') === 'true'
          if (isAsked && !isBusy) resolve()
          isAsked ||= isBusy
        }).observe(document, { subtree: true, attributeFilter: ['aria-busy'] })
      })
      chip.click()
      await answered
      // What comes after a frame's callbacks comes after it was laid out and painted.
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
      return performance.now() - began
    })
  } finally {
    await page.close()
  }
}
