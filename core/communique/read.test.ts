import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { codesOf, readZh } from './read.fixture.ts'
import type { Reading, Span } from './reading.ts'
import { seedReading, seedText } from './seed.fixture.ts'

const read = readZh(seedText)

/** Without its span: by hand a span may take in a mark more. */
const bare = (part: { readonly span: Span | null }): object => ({ ...part, span: undefined })
const byText = (one: object, other: object): number =>
  JSON.stringify(one).localeCompare(JSON.stringify(other))

const sayings = ({ acts }: Reading): readonly object[] =>
  acts.map(({ id, verb, inheritsFrom, type, actors, scope, degree, addressee, objectSpan, span }) => ({
    id,
    verb,
    inheritsFrom,
    type,
    actors,
    scope,
    degree,
    addressee,
    objectSpan,
    span,
  }))

describe('the reader agrees with the reading by hand of the communiqué of 2018', () => {
  test('on the meeting, who attended, in what office and capacity, and who was in the chair', () => {
    expect(read.meeting).toEqual(seedReading.meeting)
    expect(read.attendance).toEqual(seedReading.attendance)
    expect(read.chair).toEqual(seedReading.chair)
    expect(read.signatures).toEqual(seedReading.signatures)
  })

  test('on the paragraphs and their kinds', () => {
    expect(read.paragraphs).toEqual(seedReading.paragraphs)
  })

  test('on every act: verb, type, actors, scope, object and their places', () => {
    expect(sayings(read)).toEqual(sayings(seedReading))
  })

  test('on the mood of all acts but one', () => {
    const differing = read.acts.filter(({ mood }, i) => mood !== seedReading.acts[i]?.mood)
    expect(differing.length).toBeLessThanOrEqual(1)
  })

  test('on the meetings, texts, organs, States, posts and documents that are mentioned', () => {
    const { mentions } = seedReading
    expect(read.mentions.meetings).toEqual(mentions.meetings)
    expect(read.mentions.organs).toEqual(mentions.organs)
    expect(read.mentions.states).toEqual(mentions.states)
    expect(read.mentions.documents).toEqual(mentions.documents)
    expect(read.mentions.posts.map(bare)).toEqual(mentions.posts.map(bare))
    expect(read.mentions.instruments.map(bare).toSorted(byText)).toEqual(
      mentions.instruments.map(bare).toSorted(byText),
    )
  })

  test('on every outcome', () => {
    expect(read.outcomes.map(bare)).toEqual(seedReading.outcomes.map(bare))
  })

  test('on what a person must settle', () => {
    expect(codesOf(read)).toEqual(codesOf(seedReading))
  })
})

/** The text again, out of its paragraphs and what stands between them. */
function joined({ paragraphs }: Reading, text: string): string {
  let at = 0
  let again = ''
  for (const { span } of paragraphs) {
    again += text.slice(at, span[0]) + text.slice(...span)
    at = span[1]
  }
  return again + text.slice(at)
}

const wordsOutside = ({ paragraphs }: Reading, text: string): string => {
  const outside = paragraphs.map(({ span }, i) => text.slice(paragraphs[i - 1]?.span[1] ?? 0, span[0]))
  return outside.join('') + text.slice(paragraphs.at(-1)?.span[1] ?? 0)
}

const fragments = seedText.split(/(?<=[,。、])/)
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(fc.constantFrom(...fragments, '\n', '\r\n', '《', '》', '(', ')', '“', '外长们', '2018年', '、'), {
      maxLength: 60,
    })
    .map(parts => parts.join('')),
)

describe('whatever the text', () => {
  test('reading never throws and loses no word', () => {
    fc.assert(
      fc.property(anyText, raw => {
        const text = raw.normalize('NFC')
        const reading = readZh(text)
        expect(joined(reading, text)).toBe(text)
        expect(wordsOutside(reading, text).trim()).toBe('')
        expect(reading.source.length).toBe(text.length)
      }),
      { numRuns: 300 },
    )
  })

  test('every verb, object, name and title stands in the text where its span says', () => {
    fc.assert(
      fc.property(anyText, raw => {
        const text = raw.normalize('NFC')
        const { acts, attendance, signatures, mentions } = readZh(text)
        const at = (span: Span): string => text.slice(...span)
        for (const { span, verb, object, objectSpan } of acts) {
          if (objectSpan) expect(at(objectSpan)).toBe(object)
          if (verb !== null && objectSpan === null) expect(at(span)).toContain(verb)
        }
        for (const { span, name } of [...attendance, ...signatures]) expect(at(span)).toContain(name)
        for (const { span, name } of [...mentions.meetings, ...mentions.states])
          expect(at(span)).toContain(name)
        for (const { span, title } of [...mentions.instruments, ...mentions.documents])
          expect(at(span)).toContain(title)
      }),
      { numRuns: 200 },
    )
  })

  test('acts stand in the order of the text, each under an id of its own', () => {
    fc.assert(
      fc.property(anyText, raw => {
        const { acts } = readZh(raw)
        expect(new Set(acts.map(({ id }) => id)).size).toBe(acts.length)
        expect(acts.every(({ paragraph }, i) => paragraph >= (acts[i - 1]?.paragraph ?? 0))).toBe(true)
      }),
      { numRuns: 100 },
    )
  })

  test('a second reading is the same as the first', () => {
    fc.assert(
      fc.property(anyText, text => {
        expect(readZh(text)).toEqual(readZh(text))
      }),
      { numRuns: 50 },
    )
  })
})
