import { meetingHeld } from './record-held.ts'
import { type Aggregate, deciding, type EvolveAny, evolving } from '../aggregate.ts'
import { addDocument, documentAdded } from './add-document-to-item.ts'
import { addEvent, eventAdded } from './add-event.ts'
import { adoptAgenda, agendaAdopted } from './adopt-agenda.ts'
import {
  askExtraordinary,
  consentExtraordinary,
  extraordinaryAsked,
  extraordinaryConsented,
} from './ask-extraordinary.ts'
import { cancelMeeting, meetingCancelled } from './cancel-meeting.ts'
import { circulateStatement, statementCirculated } from './circulate-statement.ts'
import { closeMeeting, meetingClosed } from './close-meeting.ts'
import type { MeetingCommand, MeetingDoes } from './command.ts'
import { concludeItem, itemConcluded } from './conclude-item.ts'
import { convene, meetingConvened, noticeWaived, waiveNotice } from './convene.ts'
import { deferItem, itemDeferred } from './defer-item.ts'
import type { MeetingFacts } from './facts.ts'
import { chairHandedOver, handOver } from './hand-over.ts'
import { invite, invitedToo } from './invite.ts'
import { communiqueLinked, linkCommunique } from './link-communique.ts'
import { markAbsent, markedAbsent, markedPresent, markPresent } from './mark-present.ts'
import type { MeetingDecide } from './meeting-rule.ts'
import { type Meeting, noMeeting } from './meeting.ts'
import {
  agendaObjected,
  agendaObjectionWithdrawn,
  objectToAgenda,
  withdrawAgendaObjection,
} from './object-to-agenda.ts'
import { openSitting, sittingOpened } from './open-sitting.ts'
import { itemPlaced, placeItem } from './place-item.ts'
import { meetingPlanned, planMeeting } from './plan-meeting.ts'
import { meetingPostponed, postpone } from './postpone.ts'
import { itemProposed, proposeItem } from './propose-item.ts'
import { delegationRegistered, registerDelegation } from './register-delegation.ts'
import { credentialsSet, setCredentials } from './set-credentials.ts'
import { formSet, setForm } from './set-form.ts'
import {
  closeSitting,
  resumeSitting,
  sittingClosed,
  sittingResumed,
  sittingSuspended,
  suspendSitting,
} from './suspend-sitting.ts'
import { itemSuspended, itemTakenUp, suspendItem, takeUpItem } from './take-up-item.ts'
import { itemWithdrawn, withdrawItem } from './withdraw-item.ts'

/** How each act is decided, by what it does. */
const decisions: { readonly [Does in MeetingDoes]: MeetingDecide<Does> } = {
  'plan-meeting': planMeeting,
  'ask-extraordinary': askExtraordinary,
  'consent-extraordinary': consentExtraordinary,
  'propose-item': proposeItem,
  'place-item': placeItem,
  'add-document': addDocument,
  'withdraw-item': withdrawItem,
  invite,
  'waive-notice': waiveNotice,
  convene,
  postpone,
  'cancel-meeting': cancelMeeting,
  'set-form': setForm,
  'register-delegation': registerDelegation,
  'set-credentials': setCredentials,
  'mark-present': markPresent,
  'mark-absent': markAbsent,
  'open-sitting': openSitting,
  'suspend-sitting': suspendSitting,
  'resume-sitting': resumeSitting,
  'close-sitting': closeSitting,
  'object-to-agenda': objectToAgenda,
  'withdraw-agenda-objection': withdrawAgendaObjection,
  'adopt-agenda': adoptAgenda,
  'take-up-item': takeUpItem,
  'suspend-item': suspendItem,
  'conclude-item': concludeItem,
  'defer-item': deferItem,
  'add-event': addEvent,
  'circulate-statement': circulateStatement,
  'hand-over': handOver,
  'close-meeting': closeMeeting,
  'link-communique': linkCommunique,
}

/** How each recorded act changes the meeting, by its type. */
const changes: Readonly<Record<string, EvolveAny<Meeting>>> = {
  MeetingPlanned: meetingPlanned,
  ExtraordinaryAsked: extraordinaryAsked,
  ExtraordinaryConsented: extraordinaryConsented,
  ItemProposed: itemProposed,
  ItemPlaced: itemPlaced,
  DocumentAdded: documentAdded,
  ItemWithdrawn: itemWithdrawn,
  Invited: invitedToo,
  NoticeWaived: noticeWaived,
  MeetingConvened: meetingConvened,
  MeetingPostponed: meetingPostponed,
  MeetingCancelled: meetingCancelled,
  FormSet: formSet,
  DelegationRegistered: delegationRegistered,
  CredentialsSet: credentialsSet,
  MarkedPresent: markedPresent,
  MarkedAbsent: markedAbsent,
  SittingOpened: sittingOpened,
  SittingSuspended: sittingSuspended,
  SittingResumed: sittingResumed,
  SittingClosed: sittingClosed,
  AgendaObjected: agendaObjected,
  AgendaObjectionWithdrawn: agendaObjectionWithdrawn,
  AgendaAdopted: agendaAdopted,
  ItemTakenUp: itemTakenUp,
  ItemSuspended: itemSuspended,
  ItemConcluded: itemConcluded,
  ItemDeferred: itemDeferred,
  EventAdded: eventAdded,
  StatementCirculated: statementCirculated,
  ChairHandedOver: chairHandedOver,
  MeetingClosed: meetingClosed,
  MeetingHeld: meetingHeld,
  CommuniqueLinked: communiqueLinked,
}

/** A meeting as the one path of acting knows it. An act that is of no meeting leaves it as it is. */
export const meetingAggregate: Aggregate<Meeting, MeetingCommand, MeetingFacts> = {
  initial: noMeeting,
  decide: deciding<Meeting, MeetingCommand, MeetingFacts>(decisions),
  evolve: evolving(changes),
}
