import type { AttendanceFacts, KnownWords, OutcomeFacts } from '../../core/communique/meeting-facts.ts'
import { fill } from '../../core/communique/fill.ts'
import type { ActRead } from '../../core/communique/reading.ts'
import type { Decision } from '../../core/decision/decision.ts'
import type { DecisionRecorded } from '../../core/decision/record-decision.ts'
import type { MeetingCommand } from '../../core/meeting/command.ts'
import type { MeetingHeld } from '../../core/meeting/record-held.ts'
import { type Nomination, noNomination } from '../../core/nomination/nomination.ts'
import { digestOfWords } from '../digests.ts'
import type { Seed } from './replay-seed.ts'

type Recorded = Omit<DecisionRecorded, 'at'>

const sourceOf = ({ reading }: Seed): string => reading.source.sha256

function planned({ facts, id }: Seed): MeetingCommand {
  const { organ, kind, number, start, end, place, form, chair } = facts
  return {
    does: 'plan-meeting',
    id,
    organ,
    kind: kind ?? 'regular',
    number,
    start,
    end,
    precision: 'day',
    zone: 'Asia/Shanghai',
    place,
    host: chair?.state ?? null,
    form: form ?? 'in-person',
    prepares: null,
    invited: [],
  }
}

const delegationsIn = ({ facts }: Seed): readonly (AttendanceFacts & { readonly state: string })[] =>
  facts.attendance.flatMap(each => (each.state === null ? [] : [{ ...each, state: each.state }]))

const registered = (seed: Seed): readonly MeetingCommand[] =>
  delegationsIn(seed).map(({ state, name, office }) => ({
    does: 'register-delegation',
    state,
    head: { name, title: office, level: 'minister', from: null, to: null },
    members: [],
  }))

const paragraphAt = ({ text, reading }: Seed, n: number): string => {
  const span = reading.paragraphs.find(each => each.n === n)?.span ?? [0, 0]
  return text.slice(...span)
}

/** The reception of the third paragraph: by whom the text says, and on which day it does not. */
function received(seed: Seed): readonly MeetingCommand[] {
  return seed.reading.mentions.meetings
    .filter(({ kind }) => kind === 'protocol')
    .map(({ id, name, paragraph }) => {
      const hosts = paragraphAt(seed, paragraph).split(name)[0] ?? ''
      const event = { id, kind: 'reception', name: { zh: name }, on: null, hosts: { zh: hosts } } as const
      return { does: 'add-event', event }
    })
}

/** What was done to the meeting before it was over, in the order of the text. */
export const commandsOfHeld = (seed: Seed): readonly MeetingCommand[] => [
  planned(seed),
  ...registered(seed),
  ...received(seed),
]

/** What the ministers did with an item without deciding it (M12). */
const outcomeOf = ({ type }: ActRead): 'considered' | 'discussed' | null =>
  type === 'consider' ? 'considered' : type === 'discuss' ? 'discussed' : null

/** Who was there and presided, and which items the ministers considered, as the text prints them. */
export function heldOf(seed: Seed): MeetingHeld {
  const { facts, reading } = seed
  const posts = facts.attendance.flatMap(({ post }) => (post === null ? [] : [post]))
  return {
    source: sourceOf(seed),
    present: [...delegationsIn(seed).map(({ state }) => state), ...posts],
    chair: { state: facts.chair?.state ?? null, person: null },
    items: reading.acts
      .filter(each => outcomeOf(each) !== null)
      .map((each, index) => ({
        id: each.id,
        number: index + 1,
        title: { zh: each.object ?? '' },
        outcome: outcomeOf(each),
      })),
  }
}

const paragraphOf = (place: string): number => Number(/^p(\d+)/.exec(place)?.[1] ?? 0)

