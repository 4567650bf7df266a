import { skipConnectives } from './clauses.ts'
import {
  actsIn,
  datesIn,
  namesIn,
  organsIn,
  type Parts,
  type Sentence,
  type Source,
  within,
} from './parts.ts'
import { numeral } from './numerals.ts'
import type { Issue, Span } from './reading.ts'
import { subjectAt } from './subject.ts'
import { titlesIn } from './titles.ts'
import { anyOf, wordAt, wordsIn, wordsOf } from './words.ts'
import { perLanguage } from './per-language.ts'

/** A collective other than the standing one that speaks: who is meant must be decided. */
function ambiguousScopes(source: Source, parts: Parts, sentence: Sentence): readonly Issue[] {
  const acts = actsIn(parts, sentence.span).filter(({ scope }) => scope.confidence === 'ambiguous')
  if (acts.length === 0) return []
  return sentence.clauses.flatMap(([from, to]) => {
    const subject = subjectAt(source, parts, skipConnectives(source, from, to), to)
    const speaks =
      subject &&
      acts.some(({ span, objectSpan }) => (objectSpan?.[0] ?? span[0]) >= subject.span[1] && span[0] < to)
    if (!subject || !speaks || (subject.is !== 'open' && subject.is !== 'part')) return []
    return [{ code: 'ambiguous-scope', span: subject.span, note: 'all members, or a part of them' } as const]
  })
}

const unnamed = perLanguage(({ doubts }) => wordsOf(doubts.collectives.map(word => [word, null] as const)))

/** Collectives in an object that the text leaves unnamed; several in one list are one question. */
function collectivesIn(
  source: Source,
  { span, clauses }: Sentence,
  taken: readonly Issue[],
): readonly Issue[] {
  const spans: Span[] = []
  for (const { from, to } of wordsIn(unnamed(source), source.surface, ...span)) {
    const last = spans.at(-1)
    const isListed = last && /^(?:国)?(?:[、和及与]|以及)$/.test(source.surface.slice(last[1], from))
    if (taken.some(issue => issue.span && issue.span[0] <= from && from < issue.span[1])) continue
    if (isStatus(source, from, to) || isSubject(source, clauses, from)) continue
    if (last && isListed) spans[spans.length - 1] = [last[0], to]
    else spans.push([from, to])
  }
  return spans.map(at => ({ code: 'unresolved-collective', span: at, note: 'not named in the text' }))
}

/** 成为对话伙伴, 观察员国地位: the status, not those who hold it. */
const isStatus = (source: Source, from: number, to: number): boolean =>
  /^(?:国?代表|国?客人|国?身份|国?地位)/.test(source.surface.slice(to, to + 3)) ||
  /(?:成为|作为|为|给予|授予|获得)[^,;。]{0,8}$/.test(source.surface.slice(Math.max(0, from - 12), from))

/** Whether a word opens its clause: there it is a subject, not part of an object. */
const isSubject = (source: Source, clauses: readonly Span[], at: number): boolean =>
  clauses.some(([from, to], i) => i === 0 && skipConnectives(source, from, to) === at)

const oblique = perLanguage(({ doubts }) => {
  const some = '(?:有关|相关|某些|个别|部分|一些|少数)[^,、的\\d各有相]{1,4}(?<!地区)国家'
  const counted = `(?<![第\\d])(?!一个?国)(?:${numeral}|(?<!或)几|数|多)个?${anyOf(doubts.counted)}(?!集团|[际家内外])`
  return new RegExp(`${anyOf(doubts.oblique)}|${some}|${counted}`, 'g')
})

/** States that are counted or called "some" and not named. */
function obliqueIn(source: Source, parts: Parts, { span: [from, to] }: Sentence): readonly Issue[] {
  return [...source.surface.slice(from, to).matchAll(oblique(source))].flatMap(({ index, 0: whole }) => {
    const organ = organsIn(parts, from, from + index).at(-1)
    const start = organ?.to === from + index ? organ.from : from + index
    if (wordAt(source.lexicon.collectives, source.surface, from + index)?.meaning === 'standing') return []
    const isAll = Number(/\d+/.exec(whole)?.[0]) === parts.members.length
    return isAll || isNamedBefore(source, parts, from, from + index, whole)
      ? []
      : [
          {
            code: 'oblique-reference',
            span: [start, from + index + whole.length],
            note: 'counted, not named; names must not be supplied',
          } as const,
        ]
  })
}

