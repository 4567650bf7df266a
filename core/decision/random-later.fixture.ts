import type { DecisionCommand } from './command.ts'
import type { Decision, DecisionScope } from './decision.ts'
import type { Asked, Chance } from './random-command.fixture.ts'

const pick = <Item>(list: readonly Item[], number: number, otherwise: Item): Item =>
  list[number % list.length] ?? otherwise

const values = ['yes', 'yes', 'yes', 'no', 'abstain'] as const
const dayAfter = (instant: number, days: number): string =>
  new Date(instant + days * 86_400_000).toISOString().slice(0, 10)

/** All, those who are listed and one more, or some at random. */
function scopeFor({ scope }: Decision, members: readonly string[], c: number, d: number): DecisionScope {
  if (c % 7 === 0) return { kind: 'all' }
  const listed = scope.kind === 'named' ? scope.states : []
  const states =
    c % 3 === 0 ? members.slice(d % 3) : [...new Set([...listed, ...members.slice(0, 2 + (d % 2))])]
  return { kind: 'named', states, initiator: null }
}

/** What members ask for on a question of votes, beside a list, and on a gavel that may be voided. */
export function laterOfMembers(
  decision: Decision,
  members: readonly string[],
  { move }: Chance,
): readonly Asked[] {
  const [, , c, d, e] = move
  const { id, text, scope, joined, votes } = decision
  const seen = e % 23 === 0 ? 'other words' : text.digest
  const seat = pick(members, c, 'ALF')
  const listed = scope.kind === 'named' ? scope.states : []
  const outside = members.find(each => !listed.includes(each) && !joined.some(({ state }) => state === each))
  const unheard = members.find(each => votes[each] === undefined)
  const vote: DecisionCommand = { does: 'vote', decision: id, value: pick(values, d, 'yes'), seen }
  const most: DecisionCommand = {
    does: 'vote',
    decision: id,
    value: d % 6 === 0 ? 'no' : 'yes',
    seen: text.digest,
  }
  return [
    { command: vote, seat },
    { command: most, seat: unheard ?? seat },
    { command: most, seat: unheard ?? seat },
    { command: { does: 'join-list', decision: id }, seat: outside ?? seat },
    { command: { does: 'object-to-void', decision: id }, seat },
  ]
}

/** What the Chair and the secretariat settle beside putting and gavelling. */
export function laterOfOffice(
  decision: Decision,
  members: readonly string[],
  { now, move }: Chance,
): readonly Asked[] {
  const [, , c, d, e, f] = move
  const { id, holds, by } = decision
  const pending = holds.find(({ became, lifted }) => became === null && lifted === null)?.state ?? 'ALF'
  const due = dayAfter(now, pick([-1, 0, 1, 30], f, 1))
  const owner = e % 7 === 0 ? '' : 'EXR-CG'
  const point = { id: 'point', paragraph: null, point: { en: 'A point' }, owner, due }
  const commands: readonly DecisionCommand[] = [
    { does: 'set-scope', decision: id, scope: scopeFor(decision, members, c, d) },
    { does: 'set-residual', decision: id, residual: d % 4 === 0 ? [] : [point] },
    {
      does: 'except-language',
      decision: id,
      exception: { basis: pick(['en', 'en', 'ru', 'fr'], d, 'en'), due },
    },
    {
      does: 'set-hold-period',
      decision: id,
      state: pending,
      until: new Date(now + (e % 5) * 3_600_000 - 1).toISOString(),
    },
    { does: 'defer', decision: id, to: d % 2 === 0 ? null : 'm2' },
    { does: 'offer-void', decision: id, ground: e % 9 === 0 ? '' : 'A wrong button' },
    { does: 'rule-on-void', decision: id, ruling: d % 3 === 0 ? 'maintain' : 'void' },
  ]
  const own = by.replace('delegation:', '')
  return commands.map(command => ({
    command,
    seat:
      command.does === 'set-scope'
        ? pick(['chair', 'secretariat', own], e, 'chair')
        : command.does === 'set-residual' && e % 3 === 0
          ? 'secretariat'
          : 'chair',
  }))
}
