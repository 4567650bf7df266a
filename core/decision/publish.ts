import type { Act } from '../journal/entry.ts'
import { isRefusal, type Refusal } from '../refusal.ts'
import type { Adoption, Decision } from './decision.ts'
import { decisionOf } from './decision-of.ts'
import type { DecisionDecide, DecisionEvolve } from './decision-rule.ts'
import type { DecisionFacts } from './facts.ts'
import { languagesMissing } from './gate-languages.ts'
import { gateScope } from './gate-scope.ts'
import { mustStand } from './must-stand.ts'

/**
 * What the public reads of a decision, all of it in one act: the words, the number and the day, in whose name it speaks, and the
 * opinions that are attached to it. Who asked, held or objected on the way is not part of it.
 */
export type DecisionPublished = Pick<
  Decision,
  'act' | 'document' | 'draft' | 'title' | 'text' | 'scope' | 'statements' | 'subject' | 'relatesTo'
> &
  Pick<Adoption, 'number' | 'day' | 'mode' | 'digest'> & {
    readonly decision: string
    readonly organ: string
    readonly at: string
  }

/** What is for members is opened by the Chair in the name of the organ; what is public is published by the secretariat. */
function mustBeOwner({ publicity }: Decision, { actor }: DecisionFacts): Refusal | undefined {
  const may = actor.capacity === 'chair' || (actor.capacity === 'secretariat' && publicity === 'public')
  return may ? undefined : { refused: 'publish-office-only' }
}

/** Every authentic language is there, whatever the text was adopted on the basis of (5.1, R-25). */
function mustBeInAllLanguages(decision: Decision, facts: DecisionFacts): Refusal | undefined {
  const missing = languagesMissing(decision, facts)
  return missing.length === 0
    ? undefined
    : { refused: 'publish-languages-missing', facts: { languages: missing.join(', ') } }
}

/** Of every sentence it is decided in whose name it speaks, whenever the text was adopted (E-34, M33). */
const mustHaveScope = (decision: Decision, facts: DecisionFacts): Refusal | undefined =>
  gateScope(decision, facts)?.refusal

/** Why a decision cannot be published, if so: nothing is published without an adoption. */
export const mayPublish = (decision: Decision, facts: DecisionFacts): Refusal | undefined =>
  mustBeOwner(decision, facts) ??
  mustStand(decision) ??
  mustBeInAllLanguages(decision, facts) ??
  mustHaveScope(decision, facts)

function publicPartOf(
  decision: Decision,
  { number, day, mode, digest }: Adoption,
  facts: DecisionFacts,
): Act {
  const { id, act, document, draft, title, text, scope, statements, subject, relatesTo } = decision
  const content: DecisionPublished = {
    decision: id,
    organ: facts.organ,
    at: facts.now,
    number,
    day,
    mode,
    digest,
    act,
    document,
    draft,
    title,
    text,
    scope,
    statements,
    subject,
    relatesTo,
  }
  return { type: 'DecisionPublished', audience: 'public', content }
}

/** Publishes an adopted decision, once and for good. */
export const publish: DecisionDecide<'publish'> = (register, command, facts) => {
  const decision = decisionOf(register, command.decision)
  if (isRefusal(decision)) return decision
  const refused = mayPublish(decision, facts)
  if (refused || !decision.adoption) return refused ?? { refused: 'upward-not-adopted' }
  return decision.published === null ? [publicPartOf(decision, decision.adoption, facts)] : []
}

/** It is public from now on. */
export const decisionPublished: DecisionEvolve<DecisionPublished> = (decision, { at }) => ({
  ...decision,
  publicity: 'public',
  published: at,
})
