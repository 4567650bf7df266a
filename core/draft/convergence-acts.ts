import type { Entry } from '../journal/entry.ts'
import { countedAt, holdersOf, isAgreed } from './convergence.ts'
import { type Draft, noDraft, type Paragraph } from './draft.ts'
import { draftAggregate } from './draft-aggregate.ts'
import { stands } from './paragraph-of.ts'
import type { Proposal } from './proposal.ts'

/** What an act has left of the brackets: in all, in each section, and held open by each member. */
export type ConvergenceAct = Pick<Entry, 'version' | 'at' | 'type' | 'actor' | 'state'> & {
  /** The proposal that the act is about, if it is about one. */
  readonly proposal: string | null
  /** The reading that was opened last; 0 before the first. */
  readonly reading: number
  readonly brackets: number
  readonly paragraphs: number
  readonly agreed: number
  readonly sections: readonly number[]
  readonly delegations: readonly number[]
}

/** The acts that changed how far apart delegations are, with what each has left; figures in the order of both lists. */
export type ConvergenceActs = {
  /** The headings of the sections as they came into the text; what stands before the first has none. */
  readonly sections: readonly Paragraph['heading'][]
  readonly members: readonly string[]
  readonly acts: readonly ConvergenceAct[]
}

/** A bracket as it was counted last: of which proposal, in which section, held open by whom. */
type Bracket = {
  readonly proposal: Proposal
  readonly section: number
  readonly holders: readonly string[]
}

/** The brackets that are open, with the figures that they add up to. */
type Tally = {
  readonly open: Map<string, Bracket>
  readonly sections: number[]
  readonly delegations: number[]
}

/** The draft after some of its acts, and what is counted in it. Sections that are called the same count as one. */
type Counting = {
  readonly draft: Draft
  readonly headings: readonly Paragraph['heading'][]
  readonly members: readonly string[]
  /** The section in which each paragraph stands. */
  readonly sections: ReadonlyMap<string, number>
  readonly tally: Tally
}

const keyOf = (heading: Paragraph['heading']): string => JSON.stringify(heading)

/** Where the section of a heading that is new in the text was before it was worded anew; -1 if it was not. */
function knownAs(before: Draft, after: Draft, headings: Counting['headings'], id: string): number {
  const was = before.paragraphs.find(each => each.id === id)?.heading ?? null
  const still = after.paragraphs.some(({ heading }) => heading !== null && keyOf(heading) === keyOf(was))
  return was === null || still ? -1 : headings.findIndex(each => keyOf(each) === keyOf(was))
}

/** The sections after an act: a heading worded anew is still that of its section, and another one begins a new section. */
const headingsAfter = (before: Draft, after: Draft, headings: Counting['headings']): Counting['headings'] =>
  after.paragraphs.reduce((all, { id, heading }) => {
    if (heading === null || all.some(each => keyOf(each) === keyOf(heading))) return all
    const at = knownAs(before, after, all, id)
    return at < 0 ? [...all, heading] : all.with(at, heading)
  }, headings)

/** The section in which each paragraph stands. */
function sectionsIn({ paragraphs }: Draft, headings: Counting['headings']): Counting['sections'] {
  const known = headings.map(keyOf)
  let section = 0
  return new Map(
    paragraphs.map(({ id, heading }) => {
      if (heading) section = Math.max(0, known.indexOf(keyOf(heading)))
      return [id, section]
    }),
  )
}

function add({ tally, members }: Counting, { section, holders }: Bracket, by: 1 | -1): void {
  tally.sections[section] = (tally.sections[section] ?? 0) + by
  for (const state of holders) {
    const at = members.indexOf(state)
    if (at >= 0) tally.delegations[at] = (tally.delegations[at] ?? 0) + by
  }
}

/** Counts a proposal anew: as it is now, if it lives. One that is as it was, in its section, is counted already. */
function count(counting: Counting, id: string): void {
  const { draft, tally, sections } = counting
  const proposal = draft.proposals.get(id)
  const section = proposal ? (sections.get(countedAt(draft, proposal)) ?? 0) : 0
  const known = tally.open.get(id)
  if (known?.proposal === proposal && known?.section === section) return
  if (known) add(counting, known, -1)
  tally.open.delete(id)
  if (proposal?.status !== 'live') return
  const bracket = { proposal, section, holders: holdersOf(proposal) }
  tally.open.set(id, bracket)
  add(counting, bracket, 1)
}

