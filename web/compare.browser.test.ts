import AxeBuilder from '@axe-core/playwright'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { interfaceLanguages } from '../core/language.ts'
import { openSite, type Site } from './browser-server.fixture.ts'
import { wordsIn } from './words/word-book.ts'

const seedFile = fileURLToPath(new URL('../demonstration/sco-cfm-2018-04-24.zh.txt', import.meta.url))
const seed = readFileSync(seedFile, 'utf8')
const nextYear = seed.replace('2018年4月24日', '2019年5月22日').replace('在北京举行', '在比什凯克举行')

let site: Site
beforeAll(async () => {
  site = await openSite()
  const { page, context } = await site.visitor()
  await page.goto('/seats')
  await page
    .getByRole('region', { name: /Shanghai/ })
    .getByRole('button', { name: 'Take: Secretariat' })
    .click()
  await page.goto('/sco/read')
  const buffer = Buffer.from(nextYear)
  await page
    .getByLabel('Text file, UTF-8')
    .setInputFiles({ name: 'next.txt', mimeType: 'text/plain', buffer })
  await page.getByRole('button', { name: 'Read the text' }).click()
  await page.getByRole('radio', { name: 'leave it open' }).check()
  await page.getByRole('button', { name: 'Save the answer' }).click()
  await page.getByRole('button', { name: 'Accept the reading' }).click()
  await page.waitForURL('**/sco/cfm/2019-05-22')
  await context.close()
}, 120_000)
afterAll(async () => {
  await site?.close()
})

const recorded = '/compare?a=sco/cfm/2018-04-24/zh&b=sco/cfm/2019-05-22/zh'

const before = [
  'The ministers emphasised that norms of responsible behaviour in the information space are needed by all.',
  'The ministers supported further cooperation within the organisation on the basis of the agreement.',
  'The ministers took note of the candidacy of one member for a non-permanent seat in the Council.',
  'They spoke highly of the results of the last meeting of the Contact Group held in Beijing.',
].join('\n')
const after = [
  'The ministers emphasised that rules of responsible behaviour in the  information space are needed by all.',
  'The ministers took note of the candidacy of one member for a non-permanent seat in the Council.',
  'They spoke highly of the results of the last meeting of the Contact Group held in Beijing.',
  'The ministers supported further cooperation within the organisation on the basis of the agreement.',
  'They welcomed the accession of new members to the organisation. Слово 𠮷 𝔊 ꙮ Ⴀ.',
].join('\n')

async function open(page: Page, path = '/compare'): Promise<void> {
  await page.goto(path)
  await page.locator('form[data-ready]').waitFor()
}

async function paste(page: Page, one: string, other: string): Promise<void> {
  await page.getByLabel('Words of the text before').fill(one)
  await page.getByLabel('Words of the text after').fill(other)
}

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
const heading = (page: Page) => page.getByRole('heading', { level: 2 })
const status = (page: Page) => page.getByRole('status').textContent()

/** As on a machine that has none of the faces: each slice that is needed has to be asked for. */
const withoutFaces = (page: Page) =>
  page.route(/\/fonts-[^/]*\.css$/, async route => {
    const reply = await route.fetch()
    await route.fulfill({ response: reply, body: (await reply.text()).replaceAll(/local\([^)]*\),/g, '') })
  })

const file = (name: string, bytes: Buffer) => ({ name, mimeType: 'text/plain', buffer: bytes })

/** Whether the change that is shown stands between the tools and the lower edge, with a ring around it. */
const isSeen = (page: Page) =>
  page.evaluate(() => {
    const shown = document.querySelector('#comparison [data-change][aria-current]')
    const box = shown?.getBoundingClientRect()
    const ring = shown ? Number.parseFloat(getComputedStyle(shown).outlineWidth) : 0
    return box !== undefined && box.top > 60 && box.bottom < innerHeight && ring >= 2
  })

