import type { ActDraft } from './act-drafts.ts'
import type { ActType } from './closed-sets.ts'
import { textsIn } from './objects.ts'
import type { Parts, Sentence, Source } from './parts.ts'
import type { ActRead, Span } from './reading.ts'
import { perLanguage } from './per-language.ts'
import { anyOf } from './words.ts'

/** The acts whose texts may follow as a list, a line each: 批准了: and the titles below. */
const textual: readonly ActType[] = ['adopt-in-principle', 'adopt', 'approve', 'endorse', 'hear', 'sign']

/** An item of such a list prints no verb of its own. */
export const isItem = ({ type, verb }: ActRead): boolean => verb === null && textual.includes(type)

/** The acts whose texts are listed below them: the items say what was acted upon. */
export const listHeads = ({ acts }: Parts): ReadonlySet<string> =>
  new Set(acts.flatMap(act => (isItem(act) && act.inheritsFrom ? [act.inheritsFrom] : [])))

const patterns = perLanguage(({ documents, instruments }) => {
  const nouns = [...documents.flatMap(each => each.nouns), ...Object.values(instruments.heads).flat()]
  return {
    mark: /^(?:-+|[\d]{1,2}[.、)]|\([^()]{1,3}\)|[一二三四五六七八九十]{1,3}、)?\s*(?:以及|和)?/,
    text: new RegExp(`^(?:□+(?:草案)?(?:[、和及与].{1,60})?|关于.{2,160}(?:${anyOf(nouns)}|□+)(?:草案)?)$`),
    following: /^(?:以下|下列|如下)/,
  }
})

/** The text that a line of a list names, without dash, number and final mark. */
function textOf(source: Source, [from, to]: Span): Span | undefined {
  const start =
    from + (patterns(source).mark.exec(source.plain.slice(from, Math.min(to, from + 12)))?.[0].length ?? 0)
  const end = to - (/[\s;,]*$/.exec(source.plain.slice(Math.max(start, to - 8), to))?.[0].length ?? 0)
  const isText = end - start < 240 && patterns(source).text.test(source.surface.slice(start, end))
  return isText ? [start, end] : undefined
}

/** The act that a list hangs on: the last before it, or that which the item before it hangs on. */
function headOf(source: Source, last: ActRead | undefined): string | undefined {
  if (!last || !textual.includes(last.type)) return undefined
  if (last.verb === null) return last.inheritsFrom ?? undefined
  const isOpen =
    last.objectSpan === null || patterns(source).following.test(source.plain.slice(...last.objectSpan))
  return isOpen ? last.id : undefined
}

/** The acts of a line that names a text which the verb above the list acts upon. */
export function itemsIn(
  source: Source,
  { span }: Sentence,
  last: ActRead | undefined,
): readonly (ActDraft & { readonly inheritsFrom: string })[] {
  const inheritsFrom = headOf(source, last)
  const text = inheritsFrom && last ? textOf(source, span) : undefined
  if (!inheritsFrom || !last || !text) return []
  const { type, actors, scope, mood } = last
  return textsIn(source, text).map(objectSpan => ({
    verb: null,
    inheritsFrom,
    type,
    actors,
    object: source.text.slice(...objectSpan),
    objectSpan,
    scope: { ...scope, confidence: 'inferred' },
    mood,
    span: objectSpan,
  }))
}
