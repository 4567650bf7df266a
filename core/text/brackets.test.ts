import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { statesNamed } from './brackets-named.ts'
import type { Negotiated } from './brackets-negotiated.ts'
import { anyLanguage, anyParagraph, anyProposals, anyText } from './brackets-paragraph.fixture.ts'
import { placesOf } from './brackets-place.ts'
import { signsIn } from './brackets-signs.fixture.ts'
import { wellFormed } from './brackets-well-formed.fixture.ts'
import { normalise, parseBrackets, renderBrackets, type View } from './brackets.ts'

const runs = { numRuns: 1_200, seed: 20180424 }
const anyWellFormed = anyLanguage.chain(language => fc.tuple(fc.constant(language), wellFormed(language)))
const seed = readFileSync(new URL('../../demonstration/sco-cfm-2018-04-24.zh.txt', import.meta.url), 'utf8')
const realParagraphs = seed.split('\n').filter(line => line.trim() !== '')

const attributed = (paragraph: Negotiated): string =>
  renderBrackets(paragraph, 'attributed', paragraph.language)

describe('the two ways between a paragraph and its print (I-13)', () => {
  test('parsing what was rendered gives the paragraph as its print says it', () => {
    fc.assert(
      fc.property(anyParagraph, paragraph => {
        expect(parseBrackets(attributed(paragraph), paragraph.language)).toEqual(normalise(paragraph))
      }),
      runs,
    )
  })

  test('so it does on the paragraphs of a real communiqué', () => {
    const real = fc.constantFrom(...realParagraphs).chain(base =>
      fc.record({
        language: fc.constant('zh'),
        base: fc.constant(base),
        proposals: anyProposals(1, 12, base.length),
      }),
    )
    fc.assert(
      fc.property(real, paragraph => {
        expect(parseBrackets(attributed(paragraph), 'zh')).toEqual(normalise(paragraph))
        expect(renderBrackets(paragraph, 'clean', 'zh')).toBe(paragraph.base)
      }),
      runs,
    )
  })

  test('rendering what was parsed from a well-formed text gives that text', () => {
    fc.assert(
      fc.property(anyWellFormed, ([language, text]) => {
        expect(renderBrackets(parseBrackets(text, language), 'attributed', language)).toBe(text)
      }),
      runs,
    )
  })

  test('any text at all is read, and reading its print again changes nothing', () => {
    fc.assert(
      fc.property(anyLanguage, anyText, (language, text) => {
        const paragraph = parseBrackets(text, language)
        expect(parseBrackets(attributed(paragraph), language)).toEqual(normalise(paragraph))
      }),
      runs,
    )
  })

  test('normalise leaves what is in order as it is, and never touches the base', () => {
    fc.assert(
      fc.property(anyParagraph, paragraph => {
        const once = normalise(paragraph)
        expect(normalise(once)).toEqual(once)
        expect(once.base).toBe(paragraph.base)
      }),
      runs,
    )
    fc.assert(
      fc.property(anyWellFormed, ([language, text]) => {
        const parsed = parseBrackets(text, language)
        expect(normalise(parsed)).toEqual(parsed)
      }),
      runs,
    )
  })
})

describe('the three views (rule 10)', () => {
  test('clean is the base alone: it reads as the base, without a single bracket (I-12)', () => {
    fc.assert(
      fc.property(anyParagraph, paragraph => {
        const clean = renderBrackets(paragraph, 'clean', paragraph.language)
        expect(parseBrackets(clean, paragraph.language)).toEqual({
          language: paragraph.language,
          base: paragraph.base,
          proposals: [],
        })
        expect(clean.replace(/\\[[\]\\]/g, '')).not.toMatch(/[[\]]/)
      }),
      runs,
    )
  })

  test('unattributed has the same brackets as attributed, and names nobody', () => {
    fc.assert(
      fc.property(anyParagraph, paragraph => {
        const text = renderBrackets(paragraph, 'unattributed', paragraph.language)
        const read = parseBrackets(text, paragraph.language)
        const places = placesOf(read.proposals, { text: read.base, slots: [], from: 0, to: read.base.length })
        expect(statesNamed(places)).toEqual([])
        expect(signsIn(text)).toEqual(signsIn(attributed(paragraph)))
      }),
      runs,
    )
  })

  test('the stance words follow the language asked for, the words of the text do not', () => {
    const paragraph = parseBrackets('a[ b – Alfa; Bravo delete; Charlie reserve; Delta ad ref]', 'en')
    expect(renderBrackets(paragraph, 'attributed', 'ru')).toBe(
      'a[ b – Alfa; Bravo исключить; Charlie оговорка; Delta ad ref]',
    )
    expect(renderBrackets(paragraph, 'attributed', 'zh-Hans')).toBe(
      'a[ b – Alfa; Bravo 删除; Charlie 持保留; Delta 待核准]',
    )
  })

  test('every view of any paragraph is a text, never an exception', () => {
    const views: readonly View[] = ['attributed', 'unattributed', 'clean']
    fc.assert(
      fc.property(anyParagraph, anyLanguage, (paragraph, language) => {
        for (const view of views) expect(typeof renderBrackets(paragraph, view, language)).toBe('string')
      }),
      runs,
    )
  })
})

