import { describe, expect, test } from 'vitest'
import { countBrackets } from './brackets-count.ts'
import { ifLifted } from './brackets-if-lifted.ts'
import { type BracketIssueCode, bracketSentence, bracketSentences } from './brackets-issue.ts'
import { type Attribution, bracketLimits, type Negotiated, type Proposal } from './brackets-negotiated.ts'
import { paragraphsIn } from './brackets-paragraphs.ts'
import { printingIssues } from './brackets-printing-issues.ts'
import { readBrackets } from './brackets-real-life.ts'
import { tongues } from './brackets-words.ts'
import { normalise, parseBrackets, renderBrackets } from './brackets.ts'

const million = 1_000_000
const by = (state: string): Attribution => [{ states: [state], stance: 'propose' }]
const codes = (text: string): readonly BracketIssueCode[] =>
  readBrackets(text, 'en').issues.map(({ issue }) => issue)

/** Everything is tried on it, and its print still comes back as it was. */
function endure(paragraph: Negotiated): void {
  const printed = renderBrackets(paragraph, 'attributed', paragraph.language)
  expect(parseBrackets(printed, paragraph.language)).toEqual(normalise(paragraph))
  expect(countBrackets(paragraph).brackets).toBeGreaterThan(0)
  expect(ifLifted(paragraph, 'State 1').base).toBe(paragraph.base)
}

describe('hostile texts', () => {
  test.each([
    ['opening brackets', '['],
    ['closing brackets', ']'],
    ['backslashes', '\\'],
    ['spaces and dashes', ' – '],
    ['half characters', '\ud83d'],
    ['hyphens', '-'],
    ['bars', ' | '],
    ['Han text', '外长们注意到'],
  ])('a megabyte of %s is read and printed', (_, sign) => {
    const text = `[${sign.repeat(million / sign.length)}`
    const paragraph = parseBrackets(text, 'zh')
    expect(parseBrackets(renderBrackets(paragraph, 'attributed', 'zh'), 'zh')).toEqual(normalise(paragraph))
    const { issues } = readBrackets(text, 'zh')
    expect(issues.length).toBeLessThanOrEqual(bracketLimits.issues + 1)
    expect(paragraphsIn(text).length).toBeGreaterThan(0)
  })

  test.each([
    ['alternatives', '[', 'a / ', ']'],
    ['names', '[a – ', 'Alfa, ', 'Bravo]'],
    ['labelled options', '', '[alt 1 a] ', ''],
    ['labels in a bracket', '[', 'Option 2: a ', ']'],
    ['brackets with strokes between them', '', '[a]/', ''],
  ])('%s by the ten thousands in one paragraph are read, printed and counted', (_, before, part, behind) => {
    // More than a call can take arguments, in the one place where it matters.
    const text = `${before}${part.repeat(part === 'a / ' ? 150_000 : 30_000)}${behind}`
    const { paragraph, issues } = readBrackets(text, 'en')
    const printed = renderBrackets(paragraph, 'attributed', 'en')
    expect(renderBrackets(parseBrackets(printed, 'en'), 'attributed', 'en') === printed).toBe(true)
    expect(countBrackets(paragraph).brackets).toBeGreaterThan(0)
    expect(issues.length).toBeGreaterThan(0)
    expect(paragraphsIn(text)).toHaveLength(1)
  })

  test('five hundred levels of brackets are read to a bound, and told', () => {
    const text = `${'[a'.repeat(500)}${' – Alfa]'.repeat(500)}`
    const paragraph = parseBrackets(text, 'en')
    endure(paragraph)
    expect(countBrackets(paragraph).byDepth).toHaveLength(bracketLimits.depth)
    expect(codes(text)).toContain('brackets-too-deep')
  })

  test('half a character is told, with its place', () => {
    expect(readBrackets('a\ud83d[ b – Alfa]', 'en').issues).toEqual([
      { issue: 'broken-character', from: 1, to: 2 },
    ])
  })

  test('thousands of issues are told to a bound', () => {
    const all = codes('[a] b '.repeat(5_000))
    expect(all).toHaveLength(bracketLimits.issues + 1)
    expect(all.at(-1)).toBe('too-many-issues')
  })
})

const many = (place: (index: number) => { from: number; to: number }, length = 40_000): Negotiated => ({
  language: 'en',
  base: 'a'.repeat(length),
  proposals: Array.from({ length: 10_000 }, (_, index): Proposal => {
    const attribution = by(`State ${index % 200}`)
    return { kind: 'wording', ...place(index), text: 'x', attribution }
  }),
})

describe('ten thousand proposals on one paragraph', () => {
  test('at one point', () => endure(many(() => ({ from: 5, to: 5 }))))
  test('for one stretch', () => endure(many(() => ({ from: 5, to: 9 }))))
  test('apart from each other', () => endure(many(index => ({ from: index * 4, to: index * 4 + 2 }))))
  test('crossing in pairs', () =>
    endure(
      many(index => {
        const from = Math.floor(index / 2) * 8 + (index % 2) * 2
        return { from, to: from + 4 }
      }),
    ))

  test('all crossing on a megabyte: the names are printed, and that the wordings were too long is told', () => {
    const paragraph = many(index => ({ from: index, to: 500_000 + index }), million)
    endure(paragraph)
    expect(countBrackets(paragraph).brackets).toBe(1)
    expect(countBrackets(paragraph).byDelegation).toHaveLength(200)
    expect(printingIssues(paragraph)).toEqual([{ issue: 'alternatives-too-long', from: 0, to: million }])
  })

  test('each inside the one before: nested to a bound, and told', () => {
    const paragraph = many(index => ({ from: index, to: 40_000 - index }))
    endure(paragraph)
    expect(countBrackets(paragraph).byDepth).toHaveLength(bracketLimits.depth)
    expect(countBrackets(paragraph).byDelegation).toHaveLength(200)
    expect(printingIssues(paragraph)).toEqual([{ issue: 'brackets-too-deep', from: 0, to: 40_000 }])
  })

  test('each in the new words of the one before', () => {
    let proposals: readonly Proposal[] = []
    for (let index = 0; index < 10_000; index += 1)
      proposals = [{ kind: 'wording', from: 0, to: 0, text: 'x', attribution: by('State 1'), proposals }]
    endure({ language: 'en', base: 'a', proposals })
  })

  test('nested in words that stand, inside new words that have to be lifted', () => {
    let inner: readonly Proposal[] = []
    for (let index = 0; index < 10_000; index += 1)
      inner = [{ kind: 'standing', from: 0, to: 4, attribution: by('State 1'), proposals: inner }]
    const proposals: readonly Proposal[] = [
      { kind: 'wording', from: 2, to: 8, text: 'xxxx', attribution: by('State 2'), proposals: inner },
      { kind: 'wording', from: 5, to: 10, text: 'y', attribution: by('State 3') },
    ]
    endure({ language: 'en', base: 'aaaaaaaaaaaa', proposals })
  })

  test('what fits is printed without an issue', () => {
    expect(printingIssues(parseBrackets('a[ b – Alfa]', 'en'))).toEqual([])
  })
})

const isCode = (key: string): key is BracketIssueCode => key in bracketSentences

test('every issue has a sentence of its own in Chinese, Russian and English', () => {
  const all = Object.keys(bracketSentences).filter(isCode)
  for (const tongue of tongues) {
    const sentences = all.map(issue => bracketSentence({ issue, from: 0, to: 0 }, tongue))
    expect(new Set(sentences).size).toBe(all.length)
    expect(sentences.every(sentence => sentence.length > 10)).toBe(true)
  }
})
