import { parseBrackets } from './brackets.ts'
import { type BracketIssue, type Note, noteBook } from './brackets-issue.ts'
import { inHouseForm } from './brackets-house-form.ts'
import type { Negotiated } from './brackets-negotiated.ts'
import { rawOf, textOf } from './brackets-raw.ts'
import type { Language } from './language.ts'

/** A paragraph read from a text as people type them, and what was odd in it. */
export type BracketReading = {
  readonly paragraph: Negotiated
  readonly issues: readonly BracketIssue[]
}

const otherBrackets = /[［］【】]/g

function squared(text: string, note: Note): string {
  return text.replace(otherBrackets, (sign, at: number) => {
    note('other-brackets', at, at + 1)
    return sign === '［' || sign === '【' ? '[' : ']'
  })
}

/** Characters of which only one half is there. */
function noteBroken(text: string, note: Note): void {
  for (const { index } of text.matchAll(/\p{Surrogate}/gu)) note('broken-character', index, index + 1)
}

/** Reads brackets as real texts have them; what is not in house form is told as an issue, and nothing is refused. */
export function readBrackets(source: string, language: Language): BracketReading {
  const { issues, note } = noteBook()
  noteBroken(source, note)
  const raw = rawOf(squared(source, note), note)
  const text = textOf(inHouseForm(raw, source.length, language, note))
  const inOrder = issues.toSorted((one, other) => one.from - other.from)
  return { paragraph: parseBrackets(text, language), issues: inOrder }
}
