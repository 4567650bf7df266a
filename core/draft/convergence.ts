import type { Draft, Paragraph } from './draft.ts'
import { liesOn, liveByParagraph } from './lies-on.ts'
import { stands } from './paragraph-of.ts'
import { type ParagraphStanding, standingOf } from './paragraph-standing.ts'
import type { Proposal, StanceValue } from './proposal.ts'

/** How far apart delegations still are: a bracket is a live proposal, be it on a paragraph or for a new one. */
export type Convergence = {
  readonly brackets: number
  readonly paragraphs: readonly {
    readonly paragraph: string
    readonly standing: ParagraphStanding
    readonly brackets: number
  }[]
  readonly sections: readonly SectionBrackets[]
  /** How many brackets each member holds open: by sponsoring, opposing or reserving; in protocol order. */
  readonly delegations: readonly { readonly state: string; readonly brackets: number }[]
}

/** Brackets left in a section, which its first paragraph names; what stands before the first heading has no name. */
export type SectionBrackets = {
  readonly heading: Paragraph['heading']
  readonly from: string
  readonly paragraphs: number
  readonly agreed: number
  readonly brackets: number
}

const keepsOpen = new Set<StanceValue>(['oppose', 'reserve'])

/** Who keeps a bracket open: its sponsors, and whoever opposes or reserves. */
export function holdersOf({ sponsors, stances }: Proposal): readonly string[] {
  const others = Object.entries(stances).filter(([, { value }]) => keepsOpen.has(value))
  return [...new Set([...sponsors, ...others.map(([state]) => state)])]
}

/** The paragraph at which a bracket is counted; a new paragraph's is the one before it, or the first of the text. */
export const countedAt = (draft: Draft, proposal: Proposal): string =>
  liesOn(proposal)[0] ?? proposal.paragraph ?? draft.paragraphs[0]?.id ?? ''

/** Whether a paragraph is agreed, finally or ad referendum. */
export const isAgreed = ({ status }: Paragraph): boolean => status === 'agreed' || status === 'agreed-ad-ref'

function withNext(
  sections: readonly SectionBrackets[],
  paragraph: Paragraph,
  brackets: number,
): readonly SectionBrackets[] {
  const last = sections.at(-1)
  const one = {
    heading: paragraph.heading,
    from: paragraph.id,
    paragraphs: Number(stands(paragraph)),
    agreed: Number(isAgreed(paragraph)),
    brackets,
  }
  if (!last || paragraph.heading) return [...sections, one]
  const joined = {
    ...last,
    paragraphs: last.paragraphs + one.paragraphs,
    agreed: last.agreed + one.agreed,
    brackets: last.brackets + brackets,
  }
  return [...sections.slice(0, -1), joined]
}

/** How many brackets are left: in all, by paragraph, by section, and by delegation. */
export function convergenceOf(draft: Draft, members: readonly string[]): Convergence {
  const live = [...draft.proposals.values()].filter(({ status }) => status === 'live')
  const lying = liveByParagraph(draft)
  const held = live.map(holdersOf)
  const counts = new Map<string, number>()
  for (const proposal of live) {
    const at = countedAt(draft, proposal)
    counts.set(at, (counts.get(at) ?? 0) + 1)
  }
  const countOf = ({ id }: Paragraph): number => counts.get(id) ?? 0
  const sections = draft.paragraphs.reduce(
    (known: readonly SectionBrackets[], each) => withNext(known, each, countOf(each)),
    [],
  )
  return {
    brackets: live.length,
    paragraphs: draft.paragraphs.map(each => ({
      paragraph: each.id,
      standing: standingOf(each, lying.get(each.id) ?? []),
      brackets: countOf(each),
    })),
    sections,
    delegations: members.map(state => ({
      state,
      brackets: held.filter(holders => holders.includes(state)).length,
    })),
  }
}
