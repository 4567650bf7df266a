import { sql, type Transaction } from 'kysely'
import type { Span } from '../../core/communique/reading.ts'
import { groupBy } from '../../core/group-by.ts'
import { fold, type Folded } from '../../core/text/fold.ts'
import { placesOf } from '../../core/text/places.ts'
import type { Term } from '../../core/text/search-terms.ts'
import type { Tables } from '../database/tables.ts'
import { findingOf } from './paragraphs.ts'
import { wanted } from './search-conditions.ts'

type Marked = { readonly language: string; readonly text: string }
type WordPlace = { readonly word: string; readonly span: Span }

function wordPlaces(folded: Folded): readonly WordPlace[] {
  return [...folded.text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(({ 0: word, index }) => ({
    word,
    span: [folded.from[index] ?? 0, folded.to[index + word.length - 1] ?? 0],
  }))
}

/** Which of the printed words have a stem that is asked for: the database stems both, so both are stemmed alike. */
async function sameStem(
  tx: Transaction<Tables>,
  configuration: string,
  printed: readonly string[],
  asked: readonly string[],
): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ word: string }>`
    with asked as (
      select array_agg(distinct lexeme) as stems
      from unnest(${[...asked]}::text[]) as w, unnest(to_tsvector(${configuration}::regconfig, w))
    )
    select word from unnest(${[...printed]}::text[]) as word, asked
    where tsvector_to_array(to_tsvector(${configuration}::regconfig, word)) && asked.stems`.execute(tx)
  return new Set(rows.map(row => row.word))
}

async function markedByStem(
  tx: Transaction<Tables>,
  configuration: string,
  texts: readonly string[],
  terms: readonly Term[],
): Promise<readonly (readonly Span[])[]> {
  const places = texts.map(text => wordPlaces(fold(text)))
  const printed = new Set(places.flatMap(each => each.map(({ word }) => word)))
  const asked = terms.flatMap(term => term.words)
  const found = await sameStem(tx, configuration, [...printed], asked)
  return places.map(each => each.filter(({ word }) => found.has(word)).map(({ span }) => span))
}

const markedByGrams = (texts: readonly string[], terms: readonly Term[]): readonly (readonly Span[])[] =>
  texts.map(text => placesOf(fold(text), terms.flatMap(wanted)))

/** The exact places of the words in each paragraph, in UTF-16 code units of its text. */
export async function marksOf(
  tx: Transaction<Tables>,
  paragraphs: readonly Marked[],
  terms: readonly Term[],
): Promise<readonly (readonly Span[])[]> {
  const marks = new Map<Marked, readonly Span[]>()
  for (const [language, group] of groupBy(paragraphs, each => each.language)) {
    const finding = findingOf(language)
    const texts = group.map(({ text }) => text)
    const found =
      finding.by === 'grams'
        ? markedByGrams(texts, terms)
        : await markedByStem(tx, finding.configuration, texts, terms)
    group.forEach((paragraph, index) => marks.set(paragraph, found[index] ?? []))
  }
  return paragraphs.map(paragraph => marks.get(paragraph) ?? [])
}
