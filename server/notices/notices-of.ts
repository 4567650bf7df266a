import { membersOn } from '../../core/body/members-on.ts'
import type { Profile } from '../../core/body/profile.ts'
import type { Entry } from '../../core/journal/entry.ts'
import type { Notice, NoticeKind } from '../../web/notices/notice.ts'
import type { Telling } from './of-decisions.ts'

/** Invitations reach whoever is invited, observers among them; what is decided is for members (design 1.6). */
const forObservers: readonly NoticeKind[] = ['meeting-convened', 'meeting-postponed', 'meeting-cancelled']

/** Results are told to everybody; of its other acts a seat need not be told itself. */
const results: readonly NoticeKind[] = ['adopted', 'not-adopted', 'silence-observed', 'result-above']

/** The seats that are told of something done on a day: delegations of the members of that day, the Chair, the secretariat. */
function seatsFor({ kind, only }: Telling, profile: Profile, day: string): readonly string[] {
  if (only !== undefined) return [`delegation:${only}`]
  const members = membersOn(profile, day).map(state => `delegation:${state}`)
  return ['secretariat', 'chair', ...members, ...(forObservers.includes(kind) ? ['observer'] : [])]
}

/** What an entry means for each seat. An entry gives the same notices whenever it is asked: none is written twice. */
export const noticesOf = (
  entry: Pick<Entry, 'position' | 'actor' | 'at'>,
  tellings: readonly Telling[],
  profile: Profile,
): readonly Notice[] =>
  tellings.flatMap(telling =>
    seatsFor(telling, profile, entry.at.slice(0, 10))
      .filter(seat => seat !== entry.actor || results.includes(telling.kind))
      .map(seat => ({
        seat,
        id: `${entry.position}-${telling.kind}-${telling.id}`,
        kind: telling.kind,
        matter: telling.matter,
      })),
  )
