import type { Adoption, Decision, DecisionRegister } from '../../core/decision/decision.ts'
import type { Silence } from '../../core/decision/silence.ts'
import type { Rules } from '../../core/procedure/rules.ts'
import type { NoticeKind, NoticeMatter } from '../../web/notices/notice.ts'

/** Something to tell: of what kind, what about, and to whom if not to all. */
export type Telling = {
  readonly kind: NoticeKind
  /** Tells it from others of its kind in one act. */
  readonly id: string
  readonly matter: NoticeMatter
  /** The one delegation that it concerns; all are told where it is left out. */
  readonly only?: string
}

type Changed = { readonly before: Decision | undefined; readonly after: Decision }
type Facts = { readonly organ: string; readonly rules: Rules }

const matterOf = (organ: string, { id, title }: Decision): NoticeMatter => ({
  path: `/decisions/${organ}/${id}`,
  title,
  organ,
})

const silenceBefore = (before: Decision | undefined, { id }: Silence): Silence | undefined =>
  before?.silences.find(each => each.id === id)

/** Who broke a silence is said only where the rules of the body disclose it. */
const breaker = ({ broken }: Silence, { rules }: Facts): Pick<NoticeMatter, 'state'> =>
  broken && rules.silence.breakerDisclosed ? { state: broken.state } : {}

function ofSilence(
  before: Silence | undefined,
  after: Silence,
  matter: NoticeMatter,
  facts: Facts,
): Telling[] {
  const about = { ...matter, until: after.expires, zone: after.zone }
  const tell = (kind: NoticeKind, more: Partial<NoticeMatter> = {}): Telling[] => [
    { kind, id: after.id, matter: { ...about, ...more } },
  ]
  if (!before) return tell('silence-announced')
  if (before.expires !== after.expires) return tell('silence-extended')
  if (before.state === after.state) return []
  if (after.state === 'broken')
    return tell('silence-broken', { ...breaker(after, facts), how: after.broken?.by ?? 'objection' })
  if (after.state === 'cancelled')
    return tell('silence-cancelled', { how: after.cancelled?.because ?? 'chair' })
  return after.state === 'observed' ? tell('silence-observed') : []
}

const ofSilences = ({ before, after }: Changed, matter: NoticeMatter, facts: Facts): Telling[] =>
  after.silences.flatMap(each => {
    const known = silenceBefore(before, each)
    return known === each ? [] : ofSilence(known, each, matter, facts)
  })

const ofAdoption = (adoption: Adoption): Partial<NoticeMatter> => ({
  number: adoption.number,
  from: adoption.day,
  how: adoption.mode,
})

/** What the decision has come to: put, adopted, voided, put off, given up. An adoption by silence is told as the silence that was observed. */
function ofStage({ before, after }: Changed, matter: NoticeMatter): Telling[] {
  const tell = (kind: NoticeKind, more: Partial<NoticeMatter> = {}): Telling[] => [
    { kind, id: after.id, matter: { ...matter, ...more } },
  ]
  if ((before?.voided ?? []).length < after.voided.length) return tell('voided')
  if (after.adoption && !before?.adoption)
    return after.adoption.mode === 'silence' ? [] : tell('adopted', ofAdoption(after.adoption))
  if (before?.stage === after.stage) return []
  switch (after.stage) {
    case 'put':
      return tell('put')
    case 'not-adopted':
    case 'deferred':
    case 'withdrawn':
      return tell(after.stage)
    default:
      return []
  }
}

const takenOut = ({ before, after }: Changed, matter: NoticeMatter): Telling[] =>
  after.takenOut && !before?.takenOut
    ? [{ kind: 'taken-out', id: after.id, matter: { ...matter, state: after.takenOut.state } }]
    : []

/** The end of a hold concerns the delegation that holds, and nobody else. */
const holdPeriods = ({ before, after }: Changed, matter: NoticeMatter): Telling[] =>
  after.holds.flatMap(hold => {
    const known = before?.holds.find(({ id }) => id === hold.id)
    if (hold.until === null || known?.until === hold.until) return []
    return [{ kind: 'hold-period', id: hold.id, matter: { ...matter, until: hold.until }, only: hold.state }]
  })

/** What the higher organ did comes back by itself (M14). */
function fromAbove({ before, after }: Changed, matter: NoticeMatter): Telling[] {
  const { resultAbove: result } = after
  if (!result || before?.resultAbove === result) return []
  const kind = result.result === 'referred-back' ? 'referred-back' : 'result-above'
  const number = result.number === null ? {} : { number: result.number }
  return [{ kind, id: after.id, matter: { ...matter, how: result.result, ...number } }]
}

/** What seats are told when the decisions of an organ change, however they have come to. */
export const tellingsOfDecisions = (
  before: DecisionRegister,
  after: DecisionRegister,
  facts: Facts,
): readonly Telling[] =>
  [...after.decisions.values()].flatMap(each => {
    const changed = { before: before.decisions.get(each.id), after: each }
    if (changed.before === each) return []
    const matter = matterOf(facts.organ, each)
    return [
      ...ofSilences(changed, matter, facts),
      ...ofStage(changed, matter),
      ...takenOut(changed, matter),
      ...holdPeriods(changed, matter),
      ...fromAbove(changed, matter),
    ]
  })
