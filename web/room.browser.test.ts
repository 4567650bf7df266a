import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { insertion } from '../server/drafting.fixture.ts'
import { type DraftingSite, openDraftingSite, table } from './drafting-site.fixture.ts'

let site: DraftingSite
beforeAll(async () => {
  site = await openDraftingSite()
  await site.act(await site.seated('delegation:XAL'), insertion('i1'))
}, 120_000)
afterAll(async () => {
  await site?.close()
})

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).first().click()
const shown = (page: Page, id: string) => page.locator(`main[data-room="${id}"]`).waitFor()

test('the room follows the Chair, marks what changes, and goes back when the Chair undoes', async () => {
  const [chair, room] = await Promise.all([
    site.seated('chair'),
    site.seated('delegation:XBR', { language: 'zh' }),
  ])
  await room.page.goto(`${table}/room`)
  await room.page.locator('body[data-ready]').waitFor()
  await shown(room.page, 'p1')
  await chair.page.goto(`${table}?text=en&p=p2`)
  await chair.page.locator('body[data-ready]').waitFor()
  await press(chair.page, 'Show in the room')
  await shown(room.page, 'p2')
  await press(chair.page, 'Let the room follow me')
  await chair.page.locator('body[data-ready]').waitFor()
  await chair.page.keyboard.press('k')
  await shown(room.page, 'p1')
  await room.page.locator('.rmain ins').waitFor()

  await press(chair.page, 'Accept')
  await room.page.locator('.rmain .fresh').waitFor()
  await expect(room.page.locator('.rmain .fresh').textContent()).resolves.toBe(' practical')
  await press(chair.page, 'Undo: P-1 accepted')
  await room.page.locator('.rmain ins').waitFor()
  await expect(room.page.locator('.rmain .fresh').count()).resolves.toBe(0)
  await expect(chair.page.getByRole('button', { name: /^Undo/ }).count()).resolves.toBe(0)

  for (const path of [`${table}/room`, '/exercise']) {
    await room.page.goto(path)
    const { violations } = await new AxeBuilder({ page: room.page }).analyze()
    expect(violations.map(({ id, nodes }) => `${path} ${id} ${nodes[0]?.target.join(' ')}`)).toEqual([])
  }
  expect([...chair.complaints, ...room.complaints]).toEqual([])
}, 120_000)
