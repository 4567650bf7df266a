import { countingOf } from '../../core/decision/counting.ts'
import type { Decision } from '../../core/decision/decision.ts'
import { type Refusal, refusals } from '../../core/refusal.ts'
import { type Asked, standingOf } from '../decision/guard.ts'
import { type Hall, organAddress, type PrintedWords, type RefusedAct } from '../decision/hall.ts'
import { ActFields } from '../parts/decision-fields.tsx'
import { HallProvider, HallRefusal, InWords, useHall, useHallSentence } from '../parts/decision-hall.tsx'
import { Carried } from '../parts/decision-offer.tsx'
import { DecisionWords } from '../parts/decision-words.tsx'
import { Page } from '../parts/page.tsx'
import { useWords } from '../parts/visit.tsx'

/** An act that is about to be done: what it does, on exactly which words, and the one button that does it. */
export type ActShown = {
  readonly hall: Hall
  readonly asked: Asked
  /** The page from which it was asked, and to which it leads back. */
  readonly back: string
  readonly refused: RefusedAct | null
}

/** The names of acts as people say them; an act of several kinds is named by its kind. */
function useNaming({ does, as }: Asked): {
  readonly name: string
  readonly lead: string
  readonly go: string
} {
  const { decisionActs } = useWords()
  const acts: Readonly<
    Record<string, { readonly name: string; readonly lead: string; readonly go: string }>
  > = decisionActs.acts
  const said = acts[does] ?? acts.state ?? { name: does, lead: '', go: does }
  const kinds: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    state: decisionActs.state,
    vote: decisionActs.voteAs,
    'end-hold': decisionActs.endAs,
    'rule-on-void': decisionActs.ruleAs,
  }
  const kind = kinds[does]?.[as ?? '']
  return kind === undefined ? said : { ...said, name: kind, go: kind }
}

/** The words on which an act is confirmed. One press leads here, and a second one acts. */
export function ActPage({ hall, asked, back, refused }: ActShown) {
  const naming = useNaming(asked)
  const decisions = asked.decisions.flatMap(id => hall.register.decisions.get(id) ?? [])
  const standing = standingOf(hall, asked)
  const isShut = refused === null && typeof standing !== 'string'
  const { decisionActs } = useWords()
  return (
    <Page title={naming.name} here="decisions" kind="act">
      <HallProvider value={hall}>
        <form className="wrap confirm" method="post" action={`${organAddress(hall)}/acts`}>
          <header className="lh">
            <h1>{naming.name}</h1>
            <p className="lead">{naming.lead}</p>
          </header>
          {refused && <HallRefusal refusal={refused.refusal} />}
          {isShut && <WhyNot refusal={standing} />}
          <Words decisions={decisions} />
          <Carried asked={asked} back={back} />
          {!isShut && (
            <div className="fields">
              <ActFields asked={asked} typed={refused?.typed ?? {}} />
            </div>
          )}
          <p className="sends">
            {!isShut && (
              <button className={asked.does === 'gavel' ? 'gavel' : 'btn go big'}>{naming.go}</button>
            )}
            <a className="btn quiet big" href={back}>
              {decisionActs.back}
            </a>
          </p>
        </form>
      </HallProvider>
    </Page>
  )
}

/** Why it cannot be done now; nothing was tried. */
function WhyNot({ refusal }: { readonly refusal: Refusal }) {
  const sentence = useHallSentence()
  const { rule } = refusals[refusal.refused]
  return (
    <p className="refusal">
      {sentence(refusal)} {rule && <span className="tag">{rule}</span>}
    </p>
  )
}

/** The language that is opened: the one asked for, or the first in which there are words. */
const shownOf = (words: PrintedWords, text: string): string | undefined =>
  words[text] ? text : Object.keys(words)[0]

/** The exact words, their digest, and how many count. */
function Words({ decisions }: { readonly decisions: readonly Decision[] }) {
  const { facts, languages, words, text } = useHall()
  const { decisionActs, draft } = useWords()
  if (decisions.length === 0) return null
  return (
    <section className="exact" aria-label={decisionActs.about}>
      {decisions.map(decision => (
        <article key={decision.id}>
          <h2>
            <InWords texts={decision.title} />
          </h2>
          {languages
            .filter(language => words[decision.id]?.[language])
            .map(language => (
              <details
                key={language}
                open={decisions.length === 1 && language === shownOf(words[decision.id] ?? {}, text)}
              >
                <summary>{draft.languages[language] ?? language}</summary>
                <DecisionWords decision={decision} language={language} />
              </details>
            ))}
          <p className="note">
            {decisionActs.counts(countingOf(decision, facts).length)}
            <span className="hash">{decisionActs.digest(decision.text.digest)}</span>
          </p>
        </article>
      ))}
    </section>
  )
}
