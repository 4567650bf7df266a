import type { FastifyPluginAsync } from 'fastify'
import type { Concord } from '../concord.ts'
import { addBriefPages } from './pages/brief.tsx'
import { addCalendar } from './pages/calendar.ts'
import { addComparePage } from './pages/compare.tsx'
import { addCouncilMeetingPages } from './pages/council-meetings.tsx'
import { addMeetingNewPages } from './pages/meeting-new.tsx'
import { addDecisionPages } from './pages/decisions.tsx'
import { addDeskPages } from './pages/desk.tsx'
import { addRoomPages } from './pages/draft-room.tsx'
import { addDraftPages } from './pages/draft.tsx'
import { addDraftDeskPages } from './pages/draft-desk.tsx'
import { addDraftNewPages } from './pages/draft-new.tsx'
import { addDraftLanguagePages } from './pages/draft-languages.tsx'
import { addInboxPages } from './pages/inbox.tsx'
import { addJournalPages } from './pages/journal.tsx'
import { keptPages } from './pages/kept-pages.ts'
import { addRecordPages } from './pages/record.tsx'
import { addRegisterPages } from './pages/register.tsx'
import { addRegistersPages } from './pages/registers.tsx'
import { addSearchPage } from './pages/search.tsx'
import { addSeatPages } from './pages/seats.tsx'
import { addSittingPages } from './pages/sittings.tsx'

/** Every page for people, as complete HTML that reads without a script. */
export const pages =
  (concord: Concord): FastifyPluginAsync =>
  async app => {
    const keep = keptPages(concord)
    addRecordPages(app, concord, keep)
    addRegisterPages(app, concord, keep)
    addRegistersPages(app, concord)
    addSearchPage(app, concord)
    addComparePage(app, concord, keep)
    addDeskPages(app, concord)
    addCouncilMeetingPages(app, concord)
    addMeetingNewPages(app, concord)
    addDraftPages(app, concord)
    addDraftDeskPages(app, concord)
    addDraftNewPages(app, concord)
    addDraftLanguagePages(app, concord)
    addRoomPages(app, concord)
    addDecisionPages(app, concord)
    addSittingPages(app, concord)
    addSeatPages(app, concord)
    addInboxPages(app, concord)
    addBriefPages(app, concord)
    addCalendar(app, concord)
    addJournalPages(app, concord)
  }