describe('pasted texts', () => {
  test.each(interfaceLanguages)('are compared without a single request, in %s', async language => {
    const { page, complaints } = await site.visitor({ language })
    const words = wordsIn(language).compare
    await withoutFaces(page)
    await open(page)
    await page.waitForLoadState('networkidle')
    const requests: string[] = []
    page.on('request', request => requests.push(request.url()))
    await page.getByLabel(words.words.before).fill(before)
    await page.getByLabel(words.words.after).fill(after)
    await press(page, words.go)
    await page.getByText(words.kinds.moved(2, 4)).waitFor()
    await page.keyboard.press('BracketRight')
    await press(page, words.views.inline)
    await press(page, words.onlyChanges)
    await press(page, words.exchange)
    await page.getByText(words.kinds.moved(4, 2)).waitFor()
    await page.waitForTimeout(300)
    expect(requests).toEqual([])
    expect(complaints).toEqual([])
  })

  test('are shown with what was edited, added and moved, in words and in ins and del', async () => {
    const { page } = await site.visitor()
    await open(page)
    await paste(page, before, after)
    await press(page, 'Compare')
    await expect(heading(page).textContent()).resolves.toMatch(/Comparison4.changes/)
    const rows = page.getByRole('listitem')
    const edited = rows.filter({ hasText: 'edited' })
    await expect(edited.getByRole('deletion').allTextContents()).resolves.toEqual(['norms'])
    await expect(edited.getByRole('insertion').allTextContents()).resolves.toEqual(['rules', ' '])
    await expect(page.getByRole('heading', { name: 'Paragraph 4 moved from 2 to 4' }).count()).resolves.toBe(
      1,
    )
    await expect(page.getByRole('heading', { name: 'Paragraph 5 added' }).count()).resolves.toBe(1)
    await expect(page.getByRole('link', { name: 'Paragraph 2 moved to 4' }).count()).resolves.toBe(1)
  })

  test('say in one sentence that they are the same, empty or too long, and keep what was typed', async () => {
    const { page } = await site.visitor()
    await open(page)
    const alert = page.getByRole('alert')
    await press(page, 'Compare')
    await expect(alert.textContent()).resolves.toContain('Both texts are empty')
    await paste(page, 'One line.', '')
    await press(page, 'Compare')
    await expect(alert.textContent()).resolves.toContain('The text after is empty')
    await expect(page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).resolves.toBe(
      'Words of the text after',
    )
    await paste(page, 'One line.', 'One line.')
    await press(page, 'Compare')
    await page.getByText('The two texts are the same.').waitFor()
    await expect(alert.isVisible()).resolves.toBe(false)
    await paste(page, 'One line.\n\n', 'One line. ')
    await press(page, 'Compare')
    await page.getByText('They differ only in empty lines').waitFor()
    await page
      .getByLabel('Words of the text before')
      .evaluate((area: HTMLTextAreaElement) => (area.value = 'a '.repeat(250_001)))
    await press(page, 'Compare')
    await expect(alert.textContent()).resolves.toMatch(/up to 500,000.characters; this one has 500,002/)
    await expect(page.getByLabel('Words of the text after').inputValue()).resolves.toBe('One line. ')
  })

  test('go along when the language of the page changes, and are nowhere afterwards', async () => {
    const { page } = await site.visitor()
    await open(page)
    await paste(page, before, after)
    await press(page, 'Compare')
    await heading(page).waitFor()
    await page.getByRole('link', { name: 'Русский' }).click()
    await page.getByText('перенесён: был 2, стал 4').waitFor()
    await expect(page.getByLabel('Слова прежнего текста').inputValue()).resolves.toBe(before)
    await expect(page.evaluate(() => sessionStorage.length + localStorage.length)).resolves.toBe(0)
  })

  test('are typed in Chinese without being disturbed', async () => {
    const { page, context } = await site.visitor()
    await open(page)
    const area = page.getByLabel('Words of the text before')
    await area.focus()
    const session = await context.newCDPSession(page)
    await session.send('Input.imeSetComposition', { text: 'wai', selectionStart: 3, selectionEnd: 3 })
    await session.send('Input.insertText', { text: '外长们' })
    await page.keyboard.type(']v?')
    await expect(area.inputValue()).resolves.toBe('外长们]v?')
    await expect(area.getAttribute('spellcheck')).resolves.toBe('false')
    await page.getByLabel('Words of the text after').fill('外长')
    await page.keyboard.press('Control+Enter')
    await heading(page).waitFor()
  })
})

