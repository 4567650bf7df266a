import { precedentsOf } from '../core/draft/precedents.ts'
import type { EarlierPlace, EarlierWords } from '../web/draft/precedents.ts'
import type { Concord } from './concord.ts'
import { asReader } from './database/audience.ts'
import type { Reader } from './reader.ts'
import { type EarlierParagraph, earlierParagraphs, recordedLanguages } from './views/precedents.ts'

/** The words for which earlier ones are sought: of a body, in a language. */
type Sought = { readonly body: string; readonly language: string; readonly text: string }

const placeOf = ({ start_on: start, meeting, organ, paragraph, text }: EarlierParagraph): EarlierPlace => ({
  meeting,
  organ,
  start,
  paragraph,
  text,
})

function compared(text: string, rows: readonly EarlierParagraph[]): EarlierWords {
  const { nearest, agreed, fresh, earlier } = precedentsOf(text, rows.map(placeOf))
  const at = (places: (typeof agreed)[number]['places']) =>
    [...new Set(places.map(place => place.text))].flatMap(index => earlier[index] ?? [])
  return { kind: 'found', nearest, fresh, agreed: agreed.map(span => ({ ...span, at: at(span.places) })) }
}

/** What the record that a seat may read has for some words: the nearest wordings, what stands word for word, what is new. */
export const earlierWords = (concord: Concord, reader: Reader, sought: Sought): Promise<EarlierWords> =>
  asReader(concord.database, reader, async tx => {
    const recorded = await recordedLanguages(tx, sought.body)
    if (!recorded.includes(sought.language)) return { kind: 'nothing', recorded }
    return compared(sought.text, await earlierParagraphs(tx, sought))
  })
