import type { Profile } from '../body/profile.ts'
import { type ComposedSentence, composed, missing } from './composed.ts'
import { fill } from './fill.ts'
import type { DocumentFacts, MeetingFacts, OutcomeFacts } from './meeting-facts.ts'
import type { LanguagePhrases } from './phrases.ts'
import { printTerm } from './print-date.ts'

type Nomination = Extract<OutcomeFacts, { readonly type: 'nominate' }>
type Acted = Exclude<OutcomeFacts, Nomination>
type Reported = 'approve' | 'adopt' | 'hear'

const actsOf = (outcomes: readonly OutcomeFacts[]): readonly string[] => outcomes.flatMap(({ acts }) => acts)

/** The title of a text with its marks, if texts of its kind have a title; `null` where the language has no words for it. */
function titleOf({ title, kind }: DocumentFacts, phrases: LanguagePhrases): string | null {
  const words = title[phrases.language]
  if (words === undefined) return null
  const { open, close, titled } = phrases.documents
  return kind !== null && titled.includes(kind) ? `${open}${words}${close}` : words
}

/** A draft is called a draft; the words of the recorded text already do so. */
function reportOf(facts: MeetingFacts, report: DocumentFacts, phrases: LanguagePhrases): string | null {
  const title = titleOf(report, phrases)
  if (!report.draft || facts.recordedIn === phrases.language) return title
  const text = fill(phrases.documents.draft, { title }, phrases)
  return text.kind === 'filled' ? text.text : null
}

const listOf = (titles: readonly (string | null)[], phrases: LanguagePhrases) =>
  titles.includes(null)
    ? null
    : { items: titles.filter(title => title !== null), list: phrases.lists.documents }

/** Texts agreed here that a higher organ must still adopt: all are drafts, and the sentence says so once. */
export function composeAdoptedInPrinciple(
  facts: MeetingFacts,
  outcomes: readonly Acted[],
  phrases: LanguagePhrases,
): ComposedSentence {
  const parts = {
    ministers: phrases.organs[facts.organ]?.ministers ?? null,
    documents: listOf(
      outcomes.map(({ document }) => titleOf(document, phrases)),
      phrases,
    ),
  }
  const alternatives = phrases.adoptedInPrinciple[outcomes.length === 1 ? 'one' : 'several']
  return composed(alternatives, parts, phrases, actsOf(outcomes))
}

const isReported = (type: Acted['type']): type is Reported => type !== 'adopt-in-principle'

/** Neighbours with the same fate are worded together; approved, adopted and heard are never levelled. */
function runsOf(outcomes: readonly Acted[]): readonly (readonly [Acted, ...Acted[]])[] {
  const runs: [Acted, ...Acted[]][] = []
  for (const outcome of outcomes) {
    const last = runs.at(-1)
    if (last && last[0].type === outcome.type) last.push(outcome)
    else runs.push([outcome])
  }
  return runs
}

function clauseOf(facts: MeetingFacts, run: readonly [Acted, ...Acted[]], phrases: LanguagePhrases) {
  const { type } = run[0]
  if (!isReported(type)) return { kind: 'lacking' as const, lacking: [type] }
  const titles = run.map(({ document }) => reportOf(facts, document, phrases))
  return fill(phrases.reports[type], { documents: listOf(titles, phrases) }, phrases)
}

/** What was done with reports and briefings: approved here, adopted as a draft for the higher organ, or only heard. */
export function composeReports(
  facts: MeetingFacts,
  outcomes: readonly Acted[],
  phrases: LanguagePhrases,
): ComposedSentence {
  const clauses = runsOf(outcomes).map(run => clauseOf(facts, run, phrases))
  const lacking = clauses.flatMap(clause => (clause.kind === 'lacking' ? clause.lacking : []))
  if (lacking.length > 0) return missing(...lacking)
  const items = clauses.flatMap(clause => (clause.kind === 'filled' ? [clause.text] : []))
  const parts = {
    ministers: phrases.organs[facts.organ]?.ministers ?? null,
    clauses: { items, list: phrases.lists.clauses },
  }
  return composed(phrases.reports.sentence, parts, phrases, actsOf(outcomes))
}

const candidateOf = (
  facts: MeetingFacts,
  { person }: Nomination,
  phrases: LanguagePhrases,
): string | null => {
  const known = person.name[phrases.language] ?? null
  if (facts.recordedIn === phrases.language || person.id === null) return known
  return phrases.persons[person.id]?.full ?? known
}

/** The submission of a candidate to the organ that approves: name, State, post and term; still a candidate until then (I-26). */
export function composeNomination(
  facts: MeetingFacts,
  nomination: Nomination,
  profile: Profile,
  phrases: LanguagePhrases,
): ComposedSentence {
  const { language } = phrases
  const post = nomination.post.id === null ? undefined : phrases.posts[nomination.post.id]?.post
  const printedPost = nomination.post.name[language]
  const parts = {
    organ: phrases.organs[facts.organ]?.running ?? null,
    nextOrgan: phrases.organs[nomination.nextOrgan ?? '']?.bare ?? null,
    person: candidateOf(facts, nomination, phrases),
    state: profile.states.find(state => state.code === nomination.state)?.official[language] ?? null,
    post: (facts.recordedIn === language ? printedPost : (post ?? printedPost)) ?? null,
    body: phrases.body.short,
    term: printTerm(nomination.term, phrases),
  }
  return composed(phrases.nomination, parts, phrases, nomination.acts)
}
