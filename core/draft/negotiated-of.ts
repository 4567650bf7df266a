import { type DelegationStance, fromStances, type Submitted } from '../text/brackets-from-stances.ts'
import type { Clause, Negotiated, Proposal as Printed, Stance as Says } from '../text/brackets-negotiated.ts'
import type { Language } from '../text/language.ts'
import type { Paragraph } from './draft.ts'
import type { Proposal, Sponsor, StanceValue } from './proposal.ts'
import { editStripped, placeStripped, strippedSlots } from './stripped-slots.ts'

/** How names are printed: whose they are, in protocol order, and how each is called; the Chair has a name too. */
export type SponsorNames = {
  readonly members: readonly string[]
  readonly nameOf: (sponsor: Sponsor) => string
}

const printedAs: Readonly<Record<StanceValue, Says | null>> = {
  support: 'support',
  accept: 'accept',
  'no-position': null,
  reserve: 'reserve',
  oppose: 'retain',
}

/** Who says what of a proposal, by name: its sponsors, then members in protocol order. To oppose is to retain what stands. */
function said(
  { sponsors, stances }: Proposal,
  { members, nameOf }: SponsorNames,
): readonly DelegationStance[] {
  const speaks = (sponsor: Sponsor) => sponsor === 'chair' || members.includes(sponsor)
  const proposing = sponsors.filter(speaks).map(each => ({ state: nameOf(each), stance: 'propose' as const }))
  const others = members.flatMap((state): readonly DelegationStance[] => {
    const stance = printedAs[stances[state]?.value ?? 'no-position']
    return stance && !sponsors.includes(state) ? [{ state: nameOf(state), stance }] : []
  })
  return [...proposing, ...others]
}

const statesOf = (stances: readonly DelegationStance[], says: readonly Says[]): readonly string[] =>
  stances.filter(({ stance }) => says.includes(stance)).map(({ state }) => state)

const clausesOf = (clauses: readonly Clause[]): readonly Clause[] =>
  clauses.filter(({ states }) => states.length > 0)

/** Words in a bracket without another wording: whoever wants the bracket reserves, and others retain what stands. */
function held(proposal: Proposal, place: (at: number) => number, names: SponsorNames): readonly Printed[] {
  const stances = said(proposal, names)
  const attribution = clausesOf([
    { states: statesOf(stances, ['retain']), stance: 'retain' },
    { states: statesOf(stances, ['propose', 'support', 'reserve']), stance: 'reserve' },
  ])
  return proposal.edits.map(({ from, to }) => ({
    kind: 'standing',
    from: place(from),
    to: place(to),
    attribution,
    id: proposal.id,
  }))
}

/** A gap that somebody announces words for; whoever opposes it would have it deleted. */
function announced(proposal: Proposal, place: (at: number) => number, names: SponsorNames): Printed {
  const stances = said(proposal, names)
  const attribution = clausesOf([
    { states: statesOf(stances, ['propose']), stance: 'propose' },
    { states: statesOf(stances, ['support']), stance: 'support' },
    { states: statesOf(stances, ['retain']), stance: 'delete' },
    { states: statesOf(stances, ['reserve']), stance: 'reserve' },
  ])
  const note = proposal.text ?? ''
  return { kind: 'placeholder', at: place(proposal.at ?? 0), note, attribution, id: proposal.id }
}

/** Other words for stretches of the text, with what is said of them. */
function worded(
  proposal: Proposal,
  place: (at: number) => number,
  names: SponsorNames,
): readonly Submitted[] {
  const stances = said(proposal, names)
  const scope = proposal.scope?.map(names.nameOf)
  return proposal.edits.map(edit => ({
    ...editStripped(edit, place),
    id: proposal.id,
    stances,
    ...(scope ? { scope } : {}),
  }))
}

/** The whole paragraph in a bracket, since an alternative to it is proposed; who opposes every one of them retains it. */
function besideAlternatives(
  live: readonly Proposal[],
  length: number,
  names: SponsorNames,
): readonly Printed[] {
  const alternatives = live.filter(({ kind }) => kind === 'alternative')
  if (alternatives.length === 0) return []
  const retaining = alternatives.flatMap(each => statesOf(said(each, names), ['retain']))
  const attribution = clausesOf([{ states: [...new Set(retaining)], stance: 'retain' }])
  return [{ kind: 'standing', from: 0, to: length, attribution }]
}

const marksOf = (status: Paragraph['status'], at: number): Pick<Negotiated, 'marks'> => {
  if (status === 'agreed') return { marks: [{ at, says: 'agreed' }] }
  return status === 'agreed-ad-ref' ? { marks: [{ at, says: 'agreed ad ref' }] } : {}
}

const protocolOf = ({ members, nameOf }: SponsorNames): readonly string[] => members.map(nameOf)

/**
 * A paragraph in one language as its brackets are printed, with the live proposals that lie on those words, in the order of
 * submission. A proposal in conflict lies on words that stand no more, and one that moves, parts or merges changes no words:
 * they are told beside it. An alternative is a paragraph of its own: `negotiatedText`.
 */
export function negotiatedOf(
  paragraph: Paragraph,
  language: Language,
  live: readonly Proposal[],
  names: SponsorNames,
): Negotiated {
  const words = paragraph.texts[language]?.text ?? ''
  const { text, slots } = strippedSlots(words)
  const place = placeStripped(words)
  const lying = live.filter(
    each => each.language === language && each.conflict === null && each.paragraph === paragraph.id,
  )
  const proposals = lying.flatMap((proposal): readonly Printed[] => {
    if (proposal.kind === 'bracket') return held(proposal, place, names)
    if (proposal.kind === 'placeholder') return [announced(proposal, place, names)]
    return fromStances(text, language, worded(proposal, place, names), []).proposals
  })
  return {
    language,
    base: text,
    proposals: [...besideAlternatives(live, text.length, names), ...proposals],
    protocol: protocolOf(names),
    slots,
    ...marksOf(paragraph.status, text.length),
  }
}

/** A new or alternative paragraph as it is printed: the whole of it in a bracket, with who says what (9.3, example 6). */
export function negotiatedText(proposal: Proposal, names: SponsorNames): Negotiated {
  const { text, slots } = strippedSlots(proposal.text ?? '')
  const submitted: Submitted = { from: 0, to: 0, text, id: proposal.id, stances: said(proposal, names) }
  const { proposals, ...printed } = fromStances('', proposal.language, [submitted], protocolOf(names))
  return {
    ...printed,
    proposals: proposals.map(each => (each.kind === 'wording' ? { ...each, slots } : each)),
  }
}
