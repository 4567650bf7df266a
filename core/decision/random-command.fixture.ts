import type { DecisionCommand } from './command.ts'
import type { Rules } from '../procedure/rules.ts'
import type { DraftNow } from './facts.ts'
import { usualFor } from './random-usual.fixture.ts'
import { laterOfMembers, laterOfOffice } from './random-later.fixture.ts'
import type { Decision, DecisionRegister, DecisionScope, DecisionText } from './decision.ts'
import type { Move } from './random-decisions.fixture.ts'

/** What is asked for, and from which seat. */
export type Asked = { readonly command: DecisionCommand; readonly seat: string }

export type Chance = {
  readonly now: number
  readonly index: number
  readonly move: Move
  readonly draft: DraftNow
  readonly rules: Rules
}

const ids = ['d1', 'd1', 'd1', 'd1', 'd2', 'd2', 'd3'] as const
const hour = 3_600_000
const at = (instant: number): string => new Date(Math.floor(instant / 1000) * 1000).toISOString()
const pick = <Item>(list: readonly Item[], number: number, otherwise: Item): Item =>
  list[number % list.length] ?? otherwise

const bilingual = { kind: 'words', words: { en: 'Other words.', ru: 'Иные слова.' } } as const

const scopeBy = (members: readonly string[], [, , c, d]: Move): DecisionScope =>
  c % 3 === 0
    ? { kind: 'named', states: members.slice(d % 2, (d % 2) + 2 + (c % 2)), initiator: null }
    : { kind: 'all' }

function draftingBy(id: string, members: readonly string[], { move, draft }: Chance): DecisionCommand {
  const [, , c, d, e] = move
  const { version, digest } = draft
  const isSuspension = e % 5 === 0
  return {
    does: 'draft-decision',
    decision: id,
    act: isSuspension ? 'suspend-member' : 'adopt',
    document: d % 19 === 0 ? 'secret' : d % 3 === 0 ? 'budget' : 'decision',
    draft: d % 19 === 0,
    title: { en: 'A decision' },
    text:
      c % 4 === 1
        ? { kind: 'draft', draft: 'r1', version, digest }
        : {
            kind: 'words',
            words: c % 13 === 0 ? { en: 'Words.' } : { en: 'Words.', ru: 'Слова.' },
            digest: d % 11 === 0 ? 'same words' : `words of ${id}`,
          },
    publicity: 'members',
    subject: null,
    concerned: isSuspension ? pick(members, d, 'ALF') : null,
    relatesTo: [],
    scope: isSuspension ? { kind: 'all' } : scopeBy(members, move),
  }
}

const seenOf = (decisions: readonly Decision[]): Readonly<Record<string, string>> =>
  Object.fromEntries(decisions.map(({ id, text }) => [id, text.digest]))

/** A decision alone, or the A list of those that are listed, or put together, as a bloc. */
function togetherBy(register: DecisionRegister, decision: Decision, [, , , d]: Move): readonly Decision[] {
  const bloc = decision.put?.bloc
  const all = [...register.decisions.values()]
  if (decision.stage === 'put' && bloc != null)
    return all.filter(({ stage, put }) => stage === 'put' && put?.bloc === bloc)
  const listed = all.filter(each => each.stage === 'listed' && each.class === 'A')
  return d % 2 === 0 && listed.includes(decision) ? listed : [decision]
}

/** Other words, or those that the draft has now. */
function newTextOf({ text, id }: Decision, { index, draft }: Chance): DecisionText {
  const { version, digest } = draft
  return text.kind === 'draft'
    ? { kind: 'draft', draft: 'r1', version, digest }
    : { ...bilingual, digest: `words ${index} of ${id}` }
}

/** What the Chair or the secretariat asks for. */
function officeBy(register: DecisionRegister, decision: Decision, chance: Chance): readonly Asked[] {
  const { now, index, move } = chance
  const [, , c, d, e, f] = move
  const { id, text } = decision
  const together = togetherBy(register, decision, move)
  const several = together.map(each => each.id)
  const seen = seenOf(together)
  const silence = decision.silences.at(-1)
  const last = silence ? Date.parse(silence.expires) : now
  const kind = c % 2 === 0 ? 'A' : 'B'
  const waiting = decision.floor.find(({ standing }) => standing === 'waiting')
  const speaking = decision.floor.find(({ standing }) => standing === 'speaking')
  const isBloc = several.length > 1 || (kind === 'A' && e % 4 === 0)
  const announcing: DecisionCommand = {
    does: 'announce-silence',
    decision: id,
    id: `s${index}`,
    opens: at(now),
    expires: at(now + 1000 + pick([1, 24, 30, 72], d, 24) * hour),
    zone: pick(['Asia/Shanghai', 'Europe/Moscow', 'Nowhere'], e === 0 ? 2 : e % 2, 'UTC'),
    channel: 'by note',
    seen: text.digest,
  }
  const commands: readonly DecisionCommand[] = [
    { does: 'list', decision: id, meeting: f % 17 === 0 ? 'm9' : 'm1', item: null, class: kind },
    { does: 'list', decision: id, meeting: 'm1', item: null, class: 'A' },
    { does: 'put', decisions: several, bloc: isBloc ? `bloc${index}` : null, seen },
    { does: 'put', decisions: several, bloc: isBloc ? `bloc${index}` : null, seen: f % 7 === 0 ? {} : seen },
    { does: 'ask', decisions: several },
    { does: 'ask', decisions: several },
    { does: 'gavel', decisions: several, seen },
    { does: 'gavel', decisions: several, seen },
    { does: 'gavel', decisions: [id], seen: seenOf([decision]) },
    announcing,
    announcing,
    { does: 'extend-silence', decision: id, expires: at(last + (d % 3) * hour - hour) },
    { does: 'extend-silence', decision: id, expires: at(last + 24 * hour) },
    { does: 'cancel-silence', decision: id },
    { does: 'give-floor', decision: id, request: waiting?.id ?? 'none' },
    { does: 'end-floor', decision: id, request: speaking?.id ?? 'none' },
    { does: 'end-floor', decision: id, request: speaking?.id ?? 'none' },
    { does: 'suspend', decision: id },
    { does: 'redraft', decision: id, text: newTextOf(decision, chance) },
    { does: 'redraft', decision: id, text: newTextOf(decision, chance) },
    { does: 'withdraw-decision', decision: id },
  ]
  return commands.map(command => ({
    command,
    seat: command.does === 'list' && d % 2 === 0 ? 'secretariat' : 'chair',
  }))
}

