import { nextOrgan } from '../body/next-organ.ts'
import { windowOf } from './dates.ts'
import { submittedTo } from './nominations.ts'
import { actsIn, datesIn, namesIn, type Parts, sentenceAt, type Source } from './parts.ts'
import { officesIn } from './person.ts'
import type { ActRead, OutcomeRead, Span, WindowRead } from './reading.ts'
import { anyOf, wordAt, wordEndingAt } from './words.ts'
import { perLanguage } from './per-language.ts'

/** 甲(某国)作为…2019年1月1日至2021年12月31日秘书长的候选人: who, of which State, for which post and which term. */
function candidateIn(
  source: Source,
  parts: Parts,
  [begin, to]: Span,
): Pick<OutcomeRead, 'person' | 'state' | 'post' | 'postId' | 'term'> {
  const verb = wordAt(source.lexicon.verbs, source.surface, begin)
  const from = verb?.meaning.type === 'appoint' ? verb.to : begin
  const link = source.surface.slice(from, to).search(/作为|担任|出任|为/)
  const end = link < 0 ? to : from + link
  const bracket = source.plain.slice(from, end).indexOf('(')
  const state = namesIn(parts, from, end).find(({ meaning }) => meaning.is === 'state')?.meaning
  const post = postIn(source, parts, end, to)
  return {
    person: source.text.slice(from, bracket < 0 ? end : from + bracket).trim() || null,
    state: state?.is === 'state' ? state.state : null,
    post: post && source.text.slice(...post),
    postId: post && postIdOf(source, post, [end, to]),
    term: termIn(source, parts, from, to),
  }
}

/** The post as printed, the term inside it left out: what stands behind the link or behind the term, up to the last office. */
function postIn(source: Source, parts: Parts, from: number, to: number): Span | null {
  const office = officesIn(source, from, to).at(-1)
  if (!office) return unlistedPost(source, from, to)
  const link = /^(?:作为|担任|出任|为)/.exec(source.surface.slice(from, to))?.[0].length ?? 0
  const term = datesIn(parts, from, office.from).at(-1)
  return [term ? term.span[1] : from + link, office.to]
}

const unlisted = perLanguage(
  ({ outcomes }) => new RegExp(`^(?:作为|担任|出任|为)(.{2,30}?)(?:的?${anyOf(outcomes.candidate)})?$`),
)

/** An office that no list knows: all that stands behind 为, without 候选人. */
function unlistedPost(source: Source, from: number, to: number): Span | null {
  const match = unlisted(source).exec(source.surface.slice(from, to))
  const start = from + (match?.[0].indexOf(match[1] ?? '') ?? 0)
  return match?.[1] ? [start, start + match[1].length] : null
}

/** The post of the body that ends with this office, as the whole phrase names it. */
function postIdOf(source: Source, [, to]: Span, phrase: Span): string | null {
  const whole = source.plain
    .slice(phrase[0], to)
    .replace(/ /g, '')
    .replace(/\d{4}年(?:\d+月)?(?:\d+日)?(?:[至-]\d{4}年(?:\d+月)?(?:\d+日)?)?|\d{4}-\d{4}年/g, '')
  return wordEndingAt(source.lexicon.posts, whole, 0, whole.length)?.meaning ?? null
}

/** A term that the phrase prints, or the clause behind it: ,任期为…. */
function termIn(source: Source, parts: Parts, from: number, to: number): WindowRead | null {
  const inside = datesIn(parts, from, to).find(({ interval }) => interval === 'interval')
  if (inside) return windowOf(inside)
  const at = termFrom(source, parts, to)
  const behind = /^,任期(?:为|自|从)?(至)?/.exec(source.plain.slice(at, at + 8))
  const date = behind ? datesIn(parts, at, at + 50)[0] : undefined
  const window = date && date.span[0] === at + (behind?.[0].length ?? 0) ? windowOf(date) : null
  if (!window || !behind?.[1]) return window
  return { ...window, from: null, printed: source.text.slice(at + behind[0].length - 1, date?.span[1]) }
}

/** Where the term of an appointment is printed: behind it, or behind the last of several that follow each other. */
function termFrom(source: Source, parts: Parts, to: number): number {
  const end = sentenceAt(parts, to - 1)?.span[1] ?? to
  const at = to + source.surface.slice(to, end).search(/,任期/)
  const between = actsIn(parts, [to, at])
  return at > to && between.every(({ type }) => type === 'appoint') ? at : to
}

/** ,丙(某国)为…: whoever else is appointed by the same verb. */
function furtherIn(source: Source, parts: Parts, { objectSpan, span }: ActRead): readonly Span[] {
  const sentence = sentenceAt(parts, span[0])
  const last = objectSpan?.[1] ?? span[1]
  const behind = sentence?.clauses.filter(([from]) => from > last) ?? []
  const end = behind.findIndex(
    clause => !/^[^□]{1,30}□+(?:为|担任|出任)/.test(source.surface.slice(...clause)),
  )
  return (end < 0 ? behind : behind.slice(0, end)).filter(clause => actsIn(parts, clause).length === 0)
}

/** The organ to which a candidate goes on: as printed in the sentence, else by the competences of the profile. */
function nextOf(source: Source, parts: Parts, act: ActRead, postId: string | null): string | null {
  const sentence = sentenceAt(parts, act.span[0])
  const printed = sentence ? submittedTo(source, parts, sentence.span) : null
  if (printed !== null || parts.meeting.organ === null) return printed
  return nextOrgan(source.profile, parts.meeting.organ, 'nominate', postId ?? '*', false)
}

/** Who is nominated, and not yet in office; who is appointed. */
export function personOutcomes(source: Source, parts: Parts, act: ActRead): readonly OutcomeRead[] {
  if ((act.type !== 'nominate' && act.type !== 'appoint') || act.objectSpan === null) return []
  const { paragraph, id } = act
  const candidate = candidateIn(source, parts, act.objectSpan)
  if (act.type === 'appoint')
    return [
      { type: 'appoint', paragraph, act: id, ...candidate, span: act.span },
      ...furtherIn(source, parts, act).map(span => ({
        type: 'appoint' as const,
        paragraph,
        act: id,
        ...candidateIn(source, parts, span),
        span,
      })),
    ]
  const next = nextOf(source, parts, act, candidate.postId ?? null)
  return [{ type: 'nominate', paragraph, act: id, ...candidate, nextOrgan: next, span: act.span }]
}
