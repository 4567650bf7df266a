import type { ActDraft } from './act-drafts.ts'
import type { Parts, Source } from './parts.ts'
import type { Span } from './reading.ts'
import { anyOf } from './words.ts'

/** 将…作为…的候选人提交…批准: the candidates as printed, the verb, and where the name of the next organ stands. */
export type Submission = { readonly candidates: readonly Span[]; readonly verb: Span; readonly to: Span }

/** The submission of candidates inside a decision. */
export function submissionIn(source: Source, [from, to]: Span): Submission | undefined {
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
  return candidates.length > 0 ? { candidates, verb, to: [verb[1], to] } : undefined
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

/** The organ to which a submission goes, as printed. */
export const submittedTo = (parts: Parts, { to }: Submission): string | null =>
  parts.organs.find(organ => organ.from >= to[0] && organ.to <= to[1])?.meaning.id ?? null
