import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { insertion } from '../server/drafting.fixture.ts'
import { type DraftingSite, openDraftingSite, table } from './drafting-site.fixture.ts'

let site: DraftingSite

beforeAll(async () => {
  site = await openDraftingSite()
  const [secretariat, chair, alfa] = [
    await site.seated('secretariat', { language: 'zh' }),
    await site.seated('chair', { language: 'zh' }),
    await site.seated('delegation:XAL', { language: 'zh' }),
  ]
  await site.act(alfa, insertion('a'))
  await site.act(chair, { does: 'accept', proposal: 'a', words: 1, holds: [] })
  const text = '外长们注意到进一步开展灯塔务实合作。'
  await site.act(secretariat, { does: 'bring-level', paragraph: 'p1', language: 'zh', words: 2, text })
  const verb = {
    id: 'v',
    language: 'en',
    words: 1,
    kind: 'verb',
    paragraph: 'p2',
    edits: [{ from: 'The ministers '.length, to: 'The ministers noted'.length, text: 'supported' }],
  }
  await site.act(alfa, { does: 'propose', set: null, changes: [verb] })
}, 120_000)
afterAll(async () => {
  await site?.close()
})

async function faults(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page })
    .options({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
    .analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${target.join(' ')}`))
}

test('a translator finds what differs, and brings a language level from there', async () => {
  const { page, complaints, context } = await site.seated('secretariat', { language: 'zh' })
  await page.goto(`${table}/languages?only=issues`)
  await expect(
    page.getByRole('listitem').filter({ hasText: '动词力度不同' }).count(),
  ).resolves.toBeGreaterThan(0)
  expect(await faults(page)).toEqual([])
  await page.getByRole('link', { name: '使俄文文本跟上' }).click()
  const russian = 'Министры поддержали дальнейшее практическое сотрудничество в области маяков.'
  await page.getByLabel('意思相同的文字').fill(russian)
  await page.getByRole('button', { name: '记录为已跟上' }).click()
  await page.goto(`${table}/languages?only=behind`)
  await expect(page.getByText('没有符合条件的段落。').isVisible()).resolves.toBe(true)
  expect(complaints).toEqual([])
  await context.close()
}, 300_000)

test('the Chair sees the verb on its ladder, and with one key what earlier texts say', async () => {
  const { page, complaints, context } = await site.seated('chair', { language: 'zh' })
  await page.goto(`${table}?text=en&p=p2`)
  await page.locator('body[data-ready]').waitFor()
  const rungs = page.getByRole('list', { name: '“noted”所在的阶梯，由强到弱' }).getByRole('listitem')
  await expect(rungs.allTextContents()).resolves.toEqual([
    'reaffirmed their support',
    'supported提案2甲',
    'welcomed',
    'noted案文现用',
  ])
  await expect(page.getByText('相差2级，其间有：welcomed。').isVisible()).resolves.toBe(true)
  await page.keyboard.press('a')
  await page.getByText('本组织尚无已录文本，无从对照。').waitFor()
  await expect(page.evaluate(() => document.activeElement?.className)).resolves.toBe('precedents')
  expect(await faults(page)).toEqual([])
  await page.goto(`${table}/p2/precedents?text=en`)
  expect(await faults(page)).toEqual([])
  expect(complaints).toEqual([])
  await context.close()
}, 300_000)
