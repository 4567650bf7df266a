import AxeBuilder from '@axe-core/playwright'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { interfaceLanguages } from '../core/language.ts'
import { openSite, type Site } from './browser-server.fixture.ts'

let site: Site
let reading = ''

/** Pages for everybody, as a visitor without a seat sees them. */
const open = [
  '/sco',
  '/sco/meetings',
  '/sco/cfm/2018-04-24',
  '/sco/members?on=2018-04-24',
  '/sco/instruments?on=2018-04-24&for=KAZ',
  '/sco/people',
  '/sco/search?words=合作',
  '/sco/search?words=天气预报',
  '/compare',
  '/sco/read',
  '/seats',
  '/verify',
  '/journal/1',
  '/api',
  '/sco/nothing/here',
]

const seed = readFileSync(
  fileURLToPath(new URL('../demonstration/sco-cfm-2018-04-24.zh.txt', import.meta.url)),
  'utf8',
)

/** A text on the desk, so that its review can be looked at. */
async function handIn(): Promise<string> {
  const { page, context } = await site.visitor()
  await page.goto('/seats')
  await page
    .getByRole('region', { name: /Shanghai/ })
    .getByRole('button', { name: 'Take: Secretariat' })
    .click()
  await page.goto('/sco/read')
  const buffer = Buffer.from(seed.replace('2018年4月24日', '2019年5月22日'))
  await page.getByLabel('Text file, UTF-8').setInputFiles({ name: 'a.txt', mimeType: 'text/plain', buffer })
  await page.getByRole('button', { name: 'Read the text' }).click()
  await page.waitForURL(/read\/[\da-f-]{36}$/)
  await context.close()
  return new URL(page.url()).pathname
}

beforeAll(async () => {
  site = await openSite()
  reading = await handIn()
}, 120_000)
afterAll(async () => {
  await site?.close()
})

/** The page for programs lists everything; its many parts are looked at in one width. */
const widest = 1440
const longest = '/api'

/** Contrast takes axe half of its time and depends neither on the width nor on the language: it is looked at in one. */
const optionsAt = (width: number, language: string) => ({
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations' as const],
  rules: { 'color-contrast': { enabled: width === widest && language === 'en' } },
})

/** Axe looks at some hundred thousand places; a busy machine needs its time. */
const patience = 900_000

/** What axe finds on a page, each with where it is. */
async function found(page: Page, language = 'en'): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page })
    .options(optionsAt(page.viewportSize()?.width ?? widest, language))
    .analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')} ${failureSummary}`),
  )
}

const isStatus = (complaint: string): boolean => complaint.startsWith('Failed to load resource')

/** Each language is looked at once: the one with the longest words on a narrow screen, where pages are built alike. */
const widthsIn = (language: string): readonly number[] => (language === 'ru' ? [390] : [widest])

describe.each(interfaceLanguages)('the pages in %s', language => {
  test.each(widthsIn(language))(
    'have no fault that axe finds and break no policy, %i px wide',
    async width => {
      const { page, complaints, context } = await site.visitor({ width, language })
      const faults: string[] = []
      for (const path of open.filter(one => one !== longest || width === widest)) {
        await page.goto(path)
        faults.push(...(await found(page, language)).map(fault => `${path} ${fault}`))
      }
      expect(faults).toEqual([])
      expect(complaints.filter(one => !isStatus(one))).toEqual([])
      await context.close()
    },
    patience,
  )

  test(
    'have no fault on the desk of the secretariat, and fold and form open',
    async () => {
      const { page, complaints, context } = await site.visitor({ language })
      await page.goto('/seats')
      await page.locator('form:has([value="sco"]):has([value="secretariat"]) button').click()
      const faults: string[] = []
      for (const path of ['/sco/read', '/seats', `${reading}?fix=p23.a1#f-p23.a1`]) {
        await page.goto(path)
        for (const fold of await page.locator('summary').all()) await fold.click()
        faults.push(...(await found(page, language)).map(fault => `${path} ${fault}`))
      }
      expect(faults).toEqual([])
      expect(complaints.filter(one => !isStatus(one))).toEqual([])
      await context.close()
    },
    patience,
  )
})

test(
  'the dark pages have no fault that axe finds',
  async () => {
    const { page, context } = await site.visitor({ colorScheme: 'dark' })
    for (const path of ['/sco', '/sco/cfm/2018-04-24', '/sco/instruments?on=2018-04-24']) {
      await page.goto(path)
      expect(await found(page)).toEqual([])
    }
    await context.close()
  },
  patience,
)
