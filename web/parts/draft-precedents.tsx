import type { Profile } from '../../core/body/profile.ts'
import type { Paragraph } from '../../core/draft/draft.ts'
import { tongueOf } from '../../core/text/brackets-words.ts'
import { type EarlierPlace, type EarlierWords, wordingPieces } from '../draft/precedents.ts'
import { queryAt } from '../draft/table.ts'
import { organShort } from '../record/names.ts'
import { enumeration, tags } from '../words/plural.ts'
import { Quoted } from './draft-language-issues.tsx'
import { RedlinedText } from './draft-stale.tsx'
import { useTable } from './draft-table.tsx'
import { useVisit, useWords } from './visit.tsx'
import { When } from './when.tsx'

/** The way to what earlier texts say of a paragraph: an address of its own, fetched into the panel when it is asked for. */
export function PrecedentsLink({ paragraph }: { readonly paragraph: Paragraph }) {
  const table = useTable()
  const { draftLanguages: words } = useWords()
  return (
    <section aria-labelledby="precedents-h">
      <h3 id="precedents-h">{words.precedents}</h3>
      <p>
        <a href={`${table.address}/${paragraph.id}/precedents${queryAt(table)}`} data-precedents-of>
          {words.precedentsLook}
        </a>{' '}
        <kbd aria-hidden="true">A</kbd>
      </p>
    </section>
  )
}

/** What earlier texts say: the words that stand in them, what is new wording, and the nearest wordings. */
export function Precedents({
  profile,
  paragraph,
  earlier,
}: {
  readonly profile: Profile
  readonly paragraph: Paragraph
  readonly earlier: EarlierWords
}) {
  const { text } = useTable()
  const words = paragraph.texts[text]?.text ?? ''
  return (
    <div className="precedents" data-precedents tabIndex={-1}>
      {earlier.kind === 'nothing' ? (
        <NothingRecorded recorded={earlier.recorded} />
      ) : (
        <>
          <Nearest profile={profile} words={words} nearest={earlier.nearest} />
          <Verbatim profile={profile} words={words} earlier={earlier} />
        </>
      )}
    </div>
  )
}

function NothingRecorded({ recorded }: { readonly recorded: readonly string[] }) {
  const { text } = useTable()
  const { draftLanguages: words } = useWords()
  const { language } = useVisit()
  const nameOf = (each: string) => words.names[each] ?? each
  return (
    <p>
      {recorded.length === 0
        ? words.nothingRecorded
        : words.notInLanguage(nameOf(text), enumeration(language, recorded.map(nameOf)))}
    </p>
  )
}

type Found = Extract<EarlierWords, { readonly kind: 'found' }>

function Nearest({
  profile,
  words,
  nearest,
}: {
  readonly profile: Profile
  readonly words: string
  readonly nearest: readonly EarlierPlace[]
}) {
  const { text } = useTable()
  const { draftLanguages: said } = useWords()
  if (nearest.length === 0) return <p>{said.nothingAlike}</p>
  return (
    <>
      <p className="label">{said.nearest}</p>
      <ol className="prec">
        {nearest.map(place => (
          <li key={`${place.meeting} ${place.paragraph}`}>
            <p className="py">
              <PlaceLink profile={profile} place={place} />
              {place.text === words && <span className="tag">{said.sameWords}</span>}
            </p>
            <RedlinedText before={words} after={place.text} language={text} />
          </li>
        ))}
      </ol>
      <p className="note">{said.compared}</p>
    </>
  )
}

/** The meeting, its day and the paragraph, as a way to the words themselves. */
function PlaceLink({ profile, place }: { readonly profile: Profile; readonly place: EarlierPlace }) {
  const { text } = useTable()
  const { frame } = useWords()
  const { language } = useVisit()
  const { meeting, organ, start, paragraph } = place
  return (
    <a href={`/${meeting}?text=${text}#p${paragraph}`}>
      <When from={start} /> · {organShort(profile, organ, language)} · {frame.paragraphShort(paragraph)}
    </a>
  )
}

function Verbatim({
  profile,
  words,
  earlier,
}: {
  readonly profile: Profile
  readonly words: string
  readonly earlier: Found
}) {
  const { text } = useTable()
  const { draftLanguages: said } = useWords()
  const { agreed, fresh } = earlier
  if (agreed.length === 0) return <p>{said.allNew}</p>
  return (
    <>
      <p className="label">{said.verbatim}</p>
      <p className="text-s wordings" lang={tags[tongueOf(text)]}>
        {wordingPieces(words, agreed, fresh).map(({ kind, text: piece }, index) => {
          if (kind === 'agreed') return <u key={`${index}`}>{piece}</u>
          return kind === 'new' ? <b key={`${index}`}>{piece}</b> : piece
        })}
      </p>
      <p className="note">{fresh.length === 0 ? said.noneNew : said.verbatimNote}</p>
      <ul className="stretches">
        {agreed.map(({ from, to, at }) => (
          <li key={from}>
            <Quoted language={text}>{words.slice(from, to)}</Quoted>
            {at.map(place => (
              <span key={`${place.meeting} ${place.paragraph}`} className="line">
                <PlaceLink profile={profile} place={place} />
              </span>
            ))}
          </li>
        ))}
      </ul>
    </>
  )
}
