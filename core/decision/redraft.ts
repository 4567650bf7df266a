import { hasWords } from '../procedure/texts.ts'
import type { Refusal } from '../refusal.ts'
import type { Decision, DecisionText, Texts } from './decision.ts'
import { actOn, type DecisionDecide } from './decision-rule.ts'
import type { DecisionFacts } from './facts.ts'
import { mustBeOwner } from './is-owner.ts'
import { mustBeUnasked } from './must-be-open.ts'
import { onDecision } from './on-decision.ts'
import { unput } from './unput.ts'

/** What is recorded when a decision gets other words. */
export type DecisionRedrafted = {
  readonly decision: string
  readonly text: DecisionText
  readonly title: Texts | null
  readonly at: string
  readonly day: string
}

/** The Chair, the secretariat or who drafted a decision gives it other words, until the Chair has asked the room. */
export const mayRedraft = (decision: Decision, facts: DecisionFacts): Refusal | undefined =>
  mustBeOwner(decision, facts) ?? mustBeUnasked(decision)

function unfit(text: DecisionText, title: Texts | undefined): Refusal | undefined {
  if (text.kind === 'words' && !hasWords(text.words)) return { refused: 'decision-without-words' }
  return title === undefined || hasWords(title) ? undefined : { refused: 'decision-without-title' }
}

/** Gives a decision other words. The same words again record nothing. */
export const redraft: DecisionDecide<'redraft'> = (register, { decision: id, text, title }, facts) =>
  onDecision(register, id, decision => {
    const refused = mayRedraft(decision, facts) ?? unfit(text, title)
    if (refused) return refused
    if (decision.text.digest === text.digest && title === undefined) return []
    const redrafted: DecisionRedrafted = {
      decision: id,
      text,
      title: title ?? null,
      at: facts.now,
      day: facts.day,
    }
    return [actOn('DecisionRedrafted', redrafted)]
  })

/** What was said to the old words is not said to new ones: notice runs anew, and consents, waivers and the question are gone. */
const onNewWords = (decision: Decision, { text, at, day }: DecisionRedrafted): Decision => ({
  ...(decision.stage === 'put' ? unput(decision, 'listed') : decision),
  text,
  words: decision.words + 1,
  wordsAt: at,
  wordsOn: day,
  consents: [],
  waivers: [],
  writtenConsents: [],
  languageException: null,
})

/** The decision with its new words. Objections to the old ones stay on record and block no longer; holds go on. */
export function decisionRedrafted(decision: Decision, redrafted: DecisionRedrafted): Decision {
  const titled = { ...decision, title: redrafted.title ?? decision.title }
  const isNew = decision.text.digest !== redrafted.text.digest
  return isNew ? onNewWords(titled, redrafted) : titled
}
