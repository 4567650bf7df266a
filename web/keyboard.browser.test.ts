import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openSite, type Site } from './browser-server.fixture.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
}, 120_000)
afterAll(async () => {
  await site?.close()
})

const meeting = '/sco/cfm/2018-04-24'

/** What has the focus: its name, and how wide its ring is. */
const focus = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement
    const style = element && getComputedStyle(element)
    return {
      name: element?.textContent?.trim() ?? '',
      ring: style && style.outlineStyle !== 'none' ? Number.parseFloat(style.outlineWidth) : 0,
    }
  })

const hash = (page: Page): string => new URL(page.url()).hash

describe('the keyboard', () => {
  test('skips to the text first', async () => {
    const { page } = await site.visitor()
    await page.goto(meeting)
    await page.keyboard.press('Tab')
    expect((await focus(page)).name).toBe('Skip to the text')
    await page.keyboard.press('Enter')
    expect(hash(page)).toBe('#main')
  })

  test('reaches every link and button of a page, each with a ring that is seen', async () => {
    const { page } = await site.visitor()
    await page.goto('/sco/people')
    const all = await page.locator('a[href], button:not([hidden]), input, select, summary').count()
    const hidden = await page.locator('dialog :is(a, button, input), .narrow').count()
    const reached = new Set<string>()
    for (let step = 0; step < all - hidden; step++) {
      await page.keyboard.press('Tab')
      const { ring } = await focus(page)
      expect(ring).toBeGreaterThanOrEqual(2)
      reached.add(
        await page.evaluate(() =>
          String([...document.querySelectorAll('*')].indexOf(document.activeElement ?? document.body)),
        ),
      )
    }
    expect(reached.size).toBe(all - hidden)
  })

  test('walks the paragraphs with J and K, under a Cyrillic layout too', async () => {
    const { page } = await site.visitor()
    await page.goto(`${meeting}#p7`)
    await page.keyboard.press('KeyJ')
    expect(hash(page)).toBe('#p8')
    await page.evaluate(() =>
      document.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', { code: 'KeyJ', key: 'о', bubbles: true, cancelable: true }),
      ),
    )
    expect(hash(page)).toBe('#p9')
    await page.keyboard.press('KeyK')
    expect(hash(page)).toBe('#p8')
  })

  test('finds with /, and types it where one is typing', async () => {
    const { page } = await site.visitor()
    await page.goto(meeting)
    await page.keyboard.press('Slash')
    await page.waitForURL('**/sco/search')
    await page.keyboard.press('Slash')
    await page.keyboard.type('a/j')
    await expect(page.getByLabel('Words of the text').inputValue()).resolves.toBe('a/j')
  })

  test('goes to the meetings with G M, and nowhere when the second key is late', async () => {
    const { page } = await site.visitor()
    await page.goto(meeting)
    await page.keyboard.press('KeyG')
    await page.waitForTimeout(1700)
    await page.keyboard.press('KeyM')
    expect(page.url()).toContain(meeting)
    await page.keyboard.press('KeyG')
    await page.keyboard.press('KeyM')
    await page.waitForURL('**/sco/meetings')
  })

  test('shows the list of keys with ?, and switches single keys off there for good', async () => {
    const { page } = await site.visitor()
    await page.goto(meeting)
    await page.keyboard.press('Shift+Slash')
    const list = page.getByRole('dialog', { name: 'Keys' })
    await expect(list.isVisible()).resolves.toBe(true)
    await list.getByRole('checkbox').uncheck()
    await list.getByRole('button', { name: 'Close' }).click()
    await page.keyboard.press('KeyJ')
    expect(hash(page)).toBe('')
    await page.reload()
    await page.keyboard.press('KeyJ')
    expect(hash(page)).toBe('')
    await page.getByRole('button', { name: /^Keys/ }).click()
    await list.getByRole('checkbox').check()
    await page.keyboard.press('Escape')
    await page.keyboard.press('KeyJ')
    expect(hash(page)).not.toBe('')
  })

  test('decides nothing by a single key', async () => {
    const { page } = await site.visitor()
    const sent: string[] = []
    page.on('request', request => {
      if (request.method() !== 'GET') sent.push(request.url())
    })
    await page.goto('/seats')
    for (const key of 'abcdefghijklmnopqrstuvwxyz.[]') {
      await page.keyboard.press(key)
      if (!page.url().endsWith('/seats')) await page.goto('/seats')
    }
    expect(sent).toEqual([])
  })
})

describe('the layout', () => {
  const paths = [
    '/sco',
    meeting,
    '/sco/members',
    '/sco/instruments',
    '/sco/search?words=合作',
    '/compare',
    '/seats',
    '/verify',
  ]

  test('reflows without a scroll bar across at 320 px', async () => {
    const { page } = await site.visitor({ width: 320 })
    for (const path of paths) {
      await page.goto(path)
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      expect([path, over]).toEqual([path, 0])
    }
  })

  test('holds text at 200 %, as a reader sets it in the browser', async () => {
    const { page, context } = await site.visitor()
    const session = await context.newCDPSession(page)
    await session.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } })
    for (const path of paths) {
      await page.goto(path)
      await expect(
        page.locator('h1').evaluate(heading => Number.parseFloat(getComputedStyle(heading).fontSize)),
      ).resolves.toBeGreaterThan(40)
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      expect([path, over]).toEqual([path, 0])
    }
  })

  test('prints the record with its margin and proof, without the ways around it', async () => {
    const { page } = await site.visitor()
    await page.goto(meeting)
    await page.emulateMedia({ media: 'print' })
    await expect(page.getByRole('note', { name: 'Acts of paragraph 7' }).isVisible()).resolves.toBe(true)
    await expect(page.getByRole('heading', { name: 'Proof' }).isVisible()).resolves.toBe(true)
    await expect(page.getByRole('navigation').first().isVisible()).resolves.toBe(false)
  })
})
