import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
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

const seedFile = fileURLToPath(new URL('../demonstration/sco-cfm-2018-04-24.zh.txt', import.meta.url))
const seed = readFileSync(seedFile, 'utf8')

/** The next year's meeting, in the words of the seed: another day and place, so another text. */
const nextYear = seed.replace('2018年4月24日', '2019年5月22日').replace('在北京举行', '在比什凯克举行')

const link = (page: Page, name: string | RegExp) => page.getByRole('link', { name })
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })

async function takeSeat(page: Page, name: string): Promise<void> {
  await page.goto('/seats')
  await page
    .getByRole('region', { name: /Shanghai/ })
    .getByRole('button', { name: `Take: ${name}` })
    .click()
}

async function upload(page: Page, name: string, text: string): Promise<void> {
  await page.goto('/sco/read')
  await page
    .getByLabel('Text file, UTF-8')
    .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })
  await button(page, 'Read the text').click()
}

describe('an analyst', () => {
  test('reads the meeting from the front page, in the three languages, and a paragraph keeps its address', async () => {
    const { page, complaints } = await site.visitor()
    await page.goto('/')
    await link(page, 'Shanghai Cooperation Organization').click()
    await page.waitForURL('**/sco')
    await expect(page.getByRole('heading', { level: 1 }).textContent()).resolves.toContain('Shanghai')
    await link(page, '24 April 2018').first().click()
    await expect(page.getByRole('heading', { level: 1 }).textContent()).resolves.toContain(
      'Council of Foreign Ministers',
    )
    await link(page, 'paragraph 13').first().click()
    expect(new URL(page.url()).hash).toBe('#p13')
    await link(page, 'Русский').click()
    expect(new URL(page.url()).hash).toBe('#p13')
    await expect(page.getByRole('heading', { level: 1 }).textContent()).resolves.toContain(
      'Совет министров иностранных дел',
    )
    await link(page, '中文').click()
    await expect(page.getByRole('heading', { level: 1 }).textContent()).resolves.toBe(
      '外交部长理事会例行会议新闻公报',
    )
    await expect(page.getByRole('article').getByText('外长们注意到').first().isVisible()).resolves.toBe(true)
    await page.goto('/sco')
    await expect(page.locator('html').getAttribute('lang')).resolves.toBe('zh-Hans')
    expect(complaints).toEqual([])
  })

  test('opens the words behind a fact', async () => {
    const { page } = await site.visitor()
    await page.goto('/sco/cfm/2018-04-24')
    await page
      .getByRole('complementary', { name: 'Facts of the meeting' })
      .getByRole('link', { name: '拉夫罗夫' })
      .click()
    const words = page.locator(':target')
    await expect(words.textContent()).resolves.toBe('俄罗斯联邦外交部长拉夫罗夫')
    await page
      .getByRole('note', { name: 'Acts of paragraph 23' })
      .getByRole('link', { name: '重申支持' })
      .click()
    await expect(page.locator(':target').textContent()).resolves.toBe('重申支持中国提出的“一带一路”倡议')
  })

  test('finds every paragraph with two Chinese characters, and each keeps its verb', async () => {
    const { page, complaints } = await site.visitor()
    await page.goto('/sco/search')
    await page.getByLabel('Words of the text').fill('竞选')
    await button(page, 'Search').click()
    await expect(page.getByText('1 paragraph answers.').isVisible()).resolves.toBe(true)
    const hit = page.getByRole('listitem').filter({ hasText: '希竞选联合国' }).first()
    await expect(hit.getByText('竞选', { exact: true }).isVisible()).resolves.toBe(true)
    await expect(hit.textContent()).resolves.toMatch(/注意到.*note/)
    await hit.getByRole('link', { name: 'para. 13' }).click()
    expect(page.url()).toContain('/sco/cfm/2018-04-24?text=zh#p13')
    await page.goto('/sco/search?words=合作')
    const places = seed.split('\n').filter(paragraph => paragraph.includes('合作')).length
    await expect(page.getByText(`${places} paragraphs answer.`).isVisible()).resolves.toBe(true)
    await page.goto('/sco/search?words=天气预报')
    await expect(page.getByText('No paragraph answers.').isVisible()).resolves.toBe(true)
    expect(complaints).toEqual([])
  })

  test('asks for the paragraphs in which a State is not listed', async () => {
    const { page } = await site.visitor()
    await page.goto('/sco/search')
    await page.getByLabel('State').selectOption('not-listed:IND')
    await button(page, 'Search').click()
    await expect(page.getByText('1 paragraph answers.').isVisible()).resolves.toBe(true)
    await expect(link(page, 'para. 23').isVisible()).resolves.toBe(true)
  })

  test.each([
    ['2017-06-08', 6],
    ['2018-04-24', 8],
    ['2024-07-04', 10],
  ])('asks for the members on %s and is told %i', async (day, n) => {
    const { page } = await site.visitor()
    await page.goto('/sco/members')
    await page.getByLabel('Date').fill(day)
    await button(page, 'Show').click()
    const members = page.getByRole('region', { name: 'Member States' }).getByRole('listitem')
    await expect(members.count()).resolves.toBe(n)
  })

  test('asks what was in force for a State on a day', async () => {
    const { page } = await site.visitor()
    await page.goto('/sco/instruments')
    await page.getByLabel('Date').fill('2018-04-24')
    await page.getByRole('combobox', { name: 'For' }).selectOption('KAZ')
    await button(page, 'Show').click()
    const force = page.getByRole('region', { name: 'In force', exact: true })
    await expect(force.getByRole('rowheader', { name: /^Treaty on Long-Term/ }).count()).resolves.toBe(1)
    await expect(force.getByRole('rowheader', { name: /^Programme of Cooperation/ }).count()).resolves.toBe(0)
  })

  test('verifies the entry behind the meeting', async () => {
    const { page } = await site.visitor()
    await page.goto('/sco/cfm/2018-04-24')
    await link(page, 'Verify it yourself').click()
    await expect(page.getByText('is the leaf recorded').isVisible()).resolves.toBe(true)
  })

  test('reads everything without a script', async () => {
    const { page } = await site.visitor({ javaScriptEnabled: false })
    await page.goto('/sco/cfm/2018-04-24')
    await expect(page.getByRole('article').getByText('外长们注意到').first().isVisible()).resolves.toBe(true)
    await page.goto('/sco/members?on=2018-04-24')
    await expect(page.getByText('8 member States').first().isVisible()).resolves.toBe(true)
  })
})

