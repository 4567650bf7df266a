import { type RawBuilder, sql } from 'kysely'
import type { SearchQuestion } from '../../core/communique/public-record.ts'
import { gramsToFind } from '../../core/text/grams.ts'
import type { Term } from '../../core/text/search-terms.ts'
import { storable } from '../database/storable.ts'
import { findingOf } from './paragraphs.ts'

type Condition = RawBuilder<unknown>

const all = (conditions: readonly Condition[]): Condition =>
  conditions.length === 0 ? sql`true` : sql`(${sql.join(conditions, sql` and `)})`

/** Lexemes are letters and digits only, so quoting them is enough. */
const gramQuery = (grams: readonly string[]): string => grams.map(gram => `'${gram}'`).join(' & ')

/** What must stand in a text of characters: each word of the term, or the phrase exactly as typed. */
export const wanted = (term: Term): readonly string[] => (term.phrase === null ? term.words : [term.phrase])

const byGrams = (term: Term): Condition =>
  all([
    ...wanted(term).map(words => sql`strpos(folded, ${words}) > 0`),
    sql`words @@ ${gramQuery(term.words.flatMap(gramsToFind))}::tsquery`,
  ])

/** The stems to find: together and in order in a phrase, anywhere in the paragraph otherwise. */
export function stemQuery(term: Term, configuration: string): Condition {
  const words = term.words.join(' ')
  return term.phrase === null
    ? sql`plainto_tsquery(${configuration}::regconfig, ${words})`
    : sql`phraseto_tsquery(${configuration}::regconfig, ${words})`
}

const languages = ['zh', 'ru', 'en'] as const

function inLanguage(terms: readonly Term[], language: string): Condition {
  const finding = findingOf(language)
  return all(
    terms.map(term =>
      finding.by === 'grams' ? byGrams(term) : sql`words @@ ${stemQuery(term, finding.configuration)}`,
    ),
  )
}

/** All terms in one paragraph, each language by its own way of finding. */
function found(terms: readonly Term[]): Condition {
  const each = languages.map(language => sql`(language = ${language} and ${inLanguage(terms, language)})`)
  const others = sql`(language <> all (${[...languages]}::text[]) and ${inLanguage(terms, '')})`
  return sql`(${sql.join([...each, others], sql` or `)})`
}

/** Where a State stands: listed or not listed in a named scope, else mentioned or listed. */
export function stateCondition(state: string): Condition {
  const [way, code] = state.includes(':') ? state.split(':') : ['', state]
  if (way === 'listed') return sql`listed @> array[${storable(code ?? '')}]::text[]`
  if (way === 'not-listed') return sql`not_listed @> array[${storable(code ?? '')}]::text[]`
  return sql`states @> array[${storable(code ?? '')}]::text[]`
}

/** The condition of a search over paragraphs. Terms and filters come as values, never as part of the query. */
export function searchCondition(question: SearchQuestion, terms: readonly Term[]): Condition {
  const { body, organ, act, state, year } = question
  return all([
    sql`body = ${storable(body)}`,
    ...(organ === null ? [] : [sql`organ = ${storable(organ)}`]),
    ...(year === null ? [] : [sql`year = ${storable(year)}`]),
    ...(act === null ? [] : [sql`acts @> array[${storable(act)}]::text[]`]),
    ...(state === null ? [] : [stateCondition(state)]),
    ...(terms.length === 0 ? [] : [found(terms)]),
  ])
}
