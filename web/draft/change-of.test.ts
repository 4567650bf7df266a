import { describe, expect, test } from 'vitest'
import { anchorOf, changeOf } from './change-of.ts'

const base = 'The ministers noted the results of [● date]. They thanked the host.'

const asked = (fields: Readonly<Record<string, string | readonly string[]>>) =>
  changeOf(
    base,
    Object.fromEntries(
      Object.entries({ id: 'a', paragraph: 'p1', language: 'en', words: '3', ...fields }).map(
        ([name, value]) => [name, typeof value === 'string' ? [value] : value],
      ),
    ),
  )

describe('a form proposes', () => {
  test.each([
    ['insert', 'The ministers duly noted the results of [● date]. They thanked the host.'],
    ['delete', 'The ministers noted the results of [● date].'],
    ['replace', 'The ministers welcomed the results of [● date]. They thanked the host.'],
    ['fill', 'The ministers noted the results of 2 May. They thanked the host.'],
  ])('what was changed in the words: %s', (kind, text) => {
    expect(asked({ kind: 'words', text })).toMatchObject({ kind, id: 'a', words: 3, paragraph: 'p1' })
  })

  test('another verb, where it stands once', () => {
    expect(asked({ kind: 'verb', verb: 'noted', text: 'welcomed' })).toMatchObject({
      kind: 'verb',
      edits: [{ from: 14, to: 19, text: 'welcomed' }],
    })
    expect(asked({ kind: 'verb', verb: 'praised', text: 'welcomed' })).toMatchObject({
      refused: 'words-not-there',
    })
    expect(asked({ kind: 'verb', verb: 'noted', text: ' ' })).toMatchObject({ refused: 'changes-nothing' })
  })

  test('nothing where a megabyte was pasted: it is told apart before it is compared', () => {
    expect(asked({ kind: 'words', text: 'word '.repeat(200_000) })).toMatchObject({
      refused: 'paragraph-too-long',
    })
  })

  test('words to come, as a political announcement or a technical gap', () => {
    const note = { kind: 'placeholder', text: 'on the region' }
    expect(asked({ ...note, after: 'results' })).toMatchObject({ kind: 'placeholder', at: 31 })
    expect(asked(note)).toMatchObject({ at: base.length })
    expect(asked({ ...note, class: 'technical', after: 'host' })).toMatchObject({
      kind: 'insert',
      edits: [{ from: 66, to: 66, text: ' [● on the region]' }],
    })
    expect(asked({ ...note, after: 'the' })).toMatchObject({ refused: 'words-stand-twice' })
  })

  test('words for a gap, with its brackets', () => {
    expect(asked({ kind: 'fill', 'gap-0': '2 May' })).toMatchObject({
      kind: 'fill',
      edits: [{ from: 35, to: 43, text: '2 May' }],
    })
    expect(asked({ kind: 'fill', 'gap-0': '' })).toMatchObject({ kind: 'fill', edits: [] })
  })

  test('another place, two parts, one with another, a bracket, a scope with its formula', () => {
    expect(asked({ kind: 'move', place: 'first' })).toMatchObject({ kind: 'move', after: null })
    expect(asked({ kind: 'move', place: 'p4' })).toMatchObject({ after: 'p4' })
    expect(asked({ kind: 'move' })).toMatchObject({ refused: 'changes-nothing' })
    expect(asked({ kind: 'merge', into: 'p2' })).toMatchObject({ kind: 'merge', into: 'p2' })
    expect(asked({ kind: 'split', text: base.replace(' They', '\nThey') })).toMatchObject({ at: 45 })
    expect(asked({ kind: 'bracket', text: base.replace('noted', '[noted]') })).toMatchObject({
      kind: 'bracket',
      edits: [{ from: 14, to: 19, text: 'noted' }],
    })
    expect(asked({ kind: 'scope', scope: ['XAL', 'XBR'], text: base.replace('The', 'Two') })).toMatchObject({
      scope: ['XAL', 'XBR'],
      edits: [{ text: 'Two' }],
    })
    expect(asked({ kind: 'scope', text: '' })).toMatchObject({ scope: null, edits: [] })
    expect(asked({ kind: 'new-paragraph', where: 'first', text: ' New. ' })).toMatchObject({
      paragraph: null,
      text: 'New.',
    })
  })
})

test('a proposal is put anew where its kind lies: at a point, around words, or on them', () => {
  const anew = (kind: Parameters<typeof anchorOf>[0], fields: Record<string, string>) =>
    anchorOf(kind, base, 'en', Object.fromEntries(Object.entries(fields).map(([k, v]) => [k, [v]])))
  expect(anew('split', { text: base.replace(' They', '\nThey') })).toEqual([{ from: 45, to: 45, text: '' }])
  expect(anew('placeholder', { after: 'results' })).toEqual([{ from: 31, to: 31, text: '' }])
  expect(anew('bracket', { text: base.replace('noted', '[noted]') })).toMatchObject([{ from: 14, to: 19 }])
  expect(anew('replace', { text: base.replace('noted', 'welcomed') })).toMatchObject([{ text: 'welcomed' }])
  expect(anew('move', {})).toEqual([])
  expect(anew('split', { text: base })).toMatchObject({ refused: 'parting-unclear' })
})
