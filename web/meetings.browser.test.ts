import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type DecidingSite, openDecidingSite } from './deciding-site.fixture.ts'

let site: DecidingSite
beforeAll(async () => {
  site = await openDecidingSite()
}, 120_000)
afterAll(async () => {
  await site?.close()
})

const violations = async (page: Page) => {
  const { violations: found } = await new AxeBuilder({ page }).analyze()
  return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)
}

test('meeting, package, hand-over, a new meeting and a new decision satisfy axe in Chinese, with everything unfolded', async () => {
  const { page, context, complaints } = await site.seated('secretariat', { language: 'zh' })
  const at = `/exercise/meetings/${site.meeting}`
  const drafting = '/exercise/decisions/cm/acts/new?does=draft-decision&back=%2Fexercise%2Fdecisions'
  for (const address of [at, `${at}/package`, `${at}/hand-over`, '/exercise/meetings/new', drafting]) {
    await page.goto(address)
    await page.evaluate(() => {
      for (const each of document.querySelectorAll('details')) each.open = true
    })
    expect([address, await violations(page)]).toEqual([address, []])
    expect([address, await page.locator('html').getAttribute('lang')]).toEqual([address, 'zh-Hans'])
  }
  expect(complaints).toEqual([])
  await context.close()
})

test('by keyboard and without a script a meeting is planned; a refusal has the focus and what was typed stays', async () => {
  const { page, context } = await site.seated('secretariat', { javaScriptEnabled: false })
  await page.goto('/exercise/meetings')
  await page.getByRole('link', { name: 'Plan a meeting' }).press('Enter')
  await page.getByRole('combobox', { name: 'Organ', exact: true }).selectOption('EXERCISE-CM')
  await page.getByLabel('Place, English').fill('Amber Bay')
  await page.getByLabel('First day').fill('2033-02-30')
  await page.getByLabel('First day').press('Enter')
  await page.getByRole('alert').waitFor()
  await expect(page.locator(':focus').textContent()).resolves.toContain('The dates do not fit (2033-02-30')
  await expect(page.getByLabel('Place, English').inputValue()).resolves.toBe('Amber Bay')
  await page.getByLabel('First day').fill('2033-03-01')
  await page.getByRole('button', { name: 'Plan a meeting' }).press('Enter')
  await page.waitForURL('**/exercise/meetings/cm-2033-03-01')
  await page.locator('summary', { hasText: 'Add an event' }).press('Enter')
  const form = page.locator('form', { has: page.getByRole('button', { name: 'Add an event' }) })
  await form.getByLabel('Title').fill('Supper')
  await form.getByRole('button').press('Enter')
  await page.getByText('Supper (reception), date not known').waitFor()
  await context.close()
})
