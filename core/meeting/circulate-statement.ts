import type { Act, Actor, Audience } from '../journal/entry.ts'
import type { Refusal } from '../refusal.ts'
import { mustBeMember } from '../procedure/who-acts.ts'
import type { MeetingFacts } from './facts.ts'
import type { Meeting, MeetingStatement } from './meeting.ts'
import type { MeetingDecide, MeetingEvolve } from './meeting-rule.ts'
import { mustBeAt, untilClosed } from './must-be-at.ts'
import { textsFit } from './texts-fit.ts'

/** What is recorded when a written statement is circulated at a meeting. It blocks nothing (6.1). */
export type StatementCirculated = MeetingStatement

/** An observer, partner or guest that is invited; a seat of all observers, where one of them is. */
function isInvited({ invited }: Meeting, { actor, partners }: MeetingFacts): boolean {
  if (actor.capacity !== 'observer') return false
  return actor.state === null ? invited.some(each => partners.includes(each)) : invited.includes(actor.state)
}

/** Members, the Chair, the secretariat and officials circulate statements; observers, partners and guests where they are invited (6.1). */
export function mayCirculateStatement(meeting: Meeting, facts: MeetingFacts): Refusal | undefined {
  const { capacity } = facts.actor
  const isOffice = capacity === 'chair' || capacity === 'secretariat' || capacity === 'ex-officio'
  const isHeard = isOffice || isInvited(meeting, facts) || mustBeMember(facts) === undefined
  return isHeard ? mustBeAt(meeting, untilClosed) : { refused: 'statement-not-invited' }
}

/** What an observer circulates observers read too; what others circulate stays with the members. */
const audienceFor = ({ capacity }: Actor): Audience => (capacity === 'observer' ? 'observers' : 'members')

const statedIn = ({ statements }: Meeting, id: string): MeetingStatement | undefined =>
  statements.find(each => each.id === id)

const isSame = (one: MeetingStatement, texts: MeetingStatement['texts'], seat: string): boolean =>
  one.by === seat &&
  Object.keys({ ...one.texts, ...texts }).every(language => one.texts[language] === texts[language])

/** Circulates a statement in the words of who makes it. The same sent twice is recorded once. */
export const circulateStatement: MeetingDecide<'circulate-statement'> = (
  meeting,
  { id, texts },
  facts,
): readonly Act[] | Refusal => {
  const refused = mayCirculateStatement(meeting, facts) ?? textsFit(texts, facts)
  if (refused) return refused
  const { seat, state } = facts.actor
  const known = statedIn(meeting, id)
  if (known) return isSame(known, texts, seat) ? [] : { refused: 'circulated-id-taken', facts: { id } }
  const content: StatementCirculated = { id, by: seat, state, at: facts.now, texts }
  const audience = audienceFor(facts.actor)
  return [{ type: 'StatementCirculated', audience, content }]
}

/** The meeting with one more statement before it. */
export const statementCirculated: MeetingEvolve<StatementCirculated> = (meeting, statement) => ({
  ...meeting,
  statements: [...meeting.statements, statement],
})
