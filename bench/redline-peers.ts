import { diffArrays, diffWordsWithSpace } from 'diff'
import { diff_match_patch } from 'diff-match-patch'
import fastDiff from 'fast-diff'
import { ChangeSet, simplifyChanges } from 'prosemirror-changeset'
import { Schema } from 'prosemirror-model'
import { Transform } from 'prosemirror-transform'
import { type Run, redline } from '../core/text/redline.ts'
import type { Tongue } from './lineage.ts'

/** A way to compare two texts. */
export type Contestant = {
  readonly name: string
  readonly compare: (before: string, after: string, language: Tongue) => readonly Run[]
}

const segmenters = {
  zh: new Intl.Segmenter('zh', { granularity: 'word' }),
  ru: new Intl.Segmenter('ru', { granularity: 'word' }),
  en: new Intl.Segmenter('en', { granularity: 'word' }),
}

/** The words of a text as Unicode cuts them. */
export const segments = (text: string, language: Tongue): string[] =>
  Array.from(segmenters[language].segment(text), ({ segment }) => segment)

const opOf = (sign: number): Run['op'] => (sign === 0 ? 'same' : sign > 0 ? 'add' : 'remove')
const runsOf = (parts: readonly (readonly [number, string])[]): Run[] =>
  parts.map(([sign, text]) => ({ op: opOf(sign), text }))

type Part = { readonly added: boolean; readonly removed: boolean }
const signOf = ({ added, removed }: Part): number => Number(added) - Number(removed)

const google = new diff_match_patch()
google.Diff_Timeout = 0

function googleOverWords(before: string, after: string, language: Tongue): readonly Run[] {
  const numbers = new Map<string, number>()
  const words: string[] = []
  const encode = (text: string): string =>
    String.fromCharCode(
      ...segments(text, language).map(word => {
        const known = numbers.get(word)
        if (known !== undefined) return known
        numbers.set(word, words.length)
        return words.push(word) - 1
      }),
    )
  const decode = (text: string): string => Array.from(text, sign => words[sign.charCodeAt(0)]).join('')
  const parts = google.diff_main(encode(before), encode(after), false)
  const spelled = parts.map(([sign, text]): [number, string] => [sign, decode(text)])
  google.diff_cleanupSemantic(spelled)
  return runsOf(spelled)
}

function googleOverCharacters(before: string, after: string): readonly Run[] {
  const parts = google.diff_main(before, after)
  google.diff_cleanupSemantic(parts)
  return runsOf(parts)
}

const schema = new Schema({
  nodes: { doc: { content: 'paragraph' }, paragraph: { content: 'text*' }, text: {} },
})
const documentOf = (text: string) =>
  schema.node('doc', null, [schema.node('paragraph', null, text === '' ? [] : [schema.text(text)])])

function proseMirror(before: string, after: string): readonly Run[] {
  const start = documentOf(before)
  const change = new Transform(start).replaceWith(1, before.length + 1, schema.text(after))
  const set = ChangeSet.create(start).addSteps(change.doc, change.mapping.maps, null)
  const runs: Run[] = []
  let at = 1
  for (const { fromA, toA, fromB, toB } of simplifyChanges(set.changes, change.doc)) {
    if (at < fromA) runs.push({ op: 'same', text: before.slice(at - 1, fromA - 1) })
    if (fromA < toA) runs.push({ op: 'remove', text: before.slice(fromA - 1, toA - 1) })
    if (fromB < toB) runs.push({ op: 'add', text: after.slice(fromB - 1, toB - 1) })
    at = toA
  }
  return at <= before.length ? [...runs, { op: 'same', text: before.slice(at - 1) }] : runs
}

/** Ours and the peers. */
export const contestants: readonly Contestant[] = [
  { name: 'Concord redline', compare: redline },
  {
    name: 'jsdiff diffWordsWithSpace',
    compare: (before, after) =>
      diffWordsWithSpace(before, after).map(part => ({ op: opOf(signOf(part)), text: part.value })),
  },
  {
    name: 'jsdiff diffArrays, words',
    compare: (before, after, language) =>
      diffArrays(segments(before, language), segments(after, language)).map(part => ({
        op: opOf(signOf(part)),
        text: part.value.join(''),
      })),
  },
  { name: 'diff-match-patch, characters', compare: googleOverCharacters },
  { name: 'diff-match-patch, words', compare: googleOverWords },
  { name: 'fast-diff', compare: (before, after) => runsOf(fastDiff(before, after)) },
  { name: 'prosemirror-changeset', compare: proseMirror },
]
