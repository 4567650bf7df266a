import { openReadingOf } from '../../core/draft/under-negotiation.ts'
import type { Draft } from '../../core/draft/draft.ts'
import type { Language } from '../../core/text/language.ts'
import { hrefAt } from '../draft/table.ts'
import { formatInstant } from '../words/dates.ts'
import { tags } from '../words/plural.ts'
import { tongueOf } from '../../core/text/brackets-words.ts'
import { useTable } from './draft-table.tsx'
import { useVisit, useWords } from './visit.tsx'

const names: Readonly<Record<string, string>> = { zh: '中文', ru: 'Русский', en: 'English' }

/** What the draft is called in the words of the page, else in those of the text. */
export const titleOf = ({ title, origin }: Draft, language: Language): string =>
  title[language] ?? title[origin] ?? ''

/** Title, reading, and the languages of the text. */
export function DraftHead() {
  const { draft: shown } = useTable()
  const { draft } = useWords()
  const { language } = useVisit()
  return (
    <header className="dh">
      <div className="dh-t">
        <h1>{titleOf(shown, language)}</h1>
        <p className="note">
          <span className="sym">{shown.symbol}</span> · {draft.stages[shown.stage]} · <Reading />
          {shown.packageClause === 'on' && <> · {draft.packageOn}</>}
        </p>
      </div>
      <LanguageTabs />
    </header>
  )
}

function Reading() {
  const { draft: shown } = useTable()
  const { draft } = useWords()
  const { language } = useVisit()
  const open = openReadingOf(shown)
  const last = shown.readings.at(-1)
  if (!open) return last ? draft.readingClosed(last.number) : draft.stages.submitted
  return (
    <>
      {draft.reading(open.number)} ·{' '}
      {open.deadline === null ? draft.noDeadline : draft.until(formatInstant(language, open.deadline))}
    </>
  )
}

const behindIn = ({ paragraphs }: Draft, language: Language): number =>
  paragraphs.filter(
    ({ status, texts }) => status !== 'deleted' && status !== 'merged' && texts[language]?.level !== 'level',
  ).length

function LanguageTabs() {
  const table = useTable()
  const { draft } = useWords()
  const { draft: shown } = table
  return (
    <nav className="tabs noprint" aria-label={draft.languageTabs}>
      {shown.languages.map((language, i) => {
        const behind = behindIn(shown, language)
        return (
          <a
            key={language}
            href={hrefAt(table, { text: language, beside: null })}
            data-text={i + 1}
            {...(language === table.text ? { 'aria-current': 'true' as const } : {})}
          >
            <span lang={tags[tongueOf(language)]}>{names[language] ?? language}</span>
            <small className={behind > 0 ? 'behind' : ''}>
              {shown.authentic.includes(language) ? draft.authentic : draft.working}
              {behind > 0 && ` · ${draft.behind(behind)}`}
            </small>
          </a>
        )
      })}
    </nav>
  )
}

/** Another language beside the one that is shown. */
export function BesideSwitch() {
  const table = useTable()
  const { draft, frame } = useWords()
  const others = table.draft.languages.filter(language => language !== table.text)
  return (
    <p className="quick">
      <span>
        {draft.beside}
        {frame.colon}
      </span>
      {[null, ...others].map(language => (
        <a
          key={language ?? ''}
          href={hrefAt(table, { beside: language })}
          {...(language === table.beside ? { 'aria-current': 'true' as const } : {})}
        >
          {language === null ? draft.alone : (draft.languages[language] ?? language)}
        </a>
      ))}
    </p>
  )
}
