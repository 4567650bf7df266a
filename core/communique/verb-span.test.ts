import { describe, expect, test } from 'vitest'
import { readingOf, seedReading, seedText } from './seed.fixture.ts'
import { verbSpan } from './verb-span.ts'

const paragraphOf = (n: number) => seedReading.paragraphs[n - 1]?.span ?? ([0, 0] as const)

const spanOf = (id: string) => {
  const act = seedReading.acts.find(one => one.id === id)
  return act ? verbSpan(seedText, act, paragraphOf(act.paragraph)) : null
}

describe('verbSpan', () => {
  test('finds every verb that the seed prints, as printed', () => {
    for (const act of seedReading.acts.filter(({ verb }) => verb !== null)) {
      const span = verbSpan(seedText, act, paragraphOf(act.paragraph))
      expect(span && seedText.slice(...span)).toBe(act.verb)
    }
  })

  test('finds none where the act inherits its verb', () => {
    expect(spanOf('p08.a2')).toBeNull()
    expect(spanOf('p09.a1')).toBeNull()
  })

  test('goes back to the one verb that governs a second act', () => {
    expect(spanOf('p07.a2')).toEqual(spanOf('p07.a1'))
    expect(spanOf('p10.a2')).toEqual(spanOf('p10.a1'))
  })

  test('takes the verb outside the object where the object prints the same word', () => {
    const text = '外长们支持“支持和平”倡议。支持后续行动。'
    const [act] = seedReading.acts
    if (!act) throw new Error('The seed has acts')
    const doubled = { ...act, verb: '支持', span: [3, 13] as const, objectSpan: [5, 13] as const }
    const { paragraphs } = readingOf(text, {})
    expect(verbSpan(text, doubled, paragraphs[0]?.span ?? [0, 0])).toEqual([3, 5])
    expect(verbSpan(text, { ...doubled, objectSpan: null }, [0, text.length])).toEqual([3, 5])
  })

  test('finds none where the verb is printed in pieces', () => {
    const [act] = seedReading.acts
    if (!act) throw new Error('The seed has acts')
    expect(verbSpan(seedText, { ...act, verb: '对……表示感谢' }, paragraphOf(1))).toBeNull()
  })
})
