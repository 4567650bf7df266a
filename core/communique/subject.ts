import { namesIn, organsIn, type Parts, type Source } from './parts.ts'
import { type Predicate, verbFirst } from './predicate.ts'
import type { Span } from './reading.ts'
import { anyOf, wordAt } from './words.ts'
import { perLanguage } from './per-language.ts'

/** Who speaks in a clause. */
export type Subject = { readonly span: Span } & (
  | { readonly is: 'standing' | 'members' | 'open' | 'part' }
  | { readonly is: 'named'; readonly states: readonly string[] }
  | { readonly is: 'organ'; readonly organ: string | null; readonly body?: true }
  | { readonly is: 'external'; readonly organ: string | null; readonly own?: boolean }
)

const patterns = perLanguage(({ lists, officials, sittings }) => ({
  between: new RegExp(`^(?:${anyOf(lists.separators)}|${anyOf(lists.conjunctions)}|\\s)+`),
  officials: new RegExp(`^[^,的]{1,10}?${anyOf(officials)}们?`),
  sitting: new RegExp(`^${anyOf(sittings)}`),
}))

/** The States that are listed from here on, with what represents them: 甲、乙、丙外长. */
export function stateListAt(
  source: Source,
  parts: Parts,
  from: number,
  to: number,
): { readonly states: readonly string[]; readonly to: number } {
  const { between } = patterns(source)
  const names = namesIn(parts, from, to)
  const states: string[] = []
  let end = from
  for (const name of names) {
    const gap = end === from ? 0 : (between.exec(source.plain.slice(end, end + 4))?.[0].length ?? -1)
    if (name.meaning.is !== 'state' || gap < 0 || name.from !== end + gap) break
    states.push(name.meaning.state)
    end = wordAt(source.lexicon.representatives, source.plain, name.to)?.to ?? name.to
  }
  return { states, to: end }
}

/** The subject with which a stretch begins. */
export function subjectAt(source: Source, parts: Parts, from: number, to: number): Subject | undefined {
  const collective = collectiveAt(source, from, to)
  const organ = organAt(source, parts, from, to)
  if (organ && organ.span[1] > (collective?.span[1] ?? from)) return organ
  if (collective) return collective
  const list = stateListAt(source, parts, from, to)
  if (list.states.length > 0) return { is: 'named', states: list.states, span: [from, list.to] }
  return bodyAt(source, from, to) ?? sittingAt(source, parts, from, to)
}

/** 支持 and 将 say something of the body's own; 遵循 and 成立 describe it. */
const speaks = ({ verb, aspect }: Predicate): boolean =>
  verb.chain === 'always' || verb.type === 'undertake' || aspect === 'done'

/** 上合组织支持…: the body itself, where a verb follows at once; 上合组织成立以来 is no such subject. */
function bodyAt(source: Source, from: number, to: number): Subject | undefined {
  const name = wordAt(source.lexicon.body, source.plain, from)
  const predicate = name && verbFirst(source, name.to, to)
  if (!name || !predicate || !speaks(predicate)) return undefined
  return { is: 'organ', organ: source.profile.id, body: true, span: [from, name.to] }
}

/** `外长们`, `各方`; 成员国海关部门负责人 are a part of the members that is not named. */
function collectiveAt(source: Source, from: number, to: number): Subject | undefined {
  const found = wordAt(source.lexicon.collectives, source.plain, from)
  if (!found || found.to > to) return undefined
  const some =
    found.meaning === 'members'
      ? patterns(source).officials.exec(source.surface.slice(found.to, found.to + 16))
      : null
  if (some) return { is: 'part', span: [from, found.to + some[0].length] }
  return { is: found.meaning, span: [from, found.to] }
}

/** `会议`, `本次会议`: the organ that sits. */
function sittingAt(source: Source, parts: Parts, from: number, to: number): Subject | undefined {
  const sitting = patterns(source).sitting.exec(source.plain.slice(from, Math.min(to, from + 8)))
  return sitting
    ? { is: 'organ', organ: parts.meeting.organ, span: [from, from + sitting[0].length] }
    : undefined
}

function organAt(source: Source, parts: Parts, from: number, to: number): Subject | undefined {
  const organ = organsIn(parts, from, to)[0]
  if (organ?.from !== from) return undefined
  const { id, own } = organ.meaning
  const span = [from, organ.to] as const
  return own && sits(source, parts, id)
    ? { is: 'organ', organ: id, span }
    : { is: 'external', organ: id, own, span }
}

/** Whether an organ of the body is the one whose text this is; where no opening says so, any council may be. */
function sits(source: Source, { meeting }: Parts, organ: string | null): boolean {
  if (meeting.organ !== null) return organ === meeting.organ
  return source.profile.organs.some(({ id, kind }) => id === organ && kind === 'council')
}

/** The first standing collective in a stretch: 外长们 is a subject wherever it stands before a verb. */
export function standingIn(source: Source, from: number, to: number): readonly Subject[] {
  const found: Subject[] = []
  for (let at = from; at < to; at++) {
    const word = wordAt(source.lexicon.collectives, source.surface, at)
    if (!word || word.to > to) continue
    if (word.meaning === 'standing') found.push({ is: 'standing', span: [at, word.to] })
    at = word.to - 1
  }
  return found
}
