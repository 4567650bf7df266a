import { communiqueFollowsMeeting } from './communique-follows-meeting.ts'
import type { Consequence } from './consequence.ts'
import { draftFollowsDecision } from './draft-follows-decision.ts'
import { recordFollowsPublication } from './record-follows-publication.ts'
import { registerFollowsDecision } from './register-follows-decision.ts'
import { resultComesBack } from './result-comes-back.ts'
import { submissionGoesUp } from './submission-goes-up.ts'

/** Everything that follows from recorded acts in other streams, in the order in which it is followed for each entry. */
export const consequences: readonly Consequence[] = [
  draftFollowsDecision,
  submissionGoesUp,
  resultComesBack,
  registerFollowsDecision,
  communiqueFollowsMeeting,
  recordFollowsPublication,
]
