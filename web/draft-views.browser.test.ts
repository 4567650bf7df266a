import AxeBuilder from '@axe-core/playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { insertion } from '../server/drafting.fixture.ts'
import { type DraftingSite, openDraftingSite, table } from './drafting-site.fixture.ts'

let site: DraftingSite

const act = async (seat: string, command: object) => site.act(await site.seated(seat), command)

beforeAll(async () => {
  site = await openDraftingSite()
  await act('delegation:XAL', insertion('first'))
  await act('chair', { does: 'accept', proposal: 'first', words: 1 })
  await act('delegation:XBR', insertion('second', 'close ', 2))
}, 120_000)
afterAll(async () => {
  await site?.close()
})

test('from the table one comes to its brackets over time, to its revisions, and from a word to its proposal', async () => {
  const { page, complaints } = await site.seated('delegation:XCH', { language: 'en' })
  await page.goto(`${table}?text=en&p=p1`)
  await page.getByRole('link', { name: 'How they came and went' }).click()
  await page.getByRole('heading', { level: 1, name: 'How the brackets came and went' }).waitFor()
  await page.getByText('Reading 1: 3 changes').click()
  await expect(page.getByRole('cell', { name: 'Bravo: proposed P-2 (Insert)' }).isVisible()).resolves.toBe(
    true,
  )
  await page.getByRole('link', { name: 'Back to the text' }).click()
  await page.getByRole('link', { name: 'Compare revisions' }).click()
  await page.locator('body[data-ready]').waitFor()
  await page.keyboard.press(']')
  await expect(page.evaluate(() => document.activeElement?.textContent)).resolves.toBe(' practical')
  await page.goto(`${table}/p1/history?text=en`)
  await page.getByRole('link', { name: /^practical/ }).click()
  expect(new URL(page.url()).hash).toBe('#o1')
  await page.getByRole('link', { name: 'P-1 Insert' }).click()
  await expect(page.locator('#P-first').isVisible()).resolves.toBe(true)
  expect(complaints).toEqual([])
}, 120_000)

const pages = ['/convergence', '/revisions?words=bracketed', '/p1/history?text=en']

test('the views have no fault that axe finds in Chinese, and no page is too wide in Russian at 390 px', async () => {
  const faults: string[] = []
  const { page } = await site.seated('chair', { width: 1440, language: 'zh' })
  for (const path of pages) {
    await page.goto(table + path)
    for (const fold of await page.locator('summary').all()) await fold.click()
    const { violations } = await new AxeBuilder({ page })
      .options({
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        resultTypes: ['violations'],
      })
      .analyze()
    faults.push(...violations.map(({ id, nodes }) => `${path} ${id} ${nodes[0]?.target.join(' ')}`))
  }
  const narrow = await site.seated('chair', { width: 390, language: 'ru' })
  for (const path of pages) {
    await narrow.page.goto(table + path)
    const over = await narrow.page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    if (over > 0) faults.push(`${path} is ${over} px too wide`)
  }
  expect(faults).toEqual([])
}, 300_000)
