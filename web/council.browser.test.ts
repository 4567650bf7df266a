import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openFollowing } from '../server/consequences/follow.ts'
import { acting, delegation, draftEarly, leaders, members, openMeeting } from '../server/deciding.fixture.ts'
import { digestOfWords } from '../server/digests.ts'
import { openSweep } from '../server/silence-sweep.ts'
import type { Visitor } from './browser-server.fixture.ts'
import { type DecidingSite, openDecidingSite } from './deciding-site.fixture.ts'

let site: DecidingSite
const working: { readonly close: () => Promise<void> }[] = []
const troubles: unknown[] = []

const say = (trouble: unknown) => troubles.push(trouble)

beforeAll(async () => {
  site = await openDecidingSite()
  working.push(openSweep(site.concord, say), openFollowing(site.concord, say))
}, 120_000)
afterAll(async () => {
  for (const each of working) await each.close()
  await site?.close()
})

const violations = async (page: Page) => {
  const { violations: found } = await new AxeBuilder({ page }).analyze()
  return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)
}

const link = (page: Page, name: string | RegExp) => page.getByRole('link', { name }).click()
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click()

/** What others do by itself is seen when the page is opened again. */
async function until(page: Page, address: string, words: string | RegExp) {
  await expect
    .poll(
      async () => {
        await page.goto(address)
        return page.locator('main').textContent()
      },
      { timeout: 20_000, interval: 500 },
    )
    .toMatch(words)
}

/** The three words of the Chair, by keyboard and mouse as one likes, in English. */
async function decide(
  { page }: Visitor,
  meeting: string,
  decision: string,
  put: string,
  ask: string,
  gavel: readonly [RegExp, string],
) {
  await page.goto(`/exercise/meetings/${meeting}/chair?d=${encodeURIComponent(decision)}`)
  await press(page, put)
  await press(page, ask)
  await link(page, gavel[0])
  await press(page, gavel[1])
}

const declaration = 'port-declaration'

test('ministers adopt in principle, leaders adopt with one change, and the change is read below (M14, M18)', async () => {
  const words = {
    zh: '领导人决定每年五月举行航标周。',
    ru: 'Лидеры постановляют проводить каждый год в мае Неделю маяков.',
    en: 'The leaders decide to hold a Lighthouse Week every year in May.',
  }
  await draftEarly(site.concord, [declaration], site.meeting, {
    act: 'adopt-in-principle',
    document: 'declaration',
    draft: true,
    title: { zh: '灯港宣言', ru: 'Порт-лантернская декларация', en: 'Port Lantern Declaration' },
    text: { kind: 'words', words, digest: digestOfWords(words) },
  })
  const above = await openMeeting(site.concord, leaders)
  const [chair, secretariat] = await Promise.all([
    site.seated('chair', { language: 'zh' }),
    site.seated('secretariat', { language: 'zh' }),
  ])
  const chairSays = ['提交', '“是否有异议？”', [/^落槌/, '“没有听到异议。就这样决定。”']] as const
  await decide(chair, site.meeting, declaration, ...chairSays)
  const { page } = secretariat
  await page.goto(`/exercise/decisions/cm/${declaration}`)
  await link(page, '提交上级机构…')
  await press(page, /^提交$/)
  await until(page, `/exercise/decisions/cm/${declaration}`, /领导人会议/)
  await link(page, /领导人会议/)
  await link(page, '另拟文字…')
  const changed = page.getByLabel(/中文/)
  await changed.fill((await changed.inputValue()).replace('五月', '六月'))
  await press(page, '改用以下文字')
  await page.getByText('六月').first().waitFor()
  const id = decodeURIComponent(new URL(page.url()).pathname.split('/').at(-1) ?? '')
  await link(page, '列入会议…')
  await press(page, '列入')
  await waive(id)
  await decide(chair, above, id, ...chairSays)
  await until(page, `/exercise/decisions/cm/${declaration}`, /上级机构的改动/)
  await page.locator('ins', { hasText: '六月' }).waitFor()
  await page.locator('del', { hasText: '五月' }).waitFor()
  await expect(violations(page)).resolves.toEqual([])
  expect([chair.complaints, secretariat.complaints, troubles]).toEqual([[], [], []])
  await Promise.all([chair, secretariat].map(({ context }) => context.close()))
})

/** Each delegation of the leaders does without the notice: the text comes to them within it. */
async function waive(decision: string) {
  const act = acting(site.concord, leaders)
  for (const state of members) await act(delegation(state), { does: 'waive-notice', decision })
}
