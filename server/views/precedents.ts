import { type RawBuilder, sql, type Transaction } from 'kysely'
import { fold, wordsOf } from '../../core/text/fold.ts'
import { gramsOf } from '../../core/text/grams.ts'
import type { Paragraphs } from '../database/record-tables.ts'
import type { Tables } from '../database/tables.ts'
import { findingOf } from './paragraphs.ts'

/** A paragraph of a recorded text, and where it stands. */
export type EarlierParagraph = Pick<
  Paragraphs,
  'meeting' | 'organ' | 'start_on' | 'language' | 'paragraph' | 'text'
>

/** What is asked: earlier wordings for a text of a body in a language. */
type Sought = { readonly body: string; readonly language: string; readonly text: string }

/**
 * How much is looked at, so that the answer stays quick however long the record grows: paragraphs by which the rare words
 * are told from the common ones, the rarest words, paragraphs under each word, and those that are handed on to be compared.
 */
const sampled = 200
const rarest = 120
const underEach = 300
const candidates = 40

/** Words so short stand in every text and find nothing. */
const little = 3

/** What a text is found by: neighbouring characters, or the stems of its longer words. */
function lexemesOf({ language, text }: Sought): RawBuilder<string[]> {
  const folded = fold(text).text
  const finding = findingOf(language)
  if (finding.by === 'grams')
    return sql<string[]>`${gramsOf(folded).filter(gram => Array.from(gram).length > 1)}::text[]`
  const words = wordsOf(folded).filter(word => word.length > little)
  return sql<
    string[]
  >`tsvector_to_array(to_tsvector(${finding.configuration}::regconfig, ${words.join(' ')}))`
}

/** Paragraphs that have a word; lexemes are letters and digits only, so quoting them is enough. */
const has = sql`words @@ quote_literal(lexeme)::tsquery`

/** The paragraphs of a body in a language. */
const paragraphsOf = (tx: Transaction<Tables>, { body, language }: Sought) =>
  tx.selectFrom('paragraphs').where('body', '=', body).where('language', '=', language)

/**
 * The paragraphs of the record that share most words with a text, as far as the reader may read them: the rarest words of
 * the text are looked up one by one, and the paragraphs found most often come first.
 */
export async function earlierParagraphs(
  tx: Transaction<Tables>,
  sought: Sought,
): Promise<readonly EarlierParagraph[]> {
  const some = paragraphsOf(tx, sought).select('words').limit(sampled)
  const indexed = paragraphsOf(tx, sought).select(['stream', 'paragraph', 'words'])
  const places = paragraphsOf(tx, sought).select([
    'stream',
    'meeting',
    'organ',
    'start_on',
    'language',
    'paragraph',
    'text',
  ])
  const { rows } = await sql<EarlierParagraph>`
    with sample as materialized (${some}),
    asked as materialized (
      select lexeme from unnest(${lexemesOf(sought)}) as lexeme
      order by (select count(*) from sample where ${has}), lexeme limit ${rarest}
    ),
    best as materialized (
      select stream, paragraph, count(*) as shared
      from asked cross join lateral (
        select stream, paragraph from (${indexed}) as indexed where ${has} limit ${underEach}
      ) as under
      group by stream, paragraph order by shared desc limit ${candidates}
    )
    select meeting, organ, start_on, language, paragraph, text
    from best join (${places}) as places using (stream, paragraph)
    order by shared desc, start_on desc, meeting, paragraph`.execute(tx)
  return rows
}

/** The languages in which texts of a body are recorded, as far as the reader may read them. */
export async function recordedLanguages(tx: Transaction<Tables>, body: string): Promise<readonly string[]> {
  const rows = await tx
    .selectFrom('texts')
    .select('language')
    .distinct()
    .where('body', '=', body)
    .orderBy('language')
    .execute()
  return rows.map(({ language }) => language)
}
