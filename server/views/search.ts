import { type RawBuilder, sql, type Transaction } from 'kysely'
import type { SearchAnswer, SearchHit, SearchQuestion } from '../../core/communique/public-record.ts'
import type { ActRead } from '../../core/communique/reading.ts'
import { searchTerms, type Term } from '../../core/text/search-terms.ts'
import type { Paragraphs } from '../database/record-tables.ts'
import type { Tables } from '../database/tables.ts'
import { searchCondition } from './search-conditions.ts'
import { marksOf } from './search-marks.ts'

/** How many places a page of answers has. */
export const placesOnPage = 20

type Found = Pick<Paragraphs, 'stream' | 'meeting' | 'organ' | 'start_on' | 'language' | 'paragraph' | 'text'>

const nothing: SearchAnswer = {
  total: 0,
  hits: [],
  counts: { organ: {}, act: {}, state: {}, listed: {}, notListed: {}, year: {} },
}

/** Every place under each value of each filter, in one pass over what was found. */
async function countsOf(tx: Transaction<Tables>, condition: RawBuilder<unknown>) {
  const places = tx
    .selectFrom('paragraphs')
    .select(['organ', 'year', 'acts', 'states', 'listed', 'not_listed'])
    .where(sql<boolean>`${condition}`)
  const { rows } = await sql<{ facet: string; value: string; places: number }>`
    with found as materialized (${places})
    select 'total' as facet, '' as value, count(*)::integer as places from found
    union all select 'organ', organ, count(*)::integer from found group by organ
    union all select 'year', year, count(*)::integer from found group by year
    union all select 'act', act, count(*)::integer from found, unnest(acts) as act group by act
    union all select 'state', state, count(*)::integer from found, unnest(states) as state group by state
    union all select 'listed', state, count(*)::integer from found, unnest(listed) as state group by state
    union all select 'notListed', state, count(*)::integer from found, unnest(not_listed) as state group by state
    order by facet, value`.execute(tx)
  const counts = (facet: string) =>
    Object.fromEntries(rows.filter(row => row.facet === facet).map(row => [row.value, row.places]))
  return {
    total: rows.find(row => row.facet === 'total')?.places ?? 0,
    counts: {
      organ: counts('organ'),
      act: counts('act'),
      state: counts('state'),
      listed: counts('listed'),
      notListed: counts('notListed'),
      year: counts('year'),
    },
  }
}

/** One page of places: newest meeting first, then as the texts run. */
async function pageOf(
  tx: Transaction<Tables>,
  condition: RawBuilder<unknown>,
  page: number,
): Promise<readonly Found[]> {
  return await tx
    .selectFrom('paragraphs')
    .select(['stream', 'meeting', 'organ', 'start_on', 'language', 'paragraph', 'text'])
    .where(sql<boolean>`${condition}`)
    .orderBy('start_on', 'desc')
    .orderBy('meeting')
    .orderBy('language', 'desc')
    .orderBy('paragraph')
    .limit(placesOnPage)
    .offset((page - 1) * placesOnPage)
    .execute()
}

async function actsAt(tx: Transaction<Tables>, found: readonly Found[]) {
  if (found.length === 0) return []
  return await tx
    .selectFrom('acts')
    .select(['stream', 'paragraph', 'act'])
    .where('stream', 'in', [...new Set(found.map(each => each.stream))])
    .where('paragraph', 'in', [...new Set(found.map(each => each.paragraph))])
    .orderBy('n')
    .execute()
}

const inShort = ({ id, type, verb, scope }: ActRead): SearchHit['acts'][number] => ({ id, type, verb, scope })

async function hitsOf(
  tx: Transaction<Tables>,
  found: readonly Found[],
  terms: readonly Term[],
): Promise<readonly SearchHit[]> {
  const acts = await actsAt(tx, found)
  const marks = await marksOf(tx, found, terms)
  return found.map(({ stream, start_on: start, ...place }, index) => ({
    ...place,
    start,
    marks: marks[index] ?? [],
    acts: acts
      .filter(each => each.stream === stream && each.paragraph === place.paragraph)
      .map(each => inShort(each.act)),
  }))
}

/**
 * Searches the record: all words in one paragraph; Chinese by characters, so that any two find every place, Russian
 * and English by stem. Words that hold no letter and no digit find nothing; no words list by the filters alone.
 */
export async function search(tx: Transaction<Tables>, question: SearchQuestion): Promise<SearchAnswer> {
  const terms = searchTerms(question.words)
  if (terms.length === 0 && question.words.trim() !== '') return nothing
  const condition = searchCondition(question, terms)
  const { total, counts } = await countsOf(tx, condition)
  const page = Math.min(Math.max(1, Math.trunc(question.page) || 1), 1_000_000)
  const found = total === 0 ? [] : await pageOf(tx, condition, page)
  return { total, counts, hits: await hitsOf(tx, found, terms) }
}
