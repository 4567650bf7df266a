import { apart } from './apart.ts'
import { headIn, withoutAttributes } from './meeting-heads.ts'
import type { Phrase } from './meeting-phrases.ts'
import { actsIn, datesIn, namesIn, organsIn, type Parts, type Sentence, type Source } from './parts.ts'
import { placeIn } from './places.ts'
import { anyOf, wordsIn, wordsOf } from './words.ts'
import { perLanguage } from './per-language.ts'

const undated = { date: null, manner: 'unsaid' } as const

const patterns = perLanguage(({ processes, body, outcomes, meeting: { held, planned, nouns } }) => ({
  processes: wordsOf(processes.map(word => [word, null] as const)),
  somewhere: new RegExp(`(?:${anyOf(planned)})?在([^,;:在]{2,20}?)(?:${anyOf(held)})的?`, 'g'),
  proposed: new RegExp(`^的?${anyOf(outcomes.initiatives)}`),
  noun: new RegExp(`^${anyOf(nouns)}`),
  outcomes: new RegExp(
    `${anyOf(body.names)}${anyOf(body.members)}[^,;:、和及与□]{2,20}会议(?=的?(?:积极)?成果|取得|达成)`,
    'g',
  ),
}))

/** 阿斯塔纳进程. */
function processesIn(source: Source, { span }: Sentence): readonly Phrase[] {
  return wordsIn(patterns(source).processes, source.plain, ...span).map(({ from, to }) => ({
    span: [from, to],
    name: [from, to],
    head: 'process',
    place: null,
    ...undated,
  }))
}

/** 即将在青岛举行的…会议: a place and no date. */
function heldSomewhere(source: Source, parts: Parts, { span: [from, to] }: Sentence): readonly Phrase[] {
  return [...source.surface.slice(from, to).matchAll(patterns(source).somewhere)].flatMap(match => {
    const start = from + match.index
    const end = start + match[0].length
    const head = headIn(source, end, Math.min(to, end + 60))
    const at = start + match[0].indexOf('在') + 1
    if (
      !head ||
      isProposed(source, start, head.to) ||
      datesIn(parts, Math.max(from, start - 24), start).at(-1)?.span[1] === start
    )
      return []
    const place = placeIn(source, parts, at, at + (match[1] ?? '').length)
    const name = withoutAttributes(source, [end, head.to])
    return place?.state
      ? [
          {
            span: [start, head.to] as const,
            name,
            head: head.meaning,
            place,
            ...undated,
            manner: 'place' as const,
          },
        ]
      : []
  })
}

/** 关于在塔什干举行…会议的倡议: proposed, and not yet a meeting. */
function isProposed(source: Source, from: number, to: number): boolean {
  return (
    source.surface.startsWith('关于', from - 2) ||
    patterns(source).proposed.test(source.surface.slice(to, to + 8))
  )
}

/** 元首理事会青岛会议, 青岛峰会: a meeting named by its place. */
function namedByPlace(source: Source, parts: Parts, { span: [from, to] }: Sentence): readonly Phrase[] {
  const { summit } = source.lexicon.language.meeting
  return namesIn(parts, from, to)
    .filter(({ meaning }) => meaning.is === 'place')
    .flatMap(name => {
      const noun = patterns(source).noun.exec(source.surface.slice(name.to, name.to + 4))?.[0]
      const organ = organsIn(parts, Math.max(from, name.from - 40), name.from).at(-1)
      const isNext = organ?.to === name.from
      if (!noun || (!isNext && !summit.includes(noun))) return []
      const end = name.to + noun.length
      const body =
        source.lexicon.language.body.names.find(word => source.plain.endsWith(word, name.from)) ?? ''
      const start = organ && isNext ? organ.from : name.from - body.length
      return [
        {
          span: [start, end] as const,
          name: [start, end] as const,
          head: 'external' as const,
          place: placeIn(source, parts, name.from, name.to),
          ...undated,
        },
      ]
    })
}

/** 上合组织成员国卫生部门领导人会议成果: what has outcomes was held. */
function withOutcomes(source: Source, { span: [from, to] }: Sentence): readonly Phrase[] {
  return [...source.surface.slice(from, to).matchAll(patterns(source).outcomes)].map(match => {
    const span = [from + match.index, from + match.index + match[0].length] as const
    return { span, name: span, head: 'external', place: null, ...undated }
  })
}

/** 第十八届中国-东盟博览会: counted, and so held or to be held. */
function counted(source: Source, { span: [from, to] }: Sentence): readonly Phrase[] {
  return [...source.surface.slice(from, to).matchAll(/第[\d一二三四五六七八九十]+届/g)].flatMap(
    ({ index }) => {
      const at = from + index
      const head = headIn(source, at, Math.min(to, at + 40))
      return head
        ? [
            {
              span: [at, head.to] as const,
              name: [at, head.to] as const,
              head: head.meaning,
              place: null,
              ...undated,
            },
          ]
        : []
    },
  )
}

/** A host receives: the reception is an event of its own, with its own date or none. */
function receptions(parts: Parts, sentence: Sentence): readonly Phrase[] {
  return actsIn(parts, sentence.span)
    .filter(({ type }) => type === 'receive')
    .map(({ span, verb }) => {
      const date = datesIn(parts, sentence.span[0], span[0]).at(-1) ?? null
      const from = date?.span[0] ?? span[0]
      return {
        ...undated,
        span: [from, span[1]],
        name: [span[0], span[0] + (verb?.length ?? 0)],
        head: 'protocol',
        date,
        place: null,
      }
    })
}

/** Meetings without a date of their own that took place, are going on, or are known from an earlier mention. */
export function undatedIn(source: Source, parts: Parts, sentence: Sentence): readonly Phrase[] {
  return apart([
    receptions(parts, sentence),
    processesIn(source, sentence),
    heldSomewhere(source, parts, sentence),
    namedByPlace(source, parts, sentence),
    counted(source, sentence),
    withOutcomes(source, sentence),
  ])
}