const grouped = perLanguage(({ doubts, stateVariants }) => {
  const letters = Object.values(stateVariants).flatMap(words => words.filter(word => /^.方$/.test(word)))
  return new RegExp(`(?:${anyOf(doubts.regions)}|[${letters.map(word => word[0]).join('')}]{2,8})$`)
})

/** 中亚五国, 中吉乌三国, 甲国和乙国…两国: the region or the States are named before the number. */
function isNamedBefore(source: Source, parts: Parts, from: number, at: number, counted: string): boolean {
  if (grouped(source).test(source.plain.slice(Math.max(from, at - 8), at))) return true
  const named = namesIn(parts, from, at).filter(({ meaning }) => meaning.is === 'state')
  return named.at(-1)?.to === at || (counted.startsWith('两') && named.length === 2)
}

const toCome = perLanguage(({ instruments: { heads } }) => {
  const nouns = ['treaty', 'agreement', 'memorandum'].flatMap(kind => heads[kind] ?? [])
  return {
    verbs: /通过|批准|签署|核准/g,
    titles: /^(?:□{3,}(?:草案)?(?:[、和及与]|以及)?)+/,
    noun: new RegExp(`^[^,;:。、的了□]{2,40}?${anyOf([...nouns, '路线图'])}(?![的中内]|框架)`),
  }
})

/** Where the texts end that a verb is followed by: titles, with or without the organ whose texts they are; a known text; with 签署 and the like also an agreement that is only described. */
function endOfTexts(source: Source, from: number, to: number, verb: string): number | undefined {
  const start = wordAt(source.lexicon.organs, source.surface, from)?.to ?? from
  const titles =
    source.plain[start] === '《' ? toCome(source).titles.exec(source.surface.slice(start, to)) : null
  if (titles) return start + titles[0].replace(/(?:[、和及与]|以及)$/, '').length
  const known = titlesIn(source, from, Math.min(to, from + 60)).find(
    ({ span: [at] }) => at === from || at === start,
  )
  if (known) return known.outer[1]
  const described = verb === '通过' ? null : toCome(source).noun.exec(source.surface.slice(from, to))
  return described ? from + described[0].length : undefined
}

/** 2009年签署《…》, 于2009年在…签署: done before this meeting, and not to come. */
const isDone = (parts: Parts, from: number, at: number): boolean =>
  datesIn(parts, Math.max(from, at - 24), at).some(
    ({ end }) => end !== null && end < (parts.meeting.start ?? ''),
  )

/** An adoption, approval or signature of a text that is still to come: no act of this meeting. */
function anticipatedIn(source: Source, parts: Parts, { span: [from, to] }: Sentence): readonly Issue[] {
  const { verbs } = toCome(source)
  const acted = new Set(
    actsIn(parts, [from, to]).flatMap(({ span, verb }) => (verb === null ? [] : [span[0] + verb.length])),
  )
  return [...source.plain.slice(from, to).matchAll(verbs)].flatMap(({ index, 0: verb }) => {
    const at = from + index
    const isAct = acted.has(at + verb.length)
    const end = isAct || isDone(parts, from, at) ? undefined : endOfTexts(source, at + verb.length, to, verb)
    return end === undefined
      ? []
      : [
          {
            code: 'anticipated-adoption',
            span: [at, end],
            note: 'still to come; not an act of this meeting',
          } as const,
        ]
  })
}

/** 将《…》提交…批准: a text goes up for its adoption. */
function submittedIn(source: Source, { span: [from, to] }: Sentence): readonly Issue[] {
  return [...source.surface.slice(from, to).matchAll(/将□+[^,;]{0,8}提交[^,;]{2,60}?(?:批准|通过)/g)].map(
    ({ index, 0: whole }) => ({
      code: 'anticipated-adoption',
      span: [from + index, from + index + whole.length],
      note: 'submitted for adoption; not an act of this meeting',
    }),
  )
}

/** The questions that single words of a text raise. */
export const doubtsIn = (source: Source, parts: Parts): readonly Issue[] =>
  parts.sentences
    .filter(({ span }) => within(parts.attendance, one => one.span, ...span).length === 0)
    .flatMap(sentence => {
      const scopes = ambiguousScopes(source, parts, sentence)
      const counted = obliqueIn(source, parts, sentence)
      return [
        ...scopes,
        ...counted,
        ...collectivesIn(source, sentence, [...scopes, ...counted]),
        ...anticipatedIn(source, parts, sentence),
        ...submittedIn(source, sentence),
      ]
    })
