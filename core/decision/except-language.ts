import { isInCalendar, lastDay } from '../calendar.ts'
import { mustBeChair } from '../procedure/who-acts.ts'
import type { Refusal } from '../refusal.ts'
import type { Decision, LanguageException } from './decision.ts'
import { actOn, type DecisionDecide } from './decision-rule.ts'
import type { DecisionFacts } from './facts.ts'
import { languagesMissing } from './gate-languages.ts'
import { mustBeUnasked } from './must-be-open.ts'
import { onDecision } from './on-decision.ts'

/** What is recorded when a decision is to be adopted on the basis of one language. */
export type LanguageExcepted = {
  readonly decision: string
  readonly exception: LanguageException
  readonly at: string
}

/** The Chair records it before asking the room, so that the members know it when they are asked (5.14). */
export const mayExceptLanguage = (decision: Decision, facts: DecisionFacts): Refusal | undefined =>
  mustBeChair(facts) ?? mustBeUnasked(decision)

/** The basis is an authentic language whose words are there, and the others follow by a day ahead. */
function unfit(
  decision: Decision,
  { basis, due }: LanguageException,
  facts: DecisionFacts,
): Refusal | undefined {
  const isBasis = facts.authentic.includes(basis) && !languagesMissing(decision, facts).includes(basis)
  if (!isBasis) return { refused: 'language-no-basis', facts: { language: basis } }
  const isAhead = isInCalendar(due) && lastDay(due) >= facts.day
  return isAhead ? undefined : { refused: 'language-day-unfit', facts: { day: due } }
}

/** Records on the basis of which language a decision is adopted, and by when the others follow. */
export const exceptLanguage: DecisionDecide<'except-language'> = (register, command, facts) =>
  onDecision(register, command.decision, decision => {
    const { exception } = command
    const refused = mayExceptLanguage(decision, facts) ?? unfit(decision, exception, facts)
    if (refused) return refused
    const known = decision.languageException
    const isSame = known?.basis === exception.basis && known.due === exception.due
    const excepted: LanguageExcepted = { decision: decision.id, exception, at: facts.now }
    return isSame ? [] : [actOn('LanguageExcepted', excepted)]
  })

/** The decision with its language exception. */
export const languageExcepted = (decision: Decision, { exception }: LanguageExcepted): Decision => ({
  ...decision,
  languageException: exception,
})
