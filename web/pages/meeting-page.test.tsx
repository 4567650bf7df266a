import { describe, expect, test } from 'vitest'
import { interfaceLanguages } from '../../core/language.ts'
import { sco, seedReading, seedText } from '../../core/communique/seed.fixture.ts'
import { page, seedMeeting, seedRecorded } from '../page.fixture.tsx'
import { MeetingPage } from './meeting-page.tsx'

const downloads = { text: '/text', reading: '/reading', entry: '/entry' }
const shown = (language: 'zh' | 'ru' | 'en') =>
  page(
    <MeetingPage
      meeting={seedMeeting}
      text={seedRecorded}
      profile={sco}
      downloads={downloads}
      address="http://localhost/sco/cfm/2018-04-24"
    />,
    { language },
  )

const textOf = (document: Document, selector: string): string =>
  document.querySelector(selector)?.textContent ?? ''

/** An element by its id: ids of acts hold a full stop, which a selector would read as a class. */
const byId = (document: Document, id: string): Element | null => document.querySelector(`[id="${id}"]`)

describe('the page of a meeting', () => {
  test('gives every paragraph back without loss, in every language of the interface', () => {
    for (const language of interfaceLanguages) {
      const document = shown(language)
      for (const { n, span } of seedReading.paragraphs)
        expect(textOf(document, `#p${n} .text`)).toBe(seedText.slice(...span))
    }
  })

  test('gives every paragraph a permanent address', () => {
    const document = shown('ru')
    for (const { n } of seedReading.paragraphs)
      expect(document.querySelector(`#p${n} .cn`)?.getAttribute('href')).toBe(`#p${n}`)
  })

  test('has no address twice and leads to none that is missing', () => {
    const document = shown('en')
    const ids = [...document.querySelectorAll('[id]')].map(element => element.id)
    expect(new Set(ids).size).toBe(ids.length)
    const inside = [...document.querySelectorAll('a[href^="#"]')].map(
      link => link.getAttribute('href')?.slice(1) ?? '',
    )
    expect(inside.filter(id => !ids.includes(id))).toEqual([])
  })

  test('dots the verb of every act that prints one, and only verbs', () => {
    const document = shown('zh')
    const dotted = [...document.querySelectorAll('.text em')].map(verb => verb.textContent)
    const printed = seedReading.acts.map(act => act.verb).filter(verb => verb !== null)
    expect(new Set(dotted)).toEqual(new Set(printed))
    expect(byId(document, 'p13.a1')?.querySelector('em')?.textContent).toBe('注意到')
  })

  test('marks the text in its own language, whatever the page speaks', () => {
    const document = shown('ru')
    expect(document.documentElement.getAttribute('lang')).toBe('ru')
    expect(document.querySelector('#p1 .text')?.getAttribute('lang')).toBe('zh-Hans')
    expect(document.querySelector('#p13 .mn b [lang]')?.getAttribute('lang')).toBe('zh-Hans')
  })

  test('never climbs: noted is said not to be support, heard not to be approval', () => {
    expect(textOf(shown('zh'), '#p13 .mn')).toContain('不等于支持')
    expect(textOf(shown('en'), '#p13 .mn')).toContain('not support')
    expect(textOf(shown('en'), '#p26 .mn')).toContain('not approval')
    expect(textOf(shown('en'), '#p13 .mn')).not.toContain('supports')
  })

  test('shows who is not listed without a reason', () => {
    const margin = textOf(shown('en'), '#p23 .mn')
    expect(margin).toContain('not listed: India, China')
    expect(margin).toContain('the text gives no reason')
  })

  test('names nobody whom the text leaves unnamed', () => {
    for (const language of interfaceLanguages) {
      const all = shown(language).body.textContent ?? ''
      for (const name of [
        '法国',
        '英国',
        '美国',
        'Франци',
        'Великобритан',
        'США',
        'France',
        'Kingdom',
        'United States',
      ])
        expect(all).not.toContain(name)
    }
  })

  test('builds the gist from the acts, each verb leading to its paragraph', () => {
    const gist = shown('en').querySelector('.gist')
    expect(gist?.textContent).toBe(
      'The meeting adopted in principle two draft texts, submitted one candidate for Secretary-General for approval, approved one report, adopted one draft report and adopted a series of decisions. The other paragraphs state positions and facts of the meeting.',
    )
    expect([...(gist?.querySelectorAll('a') ?? [])].map(link => link.getAttribute('href'))).toEqual([
      '#p7',
      '#p25',
      '#p26',
      '#p26',
      '#p27',
    ])
  })

  test('keeps what comes from outside the text apart, with its source', () => {
    const later = shown('en').querySelector('.out .later .ext')
    expect(later?.textContent).toContain('adopted')
    expect(later?.querySelector('a')?.getAttribute('href')).toBe('https://example.org/a/73/833')
  })

  test('leads from an outcome to the record that settled it', () => {
    const settled = [...shown('en').querySelectorAll('.out .later a')].map(link => link.getAttribute('href'))
    expect(settled).toContain('/sco/chs/2018-06-09#p30')
  })

  test('carries no style and no script of its own', () => {
    const document = shown('zh')
    expect(document.querySelectorAll('style, script:not([src]), [style], [onclick]')).toHaveLength(0)
  })
})
