import { likelyEncoding } from '../formats/encoding.ts'
import { longestFile } from '../formats/txt.ts'
import type { InterfaceLanguage, Words } from '../core/language.ts'
import { countBrackets } from '../core/text/brackets-count.ts'
import { ifLifted } from '../core/text/brackets-if-lifted.ts'
import { type BracketIssue, bracketSentence } from '../core/text/brackets-issue.ts'
import type { Negotiated } from '../core/text/brackets-negotiated.ts'
import { paragraphsIn } from '../core/text/brackets-paragraphs.ts'
import { printingIssues } from '../core/text/brackets-printing-issues.ts'
import { readBrackets } from '../core/text/brackets-real-life.ts'
import { renderBrackets, type View } from '../core/text/brackets.ts'
import { languageOf } from '../core/text/language-of.ts'
import { bracketFaults, placeWords } from './brackets-words.ts'
import { countTable, tally } from './bracket-tally.ts'
import { looksLikeJson, negotiatedIn } from './negotiated-shape.ts'

/** What is asked of the verb `brackets`. `bytes` is `null` where there is no file that may be read. */
export type BracketQuestion = {
  readonly does: 'render' | 'parse' | 'count'
  readonly path: string
  readonly bytes: Uint8Array | null
  readonly language?: string
  readonly view?: string
  readonly lifted?: string
  readonly form: 'json' | 'words'
  readonly speaks: InterfaceLanguage
}

/** What goes to stdout and stderr, and the exit code: 0 done, 1 the input is refused, 2 wrong use. */
export type BracketAnswer = { readonly out: string; readonly told: string; readonly exit: 0 | 1 | 2 }

type Fault = { readonly fault: Words; readonly exit: 1 | 2 }
const wrongUse = (fault: Words): Fault => ({ fault, exit: 2 })
const refused = (fault: Words): Fault => ({ fault, exit: 1 })

function textIn({ path, bytes }: BracketQuestion): string | Fault {
  if (bytes === null) return wrongUse(bracketFaults.noFile(path))
  if (bytes.length > longestFile) return refused(bracketFaults.tooLarge(longestFile))
  const text = decoded(bytes)
  if (text === null) return refused(bracketFaults.notUtf8(likelyEncoding(bytes)))
  return text.trim() === '' ? refused(bracketFaults.nothing()) : text.normalize('NFC')
}

function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null // The decoder's way of saying "not UTF-8".
  }
}

/** A paragraph with what was odd in the text that it was read from. */
type Read = {
  readonly paragraph: Negotiated
  readonly issues: readonly BracketIssue[]
  readonly source: string
}

function fromJson(text: string): readonly Read[] | Fault {
  const paragraphs = negotiatedIn(text)
  if ('fault' in paragraphs) return refused(paragraphs.fault)
  return paragraphs.map(paragraph => ({ paragraph, issues: [], source: paragraph.base }))
}

function fromText(text: string, language: string): readonly Read[] {
  return paragraphsIn(text).map(source => ({ ...readBrackets(source, language), source }))
}

function paragraphsOf(question: BracketQuestion, text: string): readonly Read[] | Fault {
  const { does, language = languageOf(text) } = question
  if (does === 'render' || (does === 'count' && looksLikeJson(text))) return fromJson(text)
  return fromText(text, language)
}

const isView = (view: string): view is View => ['attributed', 'unattributed', 'clean'].includes(view)

function wrongIn({ view, language }: BracketQuestion): Fault | null {
  if (view !== undefined && !isView(view)) return wrongUse(bracketFaults.noView(view))
  if (language !== undefined && !/^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(language))
    return wrongUse(bracketFaults.noLanguage(language))
  return null
}

function withLifted(all: readonly Read[], lifted: string | undefined): readonly Read[] | Fault {
  if (lifted === undefined) return all
  const named = tally(all.map(({ paragraph }) => paragraph)).byDelegation.map(({ state }) => state)
  if (!named.includes(lifted)) return refused(bracketFaults.notNamed(lifted, named))
  return all.map(read => ({ ...read, paragraph: ifLifted(read.paragraph, lifted) }))
}

/** Issues of reading and of printing, with their sentences. */
function issuesOf(all: readonly Read[], speaks: InterfaceLanguage) {
  return all.flatMap(({ issues, paragraph, source }, index) =>
    [...issues, ...printingIssues(paragraph)].map(issue => ({
      paragraph: index + 1,
      ...issue,
      words: shortened(source.slice(issue.from, issue.to)),
      sentence: bracketSentence(issue, speaks),
    })),
  )
}

function shortened(words: string): string {
  const line = words.replace(/\s+/g, ' ').replace(/\p{Surrogate}/gu, '\uFFFD')
  return line.length > 40 ? `${line.slice(0, 40).replace(/\p{Surrogate}$/u, '')}…` : line
}

const lines = (issues: ReturnType<typeof issuesOf>, speaks: InterfaceLanguage): string =>
  issues
    .map(
      ({ paragraph, from, words, sentence }) =>
        `${placeWords(paragraph, from + 1, words)[speaks]}: ${sentence}\n`,
    )
    .join('')

const json = (value: unknown): string => `${JSON.stringify(value)}\n`

function rendered(
  all: readonly Read[],
  { view = 'attributed', language }: BracketQuestion,
): readonly string[] {
  return all.map(({ paragraph }) =>
    renderBrackets(paragraph, isView(view) ? view : 'attributed', language ?? paragraph.language),
  )
}

function printed(all: readonly Read[], question: BracketQuestion): string {
  const { does, speaks } = question
  const paragraphs = all.map(({ paragraph }) => paragraph)
  if (does === 'render')
    return rendered(all, question)
      .map(text => `${text}\n`)
      .join('')
  if (does === 'parse')
    return `${JSON.stringify(paragraphs.length === 1 ? paragraphs[0] : paragraphs, null, 2)}\n`
  return countTable(paragraphs, speaks)
}

function document(all: readonly Read[], question: BracketQuestion): object {
  const { does, speaks, view = 'attributed' } = question
  const paragraphs = all.map(({ paragraph }) => paragraph)
  const issues = issuesOf(all, speaks)
  if (does === 'render') return { view, texts: rendered(all, question), issues }
  if (does === 'parse') return { paragraphs, issues }
  return { ...tally(paragraphs), paragraphs: paragraphs.map(countBrackets), issues }
}

const left = ({ fault, exit }: Fault, { speaks }: BracketQuestion): BracketAnswer => ({
  out: '',
  told: `${fault[speaks]}\n`,
  exit,
})

/** Answers `concord brackets`: text into paragraphs, paragraphs into text, or how many brackets there are. */
export function answerBrackets(question: BracketQuestion): BracketAnswer {
  const text = wrongIn(question) ?? textIn(question)
  if (typeof text !== 'string') return left(text, question)
  const read = paragraphsOf(question, text)
  const all = 'fault' in read ? read : withLifted(read, question.lifted)
  if ('fault' in all) return left(all, question)
  if (question.form === 'json') return { out: json(document(all, question)), told: '', exit: 0 }
  return {
    out: printed(all, question),
    told: lines(issuesOf(all, question.speaks), question.speaks),
    exit: 0,
  }
}
