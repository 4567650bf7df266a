import type { Paragraph } from '../../core/draft/draft.ts'
import { type LadderStanding, laddersAt, type RungStanding } from '../../core/draft/ladders-at.ts'
import type { Proposal } from '../../core/draft/proposal.ts'
import { tongueOf } from '../../core/text/brackets-words.ts'
import { numbersOf } from '../draft/rows.ts'
import { type DraftTable, voiceOf } from '../draft/table.ts'
import { enumeration, tags } from '../words/plural.ts'
import { useNames, useTable } from './draft-table.tsx'
import { Foreign } from './foreign.tsx'
import { Sentence } from './sentence.tsx'
import { useVisit, useWords } from './visit.tsx'

type At = { readonly paragraph: Paragraph; readonly live: readonly Proposal[] }
type Shown = { readonly standing: LadderStanding; readonly language: string }

/** The ladders of the verbs in the language that is shown, and those in others on which somebody would move a verb. */
function shownAt({ paragraph, live }: At, { draft, text, facts, comparing }: DraftTable): readonly Shown[] {
  const languages = [text, ...draft.languages.filter(each => each !== text)]
  return languages.flatMap(language =>
    laddersAt({ paragraph, language, live, members: facts.members }, comparing.words)
      .filter(({ apart }) => language === text || apart > 0)
      .map(standing => ({ standing, language })),
  )
}

const keyOf = ({ standing, language }: Shown, index: number): string =>
  `${language} ${standing.ladder} ${standing.verb} ${index}`

/** The verbs of a paragraph on their ladders: where the words stand, where proposals would move them, and whose they are. */
export function Ladders(at: At) {
  const { draftLanguages: words } = useWords()
  const all = shownAt(at, useTable())
  const moved = all.filter(({ standing }) => standing.apart > 0)
  const still = all.filter(({ standing }) => standing.apart === 0)
  if (all.length === 0) return null
  return (
    <section aria-labelledby="ladder-h">
      <h3 id="ladder-h">{words.ladder}</h3>
      {moved.map((each, index) => (
        <OneLadder key={keyOf(each, index)} {...each} />
      ))}
      {still.length > 0 && (
        <details className="do">
          <summary>{words.otherVerbs(new Set(still.map(({ standing }) => standing.verb)).size)}</summary>
          {still.map((each, index) => (
            <OneLadder key={keyOf(each, index)} {...each} />
          ))}
        </details>
      )}
    </section>
  )
}

/** What a rung is called in a language. */
function useRungName(language: string): (rung: string) => string {
  const { comparing } = useTable()
  return rung => comparing.words.rungNames[rung]?.[tongueOf(language)] ?? rung
}

function OneLadder({ standing, language }: Shown) {
  const { text } = useTable()
  const { draft, draftLanguages: words } = useWords()
  const { ladder, verb, at, rungs } = standing
  return (
    <div className="kind">
      <h4>
        {words.ladders[ladder] ?? ladder}
        {language !== text && <span className="note"> · {draft.languages[language] ?? language}</span>}
      </h4>
      <ol className="ladder" aria-label={words.strongFirst(verb)} lang={tags[tongueOf(language)]}>
        {rungs.toReversed().map(each => (
          <Rung key={each.rung} standing={each} language={language} here={each.rung === at ? verb : null} />
        ))}
      </ol>
      <LadderNotes standing={standing} language={language} />
    </div>
  )
}

/** A rung; where the words stand, the verb as it is printed there. */
function Rung({
  standing,
  language,
  here,
}: {
  readonly standing: RungStanding
  readonly language: string
  readonly here: string | null
}) {
  const table = useTable()
  const visit = useVisit()
  const { draft, draftLanguages: words } = useWords()
  const nameOf = useNames()
  const nameOfRung = useRungName(language)
  const numbers = numbersOf(table.draft)
  const { rung, proposals, names } = standing
  const isFree = here === null && proposals.length === 0
  return (
    <li className={here === null ? (isFree ? 'off' : '') : 'here'}>
      <span className="rung">{here ?? nameOfRung(rung)}</span>
      <span className="stand-at" lang={tags[visit.language]}>
        {here !== null && <span className="note">{words.standsHere}</span>}
        {proposals.map(id => (
          <a key={id} href={`#P-${id}`}>
            {draft.number(numbers.get(id) ?? 0)}
          </a>
        ))}
        {names.map(name => (
          <span key={name} className={`chip${name === voiceOf(table) ? ' you' : ''}`}>
            {nameOf(name)}
          </span>
        ))}
      </span>
    </li>
  )
}

function LadderNotes({ standing, language }: Shown) {
  const { draftLanguages: words } = useWords()
  const visit = useVisit()
  const nameOf = useNames()
  const rungs = between(standing).map(useRungName(language))
  const { apart, reserving } = standing
  if (apart === 0) return null
  return (
    <p className="note">
      <Sentence
        words={words.apart(apart, rungs.length === 0 ? '' : '{between}')}
        fill={{ between: <Foreign language={language}>{enumeration(tongueOf(language), rungs)}</Foreign> }}
      />
      {reserving.length > 0 && ` ${words.reserving(enumeration(visit.language, reserving.map(nameOf)))}`}{' '}
      {words.ladderNote}
    </p>
  )
}

/** The free rungs between the weakest and the strongest that are asked for or stand: there a bridge may be. */
function between({ rungs, at }: LadderStanding): readonly string[] {
  const taken = rungs.map(({ rung, proposals }) => rung === at || proposals.length > 0)
  const [first, last] = [taken.indexOf(true), taken.lastIndexOf(true)]
  return rungs.flatMap(({ rung }, index) => (index > first && index < last && !taken[index] ? [rung] : []))
}