describe('a file', () => {
  test('is opened in the browser alone, and names its side', async () => {
    const { page } = await site.visitor()
    await open(page)
    const requests: string[] = []
    page.on('request', request => requests.push(request.url()))
    const [one, other] = await page.locator('input[type="file"]').all()
    await one?.setInputFiles(file('rev-1.txt', Buffer.from(before)))
    await other?.setInputFiles(file('rev-2.txt', Buffer.from(`\ufeff${after}`)))
    await page.waitForFunction(() =>
      [...document.querySelectorAll('textarea')].every(each => each.value !== ''),
    )
    await press(page, 'Compare')
    await heading(page).waitFor()
    await expect(page.getByRole('definition').allTextContents()).resolves.toEqual(['rev-1.txt', 'rev-2.txt'])
    expect(requests).toEqual([])
  })

  test('that is no text in UTF-8 is not taken, and what was there stays', async () => {
    const { page } = await site.visitor()
    await open(page)
    await paste(page, 'One line.', '')
    const input = page.locator('input[type="file"]').first()
    await input.setInputFiles(file('old.txt', Buffer.from([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2])))
    await page.getByText('not plain text in UTF-8').waitFor()
    await expect(page.getByLabel('Words of the text before').inputValue()).resolves.toBe('One line.')
  })

  test('can be dropped on a side', async () => {
    const { page } = await site.visitor()
    await open(page)
    const data = await page.evaluateHandle(() => {
      const dropped = new DataTransfer()
      dropped.items.add(new File(['A dropped line.'], 'dropped.txt', { type: 'text/plain' }))
      return dropped
    })
    await page.getByLabel('Words of the text after').dispatchEvent('drop', { dataTransfer: data })
    await page.waitForFunction(() => document.querySelectorAll('textarea')[1]?.value === 'A dropped line.')
  })
})

describe('two recorded texts', () => {
  test('have a permanent address that needs no script', async () => {
    const { page } = await site.visitor({ javaScriptEnabled: false })
    await page.goto(`${recorded}&view=inline`)
    await expect(heading(page).textContent()).resolves.toMatch(/^Comparison2.changes$/)
    await expect(page.getByRole('deletion').allTextContents()).resolves.toContain('北京')
    await page.getByRole('link', { name: 'Side by side' }).click()
    expect(new URL(page.url()).search).toBe('?a=sco/cfm/2018-04-24/zh&b=sco/cfm/2019-05-22/zh&view=side')
    await expect(page.getByRole('link', { name: '22 May 2019, Bishkek' }).count()).resolves.toBe(1)
    await page.getByRole('link', { name: 'after: paragraph 1', exact: true }).click()
    expect(page.url()).toContain('/sco/cfm/2019-05-22?text=zh#p1')
  })

  test('are chosen in the form, without a script too, and exchanged', async () => {
    const { page } = await site.visitor({ javaScriptEnabled: false })
    await page.goto('/compare')
    await page.getByLabel('Which text before').selectOption('sco/cfm/2019-05-22/zh')
    await page.getByLabel('Which text after').selectOption('sco/cfm/2018-04-24/zh')
    await press(page, 'Exchange sides')
    await expect(page.getByRole('insertion').allTextContents()).resolves.toContain('比什凯克')
  })

  test('are drawn by the server as pasted ones are drawn by the browser', async () => {
    const { page } = await site.visitor()
    const drawn = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('.cr')].map(row => [
          row.className,
          row.id,
          row.querySelector('h3')?.innerHTML,
          [...row.querySelectorAll('.text')].map(text => text.innerHTML),
        ]),
      )
    await open(page, recorded)
    const byServer = await drawn()
    await open(page)
    await paste(page, seed, nextYear)
    await press(page, 'Compare')
    await heading(page).waitFor()
    expect(byServer.length).toBeGreaterThan(25)
    expect(await drawn()).toEqual(byServer)
  })

  test('one is compared with pasted words in the browser', async () => {
    const { page } = await site.visitor()
    await page.goto('/sco/cfm/2018-04-24')
    await page.getByRole('link', { name: 'Compare with…' }).click()
    await page.locator('form[data-ready]').waitFor()
    await expect(page.getByLabel('Which text after').inputValue()).resolves.toBe('sco/cfm/2018-04-24/zh')
    await page.getByLabel('Words of the text before').fill(nextYear)
    const requests: string[] = []
    page.on('request', request => requests.push(request.url()))
    await press(page, 'Compare')
    await heading(page).waitFor()
    await expect(page.getByRole('insertion').allTextContents()).resolves.toContain('北京')
    expect(requests).toEqual([])
  })

  test('one that is not there is told in a sentence', async () => {
    const { page } = await site.visitor()
    const reply = await page.goto('/compare?a=sco/cfm/2018-04-24/zh&b=sco/cfm/2001-01-01/zh')
    expect(reply?.status()).toBe(404)
    await expect(page.getByRole('alert').textContent()).resolves.toContain('not there')
  })
})

