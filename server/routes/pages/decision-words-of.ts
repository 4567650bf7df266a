import type { Decision, DecisionText, Texts } from '../../../core/decision/decision.ts'
import type { Draft } from '../../../core/draft/draft.ts'
import { draftAggregate } from '../../../core/draft/draft-aggregate.ts'
import { wordsIn } from '../../../core/draft/draft-digest.ts'
import { printedNumber } from '../../../core/draft/printed-number.ts'
import { fold } from '../../../core/journal/fold.ts'
import type { PrintedLine, PrintedWords } from '../../../web/decision/hall.ts'
import type { Concord } from '../../concord.ts'
import { digestOfDraft } from '../../digests.ts'
import { draftStream } from '../../drafting.ts'

const line = (text: string, number: string | null = null): PrintedLine => ({ number, text, is: 'paragraph' })

/** A line that begins with its own number is printed as that paragraph. */
function printed(text: string): PrintedLine {
  const [, number, rest] = /^(\d{1,3})[.．、]\s*(.+)$/s.exec(text) ?? []
  return number !== undefined && rest !== undefined ? line(rest, number) : line(text)
}

/** Words of a decision of its own, line by line. */
export const printedOf = (words: Texts): PrintedWords =>
  Object.fromEntries(
    Object.entries(words)
      .filter(([, text]) => text.trim() !== '')
      .map(([language, text]) => [
        language,
        text
          .split('\n')
          .map(each => each.trim())
          .filter(each => each !== '')
          .map(printed),
      ]),
  )

function printedDraft(draft: Draft): PrintedWords {
  const numbers = new Map(draft.paragraphs.map(each => [each.id, printedNumber(each)]))
  const inLanguage = (language: string): readonly PrintedLine[] =>
    wordsIn(draft, language).paragraphs.flatMap(({ id, heading, text }) => [
      ...(heading === null ? [] : [{ number: null, text: heading, is: 'heading' } as const]),
      line(text, numbers.get(id) ?? null),
    ])
  return Object.fromEntries(
    draft.languages
      .map(language => [language, inLanguage(language)] as const)
      .filter(([, lines]) => lines.some(({ text }) => text !== '')),
  )
}

/** The draft as it was when its words were taken; as it is now, where those are the same words. */
async function draftThen(
  concord: Concord,
  body: string,
  { draft: id, version, digest }: Extract<DecisionText, { readonly kind: 'draft' }>,
): Promise<Draft> {
  const stream = draftStream(body, id)
  const now = await concord.journal.folded(draftAggregate, stream)
  if (now.version === version || digestOfDraft(now.thing) === digest) return now.thing
  const entries = await concord.journal.stream(stream)
  return fold(draftAggregate, entries.slice(0, version))
}

/** The exact words of a decision as they are printed, in each language. */
export async function decisionWordsOf(
  concord: Concord,
  body: string,
  { text }: Pick<Decision, 'text'>,
): Promise<PrintedWords> {
  if (text.kind === 'words') return printedOf(text.words)
  return printedDraft(await draftThen(concord, body, text))
}
