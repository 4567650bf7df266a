import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { countBrackets } from './brackets-count.ts'
import { ifLifted, remainingIfLifted } from './brackets-if-lifted.ts'
import type { Negotiated, Wording } from './brackets-negotiated.ts'
import { normalise, parseBrackets, renderBrackets } from './brackets.ts'

const lifted = (text: string, state: string): string =>
  renderBrackets(ifLifted(parseBrackets(text, 'en'), state), 'attributed', 'en')

const states = ['Alfa', 'Bravo', 'Charlie']

/** Proposals that may cross and nest, each of one delegation. */
const anyDraft: fc.Arbitrary<Negotiated> = fc
  .array(
    fc.record({
      from: fc.nat(30),
      reach: fc.nat(9),
      text: fc.constantFrom('', 'x', ' y', '新'),
      state: fc.constantFrom(...states),
    }),
    { maxLength: 9 },
  )
  .map(asked => ({
    language: 'en',
    base: 'deepen mutually beneficial and equal cooperation',
    proposals: asked.map(
      ({ from, reach, text, state }): Wording => ({
        kind: 'wording',
        from,
        to: from + reach,
        text,
        attribution: [{ states: [state], stance: 'propose' }],
      }),
    ),
  }))

describe('ifLifted', () => {
  test('what a delegation lifted never shows again (I-18)', () => {
    fc.assert(
      fc.property(anyDraft, fc.constantFrom(...states), (paragraph, state) => {
        const others = paragraph.proposals.filter(({ attribution }) => attribution[0]?.states[0] !== state)
        expect(ifLifted(paragraph, state).proposals).toEqual(others)
      }),
      { numRuns: 1_200, seed: 20180424 },
    )
  })

  test('when all have lifted all of theirs, the base stands without a bracket (I-17)', () => {
    fc.assert(
      fc.property(anyDraft, fc.boolean(), (paragraph, asPrinted) => {
        const given = asPrinted ? normalise(paragraph) : paragraph
        const bare = states.reduce(ifLifted, given)
        expect(bare.base).toBe(paragraph.base)
        expect(countBrackets(bare).brackets).toBe(0)
        expect(renderBrackets(bare, 'attributed', 'en')).toBe(paragraph.base)
      }),
      { numRuns: 1_200, seed: 20180424 },
    )
  })

  test('an insertion goes with its last sponsor, and the opposition to it with the opponent', () => {
    const text = 'further[ practical – Alfa, Bravo; Charlie delete] cooperation'
    expect(lifted(text, 'Alfa')).toBe('further[ practical – Bravo; Charlie delete] cooperation')
    expect(lifted(text, 'Charlie')).toBe('further[ practical – Alfa, Bravo] cooperation')
    expect(lifted('further[ practical – Alfa; Charlie delete] cooperation', 'Alfa')).toBe(
      'further cooperation',
    )
  })

  test('to retain words asks for nothing once nobody wants them changed', () => {
    const text = 'The ministers [noted – Charlie retain / welcomed – Alfa] the results.'
    expect(lifted(text, 'Alfa')).toBe('The ministers noted the results.')
    expect(lifted(text, 'Charlie')).toBe('The ministers [noted / welcomed – Alfa] the results.')
    expect(lifted('a[ b – Alfa retain; Bravo delete]', 'Bravo')).toBe('a b')
    expect(lifted('a[ b – Alfa retain; Bravo delete; Delta reserve]', 'Bravo')).toBe(
      'a[ b – Alfa retain; Delta reserve]',
    )
  })

  test('a hold of another delegation keeps the bracket', () => {
    expect(lifted('[noted – Charlie retain / welcomed – Alfa | Delta reserve] it', 'Alfa')).toBe(
      '[noted – Charlie retain | Delta reserve] it',
    )
    expect(lifted('[● paragraph to come – Bravo]', 'Bravo')).toBe('')
  })

  test('brackets around words without an alternative stay while anybody holds them', () => {
    const text = '13. [The ministers noted it. – Alfa, Bravo retain]'
    expect(lifted(text, 'Alfa')).toBe('13. [The ministers noted it. – Bravo retain]')
    expect(lifted('13. [The ministers noted it. – Bravo retain]', 'Bravo')).toBe(
      '13. The ministers noted it.',
    )
    expect(lifted(text, 'Delta')).toBe(text)
  })

  test('proposals inside words that stand remain when the bracket around them goes', () => {
    const text = 'a[ b [c – Alfa / d – Charlie] e[ f – Alfa] – Alfa retain; Bravo delete]'
    expect(lifted(text, 'Bravo')).toBe('a b [c – Alfa / d – Charlie] e[ f – Alfa]')
  })

  test('an alternative beside another keeps its own bracket when the first of them goes', () => {
    expect(lifted('a[x – Alfa][y – Bravo / z – Charlie]', 'Bravo')).toBe('a[x – Alfa][z – Charlie]')
  })

  test('the crossing of two proposals is undone when one of them is lifted', () => {
    const paragraph: Negotiated = {
      language: 'en',
      base: 'deepen mutually beneficial and equal cooperation',
      proposals: [
        {
          kind: 'wording',
          from: 7,
          to: 31,
          text: '',
          attribution: [{ states: ['Alfa'], stance: 'propose' }],
        },
        { kind: 'standing', from: 16, to: 36, attribution: [{ states: ['Charlie'], stance: 'retain' }] },
        {
          kind: 'wording',
          from: 16,
          to: 36,
          text: 'useful',
          attribution: [{ states: ['Bravo'], stance: 'propose' }],
        },
      ],
    }
    expect(renderBrackets(ifLifted(paragraph, 'Bravo'), 'attributed', 'en')).toBe(
      'deepen [mutually beneficial and  – Alfa delete]equal cooperation',
    )
    expect(remainingIfLifted(paragraph, 'Alfa')).toBe(1)
  })

  test('remainingIfLifted counts the brackets that other delegations hold', () => {
    const text = 'a[ b – Alfa] [c – Bravo retain / d – Alfa] [e – Bravo retain; Charlie delete]'
    const paragraph = parseBrackets(text, 'en')
    expect(['Alfa', 'Bravo', 'Charlie', 'Delta'].map(state => remainingIfLifted(paragraph, state))).toEqual([
      1, 3, 2, 3,
    ])
  })
})