/** The title of a draft without the word for a draft, which the sentence adds. */
function bareTitle({ loaded }: Seed, title: KnownWords, isDraft: boolean): KnownWords {
  const { zh } = loaded.phrases
  const written = fill(zh.documents.draft, { title: '' }, zh)
  const mark = written.kind === 'filled' ? written.text : ''
  const printed = title.zh ?? ''
  const bare = isDraft && printed.endsWith(mark) ? printed.slice(0, printed.length - mark.length) : printed
  return { ...title, zh: bare }
}

function recordedAs(seed: Seed, decision: string, paragraph: number, more: Partial<Recorded>): Recorded {
  const title = more.title ?? {}
  return {
    decision,
    act: 'adopt',
    document: 'decisions',
    draft: false,
    title,
    text: { kind: 'words', words: title, digest: digestOfWords(title) },
    publicity: 'public',
    subject: null,
    scope: { kind: 'all' },
    meeting: seed.id,
    recorded: { source: sourceOf(seed), paragraph },
    ...more,
  }
}

const isDecisionAct = (type: OutcomeFacts['type']): type is Exclude<Decision['act'], 'note'> & typeof type =>
  ['adopt-in-principle', 'adopt', 'approve', 'hear', 'nominate'].includes(type)

function ofOutcome(seed: Seed, outcome: OutcomeFacts, index: number): readonly Recorded[] {
  if (!isDecisionAct(outcome.type)) return []
  const id = `${seed.id}-${index + 1}`
  const paragraph = paragraphOf(outcome.place)
  if (outcome.type === 'nominate') {
    const document = outcome.post.id ?? ''
    const subject = { register: 'nomination', id } as const
    const title = outcome.person.name
    return [recordedAs(seed, id, paragraph, { act: 'nominate', document, subject, title })]
  }
  const { type, document } = outcome
  const title = bareTitle(seed, document.title, document.draft)
  const stated = { act: type, document: document.kind ?? '', draft: document.draft, title }
  return [recordedAs(seed, id, paragraph, stated)]
}

const sentenceOf = (paragraph: string, from: number): string =>
  paragraph.slice(from, paragraph.indexOf('。', from) + 1)

/** The statement of those who are listed, in the words in which it was published (M32). */
function ofNamings(seed: Seed): readonly Recorded[] {
  return seed.facts.namings.map(({ acts, states }, index) => {
    const paragraph = seed.reading.acts.find(({ id }) => acts.includes(id))?.paragraph ?? 0
    const words = { zh: sentenceOf(paragraphAt(seed, paragraph), 0) }
    return recordedAs(seed, `${seed.id}-statement-${index + 1}`, paragraph, {
      document: 'statement',
      title: words,
      text: { kind: 'words', words, digest: digestOfWords(words) },
      scope: { kind: 'named', states, initiator: null },
    })
  })
}

/** The series of decisions of which the text gives no number (M37): one entry, under the words in which it is published. */
const ofSeries = (seed: Seed): readonly Recorded[] =>
  seed.reading.outcomes
    .filter(({ type }) => type === 'batch')
    .map(({ paragraph, document }, index) =>
      recordedAs(seed, `${seed.id}-series-${index + 1}`, paragraph, { title: { zh: document ?? '' } }),
    )

/** Every decision that the text tells of. */
export const decisionsOfSeed = (seed: Seed): readonly Recorded[] => [
  ...seed.facts.outcomes.flatMap((outcome, index) => ofOutcome(seed, outcome, index)),
  ...ofNamings(seed),
  ...ofSeries(seed),
]

/** The candidate and the term as the text prints them, for the sentence that tells of the decision. */
export const nominationsOfSeed = (seed: Seed): ReadonlyMap<string, Nomination> =>
  new Map(
    seed.facts.outcomes.flatMap((outcome, index) => {
      if (outcome.type !== 'nominate') return []
      const id = `${seed.id}-${index + 1}`
      const { person, state, term } = outcome
      const candidate = { name: person.name, state: state ?? '', person: person.id }
      const { from, to } = { from: term?.from ?? '', to: term?.to ?? '' }
      return [[id, { ...noNomination, id, post: outcome.post.id ?? '', from, to, candidate }] as const]
    }),
  )