describe('a secretariat officer', () => {
  test('takes the seat, hands in a text, settles the question, accepts, and is refused the same file again', async () => {
    const { page, complaints } = await site.visitor()
    await takeSeat(page, 'Secretariat')
    await upload(page, 'next.txt', nextYear)
    await expect(page.getByRole('heading', { level: 1 }).textContent()).resolves.toContain('22 May 2019')
    const accept = button(page, 'Accept the reading')
    await expect(accept.getAttribute('aria-disabled')).resolves.toBe('true')
    await accept.press('Enter')
    await expect(page.getByRole('alert').textContent()).resolves.toContain('Not recorded.')
    await page.getByRole('radio', { name: 'leave it open' }).check()
    await button(page, 'Save the answer').click()
    await expect(page.getByText('Nothing stands in the way').isVisible()).resolves.toBe(true)
    await button(page, 'Accept the reading').click()
    await page.waitForURL('**/sco/cfm/2019-05-22')
    await expect(page.getByRole('article').getByText('比什凯克').first().isVisible()).resolves.toBe(true)
    await upload(page, 'again.txt', nextYear)
    await page.getByRole('radio', { name: 'all members' }).check()
    await button(page, 'Save the answer').click()
    await button(page, 'Accept the reading').click()
    await expect(page.getByRole('alert').textContent()).resolves.toContain('already recorded')
    await page.getByRole('alert').getByRole('link', { name: 'Open the meeting' }).click()
    expect(page.url()).toContain('/sco/cfm/2019-05-22')
    expect(complaints.filter(one => !one.includes('409') && !one.includes('422'))).toEqual([])
  })

  test('corrects who is named, and the fact shows it', async () => {
    const { page } = await site.visitor()
    await takeSeat(page, 'Secretariat')
    await upload(page, 'corrected.txt', nextYear.replace('2019年5月22日', '2020年9月9日'))
    const fact = page.getByRole('listitem').filter({ hasText: 'reaffirm support' })
    await fact.getByRole('link', { name: 'Correct' }).click()
    await page.getByRole('checkbox', { name: 'Pakistan' }).uncheck()
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await expect(fact.getByText('India, China, Pakistan').isVisible()).resolves.toBe(true)
    await expect(page.getByText('1 correction').isVisible()).resolves.toBe(true)
  })

  test('is told in a sentence why a file cannot be read', async () => {
    const { page } = await site.visitor()
    await takeSeat(page, 'Secretariat')
    await upload(page, 'empty.txt', ' \n ')
    await expect(page.getByRole('alert').textContent()).resolves.toContain('The file holds no text.')
  })

  test('leaves the seat, and the browser forgets it', async () => {
    const { page } = await site.visitor()
    await takeSeat(page, 'Kazakhstan')
    await expect(link(page, /Kazakhstan/).isVisible()).resolves.toBe(true)
    await page.goto('/seats')
    await button(page, 'Leave the seat').click()
    await expect(link(page, 'Take a seat').isVisible()).resolves.toBe(true)
  })
})

describe('a visitor without the seat', () => {
  test('is told who records, and how to go on', async () => {
    const { page } = await site.visitor()
    await page.goto('/sco/read')
    await expect(page.getByRole('alert').isVisible()).resolves.toBe(true)
    await link(page, 'Take the secretariat’s seat first').click()
    expect(page.url()).toContain('/seats')
  })

  test('finds a clear sentence and a way on where there is nothing', async () => {
    const { page } = await site.visitor()
    const answer = await page.goto('/sco/cfm/1999-01-01')
    expect(answer?.status()).toBe(404)
    await expect(page.getByRole('heading', { level: 1 }).isVisible()).resolves.toBe(true)
    await page.getByRole('main').getByRole('link').first().click()
    await expect(page.getByRole('heading', { level: 1 }).textContent()).resolves.toBe('Bodies')
  })
})