const ends = ['objection', 'acceptance', 'ad-ref'] as const

const isStanding = ({ became, lifted }: Decision['holds'][number]): boolean =>
  lifted === null && (became === null || became === 'ad-ref')

/** What a delegation asks for. */
function delegationBy(
  decision: Decision,
  members: readonly string[],
  { index, move }: Chance,
): readonly Asked[] {
  const [, , c, d, e] = move
  const { id, text, objections, statements } = decision
  const seen = e % 23 === 0 ? 'other words' : text.digest
  const objector = objections.findLast(({ withdrawn }) => withdrawn === null)?.state
  const seat = pick(members, c, 'ALF')
  const sent = statements.at(-1) ?? objections.findLast(each => each.id.startsWith('o'))
  const again = sent?.id ?? `o${index}`
  const own = (command: DecisionCommand): Asked => ({ command, seat })
  const holder = decision.holds.findLast(isStanding)?.state
  const waiting = decision.floor.findLast(({ standing }) => standing === 'waiting')
  const asker = pick([seat, seat, 'observer:OBS', 'secretariat'], d, seat)
  const named = decision.scope.kind === 'named' ? decision.scope.states : []
  const silent = named.find(each => !decision.consents.includes(each))
  return [
    own({ does: 'object', decision: id, id: `o${index}`, seen, text: null }),
    {
      command: { does: 'object', decision: id, id: again, seen: text.digest, text: null },
      seat: d % 3 === 0 ? seat : (sent?.state ?? seat),
    },
    { command: { does: 'withdraw-objection', decision: id }, seat: objector ?? seat },
    { command: { does: 'withdraw-objection', decision: id }, seat: objector ?? seat },
    own({ does: 'withdraw-objection', decision: id }),
    own({ does: 'hold', decision: id, id: `h${index}`, seen, on: null }),
    {
      command: { does: 'end-hold', decision: id, becomes: pick(ends, d, 'acceptance') },
      seat: holder ?? seat,
    },
    { command: { does: 'lift-hold', decision: id }, seat: holder ?? seat },
    { command: { does: 'lift-hold', decision: id }, seat: d % 3 === 0 ? seat : (holder ?? seat) },
    { command: { does: 'ask-floor', decision: id, id: `f${index}`, on: null }, seat: asker },
    own({ does: 'withdraw-floor', decision: id, request: waiting?.id ?? 'none' }),
    own({ does: 'take-out', decision: id }),
    own({ does: 'waive-notice', decision: id }),
    { command: { does: 'consent-to-list', decision: id, seen }, seat: silent ?? seat },
    { command: { does: 'consent-to-list', decision: id, seen: text.digest }, seat: silent ?? seat },
    own({ does: 'leave-list', decision: id }),
    own({ does: 'join-list', decision: id }),
    own({ does: 'consent-in-writing', decision: id, seen }),
    own({ does: 'break-silence', decision: id, by: 'objection', text: null, seen }),
    own({
      does: 'break-silence',
      decision: id,
      by: 'amendment',
      text: d % 5 === 0 ? '' : 'Other words.',
      seen,
    }),
  ]
}

const strangers = ['observer:OBS', 'secretariat', 'FOX', 'chair', 'system', 'ALF'] as const

/** One command by chance: mostly one that is in place, from the seat that may; now and then from another. */
export function commandBy(register: DecisionRegister, members: readonly string[], chance: Chance): Asked {
  const { move } = chance
  const [, a, b, c, , f] = move
  const id = pick(ids, b, 'd1')
  const decision = register.decisions.get(id)
  const isNew = decision === undefined || f % 41 === 0
  const drafting: Asked = {
    command: draftingBy(id, members, chance),
    seat: pick([...members, 'chair'], f, 'chair'),
  }
  if (isNew) return drafting
  const establishing: Asked = { command: { does: 'establish-silences' }, seat: 'system' }
  const every = [
    ...officeBy(register, decision, chance),
    ...delegationBy(decision, members, chance),
    ...laterOfOffice(decision, members, chance),
    ...laterOfMembers(decision, members, chance),
    establishing,
  ]
  const inPlace = usualFor(decision, chance).flatMap(does => {
    const fit = every.filter(({ command }) => command.does === does)
    return fit.length === 0 ? [] : [pick(fit, c, establishing)]
  })
  const all = f % 9 === 0 || inPlace.length === 0 ? every : inPlace
  const chosen = pick(all, a, establishing)
  return f % 13 === 0 ? { ...chosen, seat: pick(strangers, b + f, 'FOX') } : chosen
}
