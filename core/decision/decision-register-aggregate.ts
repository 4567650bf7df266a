import { decisionRecorded } from './record-decision.ts'
import { type Aggregate, deciding } from '../aggregate.ts'
import { withEntry } from '../persistent-map.ts'
import { decisionAdopted } from './adopt.ts'
import { announceSilence, silenceAnnounced } from './announce-silence.ts'
import { ask, questionAsked } from './ask.ts'
import { breakSilence, silenceBroken } from './break-silence.ts'
import { cancelSilence, silenceCancelled } from './cancel-silence.ts'
import type { DecisionCommand, DecisionDoes } from './command.ts'
import { type DecisionRegister, noDecisions } from './decision.ts'
import type { DecisionDecide, DecisionEvolveAny } from './decision-rule.ts'
import { decisionDrafted, draftDecision } from './draft-decision.ts'
import { establishSilences, silenceObserved } from './establish-silences.ts'
import { extendSilence, silenceExtended } from './extend-silence.ts'
import type { DecisionFacts } from './facts.ts'
import { decisionNotAdopted, gavel } from './gavel.ts'
import { decisionListed, list } from './list.ts'
import { redraft, decisionRedrafted } from './redraft.ts'
import { takeOut, takenOutOfList } from './take-out.ts'
import { waiveNotice, noticeWaived } from './waive-notice.ts'
import { hold, holdMade } from './hold.ts'
import { setHoldPeriod, holdPeriodSet } from './set-hold-period.ts'
import { endHold, holdEnded } from './end-hold.ts'
import { liftHold, holdLifted } from './lift-hold.ts'
import { askFloor, floorAsked } from './ask-floor.ts'
import { giveFloor, floorGiven } from './give-floor.ts'
import { endFloor, floorEnded } from './end-floor.ts'
import { withdrawFloor, floorWithdrawn } from './withdraw-floor.ts'
import { state } from './state.ts'
import { setScope, scopeSet } from './set-scope.ts'
import { consentToList, listConsented } from './consent-to-list.ts'
import { leaveList, listLeft } from './leave-list.ts'
import { joinList, listJoined } from './join-list.ts'
import { consentInWriting, consentWritten } from './consent-in-writing.ts'
import { vote, voteCast } from './vote.ts'
import { setResidual, residualSet } from './set-residual.ts'
import { exceptLanguage, languageExcepted } from './except-language.ts'
import { suspend, questionSuspended } from './suspend.ts'
import { defer, decisionDeferred } from './defer.ts'
import { withdrawDecision, decisionWithdrawn } from './withdraw-decision.ts'
import { offerVoid, voidOffered } from './offer-void.ts'
import { objectToVoid, voidObjected } from './object-to-void.ts'
import { ruleOnVoid, voidRuled } from './rule-on-void.ts'
import { noDecision } from './no-decision.ts'
import { object, objectionMade } from './object.ts'
import { decisionPublished, publish } from './publish.ts'
import { decisionPut, put } from './put.ts'
import { decisionReferredBack, referBack } from './refer-back.ts'
import { reportResult, resultReported } from './report-result.ts'
import { decisionSigned, sign } from './sign.ts'
import { statementMade } from './statement-made.ts'
import { decisionSubmitted, submitUp } from './submit-up.ts'
import { objectionWithdrawn, withdrawObjection } from './withdraw-objection.ts'

/** How each act is decided, by what it does. */
const decides: { readonly [Does in DecisionDoes]: DecisionDecide<Does> } = {
  'draft-decision': draftDecision,
  list,
  put,
  ask,
  object,
  'withdraw-objection': withdrawObjection,
  gavel,
  redraft,
  'take-out': takeOut,
  'waive-notice': waiveNotice,
  hold,
  'set-hold-period': setHoldPeriod,
  'end-hold': endHold,
  'lift-hold': liftHold,
  'ask-floor': askFloor,
  'give-floor': giveFloor,
  'end-floor': endFloor,
  'withdraw-floor': withdrawFloor,
  state,
  'set-scope': setScope,
  'consent-to-list': consentToList,
  'leave-list': leaveList,
  'join-list': joinList,
  'consent-in-writing': consentInWriting,
  vote,
  'set-residual': setResidual,
  'except-language': exceptLanguage,
  suspend,
  defer,
  'withdraw-decision': withdrawDecision,
  'offer-void': offerVoid,
  'object-to-void': objectToVoid,
  'rule-on-void': ruleOnVoid,
  'announce-silence': announceSilence,
  'extend-silence': extendSilence,
  'break-silence': breakSilence,
  'cancel-silence': cancelSilence,
  'establish-silences': establishSilences,
  'submit-up': submitUp,
  'refer-back': referBack,
  'report-result': reportResult,
  sign,
  publish,
}

