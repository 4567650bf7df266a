import { afterAll, beforeAll, expect, test } from 'vitest'
import { openSite, type Site } from './browser-server.fixture.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
}, 120_000)
afterAll(async () => {
  await site?.close()
})

const beijing = '/sco/cfm/2018-04-24'

test('the secretariat corrects a recorded reading; the page shows the new entry and leads to the one before', async () => {
  const { page, complaints } = await site.visitor()
  const button = (name: string) => page.getByRole('button', { name })
  const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  await page.goto('/seats')
  await page
    .getByRole('region', { name: /Shanghai/ })
    .getByRole('button', { name: 'Take: Secretariat' })
    .click()
  await page.goto(beijing)
  await button('Correct the reading').click()
  await page.waitForURL('**/sco/read/*')
  const accept = button('Record the corrected reading')
  await expect(accept.getAttribute('aria-disabled')).resolves.toBe('true')
  await expect(page.getByText('India, member State').isVisible()).resolves.toBe(true)

  const fact = page.getByRole('listitem').filter({ hasText: 'reaffirm support' })
  await fact.getByRole('link', { name: 'Correct' }).click()
  await page.getByRole('checkbox', { name: 'Pakistan' }).uncheck()
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(fact.getByText('India, China, Pakistan').isVisible()).resolves.toBe(true)
  await expect(accept.getAttribute('aria-disabled')).resolves.toBeNull()
  for (const width of [390, 1440]) {
    await page.setViewportSize({ width, height: 900 })
    expect([width, await overflow()]).toEqual([width, 0])
  }
  await accept.click()
  await page.waitForURL(`**${beijing}`)

  const facts = page.getByRole('complementary', { name: 'Facts of the meeting' })
  await expect(facts.getByText('corrected, version 2').isVisible()).resolves.toBe(true)
  await expect(facts.getByRole('link', { name: 'no. 2' }).getAttribute('href')).resolves.toBe('/journal/2')
  for (const width of [390, 1440]) {
    await page.setViewportSize({ width, height: 900 })
    expect([width, await overflow()]).toEqual([width, 0])
  }
  await facts.getByRole('link', { name: 'no. 1' }).click()
  await expect(page.getByText('is the leaf recorded').isVisible()).resolves.toBe(true)
  await expect(page.getByText('CommuniqueRecorded').first().isVisible()).resolves.toBe(true)
  expect(complaints).toEqual([])
})

test.each([
  ['zh', '更正读本', '撤下读本'],
  ['ru', 'Исправить чтение', 'Убрать со стола'],
  ['en', 'Correct the reading', 'Take off the desk'],
] as const)('a copy opened for correction can be put away again, in %s', async (language, open, away) => {
  const { page } = await site.visitor({ language })
  await page.goto('/seats')
  await page.locator('form:has([value="sco"]):has([value="secretariat"]) button').click()
  await page.goto(beijing)
  await page.getByRole('button', { name: open }).click()
  await page.getByRole('button', { name: away }).click()
  await page.waitForURL(`**${beijing}`)
})
