import { membersOn } from '../../core/body/members-on.ts'
import type { Profile } from '../../core/body/profile.ts'
import type { CalendarDate } from '../../core/calendar.ts'
import { type Commitment, type CommitmentStanding, standingOn } from '../../core/commitment/commitment.ts'
import type { Decision, DecisionRegister } from '../../core/decision/decision.ts'
import type { Draft } from '../../core/draft/draft.ts'
import { stands } from '../../core/draft/paragraph-of.ts'

type Texts = Readonly<Record<string, string>>

/** A matter in a line of the brief: its title, and where its exact words are. */
export type Matter = { readonly id: string; readonly path: string; readonly title: Texts }

export type ResidualMatter = Matter & { readonly owner: string; readonly due: CalendarDate }
export type HoldMatter = Matter & { readonly state: string; readonly until: string | null }
export type ScopeMatter = Matter & {
  readonly listed: readonly string[]
  readonly notListed: readonly string[]
}

/** What the brief rests on: the decisions of the organ, the drafts of the body, the members of the day. */
export type Open = {
  readonly organ: string
  readonly register: DecisionRegister
  readonly drafts: readonly Draft[]
}

const matterOf = (organ: string, { id, title }: Decision): Matter => ({
  id,
  path: `/decisions/${organ}/${id}`,
  title,
})

const paragraphOf = (draft: Draft, paragraph: Draft['paragraphs'][number]): Matter => ({
  id: `${draft.id} ${paragraph.id}`,
  path: `/drafts/${draft.id}?p=${paragraph.id}`,
  title: Object.fromEntries(Object.entries(paragraph.texts).map(([language, { text }]) => [language, text])),
})

/** Decisions that a meeting is to take: listed for it, and neither adopted nor gone. */
export const toDecide = (
  { organ, register }: Open,
  meeting: string,
): readonly (Matter & Pick<Decision, 'stage'>)[] =>
  [...register.decisions.values()]
    .filter(each => each.meeting === meeting && ['listed', 'put', 'silence'].includes(each.stage))
    .map(each => ({ ...matterOf(organ, each), stage: each.stage }))

/** Points left open in texts adopted in principle, the nearest first. */
export const residualPoints = ({ organ, register }: Open): readonly ResidualMatter[] =>
  [...register.decisions.values()]
    .flatMap(each =>
      (each.adoption?.residual ?? []).map(({ id, point, owner, due }) => ({
        ...matterOf(organ, each),
        id: `${each.id} ${id}`,
        title: point,
        owner,
        due,
      })),
    )
    .toSorted((one, other) => (one.due < other.due ? -1 : 1))

/** Holds that stand: on decisions, and ad referendum on paragraphs; of one State, or of all where none is named. */
export function openHolds({ organ, register, drafts }: Open, state: string | null): readonly HoldMatter[] {
  const isAsked = (one: string): boolean => state === null || one === state
  const onDecisions = [...register.decisions.values()].flatMap(each =>
    each.holds
      .filter(
        hold => isAsked(hold.state) && (hold.became === null || (hold.became === 'ad-ref' && !hold.lifted)),
      )
      .map(hold => ({ ...matterOf(organ, each), id: hold.id, state: hold.state, until: hold.until })),
  )
  const onDrafts = drafts.flatMap(draft =>
    draft.paragraphs.flatMap(paragraph =>
      paragraph.adRef.filter(isAsked).map(one => ({
        ...paragraphOf(draft, paragraph),
        id: `${draft.id} ${paragraph.id} ${one}`,
        state: one,
        until: null,
      })),
    ),
  )
  return [...onDecisions, ...onDrafts]
}

/** Texts in which not every member is listed. Who is not listed stands there, and nothing about why. */
export function namedLists(
  { organ, register, drafts }: Open,
  profile: Profile,
  day: CalendarDate,
): readonly ScopeMatter[] {
  const members = membersOn(profile, day)
  const listed = (matter: Matter, states: readonly string[]): ScopeMatter => ({
    ...matter,
    listed: states,
    notListed: members.filter(state => !states.includes(state)),
  })
  const decisions = [...register.decisions.values()].flatMap(each =>
    each.scope.kind === 'named' && each.stage !== 'withdrawn'
      ? [listed(matterOf(organ, each), each.scope.states)]
      : [],
  )
  const paragraphs = drafts.flatMap(draft =>
    draft.paragraphs.flatMap(each =>
      each.scope.kind === 'named' && stands(each)
        ? [listed(paragraphOf(draft, each), each.scope.states)]
        : [],
    ),
  )
  return [...decisions, ...paragraphs].filter(({ notListed }) => notListed.length > 0)
}

export type PromiseMatter = Matter & {
  readonly owners: readonly string[]
  readonly due: CalendarDate | null
  readonly standing: CommitmentStanding
}

const isOpen = (standing: CommitmentStanding): boolean =>
  ['undertaken', 'in-progress', 'carried-over', 'overdue'].includes(standing)

/** What the body has undertaken and not done yet, what is due first before the rest (practice 5.12). */
export const openPromises = (
  commitments: readonly Commitment[],
  day: CalendarDate,
): readonly PromiseMatter[] =>
  commitments
    .map(each => ({
      id: each.id,
      path: `/commitments#${each.id}`,
      title: each.what,
      owners: each.owners,
      due: each.carriedTo?.due ?? each.due,
      standing: standingOn(each, day),
    }))
    .filter(({ standing }) => isOpen(standing))
    .toSorted((one, other) => ((one.due ?? '9999') < (other.due ?? '9999') ? -1 : 1))

/** A line of the table after a meeting: what was decided, and who does what by when. */
export type FollowUpLine = Matter & {
  readonly number: number | null
  readonly day: CalendarDate | null
  readonly stage: Decision['stage']
  readonly deferredTo: string | null
  readonly tasks: readonly { readonly what: Texts; readonly who: string; readonly by: CalendarDate }[]
}

/** What came of the decisions of a meeting, in order of adoption, then the rest as drafted. */
export const followUpOf = (
  { organ, register }: Pick<Open, 'organ' | 'register'>,
  meeting: string,
): readonly FollowUpLine[] =>
  [...register.decisions.values()]
    .filter(each => each.meeting === meeting || each.put?.meeting === meeting)
    .map(each => ({
      ...matterOf(organ, each),
      number: each.adoption?.number ?? null,
      day: each.adoption?.day ?? null,
      stage: each.stage,
      deferredTo: each.deferredTo,
      tasks: (each.adoption?.residual ?? []).map(({ point, owner, due }) => ({
        what: point,
        who: owner,
        by: due,
      })),
    }))
    .toSorted((one, other) => (one.number ?? Infinity) - (other.number ?? Infinity) || 0)
