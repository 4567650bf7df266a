import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  type DecidingSite,
  digestShown,
  lighthouse,
  newId,
  openDecidingSite,
} from './deciding-site.fixture.ts'

let site: DecidingSite
beforeAll(async () => {
  site = await openDecidingSite()
}, 120_000)
afterAll(async () => {
  await site?.close()
})

const ready = (page: Page) => page.locator('body[data-ready]').waitFor()

async function open(page: Page, address: string) {
  await page.goto(address)
  await ready(page)
}

/** Opens the confirmation of an act and confirms it. */
async function confirm(page: Page, link: string, button: string) {
  await page.getByRole('link', { name: link }).click()
  await page.getByRole('button', { name: button }).click()
}

const violations = async (page: Page) => {
  const { violations: found } = await new AxeBuilder({ page }).analyze()
  return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)
}

test('put, object, the gate is red on the Chair’s screen at once, withdraw, opinion, and a gavel by keyboard', async () => {
  const [chair, bravo] = await Promise.all([site.seated('chair'), site.seated('delegation:XBR')])
  await open(chair.page, `${site.at('chair')}?d=${lighthouse}`)
  await chair.page.getByRole('button', { name: 'Put the question' }).click()
  await chair.page.getByRole('button', { name: '‘Is there any objection?’' }).click()
  await chair.page.getByRole('link', { name: /^Gavel/ }).waitFor()
  await ready(chair.page)

  await open(bravo.page, site.at('delegate'))
  await confirm(bravo.page, 'Object…', 'Object to these words')
  await bravo.page.getByText('it stands in the way').waitFor()
  const red = chair.page.locator('.shut-in', { hasText: 'Objections' })
  await red.getByText('Bravo', { exact: true }).waitFor()
  await expect(red.textContent()).resolves.toContain('R-06')
  const shut = chair.page.getByRole('button', { name: /^Gavel/ })
  await expect(shut.getAttribute('aria-disabled')).resolves.toBe('true')
  await expect(chair.page.locator('[data-said]').textContent()).resolves.toContain('1 stands')
  await expect(violations(chair.page)).resolves.toEqual([])

  await confirm(bravo.page, 'Withdraw the objection…', 'Withdraw our objection')
  await bravo.page.getByRole('link', { name: 'Put an opinion on record…' }).click()
  await bravo.page.getByLabel('In English').fill('Bravo notes the costs.')
  await bravo.page.getByRole('button', { name: 'Put an opinion on record' }).click()

  const gavel = chair.page.getByRole('link', { name: /^Gavel/ })
  await gavel.focus()
  await chair.page.keyboard.press('Enter')
  await chair.page.getByText(digestShown).waitFor()
  await expect(chair.page.getByText('8 members count').count()).resolves.toBe(1)
  await chair.page.getByRole('button', { name: '‘I hear none. It is so decided.’' }).focus()
  await chair.page.keyboard.press('Enter')
  await chair.page.getByText('It is decided.').waitFor()

  await bravo.page.goto(`/exercise/decisions/cm/${lighthouse}`)
  await bravo.page.getByText('Bravo notes the costs.').waitFor()
  await expect(bravo.page.locator('main').textContent()).resolves.toContain('No. 1 of ')
  await expect(violations(bravo.page)).resolves.toEqual([])
  expect([chair.complaints, bravo.complaints]).toEqual([[], []])
  await Promise.all([chair.context.close(), bravo.context.close()])
})

test('a bloc of 14 with one taken out is put and gavelled as 13, and the one is a B item (R-22, M37)', async () => {
  const [chair, alfa] = await Promise.all([
    site.seated('chair', { language: 'ru' }),
    site.seated('delegation:XAL', { language: 'zh' }),
  ])
  await open(alfa.page, `${site.at('delegate')}?d=plan-05`)
  await confirm(alfa.page, '移出甲类议题…', '移出')
  await open(chair.page, site.at('chair'))
  await confirm(chair.page, 'Поставить пакет: 13', 'Поставить этот текст')
  await chair.page.getByRole('button', { name: '«Есть ли возражения?»' }).click()
  await confirm(chair.page, 'Удар молотка: 13', '«Возражений нет. Решение принимается.»')
  await chair.page.getByText('Решение принято.').waitFor()
  await expect(chair.page.locator('.agenda .done').count()).resolves.toBe(14)
  await expect(chair.page.locator('.agenda .out').textContent()).resolves.toContain(
    'План обслуживания маяка № 5',
  )
  await Promise.all([chair.context.close(), alfa.context.close()])
})

const inHours = (hours: number) =>
  new Date(Math.ceil(Date.now() / 60_000) * 60_000 + hours * 3_600_000).toISOString()

test('console, card, decision, confirmation, register and silences have no fault of accessibility, in zh, ru and en', async () => {
  const chair = await site.seated('chair')
  const silence = { id: newId(), opens: inHours(0), expires: inHours(100), zone: 'Asia/Shanghai' }
  await site.act(chair, {
    does: 'announce-silence',
    decision: 'plan-05',
    channel: 'notes@exercise.example',
    seen: (await seenOf(chair, 'plan-05')) ?? '',
    ...silence,
  })
  const pages = [
    [site.at('chair'), 'chair', 'zh', 1440],
    [site.at('delegate'), 'delegation:XBR', 'ru', 390],
    [`/exercise/decisions/cm/${lighthouse}`, 'delegation:XCH', 'zh', 1440],
    ['/exercise/decisions/cm/acts/new?does=break-silence&d=plan-05', 'delegation:XCH', 'ru', 1440],
    ['/exercise/decisions', 'delegation:XAL', 'en', 1440],
    ['/exercise/silences', 'delegation:XAL', 'zh', 390],
    ['/exercise/silences', 'delegation:XAL', 'ru', 1440],
  ] as const
  for (const [address, seat, language, width] of pages) {
    const visitor = await site.seated(seat, { language, width })
    await visitor.page.goto(address)
    await expect(violations(visitor.page)).resolves.toEqual([])
    const over = await visitor.page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect([address, over, visitor.complaints]).toEqual([address, 0, []])
    await visitor.context.close()
  }
})

/** The digest of the words of a decision, as the interface for programs tells it. */
async function seenOf(
  { context }: Awaited<ReturnType<DecidingSite['seated']>>,
  id: string,
): Promise<string | undefined> {
  const page = await context.request.get(`/exercise/decisions/cm/acts/new?does=announce-silence&d=${id}`)
  return /name="seen" value="([0-9a-f]{64})"/.exec(await page.text())?.[1]
}
