import { actsView } from './acts.ts'
import { addressesView } from './addresses.ts'
import { attendanceView } from './attendance.ts'
import { councilMeetingsView } from './council-meetings.ts'
import { decisionsView } from './decisions.ts'
import { draftsView } from './drafts.ts'
import { evidenceView, followUpsView } from './follow-ups.ts'
import { instrumentsView } from './instruments.ts'
import { outcomesView } from './outcomes.ts'
import { paragraphsView } from './paragraphs.ts'
import { postsView } from './posts.ts'
import { registersView } from './registers.ts'
import { textsView } from './texts.ts'
import type { View } from './view.ts'

/** Every view, in the order in which an entry is folded into them: the texts first, the others read them. */
export const views: readonly View[] = [
  textsView,
  addressesView,
  paragraphsView,
  actsView,
  attendanceView,
  outcomesView,
  instrumentsView,
  postsView,
  followUpsView,
  evidenceView,
  draftsView,
  councilMeetingsView,
  registersView,
  decisionsView,
]
