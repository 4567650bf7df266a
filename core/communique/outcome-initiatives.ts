import { windowOf } from './dates.ts'
import { datesIn, namesIn, organsIn, type Parts, sentenceAt, type Source, within } from './parts.ts'
import type { ActRead, OutcomeRead, Span } from './reading.ts'
import { stateListAt } from './subject.ts'
import { anyOf } from './words.ts'
import { perLanguage } from './per-language.ts'

const patterns = perLanguage(({ lists, outcomes }) => ({
  listed: new RegExp(`${anyOf([...lists.separators, ...lists.conjunctions])}$`),
  candidacy: new RegExp(anyOf(outcomes.candidacy)),
  initiative: new RegExp(`${anyOf(outcomes.initiatives)}(?:的.{0,10})?$`),
  refer: new RegExp(`${anyOf(outcomes.refer)}$`),
}))

/** Where an initiative of named States begins in a list of several: at a list of States that 关于, 提出 or a wish follows. */
function partsOf(
  source: Source,
  parts: Parts,
  [from, to]: Span,
): readonly (readonly [Span, readonly string[]])[] {
  const found: [number, readonly string[]][] = []
  for (const { from: at } of namesIn(parts, from, to)) {
    const list = stateListAt(source, parts, at, to)
    const isHead =
      at === from || patterns(source).listed.test(source.surface.slice(Math.max(from, at - 4), at))
    const inList = found.length > 0 && at < listEnd(source, parts, found.at(-1)?.[0] ?? from, to)
    if (!isHead || inList || list.states.length === 0 || source.surface[at] === '□') continue
    if (found.length === 0 || owns(source, list.to, to)) found.push([at, list.states])
  }
  return found.map(([at, states], i) => [[at, endOf(source, at, found[i + 1]?.[0] ?? to, to)], states])
}

const listEnd = (source: Source, parts: Parts, at: number, to: number): number =>
  stateListAt(source, parts, at, to).to

/** A State that owns an initiative is followed by 关于, 提出, or its wish. */
const owns = (source: Source, at: number, to: number): boolean =>
  /^(?:关于|提出|希|竞选|愿|就|为|申请|倡议|介绍|所)/.test(source.surface.slice(at, to))

const endOf = (source: Source, from: number, next: number, to: number): number =>
  next === to
    ? to
    : next - (/(?:[、,;]|以及|和|及|与)+$/.exec(source.surface.slice(from, next))?.[0].length ?? 0)

/** A candidacy for a seat in another organ: who stands, for what, for which term. */
function candidacy(
  source: Source,
  parts: Parts,
  [from, to]: Span,
): Pick<OutcomeRead, 'organ' | 'seat' | 'term'> {
  const organ = organsIn(parts, from, to).find(({ meaning }) => !meaning.own)
  const seat = organ
    ? /^[^的,;、]{1,16}?(?=的|$|[,;、])/.exec(source.surface.slice(organ.to, to))?.[0]
    : undefined
  const term = datesIn(parts, from, to).find(({ interval }) => interval === 'interval')
  const isWithin = /^[^的]{1,10}?(?:理事会|委员会|法院|机构)/.test(seat ?? '')
  return {
    organ: isWithin ? null : (organ?.meaning.id ?? null),
    seat: organ && seat ? source.text.slice(organ.to, organ.to + seat.length) : null,
    term: term ? windowOf(term) : null,
  }
}

/** Whether a stretch is about a candidacy: 竞选…; with 支持 also 担任…理事国. */
export function isCandidacy(source: Source, act: ActRead, [from, to]: Span): boolean {
  const text = source.surface.slice(from, to)
  if (patterns(source).candidacy.test(text)) return true
  return act.type === 'support' && /担任[^,]{0,20}(?:理事国|成员)/.test(text)
}

/** 甲国和乙国分别竞选2027-2028年和2028-2029年…: a candidacy of each State, with its own term. */
function severally(
  source: Source,
  parts: Parts,
  span: Span,
  whole: OutcomeRead & { readonly states: readonly string[] },
): readonly OutcomeRead[] {
  const terms = datesIn(parts, ...span).filter(({ interval }) => interval === 'interval')
  const isEach = source.surface.slice(...span).includes('分别') && terms.length === whole.states.length
  return isEach
    ? terms.map((term, i) => ({ ...whole, states: whole.states.slice(i, i + 1), term: windowOf(term) }))
    : [whole]
}

/** Initiatives and candidacies that are noted, each by the States that own it; candidacies that are supported. By the verb of the act, never one rung up. */
export function stateOutcomes(source: Source, parts: Parts, act: ActRead): readonly OutcomeRead[] {
  if ((act.type !== 'note' && act.type !== 'support') || act.objectSpan === null) return []
  const pieces = partsOf(source, parts, act.objectSpan)
  return pieces.flatMap(([span, states], i): readonly OutcomeRead[] => {
    const base = {
      paragraph: act.paragraph,
      act: act.id,
      states,
      span: i === 0 && pieces.length === 1 ? act.span : span,
    }
    if (isCandidacy(source, act, span)) {
      const type = act.type === 'note' ? ('note-candidacy' as const) : ('support-candidacy' as const)
      return severally(source, parts, span, { ...base, type, ...candidacy(source, parts, span) })
    }
    return act.type === 'note' && isInitiative(source, span, act.objectSpan ?? span)
      ? [{ ...base, type: 'note-initiative' as const }]
      : []
  })
}

/** A part of a list is an initiative if it ends with the noun, or shares the noun at the end of the list. */
function isInitiative(source: Source, [from, to]: Span, whole: Span): boolean {
  const noun = patterns(source).initiative
  return (
    noun.test(source.surface.slice(from, to)) ||
    (/关于/.test(source.surface.slice(from, to)) && noun.test(source.surface.slice(...whole)))
  )
}

/** An initiative that is sent on: by the act that sends it, with the States of the initiatives noted in the same sentence. */
export function referOutcomes(
  source: Source,
  parts: Parts,
  act: ActRead,
  noted: readonly OutcomeRead[],
): readonly OutcomeRead[] {
  const { submit } = source.lexicon.language.outcomes
  if (act.type !== 'instruct') return []
  const isSent = act.verb === submit || patterns(source).refer.test(source.plain.slice(...act.span))
  const sentence = sentenceAt(parts, act.span[0])?.span ?? act.span
  const states = within(noted, ({ span }) => span, ...sentence)
    .filter(({ type }) => type === 'note-initiative')
    .flatMap(initiative => initiative.states ?? [])
  return isSent && states.length > 0
    ? [{ type: 'refer', paragraph: act.paragraph, act: act.id, states: [...new Set(states)], span: act.span }]
    : []
}
