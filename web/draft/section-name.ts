import type { Paragraph } from '../../core/draft/draft.ts'
import type { Language } from '../../core/text/language.ts'

/** What a section is called in the language of the text; what stands before the first heading is called otherwise. */
export const sectionName = (heading: Paragraph['heading'], text: Language, unheaded: string): string =>
  heading ? (heading[text] ?? Object.values(heading)[0] ?? '') : unheaded