describe('the way through the changes', () => {
  test('is walked with the keys ] and [, under a Cyrillic layout too, and every step is announced', async () => {
    const { page } = await site.visitor()
    await open(page)
    await paste(page, before, after)
    await press(page, 'Compare')
    await heading(page).waitFor()
    await page.keyboard.press('BracketRight')
    expect(await status(page)).toBe('change 1 of 4. Paragraph 1 edited')
    await expect(page.evaluate(() => document.activeElement?.textContent)).resolves.toBe('rules')
    await page.evaluate(() =>
      document.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', { code: 'BracketRight', key: 'ъ', bubbles: true, cancelable: true }),
      ),
    )
    expect(await status(page)).toBe('change 2 of 4. Paragraph 1 edited')
    await page.keyboard.press('BracketLeft')
    await page.keyboard.press('BracketLeft')
    expect(await status(page)).toContain('change 1 of 4')
    expect(await isSeen(page)).toBe(true)
    await page.keyboard.press('KeyV')
    await expect(
      page.getByRole('button', { name: 'In one text' }).getAttribute('aria-pressed'),
    ).resolves.toBe('true')
    await page.keyboard.press('KeyJ')
    await page.keyboard.press('KeyJ')
    expect(new URL(page.url()).hash).toMatch(/^#r\d/)
  })

  test('is walked with buttons that keep the focus, and the address keeps the change', async () => {
    const { page } = await site.visitor()
    await open(page, recorded)
    const next = page.getByRole('button', { name: 'Next change' })
    for (let step = 0; step < 3; step++) await next.click()
    expect(await status(page)).toContain('change 2 of 2')
    expect(await isSeen(page)).toBe(true)
    await expect(next.evaluate(button => button === document.activeElement)).resolves.toBe(true)
    await page.keyboard.press('KeyV')
    await page.waitForURL('**&view=inline#c2')
    await page.locator('form[data-ready]').waitFor()
    await page.keyboard.press('BracketLeft')
    expect(await status(page)).toContain('change 1 of 2')
  })

  test('folds what stays, and opens it at once', async () => {
    const { page } = await site.visitor()
    await open(page, recorded)
    const fold = page.getByText('28 paragraphs unchanged')
    await expect(page.getByText('外长们注意到').first().isVisible()).resolves.toBe(false)
    await press(page, 'Only changes')
    await expect(page.getByText('外长们注意到').first().isVisible()).resolves.toBe(true)
    await press(page, 'Only changes')
    await fold.click()
    await expect(page.getByText('外长们注意到').first().isVisible()).resolves.toBe(true)
  })
})

describe('the page', () => {
  test('prints the comparison alone, with both names', async () => {
    const { page } = await site.visitor()
    await open(page, recorded)
    await page.emulateMedia({ media: 'print' })
    await expect(heading(page).isVisible()).resolves.toBe(true)
    await expect(page.getByRole('definition').allTextContents()).resolves.toEqual([
      '24 April 2018, Beijing, Council of Foreign Ministers, Chinese',
      '22 May 2019, Bishkek, Council of Foreign Ministers, Chinese',
    ])
    for (const hidden of ['form', 'nav', 'h1', '.cmp-tools', '.foot'])
      await expect(page.locator(hidden).first().isVisible()).resolves.toBe(false)
  })

  test('reflows at 320 px with a comparison on it, in both views', async () => {
    const { page } = await site.visitor({ width: 320 })
    await open(page)
    await paste(page, before, after)
    await press(page, 'Compare')
    await heading(page).waitFor()
    for (const name of ['Side by side', 'In one text']) {
      await press(page, name)
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      expect([name, over]).toEqual([name, 0])
    }
  })

  test.each(
    interfaceLanguages.flatMap(language => [
      [language, 1440, 'light'] as const,
      [language, 390, 'dark'] as const,
    ]),
  )(
    'has no fault that axe finds with a comparison on it, in %s, %i px, %s',
    async (language, width, scheme) => {
      const { page, complaints } = await site.visitor({ language, width, colorScheme: scheme })
      const words = wordsIn(language).compare
      await open(page)
      await page.getByLabel(words.words.before).fill(before)
      await page.getByLabel(words.words.after).fill(after)
      await press(page, words.go)
      for (const view of [words.views.side, words.views.inline]) {
        await press(page, view)
        await page.keyboard.press('BracketRight')
        const { violations } = await new AxeBuilder({ page }).analyze()
        expect(
          violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${target.join(' ')}`)),
        ).toEqual([])
      }
      expect(complaints).toEqual([])
    },
  )
})
