import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Draft } from '../core/draft/draft.ts'
import { interfaceLanguages } from '../core/language.ts'
import { place } from '../server/drafting.fixture.ts'
import { type DraftingSite, openDraftingSite, table } from './drafting-site.fixture.ts'
import { wordsIn } from './words/word-book.ts'

let site: DraftingSite

beforeAll(async () => {
  site = await openDraftingSite()
}, 120_000)
afterAll(async () => {
  await site?.close()
})

const open = async (page: Page, path = `${table}?text=en&p=p1`): Promise<void> => {
  await page.goto(path)
  await page.locator('body[data-ready]').waitFor()
}
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).first().click()
const panel = (page: Page) => page.getByRole('complementary')
const paragraph = (page: Page, id: string) => page.locator(`#${id} .tx`).first()

async function take(page: Page, position: string): Promise<void> {
  const choice = panel(page).getByRole('group').getByLabel(position, { exact: true })
  if (!(await choice.first().isVisible())) await panel(page).getByText('Your position').first().click()
  await choice.first().check()
  await press(page, 'Record the position')
}

test('a paragraph is negotiated by Alfa in one window, Bravo and the Chair in others, to agreement', async () => {
  const [alfa, bravo, chair] = await Promise.all([
    site.seated('delegation:XAL'),
    site.seated('delegation:XBR'),
    site.seated('chair'),
  ])
  await Promise.all([open(alfa.page), open(bravo.page), open(chair.page)])
  const words = alfa.page.getByLabel('The paragraph in English, as you would have it')
  await words.fill('The ministers supported further practical cooperation on lighthouses.')
  await expect(panel(alfa.page).locator('[data-preview] ins').textContent()).resolves.toBe('practical')
  await press(alfa.page, 'Table the proposal')
  await alfa.page.waitForURL(/p=p1.*#p1$/)
  await expect(paragraph(alfa.page, 'p1').textContent()).resolves.toContain('practical – Alfa')

  await bravo.page.getByText('1 change since you opened this page').waitFor()
  await expect(paragraph(bravo.page, 'p1').textContent()).resolves.not.toContain('practical')
  await press(bravo.page, 'Show them')
  await bravo.page.locator('#p1 ins').waitFor()
  await take(bravo.page, 'Oppose')
  await expect(paragraph(bravo.page, 'p1').textContent()).resolves.toContain('Bravo delete')

  await open(chair.page)
  const accept = panel(chair.page).getByRole('button', { name: 'Accept', exact: true })
  await expect(accept.getAttribute('aria-disabled')).resolves.toBe('true')
  await expect(chair.page.locator('.why').first().textContent()).resolves.toMatch(/5\.3/)

  await take(bravo.page, 'Support')
  await open(chair.page)
  await press(chair.page, 'Accept')
  await expect(paragraph(chair.page, 'p1').textContent()).resolves.toBe(
    'The ministers supported further practical cooperation on lighthouses.',
  )
  await press(chair.page, 'Agree ad referendum')
  await expect(paragraph(chair.page, 'p1').textContent()).resolves.toContain('[Agreed ad ref]')
  await press(chair.page, 'Agree')
  await expect(paragraph(chair.page, 'p1').textContent()).resolves.toContain('[Agreed]')
  expect([...alfa.complaints, ...bravo.complaints, ...chair.complaints]).toEqual([])
})

describe('without a script', () => {
  test('one proposes, and what was typed is kept where it is refused', async () => {
    const { page } = await site.seated('delegation:XCH', { javaScriptEnabled: false })
    await page.goto(`${table}?text=en&p=p2`)
    const words = page.getByLabel('The paragraph in English, as you would have it')
    await words.fill('The ministers noted\nthe results.')
    await press(page, 'Table the proposal')
    await expect(page.getByRole('alert').count()).resolves.toBe(1)
    await expect(words.inputValue()).resolves.toBe('The ministers noted\nthe results.')
    await words.fill('The ministers welcomed the results of the meeting.')
    await press(page, 'Table the proposal')
    await expect(paragraph(page, 'p2').textContent()).resolves.toContain('welcomed – Charlie')
    await page.getByRole('link', { name: 'Clean' }).click()
    await expect(paragraph(page, 'p2').innerText()).resolves.toBe(
      'The ministers noted the results of the meeting.',
    )
    await page.getByRole('link', { name: 'As plain text' }).click()
    await expect(page.textContent('body')).resolves.toContain(
      '2. The ministers noted the results of the meeting.',
    )
  })

  test('who has no position is told why', async () => {
    const { page } = await site.visitor({ javaScriptEnabled: false })
    const reply = await page.goto(table)
    expect(reply?.status()).toBe(404)
    await page.goto('/exercise/drafts')
    await expect(page.getByText('Drafts are not public').count()).resolves.toBe(1)
  })
})

test('what is typed waits for the input method, and survives the changes of others', async () => {
  const { page, context } = await site.seated('delegation:XDE')
  await open(page, `${table}?text=zh&p=p3`)
  const words = page.locator('.propose textarea').first()
  await words.focus()
  await page.keyboard.press('Control+Home')
  const session = await context.newCDPSession(page)
  await session.send('Input.imeSetComposition', { text: 'dao', selectionStart: 3, selectionEnd: 3 })
  await expect(page.locator('[data-preview-words] ins').count()).resolves.toBe(0)
  await session.send('Input.insertText', { text: '届时，' })
  await expect(page.locator('[data-preview-words] ins').textContent()).resolves.toBe('届时，')
  await site.act(await site.seated('delegation:XEC'), {
    does: 'propose',
    set: null,
    changes: [
      {
        id: 'echo1',
        kind: 'new-paragraph',
        paragraph: 'p3',
        language: 'zh',
        words: 1,
        text: '部长们感谢东道国。',
      },
    ],
  })
  await page.getByText('1 change since you opened this page').waitFor()
  await press(page, 'Show them')
  await page.getByText('部长们感谢东道国。').first().waitFor()
  await expect(page.locator('.propose textarea').first().inputValue()).resolves.toContain('届时，')
})

/** The Chair accepts what Bravo proposes on the third paragraph. */
async function acceptOnThird(change: object): Promise<void> {
  const [bravo, chair] = await Promise.all([site.seated('delegation:XBR'), site.seated('chair')])
  const reply = await chair.context.request.get(place)
  const { draft }: { draft: Pick<Draft, 'paragraphs'> } = await reply.json()
  const words = draft.paragraphs.find(({ id }) => id === 'p3')?.words ?? 1
  const id = `third${words}`
  const third = { id, paragraph: 'p3', language: 'en', words }
  await site.act(bravo, { does: 'propose', set: null, changes: [{ ...third, ...change }] })
  await site.act(chair, { does: 'accept', proposal: id, words, holds: [] })
}

test('typed words are set on those that were accepted meanwhile, and outlast a way to another page', async () => {
  const { page, complaints } = await site.seated('delegation:XFO')
  await open(page, `${table}?text=en&p=p3`)
  const field = page.getByLabel('The paragraph in English, as you would have it')
  const typed = (await field.inputValue()).replace('Lantern', 'Lantern, KEEPME')
  await field.fill(typed)
  await page.keyboard.press('Escape')
  await page.getByRole('link', { name: 'Clean' }).click()
  await page.getByText('What you typed here before and have not sent.').waitFor()
  await expect(field.inputValue()).resolves.toBe(typed)
  await acceptOnThird({ kind: 'insert', edits: [{ from: 4, to: 4, text: 'very ' }] })
  await press(page, 'Table the proposal')
  await page.getByText('Your change has been set on the words that stand now.').waitFor()
  await expect(field.inputValue()).resolves.toBe(typed.replace('The ', 'The very '))
  await expect(page.locator('[data-preview-words] ins').first().textContent()).resolves.toContain('KEEPME')
  await expect(page.locator('[data-preview-words] del').count()).resolves.toBe(0)
  await expect(page.evaluate(() => document.activeElement?.className)).resolves.toBe('refusal')
  expect(new URL(page.url()).pathname).toBe(table)
  await press(page, 'Table the proposal')
  await page.waitForURL(/#p3$/)
  await page.locator('body[data-ready]').waitFor()
  await expect(field.inputValue()).resolves.not.toContain('KEEPME')
  expect(complaints.filter(each => !each.includes('409'))).toEqual([])
})

test('words typed on a paragraph that is deleted meanwhile are given back', async () => {
  const { page } = await site.seated('delegation:XFO')
  await open(page, `${table}?text=en&p=p3`)
  const field = page.getByLabel('The paragraph in English, as you would have it')
  const words = await field.inputValue()
  await field.fill('The ministers KEEP THIS.')
  await acceptOnThird({ kind: 'delete', edits: [{ from: 0, to: words.length, text: '' }] })
  await page.getByText(/since you opened this page/).waitFor()
  await press(page, 'Show them')
  const lost = page.getByLabel('The words that you typed')
  await expect(lost.inputValue()).resolves.toBe('The ministers KEEP THIS.')
  await press(page, 'Give it up')
  await expect(lost.count()).resolves.toBe(0)
})

test('a delegation prepares marks in private, sees what they would do, and sends them at once', async () => {
  const { page, complaints } = await site.seated('delegation:XGO')
  await open(page, `${table}?text=en&p=p2`)
  await panel(page).getByText('More ways to propose').click()
  const form = (kind: string) => page.locator(`form[data-form="${kind}-p2"]`)
  const shown = (kind: string) => form(kind).locator('[data-preview-words]')
  await panel(page).getByText('Split the paragraph').click()
  const field = form('split').getByRole('textbox')
  const words = await field.inputValue()
  await field.fill(`${words}x`)
  await expect(shown('split').textContent()).resolves.toBe('It is not clear yet what is meant.')
  await field.fill(words.replace(' of the', '\nof the'))
  await expect(shown('split').textContent()).resolves.toContain('results ¶ of the meeting')
  await form('split').getByRole('button', { name: 'Add to our set' }).click()
  await panel(page).getByText('More ways to propose').click()
  await panel(page).getByText('Keep in brackets', { exact: true }).click()
  await form('bracket').getByRole('textbox').fill(words.replace('results', '[results]'))
  await expect(shown('bracket').textContent()).resolves.toContain('[results – Golf reserve]')
  await form('bracket').getByRole('button', { name: 'Add to our set' }).click()
  await expect(paragraph(page, 'p2').textContent()).resolves.not.toContain('Golf')
  await press(page, 'Send all 2')
  await expect(paragraph(page, 'p2').textContent()).resolves.toContain('[results – Golf reserve]')
  expect(complaints).toEqual([])
})

test('single keys lead, and decide nothing', async () => {
  const { page } = await site.seated('delegation:XFO')
  await open(page)
  await page.keyboard.press('j')
  await page.getByRole('heading', { name: 'Paragraph 2' }).waitFor()
  await page.keyboard.press('s')
  await expect(page.evaluate(() => document.activeElement?.getAttribute('type'))).resolves.toBe('radio')
  await page.keyboard.press('Escape')
  await page.keyboard.press('p')
  await expect(page.evaluate(() => document.activeElement?.localName)).resolves.toBe('textarea')
})

/** Axe looks at thousands of places; a busy machine needs its time. */
const patience = 900_000

describe.each(interfaceLanguages)('the table in %s', language => {
  // Every seat is looked at; contrast does not depend on the width and is looked at in one.
  test.each([
    [1440, ['chair'], ['/exercise/drafts', '/exercise/drafts/new', `${table}?text=${language}&p=p2`]],
    [390, ['delegation:XAL', 'secretariat'], [`${table}/p2`]],
  ] as const)(
    'has no fault that axe finds, %i px wide, at the seats %s',
    async (width, seats, paths) => {
      const faults: string[] = []
      for (const seat of seats) {
        const { page, context, complaints } = await site.seated(seat, { width, language })
        for (const path of paths) {
          await page.goto(path)
          for (const fold of await page.locator('summary').all()) await fold.click()
          const { violations } = await new AxeBuilder({ page })
            .options({
              runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
              resultTypes: ['violations'],
              rules: { 'color-contrast': { enabled: width === 1440 } },
            })
            .analyze()
          faults.push(
            ...violations.flatMap(({ id, nodes }) =>
              nodes.map(({ target }) => `${seat} ${path} ${id} ${target.join(' ')}`),
            ),
          )
          const [wide, room] = await page.evaluate(
            () => [document.documentElement.scrollWidth, innerWidth] as const,
          )
          if (wide > room) faults.push(`${seat} ${path} is ${wide} px wide`)
        }
        faults.push(...complaints)
        await context.close()
      }
      expect(wordsIn(language).draft.list).not.toBe('')
      expect(faults).toEqual([])
    },
    patience,
  )
})