/** How each recorded act changes the decision that it names, by its type. */
const changes: Readonly<Record<string, DecisionEvolveAny>> = {
  DecisionDrafted: decisionDrafted,
  DecisionListed: decisionListed,
  DecisionPut: decisionPut,
  QuestionAsked: questionAsked,
  ObjectionMade: objectionMade,
  ObjectionWithdrawn: objectionWithdrawn,
  StatementMade: statementMade,
  DecisionAdopted: decisionAdopted,
  DecisionNotAdopted: decisionNotAdopted,
  DecisionRedrafted: decisionRedrafted,
  TakenOutOfList: takenOutOfList,
  NoticeWaived: noticeWaived,
  HoldMade: holdMade,
  HoldPeriodSet: holdPeriodSet,
  HoldEnded: holdEnded,
  HoldLifted: holdLifted,
  FloorAsked: floorAsked,
  FloorGiven: floorGiven,
  FloorEnded: floorEnded,
  FloorWithdrawn: floorWithdrawn,
  ScopeSet: scopeSet,
  ListConsented: listConsented,
  ListLeft: listLeft,
  ListJoined: listJoined,
  ConsentWritten: consentWritten,
  VoteCast: voteCast,
  ResidualSet: residualSet,
  LanguageExcepted: languageExcepted,
  QuestionSuspended: questionSuspended,
  DecisionDeferred: decisionDeferred,
  DecisionWithdrawn: decisionWithdrawn,
  VoidOffered: voidOffered,
  VoidObjected: voidObjected,
  VoidRuled: voidRuled,
  SilenceAnnounced: silenceAnnounced,
  SilenceExtended: silenceExtended,
  SilenceBroken: silenceBroken,
  SilenceCancelled: silenceCancelled,
  SilenceObserved: silenceObserved,
  DecisionSubmitted: decisionSubmitted,
  DecisionReferredBack: decisionReferredBack,
  ResultReported: resultReported,
  DecisionSigned: decisionSigned,
  DecisionPublished: decisionPublished,
  DecisionRecorded: decisionRecorded,
}

const has = <Key extends string>(content: unknown, key: Key): content is Readonly<Record<Key, unknown>> =>
  typeof content === 'object' && content !== null && key in content

/** The decision that a recorded act names. */
const idIn = (content: unknown): string | null =>
  has(content, 'decision') && typeof content.decision === 'string' ? content.decision : null

/** An adoption gives the next number of its series; no other act changes the numbers. */
function numbersAfter(
  numbers: DecisionRegister['numbers'],
  type: string,
  content: unknown,
): DecisionRegister['numbers'] {
  if (type !== 'DecisionAdopted' || !has(content, 'series') || !has(content, 'number')) return numbers
  const { series, number } = content
  return typeof series === 'string' && typeof number === 'number' ? { ...numbers, [series]: number } : numbers
}

function evolve(register: DecisionRegister, type: string, content: unknown): DecisionRegister {
  const change = changes[type]
  const id = idIn(content)
  if (change === undefined || id === null) return register
  const changed = change(register.decisions.get(id) ?? noDecision, content, register)
  return {
    decisions: withEntry(register.decisions, id, changed),
    numbers: numbersAfter(register.numbers, type, content),
  }
}

/** The decisions of an organ as the one path of acting knows them. An act that is of no decision leaves them as they are. */
export const decisionsAggregate: Aggregate<DecisionRegister, DecisionCommand, DecisionFacts> = {
  initial: noDecisions,
  decide: deciding<DecisionRegister, DecisionCommand, DecisionFacts>(decides),
  evolve,
}
