import type { ActDraft } from './act-drafts.ts'
import { organsIn, type Parts, type Source } from './parts.ts'
import type { Span } from './reading.ts'
import { anyOf } from './words.ts'

/** 将…作为…的候选人提交…批准: the candidates as printed, and the verb. */
type Submission = { readonly candidates: readonly Span[]; readonly verb: Span }

/** The submission of candidates inside a decision. */
function submissionIn(source: Source, [from, to]: Span): Submission | undefined {
  const { candidate, submit } = source.lexicon.language.outcomes
  const surface = source.surface.slice(from, to)
  const verbAt = surface.indexOf(submit)
  const last = new RegExp(`.*${anyOf(candidate)}`).exec(surface.slice(0, verbAt < 0 ? 0 : verbAt))
  if (verbAt < 0 || !last) return undefined
  const candidates = [...last[0].matchAll(new RegExp(`将(.+?${anyOf(candidate)})`, 'g'))].map(match => {
    const start = from + match.index + 1
    return [start, start + (match[1] ?? '').length] as const
  })
  const verb = [from + verbAt, from + verbAt + submit.length] as const
  return candidates.length > 0 ? { candidates, verb } : undefined
}

/** The nominations inside a decision: to submit somebody is an act of its own beside deciding so. */
export function nominationsIn(source: Source, draft: ActDraft): readonly ActDraft[] {
  if (!draft.objectSpan || !['decide', 'agree'].includes(draft.type)) return []
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

/** The organ to which something is submitted in a sentence, as printed: 提交元首理事会批准, 提请元首理事会批准. */
export function submittedTo(source: Source, parts: Parts, [from, to]: Span): string | null {
  const { submit } = source.lexicon.language.outcomes
  return organsIn(parts, from, to).find(organ => new RegExp(`(?:${submit}|提请|呈请)$`).test(source.surface.slice(from, organ.from)))?.meaning.id ?? null
}
