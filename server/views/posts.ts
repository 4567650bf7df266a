import type { Transaction } from 'kysely'
import { holds } from '../../core/body/holders-on.ts'
import type { OfficeHolding, Person, Profile } from '../../core/body/profile.ts'
import type { CandidacyLine, PostTerm } from '../../core/communique/public-record.ts'
import type { OutcomeRead, PostMention, Reading } from '../../core/communique/reading.ts'
import { isSameName } from '../../core/communique/title-key.ts'
import type { InterfaceLanguage } from '../../core/language.ts'
import type { RecordTables } from '../database/record-tables.ts'
import type { Tables } from '../database/tables.ts'
import { allFollowUps } from './follow-ups.ts'
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
export const postsView = viewOf('post_terms', ({ reading }) => rowsOf(reading))

const namesIn = (person: Person, language: string): readonly string[] =>
  [person.name[language as InterfaceLanguage], ...(person.variants[language] ?? [])].filter(
    name => name !== undefined,
  )

/** The person of the profile who is printed so in a language; nobody if two could be. */
function personPrinted(profile: Profile, printed: string, language: string): Person | null {
  const found = profile.persons.filter(person =>
    namesIn(person, language).some(name => isSameName(name, printed)),
  )
  return found.length === 1 ? (found[0] ?? null) : null
}

function ofRecord(row: Row, profile: Profile): PostTerm {
  const { post, person, language, state, from_on: from, to_on: to, stage, meeting, paragraph } = row
  return {
    post,
    person: personPrinted(profile, person, language)?.name ?? { printed: person, language },
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
const attests = (row: Row, holding: OfficeHolding, profile: Profile): boolean =>
  row.stage === 'in-office' &&
  row.post === holding.post &&
  (holding.seen.includes(row.start_on) || holds(holding, row.start_on)) &&
  personPrinted(profile, row.person, row.language)?.id === holding.person

function ofProfile(holding: OfficeHolding, rows: readonly Row[], profile: Profile): PostTerm {
  const person = profile.persons.find(each => each.id === holding.person)
  const seen = rows.filter(row => attests(row, holding, profile)).map(row => row.start_on)
  return {
    post: holding.post ?? '',
    person: person?.name ?? { printed: holding.person, language: '' },
    state: holding.state ?? person?.state ?? null,
    from: holding.from,
    to: holding.to,
    seen: [...new Set([...holding.seen, ...seen])].sort(),
    stage: 'in-office',
    meeting: null,
    paragraph: null,
    source: holding.source,
    evidence: holding.evidence,
  }
}

/** Nominations that another record has approved: its approval stands in their place. */
async function approved(tx: Transaction<Tables>, profile: Profile): Promise<ReadonlySet<string>> {
  const nominees = (await allFollowUps(tx, profile)).filter(each => each.kind === 'nominee' && each.settled)
  return new Set(nominees.map(each => `${each.meeting} ${each.printed}`))
}

/** Who holds, or is put forward for, the posts of a body: by the record with its place, by the profile with its source. */
export async function postTerms(tx: Transaction<Tables>, profile: Profile): Promise<readonly PostTerm[]> {
  const rows: readonly Row[] = await tx
    .selectFrom('post_terms')
    .selectAll()
    .where('body', '=', profile.id)
    .where('stream', 'in', leading(tx, profile.id))
    .orderBy('start_on')
    .orderBy('meeting')
    .orderBy('n')
    .execute()
  const holdings = profile.holdings.filter(holding => holding.post !== null)
  const settled = await approved(tx, profile)
  const fromRecord = rows
    .filter(row => !(row.stage === 'nominated' && settled.has(`${row.meeting} ${row.person}`)))
    .filter(row => !holdings.some(holding => attests(row, holding, profile)))
  return [
    ...holdings.map(holding => ofProfile(holding, rows, profile)),
    ...fromRecord.map(row => ofRecord(row, profile)),
  ]
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
