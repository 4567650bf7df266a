import type { Paragraph } from '../../core/draft/draft.ts'
import { type LadderStanding, laddersAt, type RungStanding } from '../../core/draft/ladders-at.ts'
import type { Proposal } from '../../core/draft/proposal.ts'
import { tongueOf } from '../../core/text/brackets-words.ts'
import { numbersOf } from '../draft/rows.ts'
import { voiceOf } from '../draft/table.ts'
import { enumeration, tags } from '../words/plural.ts'
import { useNames, useTable } from './draft-table.tsx'
import { Foreign } from './foreign.tsx'
import { Sentence } from './sentence.tsx'
import { useVisit, useWords } from './visit.tsx'

/** The verbs of a paragraph on their ladders: where the words stand, where proposals would move them, and whose they are. */
export function Ladders({
  paragraph,
  live,
}: {
  readonly paragraph: Paragraph
  readonly live: readonly Proposal[]
}) {
  const { text, facts, comparing } = useTable()
  const { draftLanguages: words } = useWords()
  const here = { paragraph, language: text, live, members: facts.members }
  const all = laddersAt(here, comparing.words)
  const moved = all.filter(({ apart }) => apart > 0)
  const still = all.filter(({ apart }) => apart === 0)
  if (all.length === 0) return null
  return (
    <section aria-labelledby="ladder-h">
      <h3 id="ladder-h">{words.ladder}</h3>
      {moved.map(each => (
        <OneLadder key={`${each.ladder} ${each.verb}`} standing={each} />
      ))}
      {still.length > 0 && (
        <details className="do">
          <summary>{words.otherVerbs(new Set(still.map(({ verb }) => verb)).size)}</summary>
          {still.map(each => (
            <OneLadder key={`${each.ladder} ${each.verb}`} standing={each} />
          ))}
        </details>
      )}
    </section>
  )
}

/** What a rung is called in the language of the text. */
function useRungName(): (rung: string) => string {
  const { text, comparing } = useTable()
  return rung => comparing.words.rungNames[rung]?.[tongueOf(text)] ?? rung
}

function OneLadder({ standing }: { readonly standing: LadderStanding }) {
  const { text } = useTable()
  const { draftLanguages: words } = useWords()
  const { ladder, verb, at, rungs } = standing
  return (
    <div className="kind">
      <h4>{words.ladders[ladder] ?? ladder}</h4>
      <ol className="ladder" aria-label={words.strongFirst(verb)} lang={tags[tongueOf(text)]}>
        {rungs.toReversed().map(each => (
          <Rung key={each.rung} standing={each} here={each.rung === at ? verb : null} />
        ))}
      </ol>
      <LadderNotes standing={standing} />
    </div>
  )
}

/** A rung; where the words stand, the verb as it is printed there. */
function Rung({ standing, here }: { readonly standing: RungStanding; readonly here: string | null }) {
  const table = useTable()
  const { draft, draftLanguages: words } = useWords()
  const { language } = useVisit()
  const nameOf = useNames()
  const nameOfRung = useRungName()
  const numbers = numbersOf(table.draft)
  const { rung, proposals, names } = standing
  const empty = here === null && proposals.length === 0
  return (
    <li className={here === null ? (empty ? 'off' : '') : 'here'}>
      <span className="rung">{here ?? nameOfRung(rung)}</span>
      <span className="stand-at" lang={tags[language]}>
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

function LadderNotes({ standing }: { readonly standing: LadderStanding }) {
  const { draftLanguages: words } = useWords()
  const { language } = useVisit()
  const nameOf = useNames()
  const { text } = useTable()
  const { apart, reserving } = standing
  const rungs = between(standing).map(useRungName())
  if (apart === 0) return null
  return (
    <p className="note">
      <Sentence
        words={words.apart(apart, rungs.length === 0 ? '' : '{between}')}
        fill={{ between: <Foreign language={text}>{enumeration(tongueOf(text), rungs)}</Foreign> }}
      />
      {reserving.length > 0 && ` ${words.reserving(enumeration(language, reserving.map(nameOf)))}`}{' '}
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
