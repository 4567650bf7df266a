import type { Decision, DecisionRegister } from '../../core/decision/decision.ts'
import type { Draft } from '../../core/draft/draft.ts'
import type { Deadline } from '../../web/notices/notice.ts'

type About = Pick<Deadline, 'path' | 'title' | 'organ'>

const aboutDecision = (organ: string, { id, title }: Decision): About => ({
  path: `/decisions/${organ}/${id}`,
  title,
  organ,
})

const ofSilences = (decision: Decision, about: About): readonly Deadline[] =>
  decision.silences
    .filter(({ state }) => state === 'running')
    .map(({ id, expires, zone }) => ({
      ...about,
      id: `silence:${about.organ}:${decision.id}:${id}`,
      kind: 'silence',
      due: { at: expires, zone },
    }))

/** A hold that its member has not ended yet, with the end that the Chair set. */
const ofHolds = (decision: Decision, about: About, state: string | null): readonly Deadline[] =>
  decision.holds.flatMap(hold =>
    hold.until === null || hold.became !== null || (state !== null && hold.state !== state)
      ? []
      : [
          {
            ...about,
            id: `hold:${about.organ}:${decision.id}:${hold.id}`,
            kind: 'hold',
            due: { at: hold.until, zone: null },
          },
        ],
  )

/** Points left open in a text adopted in principle, each with the day by which its owner settles it. */
const ofResidual = (decision: Decision, about: About, state: string | null): readonly Deadline[] =>
  (decision.adoption?.residual ?? [])
    .filter(({ owner }) => state === null || owner === state)
    .map(point => ({
      ...about,
      title: point.point,
      id: `residual:${about.organ}:${decision.id}:${point.id}`,
      kind: 'residual',
      due: { day: point.due },
    }))

const ofLanguages = (decision: Decision, about: About): readonly Deadline[] => {
  const exception = decision.adoption?.languageException ?? decision.languageException
  if (!exception) return []
  return [
    { ...about, id: `language:${about.organ}:${decision.id}`, kind: 'language', due: { day: exception.due } },
  ]
}

/** The deadlines in the decisions of an organ. Of holds and open points a delegation has its own; the Chair and the secretariat all. */
export const deadlinesOfDecisions = (
  organ: string,
  register: DecisionRegister,
  state: string | null,
): readonly Deadline[] =>
  [...register.decisions.values()].flatMap(decision => {
    const about = aboutDecision(organ, decision)
    return [
      ...ofSilences(decision, about),
      ...ofHolds(decision, about, state),
      ...ofResidual(decision, about, state),
      ...ofLanguages(decision, about),
    ]
  })

/** Until when proposals on a draft come in. */
export const deadlinesOfDraft = ({ id, title, organ, readings, stage }: Draft): readonly Deadline[] =>
  stage !== 'under-negotiation'
    ? []
    : readings
        .filter(({ closed }) => !closed)
        .flatMap(({ number, deadline }) =>
          deadline === null
            ? []
            : [
                {
                  id: `proposals:${id}:${number}`,
                  kind: 'proposals',
                  due: { at: deadline, zone: null },
                  path: `/drafts/${id}`,
                  title,
                  organ,
                } as const,
              ],
        )

/** The instant of a deadline; a day ends when it is over everywhere, and is sorted so. */
export const dueOf = ({ due }: Deadline): string => ('at' in due ? due.at : `${due.day}T23:59:59.999Z`)
