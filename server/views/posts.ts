import type { Transaction } from 'kysely'
import { holds } from '../../core/body/holders-on.ts'
import type { OfficeHolding, Person, Profile } from '../../core/body/profile.ts'
import type { CandidacyLine, PostTerm } from '../../core/communique/public-record.ts'
import type { OutcomeRead, PostMention, Reading } from '../../core/communique/reading.ts'
import { isSameName } from '../../core/communique/title-key.ts'
import { groupBy } from '../../core/group-by.ts'
import { nameIn } from '../../core/language.ts'
import type { RecordTables } from '../database/record-tables.ts'
import type { Tables } from '../database/tables.ts'
import { approved } from './follow-ups.ts'
import { leading, viewOf } from './recorded-text.ts'

type Row = Omit<RecordTables['post_terms'], 'stream' | 'body' | 'audience' | 'organ'>

const stageOf: Partial<Record<OutcomeRead['type'], Row['stage']>> = {
  nominate: 'nominated',
  appoint: 'approved',
  approve: 'approved',
}

function byOutcome(outcome: OutcomeRead) {
  const { type, paragraph, person, postId, state = null, term } = outcome
  const stage = stageOf[type]
  if (!stage || !person || !postId) return []
  return [
    { paragraph, stage, post: postId, person, state, from_on: term?.from ?? null, to_on: term?.to ?? null },
  ]
}

const byMention = ({ paragraph, id, holder, state, term }: PostMention) =>
  id !== null && holder !== null
    ? [
        {
          paragraph,
          stage: 'in-office' as const,
          post: id,
          person: holder,
          state,
          from_on: term?.from ?? null,
          to_on: term?.to ?? null,
        },
      ]
    : []

const rowsOf = (reading: Reading) =>
  [...reading.outcomes.flatMap(byOutcome), ...reading.mentions.posts.flatMap(byMention)].map(
    (row, index) => ({ n: index + 1, ...row }),
  )

/** Persons in posts of the body, or put forward for them, as the texts say. */
export const postsView = viewOf({
  table: 'post_terms',
  rowsOf: ({ reading }) => rowsOf(reading),
  insert: (tx, rows) => tx.insertInto('post_terms').values(rows).execute(),
})

const namesIn = (person: Person, language: string): readonly string[] =>
  [nameIn(person.name, language), ...(person.variants[language] ?? [])].filter(name => name !== undefined)

/** A row with the person of the profile who is printed so in its language; nobody if two could be. */
function recognised(row: Row, { persons }: Profile): Row & { readonly known: Person | null } {
  const found = persons.filter(person =>
    namesIn(person, row.language).some(name => isSameName(name, row.person)),
  )
  return { ...row, known: found.length === 1 ? (found[0] ?? null) : null }
}

type Recognised = ReturnType<typeof recognised>

function ofRecord(row: Recognised): PostTerm {
  const { post, person, known, language, state, from_on: from, to_on: to, stage, meeting, paragraph } = row
  return {
    post,
    person: known?.name ?? { printed: person, language },
    state,
    from,
    to,
    seen: stage === 'in-office' ? [row.start_on] : [],
    stage,
    meeting,
    paragraph,
    source: null,
    evidence: null,
  }
}

/** Whether the record has seen the holder of the profile in the post, on a day that the holding covers. */
const attests = (row: Recognised, holding: OfficeHolding): boolean =>
  row.stage === 'in-office' &&
  row.post === holding.post &&
  row.known?.id === holding.person &&
  (holding.seen.includes(row.start_on) || holds(holding, row.start_on))

function ofProfile(holding: OfficeHolding, rows: readonly Recognised[], { persons }: Profile): PostTerm {
  const person = persons.find(each => each.id === holding.person)
  const seen = rows.filter(row => attests(row, holding)).map(row => row.start_on)
  return {
    post: holding.post ?? '',
    person: person?.name ?? { printed: holding.person, language: '' },
    state: holding.state ?? person?.state ?? null,
    from: holding.from,
    to: holding.to,
    seen: [...new Set([...holding.seen, ...seen])].toSorted(),
    stage: 'in-office',
    meeting: null,
    paragraph: null,
    source: holding.source,
    evidence: holding.evidence,
  }
}

const whoIn = ({ post, known, person, language }: Recognised): string =>
  `${post} ${known?.id ?? `${language} ${person}`}`

/** Somebody seen in a post at several meetings is one line: its place is the last of them. */
function seenTogether(rows: readonly Recognised[]): readonly PostTerm[] {
  const undated = rows.filter(row => row.stage === 'in-office' && row.from_on === null && row.to_on === null)
  const together = [...groupBy(undated, whoIn).values()].flatMap(group => {
    const last = group.at(-1)
    return last ? [{ ...ofRecord(last), seen: group.map(row => row.start_on) }] : []
  })
  return [...rows.filter(row => !undated.includes(row)).map(ofRecord), ...together]
}

const rowsAt = (tx: Transaction<Tables>, body: string) =>
  tx
    .selectFrom('post_terms')
    .selectAll()
    .where('body', '=', body)
    .where('stream', 'in', leading(tx, body))
    .orderBy('start_on')
    .orderBy('meeting')
    .orderBy('n')
    .execute()

/** Who holds, or is put forward for, the posts of a body: by the record with its place, by the profile with its source. */
export async function postTerms(tx: Transaction<Tables>, profile: Profile): Promise<readonly PostTerm[]> {
  const rows = (await rowsAt(tx, profile.id)).map(row => recognised(row, profile))
  const settled = new Set((await approved(tx, profile)).map(each => `${each.meeting} ${each.printed}`))
  const holdings = profile.holdings.filter(holding => holding.post !== null)
  const fromRecord = rows
    .filter(row => !(row.stage === 'nominated' && settled.has(`${row.meeting} ${row.person}`)))
    .filter(row => !holdings.some(holding => attests(row, holding)))
  return [...holdings.map(holding => ofProfile(holding, rows, profile)), ...seenTogether(fromRecord)]
}

type CandidacyRead = OutcomeRead & { readonly type: CandidacyLine['outcome'] }

const isCandidacy = (outcome: OutcomeRead): outcome is CandidacyRead =>
  outcome.type === 'note-candidacy' || outcome.type === 'support-candidacy'

/** The candidacies that texts of a body note or support, each by its own verb; newest meeting first. */
export async function candidacies(tx: Transaction<Tables>, body: string): Promise<readonly CandidacyLine[]> {
  const rows = await tx
    .selectFrom('outcomes')
    .select(['meeting', 'organ', 'start_on as start', 'language', 'outcome'])
    .where('body', '=', body)
    .where('type', 'in', ['note-candidacy', 'support-candidacy'])
    .where('stream', 'in', leading(tx, body))
    .orderBy('start_on', 'desc')
    .orderBy('meeting')
    .orderBy('n')
    .execute()
  return rows.flatMap(({ outcome, ...place }) => (isCandidacy(outcome) ? [candidacy(outcome, place)] : []))
}

function candidacy(
  outcome: CandidacyRead,
  place: Pick<CandidacyLine, 'meeting' | 'organ' | 'start' | 'language'>,
): CandidacyLine {
  const { paragraph, act, type, states = [], organ = null, seat = null, term = null, span } = outcome
  return { ...place, paragraph, act, outcome: type, states, seatIn: organ, seat, term, span }
}
