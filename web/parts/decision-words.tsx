import type { Decision } from '../../core/decision/decision.ts'
import type { Language } from '../../core/text/language.ts'
import type { PrintedLine } from '../decision/hall.ts'
import { useHall } from './decision-hall.tsx'
import { langOf } from './foreign.tsx'
import { useVisit, useWords } from './visit.tsx'

const withText = (href: string, language: Language): string => {
  const [path = '', query = ''] = href.split('?')
  const search = new URLSearchParams(query)
  search.set('text', language)
  return `${path}?${search}`
}

/** The languages of the words, authentic first; the page stays where it is. */
export function WordsTabs({ decision }: { readonly decision: Decision }) {
  const { languages, text, facts, words } = useHall()
  const { href } = useVisit()
  const { draft, deciding } = useWords()
  const there = words[decision.id] ?? {}
  return (
    <nav className="tabs wtabs" aria-label={deciding.languages}>
      {languages.map(language => (
        <a
          key={language}
          href={withText(href, language)}
          {...(language === text ? { 'aria-current': 'true' as const } : {})}
        >
          {draft.languages[language] ?? language}
          <small>
            {facts.authentic.includes(language) ? deciding.authentic : deciding.working}
            {!there[language] && <span className="missing">, {deciding.missing}</span>}
          </small>
        </a>
      ))}
    </nav>
  )
}

function Line({ line }: { readonly line: PrintedLine }) {
  if (line.is === 'heading') return <h3>{line.text}</h3>
  return (
    <p {...(line.number === null ? {} : { className: 'numbered' })}>
      {line.number !== null && <b className="pn1">{line.number}.</b>} {line.text}
    </p>
  )
}

/** The words of a decision in one language, large and readable. */
export function DecisionWords({
  decision,
  language,
}: {
  readonly decision: Decision
  readonly language: Language
}) {
  const { words } = useHall()
  const { deciding } = useWords()
  const lines = words[decision.id]?.[language]
  if (!lines || lines.length === 0) return <p className="note">{deciding.noWords}</p>
  return (
    <div className="puttext" lang={langOf(language)}>
      {lines.map((line, at) => (
        <Line key={`${at}`} line={line} />
      ))}
    </div>
  )
}
