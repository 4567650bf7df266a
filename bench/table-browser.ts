import type { Browser, CDPSession, Page } from 'playwright-core'
import { at } from './table-figures.ts'

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** What one visit to the table has cost, in milliseconds and megabytes. */
export type Visit = {
  readonly firstByte: number
  readonly usable: number
  readonly heap: number
  readonly preview: number
  readonly longest: number
  readonly long: number
  readonly kilobytes: number
}

/** Real Chromium; the sandbox and the graphics card are left out, as in the tests. */
export async function openChromium(): Promise<Browser> {
  const { chromium } = await import('playwright-core')
  return await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: flags })
}

/** Runs in the page, before anything else there: notes every task over 50 ms, and when a pressed key was answered. */
function watch(): void {
  const tasks: number[] = []
  new PerformanceObserver(list => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
    type: 'longtask',
  })
  Object.assign(globalThis, { tasks })
}

/** From the click on the link until the page is loaded, its keys are bound, and one that is pressed is answered. */
async function usableAfter(page: Page, address: string): Promise<number> {
  const begun = performance.now()
  await page.goto(address, { waitUntil: 'commit' })
  await page.waitForSelector('body[data-ready]')
  await page.keyboard.press(']')
  await page.waitForFunction(() => document.activeElement?.classList.contains('br') ?? false, undefined, {
    polling: 5,
  })
  return performance.now() - begun
}

/** The megabytes that are in use after the rubbish is gone. */
async function heapOf(client: CDPSession): Promise<number> {
  await client.send('HeapProfiler.collectGarbage')
  const { metrics } = await client.send('Performance.getMetrics')
  const used = metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? Number.NaN
  return used / 1024 / 1024
}

/** Runs in the page: how long each keystroke takes until the words are drawn and laid out. */
function timeKeystrokes(): void {
  const keystrokes: number[] = []
  let begun = 0
  addEventListener('input', () => (begun = performance.now()), { capture: true })
  addEventListener('input', () => {
    document.querySelector('[data-preview-words]')?.getBoundingClientRect()
    keystrokes.push(performance.now() - begun)
  })
  Object.assign(globalThis, { keystrokes })
}

const figuresIn = (page: Page, name: 'tasks' | 'keystrokes'): Promise<readonly number[]> =>
  page.evaluate<readonly number[], string>(each => Reflect.get(globalThis, each), name)

const typed = ' and in a spirit of mutual respect, practical lasting co-operation, '

/** The 95th of a hundred keystrokes in the middle of a paragraph. */
async function previewOf(page: Page): Promise<number> {
  await page.evaluate(timeKeystrokes)
  const field = page.locator('#panel .propose textarea').first()
  await field.evaluate(node => {
    for (let up: Element | null = node; up; up = up.parentElement)
      if (up instanceof HTMLDetailsElement) up.open = true
  })
  await field.focus()
  for (let n = 0; n < 300; n += 1) await page.keyboard.press('ArrowRight')
  await page.keyboard.type(typed, { delay: 30 })
  return at(await figuresIn(page, 'keystrokes'), 0.95)
}

/** From the first paragraph to the last with the wheel; what took longer than 50 ms at a time. */
async function scrolled(page: Page): Promise<readonly number[]> {
  await page.evaluate(() => {
    Reflect.get(globalThis, 'tasks').length = 0
    scrollTo(0, 0)
  })
  await page.mouse.move(400, 500)
  const height = await page.evaluate(() => document.documentElement.scrollHeight)
  for (let down = 0; down < height; down += 900) {
    await page.mouse.wheel(0, 900)
    await page.waitForTimeout(40)
  }
  await page.waitForTimeout(300)
  return await figuresIn(page, 'tasks')
}

async function firstByteOf(page: Page) {
  return await page.evaluate(() => {
    const [entry] = performance.getEntriesByType('navigation')
    return entry instanceof PerformanceNavigationTiming
      ? { firstByte: entry.responseStart, kilobytes: entry.decodedBodySize / 1024 }
      : { firstByte: Number.NaN, kilobytes: Number.NaN }
  })
}

/** One visit with an empty browser. */
export async function visit(browser: Browser, address: string, cookie: string): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' })
  const [name = '', value = ''] = cookie.split('=')
  await context.addCookies([{ name, value, url: address }])
  await context.addInitScript(watch)
  const page = await context.newPage()
  const client = await context.newCDPSession(page)
  await client.send('Performance.enable')
  const usable = await usableAfter(page, address)
  const begun = await firstByteOf(page)
  const heap = await heapOf(client)
  const preview = await previewOf(page)
  const tasks = await scrolled(page)
  await context.close()
  return { ...begun, usable, heap, preview, longest: Math.max(0, ...tasks), long: tasks.length }
}
