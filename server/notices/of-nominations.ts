import type { Nomination } from '../../core/nomination/nomination.ts'
import type { Telling } from './of-decisions.ts'

/** What seats are told when a nomination goes a step further. */
export const tellingsOfNomination = (before: Nomination, after: Nomination): readonly Telling[] =>
  after.steps.slice(before.steps.length).map((step, i) => ({
    kind: 'nomination',
    id: String(before.steps.length + i + 1),
    matter: {
      path: `/nominations/${after.id}`,
      title: after.candidate?.name ?? {},
      organ: after.nominatedBy,
      post: after.post,
      how: step.stage,
      ...(step.state === null ? {} : { state: step.state }),
    },
  }))