describe('signs and words', () => {
  test('signs that stand for themselves get a backslash only where they would be read as signs', () => {
    const kept = '[and/or 2018–2030 A|B – Alfa]'
    expect(renderBrackets(parseBrackets(kept, 'en'), 'attributed', 'en')).toBe(kept)
    const escaped = '[a \\/ b \\– c \\| d \\[e\\] – Alfa]'
    expect(parseBrackets(escaped, 'en').proposals).toEqual([
      {
        kind: 'wording',
        from: 0,
        to: 0,
        text: 'a / b – c | d [e]',
        attribution: [{ states: ['Alfa'], stance: 'propose' }],
      },
    ])
    expect(renderBrackets(parseBrackets(escaped, 'en'), 'attributed', 'en')).toBe(escaped)
  })

  test('status marks are reserved words; brackets around the same words are told apart', () => {
    const mark = parseBrackets('Text. [Agreed]', 'en')
    expect(mark).toEqual({ language: 'en', base: 'Text.', proposals: [], marks: [{ at: 5, says: 'agreed' }] })
    const words = parseBrackets('Text. [\\Agreed]', 'en')
    expect(words.marks).toBeUndefined()
    expect(renderBrackets(words, 'attributed', 'en')).toBe('Text. [\\Agreed]')
  })

  test('names with commas, and names that end like a stance, come back whole', () => {
    const text = '[x – Korea\\, Republic of, North\\ delete; G77/China delete]'
    const [proposal] = parseBrackets(text, 'en').proposals
    expect(proposal?.attribution).toEqual([
      { states: ['Korea, Republic of', 'North delete'], stance: 'propose' },
      { states: ['G77/China'], stance: 'delete' },
    ])
    expect(renderBrackets(parseBrackets(text, 'en'), 'attributed', 'en')).toBe(text)
  })

  test('a bare 保留 is a name, never a stance (rule 11)', () => {
    const [proposal] = parseBrackets('[支持 – 甲 保留]', 'zh').proposals
    expect(proposal?.attribution).toEqual([{ states: ['甲 保留'], stance: 'propose' }])
  })

  test('names stand behind everything else: a dash before an inner bracket is words', () => {
    const text = '[a – b[ c – Alfa] d – Bravo retain]'
    const paragraph = parseBrackets(text, 'en')
    expect(paragraph.base).toBe('a – b d')
    const unnamed = parseBrackets('[a – b[ c – Alfa] d]', 'en')
    expect(unnamed.base).toBe('a – b d')
    expect(unnamed.proposals[0]?.attribution).toEqual([])
  })

  test('a technical placeholder stays one in every alternative of a phrase that was lifted', () => {
    const base = 'meet early in ● place tbc and again'
    const paragraph: Negotiated = {
      language: 'en',
      base,
      slots: [{ from: 14, to: 25 }],
      proposals: [
        {
          kind: 'wording',
          from: 5,
          to: 13,
          text: 'soon at',
          attribution: [{ states: ['Alfa'], stance: 'propose' }],
        },
        {
          kind: 'wording',
          from: 11,
          to: 29,
          text: 'on ● date tbc then',
          slots: [{ from: 3, to: 13 }],
          attribution: [{ states: ['Bravo'], stance: 'propose' }],
        },
      ],
    }
    expect(attributed(paragraph)).toBe(
      '[meet early in [● place tbc] and again / meet soon at [● place tbc] and again – Alfa / meet early on [● date tbc] then again – Bravo]',
    )
  })
})
