import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { compare } from '../core/text/compare.ts'
import { comparisonHtml } from './comparison-html.ts'
import type { ComparedTitles, ComparisonWords } from './comparison-html-words.ts'

const words: ComparisonWords = {
  language: 'en',
  title: 'Two texts',
  before: 'Before',
  after: 'After',
  marks: 'Marks: ',
  added: 'added',
  removed: 'removed',
  changes: 'Changes: ',
  same: 'No change.',
  paragraphs: count => `${count} paragraphs`,
  fate: fate => `fate ${fate}`,
  counted: fates => [...fates].map(([fate, count]) => `${count} ${fate}`).join(', '),
  place: ({ from, to }) => `was ${from}, is ${to}`,
  sign: name => `[${name}]`,
}
const titles: ComparedTitles = { before: 'a.txt', after: 'b.txt', language: 'ru', direction: 'ltr' }
const page = (before: string, after: string, more: Partial<ComparedTitles> = {}) => {
  const html = comparisonHtml(compare(before, after, 'ru'), { ...titles, ...more }, words)
  return { html, document: parseHTML(html).document }
}
const textOf = (row: Element | null): string => row?.querySelector('.words')?.textContent ?? ''

const first = 'The Parties agree to establish a joint committee of experts on water.'
const second = 'The committee shall meet in Tashkent not later than the end of the year.'
const third = 'They welcomed the wish of Golf to stand for election to the Council.'

describe('the page of a comparison', () => {
  test('names both texts, counts, and leads to each change', () => {
    const { document } = page(`${first}\n${second}\n${third}`, `${second}\n${third}\n${first}`)
    expect(document.documentElement.getAttribute('lang')).toBe('en')
    expect(document.title).toBe('Two texts: a.txt → b.txt')
    expect(document.querySelector('header')?.textContent).toContain('2 unchanged, 1 moved')
    const links = [...document.querySelectorAll('nav a')]
    expect(links).toHaveLength(1)
    const row = document.querySelector(links[0]?.getAttribute('href') ?? 'none')
    expect(row?.querySelector('h2')?.textContent).toBe('fate moved 1 → 3was 1, is 3')
    expect(textOf(row)).toBe(first)
    expect(row?.querySelector('.words')?.getAttribute('lang')).toBe('ru')
  })

  test('changes are elements of their own that can be heard, the rest is plain', () => {
    const { document } = page(third, third.replace('welcomed', 'noted'))
    const [row] = document.querySelectorAll('section.row')
    expect(row?.querySelector('del')?.textContent).toBe('[removed: welcomed]')
    expect(row?.querySelector('ins')?.textContent).toBe('[added: noted]')
    for (const heard of row?.querySelectorAll('.sr') ?? []) heard.remove()
    expect(row?.querySelector('.words')?.textContent).toBe(third.replace('welcomed', 'welcomednoted'))
  })

  test('blanks and line breaks that changed are seen and heard', () => {
    const { document } = page(
      `${first} ${second}\n${third}`,
      `${first}\n${second}\n${third.replace(' ', '\u00a0')}`,
    )
    const signs = [...document.querySelectorAll('ins .sign')].map(sign => sign.textContent)
    expect(signs).toContain('↵[line-break]')
    expect(signs).toContain('°[no-break-space]')
  })

  test('says so where nothing changed', () => {
    const { document } = page(first, first)
    expect(document.querySelector('nav')).toBeNull()
    expect(document.querySelector('header')?.textContent).toContain('No change.')
    expect(document.querySelectorAll('main ins, main del, h2')).toHaveLength(0)
  })

  test('nothing of a text or a name becomes markup', () => {
    const hostile = `<script>alert(1)</script><img src=x onerror="alert('x')">&lt;</p></style><b>`
    const { html, document } = page(`${hostile} ${first}`, `${hostile} ${second}`, {
      before: `"><script>alert(2)</script>\u202e`,
    })
    expect(document.querySelectorAll('script, img, link, iframe, [onerror], [style]')).toHaveLength(0)
    expect(document.querySelectorAll('style')).toHaveLength(1)
    expect(html).not.toContain('\u202e')
    expect(document.querySelector('main')?.textContent).toContain(hostile)
  })

  test('controls of direction are shown and do not act', () => {
    const { html } = page('a \u202egnp.exe b', 'a \u202egnp.exe c')
    expect(html).toContain('⟨U+202E⟩')
    expect(html).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/)
  })

  test('stands alone: one style, no script, no address outside, and rules for print', () => {
    const { html } = page(first, second, { language: 'ar', direction: 'rtl' })
    expect(html).not.toMatch(/<script|https?:|@import|url\(|\bsrc=/)
    expect(html).toContain("default-src 'none'")
    expect(html).toMatch(/@page[^]*@media print/)
    expect(html).toContain('<p class="words" lang="ar" dir="rtl">')
  })
})
