import type { Profile } from '../body/profile.ts'
import { composeAttendance, composeChair, composeOpening } from './compose-opening.ts'
import { composeAdoptedInPrinciple, composeNomination, composeReports } from './compose-outcomes.ts'
import { composeDecisions, composeEvent, composeItem } from './compose-result.ts'
import { type ComposedSentence, missing } from './composed.ts'
import type { KnownWords, MeetingFacts, OutcomeFacts } from './meeting-facts.ts'
import type { AgreedResult, DecisionResult, MeetingResult, ResultScope } from './meeting-result.ts'
import type { LanguagePhrases } from './phrases.ts'
import type { CommuniqueSection } from './sections-of.ts'

/** What a sentence rests on: an act or a list of the meeting, a decision, or an agreed paragraph of a draft. */
export type SentenceSource = {
  readonly kind: 'meeting' | 'delegations' | 'chair' | 'event' | 'item' | 'decision' | 'paragraph'
  readonly id: string
  /** The organ of a decision, the draft of a paragraph. */
  readonly of?: string
}

/** A sentence before it is worded: where it stands, what it rests on, and how each language words it. */
export type SourcedSentence = {
  readonly section: CommuniqueSection
  readonly scope: ResultScope
  readonly sources: readonly [SentenceSource, ...SentenceSource[]]
  readonly wordIn: (profile: Profile, phrases: LanguagePhrases) => ComposedSentence
}

type Words = SourcedSentence['wordIn']
const all: ResultScope = { kind: 'all' }

const ofMeeting = (
  section: CommuniqueSection,
  kind: SentenceSource['kind'],
  id: string,
  wordIn: Words,
): SourcedSentence => ({ section, scope: all, sources: [{ kind, id }], wordIn })

const sourceOf = ({ id, organ }: DecisionResult): SentenceSource => ({ kind: 'decision', id, of: organ })

/** One sentence of several decisions; none of none. */
function ofDecisions(
  section: CommuniqueSection,
  decisions: readonly DecisionResult[],
  wordIn: Words,
): readonly SourcedSentence[] {
  const [first, ...more] = decisions
  return first ? [{ section, scope: all, sources: [sourceOf(first), ...more.map(sourceOf)], wordIn }] : []
}

const verbatim =
  (words: KnownWords): Words =>
  (_, { language }) => {
    const text = words[language]
    return text === undefined || text === ''
      ? missing(language)
      : { kind: 'composed', wordings: [text], acts: [] }
  }

/** How a decision is worded: each is worded in one way, and every one in some way. */
type Way = 'in-principle' | 'statements' | 'nominations' | 'reports' | 'texts' | 'decisions'

const reported: readonly string[] = ['report', 'briefing']

function wayOf({ act, document, words, nomination }: DecisionResult): Way {
  if (act === 'adopt-in-principle') return 'in-principle'
  if (act === 'nominate' && nomination) return 'nominations'
  if (document === 'statement' && words) return 'statements'
  const isReported = reported.includes(document) && ['approve', 'adopt', 'hear'].includes(act)
  if (isReported) return 'reports'
  return act === 'adopt' && document !== 'decisions' ? 'texts' : 'decisions'
}

type Acted = Exclude<OutcomeFacts, { readonly type: 'nominate' }>
const actsWorded = ['adopt-in-principle', 'approve', 'adopt', 'hear'] as const

function actedOf({ id, act, document, draft, title }: DecisionResult): readonly Acted[] {
  const type = actsWorded.find(one => one === act)
  return type ? [{ type, place: '', acts: [id], document: { title, kind: document, draft } }] : []
}

function nominated(facts: MeetingFacts, decision: DecisionResult): readonly SourcedSentence[] {
  const { nomination, document, nextOrgan } = decision
  if (!nomination) return []
  const { person, state, term } = nomination
  const outcome = { type: 'nominate', place: '', acts: [], person, state, term, nextOrgan } as const
  return ofDecisions('nominations', [decision], (profile, phrases) =>
    composeNomination(facts, { ...outcome, post: { id: document, name: {} } }, profile, phrases),
  )
}

const stated = (decision: DecisionResult): SourcedSentence => ({
  section: 'statements',
  scope: decision.scope,
  sources: [sourceOf(decision)],
  wordIn: verbatim(decision.words ?? {}),
})

const agreedIn = ({ draft, paragraph, texts, scope }: AgreedResult): SourcedSentence => ({
  section: 'agreed',
  scope,
  sources: [{ kind: 'paragraph', id: paragraph, of: draft }],
  wordIn: verbatim(texts),
})

function ofOpening(facts: MeetingFacts, meeting: string): readonly SourcedSentence[] {
  const capacities = new Set(facts.attendance.map(({ capacity }) => capacity))
  const part = capacities.has('ex-officio')
    ? capacities.has('member')
      ? 'together'
      : 'officials'
    : 'members'
  const attendance = ofMeeting('attendance', 'delegations', meeting, (profile, phrases) =>
    composeAttendance(facts, profile, phrases, part),
  )
  return [
    ofMeeting('opening', 'meeting', meeting, (_, phrases) => composeOpening(facts, phrases)),
    ...(facts.attendance.length > 0 ? [attendance] : []),
    ...(facts.chair
      ? [ofMeeting('chair', 'chair', meeting, (_, phrases) => composeChair(facts, phrases))]
      : []),
  ]
}

function ofAllDecisions(
  facts: MeetingFacts,
  decisions: readonly DecisionResult[],
): readonly SourcedSentence[] {
  const by = (way: Way) => decisions.filter(each => wayOf(each) === way)
  const acted = (way: Way) => by(way).flatMap(actedOf)
  return [
    ...ofDecisions('in-principle', by('in-principle'), (_, phrases) =>
      composeAdoptedInPrinciple(facts, acted('in-principle'), phrases),
    ),
    ...by('statements').map(stated),
    ...by('nominations').flatMap(each => nominated(facts, each)),
    ...ofDecisions('texts', by('texts'), (_, phrases) => composeReports(facts, acted('texts'), phrases)),
    ...ofDecisions('reports', by('reports'), (_, phrases) =>
      composeReports(facts, acted('reports'), phrases),
    ),
    ...ofDecisions('decisions', by('decisions'), (_, phrases) =>
      composeDecisions(facts, by('decisions'), phrases),
    ),
  ]
}

/** Every sentence that follows from a meeting: each decision, event, item and agreed paragraph stands in exactly one. */
export function sentencesOfResult(
  facts: MeetingFacts,
  { events, items, decisions, agreed }: MeetingResult,
  meeting = `${facts.organ} ${facts.start}`,
): readonly SourcedSentence[] {
  return [
    ...ofOpening(facts, meeting),
    ...events.map(event =>
      ofMeeting('events', 'event', event.id, (_, phrases) => composeEvent(event, phrases)),
    ),
    ...items.map(item =>
      ofMeeting('items', 'item', item.id, (_, phrases) => composeItem(facts, item, phrases)),
    ),
    ...agreed.map(agreedIn),
    ...ofAllDecisions(facts, decisions),
  ]
}
