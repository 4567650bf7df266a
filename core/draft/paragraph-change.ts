import type { Language } from '../text/language.ts'
import type { Draft, LanguageText, Paragraph, Scope } from './draft.ts'
import { withParagraph } from './with-paragraph.ts'

/** What a recorded act changes in the paragraphs of a draft, one thing at a time; no difference has to be computed again. */
export type ParagraphChange =
  /** New words in some languages; others say no longer the same, and are behind until a translator has brought them level. */
  | {
      readonly change: 'words'
      readonly paragraph: string
      readonly words: number
      readonly texts: Readonly<Record<Language, string>>
      readonly behind: readonly Language[]
    }
  | { readonly change: 'scope'; readonly paragraph: string; readonly scope: Scope }
  /** Another heading above a paragraph, or another title of the draft. */
  | {
      readonly change: 'heading'
      readonly paragraph: string | null
      readonly heading: Paragraph['heading']
      readonly words?: number
      readonly behind?: readonly Language[]
    }
  | { readonly change: 'holds'; readonly paragraph: string; readonly adRef: readonly string[] }
  /** A paragraph more, after another, or at the beginning. */
  | { readonly change: 'added'; readonly paragraph: Paragraph; readonly after: string | null }
  | { readonly change: 'moved'; readonly paragraph: string; readonly after: string | null }
  /** A paragraph that goes; its number stays until the end, its words in the record for ever. */
  | {
      readonly change: 'gone'
      readonly paragraph: string
      readonly status: 'deleted' | 'merged'
      readonly into: string | null
    }

type WordsChange = Extract<ParagraphChange, { readonly change: 'words' }>
type HeadingChange = Extract<ParagraphChange, { readonly change: 'heading' }>
type OwnChange = Exclude<ParagraphChange, { readonly change: 'added' | 'moved' | 'heading' }>

function withWords(paragraph: Paragraph, { words, texts, behind }: WordsChange): Paragraph {
  const changed: Record<Language, LanguageText> = { ...paragraph.texts }
  for (const [language, text] of Object.entries(texts)) {
    const { text: before, since } = changed[language] ?? { text: '' }
    const at = before === text ? since : words
    changed[language] = { text, level: 'level', ...(at === undefined ? {} : { since: at }) }
  }
  for (const language of behind)
    changed[language] = { ...(changed[language] ?? { text: '' }), level: 'behind' }
  const saysElse = behind.length > 0 || Object.keys(changed).length === 1
  return {
    ...paragraph,
    words,
    texts: changed,
    ...(behind.length > 0 ? { said: words } : {}),
    ...(saysElse && paragraph.scopeDecided ? { scopeDecided: false } : {}),
  }
}

/** A paragraph set into the text after another, at the beginning, or at the end if the other is not there. */
function inserted(
  paragraphs: readonly Paragraph[],
  paragraph: Paragraph,
  after: string | null,
): readonly Paragraph[] {
  const at = after === null ? 0 : paragraphs.findIndex(({ id }) => id === after) + 1 || paragraphs.length
  return paragraphs.toSpliced(at, 0, paragraph)
}

function withMoved(draft: Draft, id: string, after: string | null): Draft {
  const paragraph = draft.paragraphs.find(each => each.id === id)
  const others = draft.paragraphs.filter(each => each.id !== id)
  return paragraph ? { ...draft, paragraphs: inserted(others, paragraph, after) } : draft
}

/** A paragraph after a change that concerns it alone. */
function changedBy(paragraph: Paragraph, change: OwnChange): Paragraph {
  if (change.change === 'words') return withWords(paragraph, change)
  if (change.change === 'scope') return { ...paragraph, scope: change.scope, scopeDecided: true }
  if (change.change === 'holds') return { ...paragraph, adRef: change.adRef }
  return { ...paragraph, status: change.status, into: change.into }
}

const headed = (paragraph: Paragraph, { heading, words, behind }: HeadingChange): Paragraph => ({
  ...paragraph,
  heading,
  ...(words === undefined ? {} : { headingWords: words }),
  ...(behind === undefined ? {} : { headingBehind: behind }),
})

const titled = (draft: Draft, { heading, words, behind }: HeadingChange): Draft => ({
  ...draft,
  title: heading ?? draft.title,
  ...(words === undefined ? {} : { titleWords: words }),
  ...(behind === undefined ? {} : { titleBehind: behind }),
})

/** The draft after one change to its paragraphs, or to what stands above them. */
export function changeParagraph(draft: Draft, change: ParagraphChange): Draft {
  if (change.change === 'added')
    return { ...draft, paragraphs: inserted(draft.paragraphs, change.paragraph, change.after) }
  if (change.change === 'moved') return withMoved(draft, change.paragraph, change.after)
  if (change.change !== 'heading')
    return withParagraph(draft, change.paragraph, paragraph => changedBy(paragraph, change))
  if (change.paragraph === null) return titled(draft, change)
  return withParagraph(draft, change.paragraph, paragraph => headed(paragraph, change))
}

/** The draft after changes to its paragraphs, one after the other. */
export const changeParagraphs = (draft: Draft, changes: readonly ParagraphChange[]): Draft =>
  changes.reduce(changeParagraph, draft)