const fieldOf = (content: unknown, name: string): unknown =>
  typeof content === 'object' && content !== null ? Reflect.get(content, name) : undefined

const fatesIn = (content: unknown): readonly unknown[] => {
  const fates = fieldOf(content, 'fates')
  return Array.isArray(fates) ? fates.map(fate => fieldOf(fate, 'proposal')) : []
}

/** The proposals that an act may have changed: every act names those that it concerns. */
const namedIn = (content: unknown): ReadonlySet<string> =>
  new Set(
    ['id', 'proposal', 'proposals', 'into', 'by', 'lapsed']
      .flatMap(name => fieldOf(content, name))
      .concat(fatesIn(content))
      .filter(each => typeof each === 'string'),
  )

function proposalOf({ type, content }: Pick<Entry, 'type' | 'content'>): string | null {
  const isNew = type === 'ProposalSubmitted' || type === 'ProposalTakenOver'
  const id = fieldOf(content, isNew ? 'id' : 'proposal')
  return typeof id === 'string' ? id : null
}

const figuresOf = ({ brackets, agreed, paragraphs, sections, delegations }: ConvergenceAct): string =>
  JSON.stringify([brackets, agreed, paragraphs, sections, delegations])

const milestones: ReadonlySet<string> = new Set(['DraftSubmitted', 'ReadingOpened', 'ReadingClosed'])

/** What an act has left, as it is kept. */
function leftBy(entry: Entry, { draft, headings, tally }: Counting): ConvergenceAct {
  const { version, at, type, actor, state } = entry
  return {
    version,
    at,
    type,
    actor,
    state,
    proposal: proposalOf(entry),
    reading: draft.readings.at(-1)?.number ?? 0,
    brackets: tally.open.size,
    paragraphs: draft.paragraphs.filter(stands).length,
    agreed: draft.paragraphs.filter(isAgreed).length,
    sections: headings.map((_, n) => tally.sections[n] ?? 0),
    delegations: [...tally.delegations],
  }
}

const begun = (members: readonly string[]): Counting => ({
  draft: noDraft,
  headings: [null],
  members,
  sections: new Map(),
  tally: { open: new Map(), sections: [0], delegations: members.map(() => 0) },
})

const isSame = (one: Counting['sections'], other: Counting['sections']): boolean =>
  one.size === other.size && [...one].every(([id, section]) => other.get(id) === section)

/** The draft after an act, with its sections; where no paragraph came, went or moved, these are what they were. */
function ground(counting: Counting, { type, content }: Entry): Counting {
  const draft = draftAggregate.evolve(counting.draft, type, content)
  if (draft.paragraphs === counting.draft.paragraphs) return { ...counting, draft }
  const headings = headingsAfter(counting.draft, draft, counting.headings)
  const sections = sectionsIn(draft, headings)
  return isSame(sections, counting.sections)
    ? { ...counting, draft, headings }
    : { ...counting, draft, headings, sections }
}

/** Counts what an act has changed: the proposals that it names, or all if paragraphs stand in other sections now. */
function countedAfter(counting: Counting, entry: Entry): Counting {
  const now = ground(counting, entry)
  const isGround = now.sections === counting.sections
  const asked = isGround ? namedIn(entry.content) : now.draft.proposals.keys()
  for (const id of asked) count(now, id)
  return now
}

/**
 * How the brackets of a draft came and went: after every act that changed something, how many are left in all, in each section
 * and held open by each member. `entries` are all acts on the draft from the first on; they are read once.
 */
export function convergenceActs(entries: readonly Entry[], members: readonly string[]): ConvergenceActs {
  const acts: ConvergenceAct[] = []
  let counting = begun(members)
  for (const entry of entries) {
    counting = countedAfter(counting, entry)
    const left = leftBy(entry, counting)
    const last = acts.at(-1)
    if (!last || milestones.has(entry.type) || figuresOf(last) !== figuresOf(left)) acts.push(left)
  }
  return { sections: counting.headings, members, acts }
}
