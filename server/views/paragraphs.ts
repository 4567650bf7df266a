import { sql } from 'kysely'
import type { ActRead, Reading } from '../../core/communique/reading.ts'
import { groupBy } from '../../core/group-by.ts'
import { fold, wordsOf } from '../../core/text/fold.ts'
import { gramsOf } from '../../core/text/grams.ts'
import { type RecordedReading, viewOf } from './recorded-text.ts'

/** How the words of a language are found: by neighbouring characters, or by stem. */
export type Finding = { readonly by: 'grams' } | { readonly by: 'stems'; readonly configuration: string }

const stemmers: Readonly<Record<string, string>> = { ru: 'concord_russian', en: 'concord_english' }
const withoutSpaces = ['zh', 'ja', 'ko', 'th']

/** How a language is searched. */
export const findingOf = (language: string): Finding =>
  withoutSpaces.includes(language)
    ? { by: 'grams' }
    : { by: 'stems', configuration: stemmers[language] ?? 'simple' }

/** The index of a paragraph; stems are taken from words alone, so that no sign of a text is an operator or an address. */
function indexOf(folded: string, language: string) {
  const finding = findingOf(language)
  return finding.by === 'grams'
    ? sql<string>`array_to_tsvector(${gramsOf(folded)}::text[])`
    : sql<string>`to_tsvector(${finding.configuration}::regconfig, ${wordsOf(folded).join(' ')})`
}

const unique = (values: readonly string[]): string[] => [...new Set(values)].toSorted()

const actors = (act: ActRead): readonly string[] =>
  act.actors.flatMap(actor => (actor.startsWith('state:') ? [actor.slice(6)] : []))

/** The States of acts: listed in a named scope, not listed in one, or named in any way. By the text alone. */
export const statesOf = (acts: readonly ActRead[]) => ({
  listed: unique(acts.flatMap(act => act.scope.states)),
  not_listed: unique(acts.flatMap(act => act.scope.notListed)),
  states: unique(acts.flatMap(act => [...act.scope.states, ...actors(act)])),
})

function statesIn(reading: Reading, paragraph: number, acts: readonly ActRead[]) {
  const mentioned = reading.mentions.states.filter(each => each.paragraph === paragraph).map(each => each.id)
  const { states, ...named } = statesOf(acts)
  return { ...named, states: unique([...states, ...mentioned]) }
}

function rowsOf({ text, reading, language, start_on }: RecordedReading) {
  const actsOf = groupBy(reading.acts, act => act.paragraph)
  return reading.paragraphs.map(({ n, span }) => {
    const words = text.slice(...span)
    const folded = fold(words).text
    const acts = actsOf.get(n) ?? []
    return {
      paragraph: n,
      year: start_on.slice(0, 4),
      text: words,
      folded,
      words: indexOf(folded, language),
      acts: unique(acts.map(act => act.type)),
      ...statesIn(reading, n, acts),
    }
  })
}

/** The paragraphs, each with what it is found by. */
export const paragraphsView = viewOf({
  table: 'paragraphs',
  rowsOf,
  insert: (tx, rows) => tx.insertInto('paragraphs').values(rows).execute(),
})
