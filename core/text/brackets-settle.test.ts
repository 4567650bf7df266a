import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { countBrackets } from './brackets-count.ts'
import type { Negotiated, Wording } from './brackets-negotiated.ts'
import { anyText } from './brackets-paragraph.fixture.ts'
import { type Outcome, settle } from './brackets-settle.ts'
import { parseBrackets, renderBrackets } from './brackets.ts'
import type { Edit } from './edit.ts'

const applied = (base: string, { from, to, text }: Edit): string =>
  base.slice(0, from) + text + base.slice(to)

const whole = (text: string): boolean => !/\p{Surrogate}/u.test(text)

/** A base with proposals that may cross, nest and touch; each has a sponsor of its own. */
const anyDraft: fc.Arbitrary<Negotiated> = fc
  .record({
    base: anyText.filter(text => whole(text) && text.length > 1),
    asked: fc.array(fc.tuple(fc.nat(60), fc.nat(9), anyText.filter(whole)), { minLength: 1, maxLength: 6 }),
  })
  .map(({ base, asked }) => {
    const clean = base.replace(/[\u{10000}-\u{10ffff}]/gu, '')
    const proposals = asked.map(([place, reach, text], index): Wording => {
      const from = place % (clean.length + 1)
      const to = Math.min(from + reach, clean.length)
      return {
        kind: 'wording',
        from,
        to,
        text,
        attribution: [{ states: [`State ${index}`], stance: 'propose' }],
      }
    })
    return { language: 'en', base: clean, proposals }
  })

/** Every base that one decision on one bracket can lead to. */
function outcomesOf(paragraph: Negotiated): readonly string[] {
  const bases: string[] = []
  for (let bracket = 1; bracket <= countBrackets(paragraph).brackets; bracket += 1) {
    const outcomes: readonly Outcome[] = ['delete', 0, ...paragraph.proposals.map((_, index) => index + 1)]
    for (const outcome of outcomes) bases.push(settle(paragraph, bracket, outcome)?.base ?? paragraph.base)
  }
  return bases
}

describe('settle', () => {
  test('accepting a proposal gives the text of applying it to the base alone, lifted or not (I-15)', () => {
    fc.assert(
      fc.property(anyDraft, paragraph => {
        const bases = new Set(outcomesOf(paragraph))
        for (const proposal of paragraph.proposals)
          if (proposal.kind === 'wording') expect(bases).toContain(applied(paragraph.base, proposal))
      }),
      { numRuns: 1_200, seed: 20180424 },
    )
  })

  test('decisions on brackets apart from each other commute (I-16)', () => {
    const apart = fc
      .array(fc.tuple(fc.nat(4), fc.constantFrom('', 'x', ' y [z]', '新'), fc.nat(3)), {
        minLength: 2,
        maxLength: 6,
      })
      .map(asked => ({
        language: 'en',
        base: 'abcdefghij'.repeat(asked.length),
        proposals: asked.map(([reach, text, inset], index): Wording => {
          const from = index * 10 + inset
          const attribution = [{ states: ['Alfa'], stance: 'propose' as const }]
          return { kind: 'wording', from, to: from + reach, text, attribution }
        }),
      }))
    fc.assert(
      fc.property(
        apart,
        fc.nat(),
        fc.nat(),
        fc.constantFrom<Outcome>(0, 'delete'),
        (paragraph, one, other, outcome) => {
          const count = paragraph.proposals.length
          const [first, second] = [1 + (one % (count - 1)), 2 + (other % (count - 1))].toSorted(
            (a, b) => a - b,
          )
          if (first === undefined || second === undefined || first === second) return
          const forward = settle(settle(paragraph, first, outcome) ?? paragraph, second - 1, outcome)
          const backward = settle(settle(paragraph, second, outcome) ?? paragraph, first, outcome)
          expect(forward).not.toBeNull()
          expect(forward).toEqual(backward)
        },
      ),
      { numRuns: 1_200, seed: 20180424 },
    )
  })

  test('with the deletion of an insertion the choice inside it is superseded (9.3, example 4)', () => {
    const text =
      'The ministers supported the programme[ and its [early – Alfa / gradual – Bravo] implementation – Alfa, Bravo; Charlie delete].'
    const paragraph = parseBrackets(text, 'en')
    expect(settle(paragraph, 1, 'delete')).toEqual({
      language: 'en',
      base: 'The ministers supported the programme.',
      proposals: [],
    })
    const early = settle(paragraph, 2, 0)
    expect(early && renderBrackets(early, 'attributed', 'en')).toBe(
      'The ministers supported the programme[ and its early implementation – Alfa, Bravo; Charlie delete].',
    )
    const both = early && settle(early, 1, 0)
    expect(both?.base).toBe('The ministers supported the programme and its early implementation.')
  })

  test('the first alternative is the base, and the clean view is then the wording of the seed (9.3, example 9)', () => {
    const text = '外长们[注意到 – 丙 保留原文 / 支持 – 甲 / 欢迎 – 乙 | 丁 持保留]甲方竞选的愿望。'
    const settled = settle(parseBrackets(text, 'zh'), 1, 0)
    expect(settled && renderBrackets(settled, 'clean', 'zh')).toBe('外长们注意到甲方竞选的愿望。')
    expect(settled?.proposals).toEqual([])
  })

  test('a bracket or an alternative that is not there decides nothing', () => {
    const paragraph = parseBrackets('a [b – Alfa retain / c – Bravo] [● d] [● e – Bravo]', 'en')
    expect([settle(paragraph, 0, 0), settle(paragraph, 4, 0), settle(paragraph, 1, 2)]).toEqual([
      null,
      null,
      null,
    ])
    expect(settle(paragraph, 2, 0)).toBeNull()
    expect(settle(paragraph, 2, 'delete')?.proposals).toHaveLength(2)
  })
})
