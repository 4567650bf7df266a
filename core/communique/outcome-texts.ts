import { nextOrgan } from '../body/next-organ.ts'
import type { Competence } from '../body/profile.ts'
import type { ActType } from './closed-sets.ts'
import { windowOf } from './dates.ts'
import { bareTitle, documentKind, isDraft, properText } from './documents.ts'
import { numberOf, numeral } from './numerals.ts'
import { datesIn, type Parts, type Source } from './parts.ts'
import type { ActRead, OutcomeRead, Span, WindowRead } from './reading.ts'
import { titlesIn } from './titles.ts'
import { anyOf } from './words.ts'
import { perLanguage } from './per-language.ts'

const patterns = perLanguage(({ outcomes: { batch, batchNouns, reports } }) => ({
  decisions: new RegExp(`${anyOf(batchNouns)}(?:草案)?$`),
  counted: new RegExp(
    `^(${numeral})(?:多|余)?[项份个件]|(${numeral})(?:多|余)?[项份个件](?:[^,的]{0,8})?${anyOf(batchNouns)}`,
  ),
  bare: new RegExp(`^(?:会议)?${anyOf(batchNouns)}$`),
  several: new RegExp(`^${anyOf(batch)}`),
  report: new RegExp(`${anyOf(reports)}(?:草案|》)*$`),
}))

/** How many decisions were adopted together; `null` where no number is printed; `undefined` if it is no batch. */
function batchCount(source: Source, [from, to]: Span): number | null | undefined {
  const object = source.surface.slice(from, to)
  const { decisions, counted, bare, several } = patterns(source)
  if (!decisions.test(object)) return undefined
  const count = counted.exec(object)
  if (count) return numberOf(count[1] ?? count[2] ?? '')
  return bare.test(object) || several.test(object) ? null : undefined
}

/** The period that a report prints: a date of its own, outside the titles that it names. */
export function periodIn(source: Source, parts: Parts, [from, to]: Span): WindowRead | null {
  const titles = titlesIn(source, from, to).filter(({ outer }) => outer[0] > from || outer[1] < to)
  const date = datesIn(parts, from, to).findLast(
    ({ span }) =>
      !titles.some(
        ({ outer }) => span[0] >= outer[0] && span[1] <= outer[1] && outer[1] - outer[0] < to - from - 2,
      ),
  )
  return date ? windowOf(date) : null
}

/** Whether a text is a report: it needs a period. */
export const isReport = (source: Source, [from, to]: Span): boolean =>
  patterns(source).report.test(source.plain.slice(from, to))

function nextOf(source: Source, parts: Parts, act: ActRead, object: Span): Pick<OutcomeRead, 'nextOrgan'> {
  if (parts.meeting.organ === null) return {}
  const kind = documentKind(source, source.plain.slice(...object)) ?? 'other'
  const draft = isDraft(source, parts, act) || act.type === 'adopt-in-principle'
  const competence = competences[act.type]
  const next = competence && nextOrgan(source.profile, parts.meeting.organ, competence, kind, draft)
  return next ? { nextOrgan: next } : {}
}

/** The acts by which texts go from organ to organ. */
const competences: Partial<Record<ActType, Competence['act']>> = {
  'adopt-in-principle': 'adopt-in-principle',
  adopt: 'adopt',
  approve: 'approve',
  hear: 'hear',
}

/** What an act does to a text: no rung up, and none down. */
const fates: Partial<Record<ActType, OutcomeRead['type']>> = {
  ...competences,
  endorse: 'approve',
  sign: 'sign',
}

/** The fate of the text that an act acts upon: adopted, approved, heard, signed, or one of a batch of decisions. */
export function textOutcomes(source: Source, parts: Parts, act: ActRead): readonly OutcomeRead[] {
  const { objectSpan, paragraph, span, id } = act
  const type = fates[act.type]
  if (type === undefined || objectSpan === null) return []
  const document = bareTitle(source, properText(source, objectSpan))
  const count = act.type === 'hear' ? undefined : batchCount(source, objectSpan)
  const base = { paragraph, act: id, document, span }
  if (count !== undefined) return [{ ...base, type: 'batch', count }]
  const period = isReport(source, objectSpan) ? { period: periodIn(source, parts, objectSpan) } : {}
  return [{ ...base, type, ...period, ...nextOf(source, parts, act, objectSpan) }]
}

/** 本次会议批准的《…》: an approval by this meeting that is stated in an attribute. */
export function attributed(source: Source, parts: Parts): readonly OutcomeRead[] {
  const pattern = /(?:(?:体现|反映|阐述)(?:在|于)|本次|此次)(?:会议|峰会)?(?:上)?(批准|通过)的(?=《)/g
  return parts.sentences.flatMap(({ span: [from, to], paragraph }) =>
    [...source.plain.slice(from, to).matchAll(pattern)].flatMap(({ index, 0: whole, 1: verb }) => {
      const [title] = titlesIn(source, from + index + whole.length, to)
      if (!title) return []
      const type = verb === '批准' ? ('approve' as const) : ('adopt' as const)
      return [
        {
          type,
          paragraph,
          act: null,
          document: source.text.slice(...title.span),
          span: [from + index, title.outer[1]] as const,
        },
      ]
    }),
  )
}
