import { meetingToCommunique } from '../../core/communique/meeting-to-communique.ts'
import { paragraphsOfSentences } from '../../core/communique/paragraphs-of-sentences.ts'
import type { Phrases } from '../../core/communique/phrases.ts'
import { fill } from '../../core/communique/fill.ts'
import { decisionsAggregate } from '../../core/decision/decision-register-aggregate.ts'
import type { DraftCommandBy } from '../../core/draft/draft-rule.ts'
import { draftAggregate } from '../../core/draft/draft-aggregate.ts'
import type { Entry } from '../../core/journal/entry.ts'
import { system } from '../../core/journal/system.ts'
import { meetingAggregate } from '../../core/meeting/meeting-aggregate.ts'
import type { Meeting } from '../../core/meeting/meeting.ts'
import { nominationAggregate } from '../../core/nomination/nomination-aggregate.ts'
import { rulesOf } from '../../core/procedure/rules.ts'
import { isRefusal, type Refusal } from '../../core/refusal.ts'
import { act } from '../act.ts'
import type { Concord } from '../concord.ts'
import { convening } from '../convening.ts'
import { instantOf } from '../database/clock.ts'
import { draftFacts } from '../draft-facts.ts'
import { draftStream } from '../drafting.ts'
import type { LoadedProfile } from '../profile.ts'
import { type Around, factsOfMeeting, resultOfMeeting } from '../result-of-meeting.ts'
import { decisionsStream, meetingStream, registerStream } from '../streams.ts'
import type { Consequence } from './consequence.ts'

/** The meeting that an entry closes, in a body that Concord hosts. */
function closedBy({ stream, type }: Entry, { profiles }: Concord) {
  const [kind, body, id] = stream.split(':')
  const loaded = profiles.find(({ profile }) => profile.id === body)
  return kind === 'meeting' && type === 'MeetingClosed' && loaded && id ? { loaded, id } : null
}

async function aroundOf({ journal }: Concord, body: string, meeting: Meeting): Promise<Around> {
  const { thing: register } = await journal.folded(decisionsAggregate, decisionsStream(body, meeting.organ))
  const subjects = [...register.decisions.values()].flatMap(each =>
    each.meeting === meeting.id && each.subject?.register === 'nomination' ? [each.subject.id] : [],
  )
  const nominations = new Map<string, Awaited<ReturnType<typeof nominationIn>>>()
  const nominationIn = async (id: string) =>
    (await journal.folded(nominationAggregate, registerStream('nomination', body, id))).thing
  for (const id of subjects) nominations.set(id, await nominationIn(id))
  const documents = meeting.agenda.flatMap(item => item.documents)
  const drafts = []
  for (const id of new Set(documents)) {
    const { thing, version } = await journal.folded(draftAggregate, draftStream(body, id))
    if (version > 0) drafts.push(thing)
  }
  return { register, nominations, drafts }
}

/** What the communiqué is called, in every language that has the words for it. */
const titleOf = (phrases: Phrases, organ: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.values(phrases).flatMap(one => {
      const words = fill(one.title ?? '{organ}', { organ: one.organs[organ]?.running ?? null }, one)
      return words.kind === 'filled' ? [[one.language, words.text]] : []
    }),
  )

/** The draft communiqué of a meeting as it is submitted: its paragraphs keep what each was composed from. */
export function communiqueOf(
  { profile, phrases }: LoadedProfile,
  meeting: Meeting,
  around: Around,
): DraftCommandBy<'submit-draft'> {
  const { authentic } = profile.languages
  const origin = authentic[0] ?? 'en'
  const result = resultOfMeeting(meeting, profile, around)
  const sentences = meetingToCommunique(factsOfMeeting(meeting, profile), result, profile, phrases)
  const slug = profile.organs.find(({ id }) => id === meeting.organ)?.slug ?? ''
  return {
    does: 'submit-draft',
    id: `communique-${meeting.id}`,
    body: profile.id,
    organ: meeting.organ,
    symbol: `${profile.id}/${slug.toUpperCase()}/${meeting.start}/COM`,
    title: titleOf(phrases, meeting.organ),
    languages: Object.keys(phrases),
    authentic,
    origin,
    paragraphs: paragraphsOfSentences(sentences, origin, phrases),
    packageClause: rulesOf(profile).packageKinds.includes('communique') ? 'on' : 'off',
  }
}

async function submit(
  concord: Concord,
  loaded: LoadedProfile,
  meeting: Meeting,
): Promise<Refusal | undefined> {
  const { profile } = loaded
  const command = communiqueOf(loaded, meeting, await aroundOf(concord, profile.id, meeting))
  const facts = await draftFacts(concord.database, profile, system)
  const stream = draftStream(profile.id, command.id)
  const done = await act(concord.journal, draftAggregate, stream, command, facts, system)
  if (isRefusal(done)) return done
  const now = await instantOf(concord.database)
  const acting = { profile, actor: system, now, id: meeting.id }
  const linked = await convening(concord, acting, [{ does: 'link-communique', draft: command.id }])
  return isRefusal(linked) ? linked : undefined
}

/** A meeting that is closed has its draft communiqué, composed of what was decided and agreed, at the drafting table. */
export const communiqueFollowsMeeting: Consequence = async (entry, concord) => {
  const closed = closedBy(entry, concord)
  if (!closed) return undefined
  const stream = meetingStream(closed.loaded.profile.id, closed.id)
  const { thing: meeting } = await concord.journal.folded(meetingAggregate, stream)
  return meeting.communique === null ? await submit(concord, closed.loaded, meeting) : undefined
}
