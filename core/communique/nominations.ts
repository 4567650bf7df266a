import type { ActDraft } from './act-drafts.ts'
import { organsIn, type Parts, type Source } from './parts.ts'
import type { Span } from './reading.ts'
import { anyOf, wordAt } from './words.ts'
import { perLanguage } from './per-language.ts'

/** 将…作为…的候选人提交…批准: the candidates as printed, and the verb. */
type Submission = { readonly candidates: readonly Span[]; readonly verb: Span }

const patterns = perLanguage(({ outcomes: { candidate, submit } }) => ({
  lastCandidate: new RegExp(`.*${anyOf(candidate)}`),
  candidates: new RegExp(`将(.+?${anyOf(candidate)})`, 'g'),
  submitted: new RegExp(`(?:${submit}|提请|呈请)$`),
}))

/** The submission of candidates inside a decision. */
function submissionIn(source: Source, [from, to]: Span): Submission | undefined {
  const { submit } = source.lexicon.language.outcomes
  const surface = source.surface.slice(from, to)
  const verbAt = surface.indexOf(submit)
  const last = patterns(source).lastCandidate.exec(surface.slice(0, verbAt < 0 ? 0 : verbAt))
  if (verbAt < 0 || !last) return undefined
  const candidates = [...last[0].matchAll(patterns(source).candidates)].map(match => {
    const start = from + match.index + 1
    return [start, start + (match[1] ?? '').length] as const
  })
  const verb = [from + verbAt, from + verbAt + submit.length] as const
  return candidates.length > 0 ? { candidates, verb } : undefined
}

/** The nominations inside a decision: to submit somebody is an act of its own beside deciding so. */
export function nominationsIn(source: Source, draft: ActDraft): readonly ActDraft[] {
  if (!draft.objectSpan || !['decide', 'agree', 'approve'].includes(draft.type)) return []
  const appointed = appointmentIn(source, draft)
  if (appointed) return [appointed]
  const found = submissionIn(source, draft.objectSpan)
  if (!found) return []
  const { actors, scope } = draft
  const verb = source.text.slice(...found.verb)
  return found.candidates.map((objectSpan, i) => ({
    verb,
    type: 'nominate',
    actors,
    object: source.text.slice(...objectSpan),
    objectSpan,
    scope,
    mood: 'declarative',
    span: i === found.candidates.length - 1 ? [objectSpan[0], found.verb[1]] : objectSpan,
  }))
}

/** 决定任命…为…: the appointment inside a decision. */
function appointmentIn(source: Source, { objectSpan, actors, scope }: ActDraft): ActDraft | undefined {
  const [from, to] = objectSpan ?? [0, 0]
  const found = wordAt(source.lexicon.verbs, source.surface, from)
  if (found?.meaning.type !== 'appoint' && found?.meaning.type !== 'nominate') return undefined
  const comma = source.surface.slice(found.to, to).search(/[,;]/)
  const object = [found.to, comma < 0 ? to : found.to + comma] as const
  const { type, mood, word } = found.meaning
  return {
    verb: word,
    type,
    actors,
    object: source.text.slice(...object),
    objectSpan: object,
    scope,
    mood,
    span: [from, object[1]],
  }
}

/** The organ to which something is submitted in a sentence, as printed: 提交元首理事会批准, 提请元首理事会批准. */
export function submittedTo(source: Source, parts: Parts, [from, to]: Span): string | null {
  const organ = organsIn(parts, from, to).find(({ from: at }) =>
    patterns(source).submitted.test(source.surface.slice(at - 4, at)),
  )
  return organ?.meaning.id ?? null
}
