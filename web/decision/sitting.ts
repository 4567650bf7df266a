import type { Decision, DecisionRegister } from '../../core/decision/decision.ts'
import { questionOf } from '../../core/decision/question.ts'
import type { Hall, Sitting } from './hall.ts'

const all = ({ decisions }: DecisionRegister): readonly Decision[] => [...decisions.values()]

/** The decisions that are, or were, before a meeting: listed for it or put in it. */
export const beforeMeeting = ({ register }: Pick<Hall, 'register'>, meeting: string): readonly Decision[] =>
  all(register).filter(each => each.meeting === meeting || each.put?.meeting === meeting)

const lastMoment = ({ put, adoption }: Decision): string => adoption?.at ?? put?.asked ?? put?.at ?? ''

/** The decision that was put last and is not decided yet. */
export function putNow(hall: Pick<Hall, 'register'>, meeting: string): Decision | null {
  const put = beforeMeeting(hall, meeting).filter(({ stage }) => stage === 'put')
  return put.toSorted((one, other) => lastMoment(other).localeCompare(lastMoment(one)))[0] ?? null
}

/** What the room looks at: what is put, else what was gavelled last, else nothing. */
export function shownInRoom(hall: Pick<Hall, 'register'>, meeting: string): Decision | null {
  const adopted = beforeMeeting(hall, meeting).filter(({ adoption }) => adoption !== null)
  const last = adopted.toSorted((one, other) => lastMoment(other).localeCompare(lastMoment(one)))[0] ?? null
  return putNow(hall, meeting) ?? last
}

/** What is open to be read first: what the room looks at, else the first that is listed. */
export const firstToRead = (hall: Pick<Hall, 'register'>, meeting: string): Decision | null =>
  shownInRoom(hall, meeting) ?? beforeMeeting(hall, meeting).find(({ stage }) => stage === 'listed') ?? null

/** The decisions of one question: that alone, its bloc, or those that were gavelled with it. */
export function questionAt({ register, shown }: Pick<Sitting, 'register' | 'shown'>): readonly Decision[] {
  if (shown === null) return []
  const ids = shown.stage === 'adopted' ? adoptedWith(register, shown) : questionOf(register, shown)
  return ids.flatMap(id => register.decisions.get(id) ?? [])
}

/** What the page compares to know that another question is put, or the same with other words. */
export const markOf = (question: readonly Decision[]): string =>
  question.map(({ id, stage, words }) => `${id} ${stage} ${words}`).join()

const adoptedWith = (register: DecisionRegister, { id, put }: Decision): readonly string[] => {
  if (put?.bloc == null) return [id]
  return all(register)
    .filter(each => each.adoption !== null && each.put?.bloc === put.bloc)
    .map(each => each.id)
}

/** A line of the agenda of decisions: `A1`, `B2`, with what was taken out of the A list in both. */
export type AgendaLine = {
  readonly label: string
  readonly decision: Decision
  readonly is: 'here' | 'taken-out'
}

/** The A list with what was taken out of it, and the decisions for debate. */
export function agendaOf(
  hall: Pick<Hall, 'register'>,
  meeting: string,
): { readonly a: readonly AgendaLine[]; readonly b: readonly AgendaLine[] } {
  const before = beforeMeeting(hall, meeting)
  const a = before.filter(each => each.class === 'A' || each.takenOut !== null)
  const b = before.filter(each => each.class === 'B')
  return {
    a: a.map((decision, at) => ({
      label: `A${at + 1}`,
      decision,
      is: decision.class === 'A' ? 'here' : 'taken-out',
    })),
    b: b.map((decision, at) => ({ label: `B${at + 1}`, decision, is: 'here' })),
  }
}

/** The label under which a decision stands on the agenda. */
export function labelOf(hall: Pick<Hall, 'register'>, meeting: string, id: string): string {
  const { a, b } = agendaOf(hall, meeting)
  return [...b, ...a].find(({ decision, is }) => decision.id === id && is === 'here')?.label ?? ''
}

/** Decisions of the A list that can still be put together. */
export const blocToPut = (hall: Pick<Hall, 'register'>, meeting: string): readonly Decision[] =>
  agendaOf(hall, meeting)
    .a.filter(({ is, decision }) => is === 'here' && decision.stage === 'listed')
    .map(({ decision }) => decision)
