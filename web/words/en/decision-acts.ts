import { count } from '../plural.ts'
import { decisionFields } from './decision-fields.ts'

/** What can be done to a decision: how the act is called, what it does, and the button that does it. */
export const decisionActs = {
  back: 'Back, without doing it',
  about: 'The words that it is about',
  counts: (members: number) =>
    `${count('en', members, { one: 'member counts', many: 'members count' })} in this question`,
  digest: (digest: string) => `Digest of the words: ${digest}`,
  acts: {
    put: {
      name: 'Put the question',
      lead: 'You put these words to the members. Those who are members at this moment count.',
      go: 'Put these words',
    },
    ask: {
      name: 'Ask whether there is any objection',
      lead: 'You ask the question. From now on the words stay as they are until it is answered or taken back.',
      go: '‘Is there any objection?’',
    },
    gavel: {
      name: 'Gavel',
      lead: 'With this the decision is adopted. There is no undoing of a gavel.',
      go: '‘I hear none. It is so decided.’',
    },
    suspend: {
      name: 'Take the question back',
      lead: 'The decision is listed again as before. What was said stays on record.',
      go: 'Take the question back',
    },
    defer: {
      name: 'Defer',
      lead: 'The decision leaves this meeting. It can be listed again at another.',
      go: 'Defer the decision',
    },
    object: {
      name: 'Object',
      lead: 'Your objection stands in the way of these words. It needs no reason, and only you can withdraw it.',
      go: 'Object to these words',
    },
    'withdraw-objection': {
      name: 'Withdraw the objection',
      lead: 'Your State stands in the way no longer. That it objected stays on record.',
      go: 'Withdraw our objection',
    },
    hold: {
      name: 'Hold, pending instructions',
      lead: 'A pause, not an objection. The Chair sets a period; at its end you say what it becomes.',
      go: 'Hold',
    },
    'set-hold-period': {
      name: 'Set the period of the hold',
      lead: 'At the end of the period the member says whether it becomes an objection, acceptance, or an ad ref hold.',
      go: 'Set the period',
    },
    'end-hold': {
      name: 'Say what the hold becomes',
      lead: 'The hold ends with this.',
      go: 'Say so',
    },
    'lift-hold': {
      name: 'Lift the hold',
      lead: 'Your State holds these words no longer.',
      go: 'Lift our hold',
    },
    'ask-floor': {
      name: 'Ask for the floor',
      lead: 'A request made before the gavel is served before it.',
      go: 'Ask for the floor',
    },
    'give-floor': {
      name: 'Give the floor',
      lead: 'The one who asked speaks now.',
      go: 'Give the floor',
    },
    'end-floor': { name: 'The speaker has finished', lead: 'The request is served.', go: 'Has finished' },
    'withdraw-floor': {
      name: 'Withdraw the request for the floor',
      lead: 'Your request waits no longer.',
      go: 'Withdraw our request',
    },
    state: {
      name: 'Put a statement on record',
      lead: 'It stands beside the decision, in its own words. It blocks nothing and changes no word of the decision.',
      go: 'Put on record',
    },
    'consent-to-list': {
      name: 'Consent to be listed',
      lead: 'The words then speak in the name of your State too. You may leave the list until the gavel.',
      go: 'Consent to be listed',
    },
    'leave-list': {
      name: 'Leave the list',
      lead: 'Your State is not listed then. Nothing is recorded of why. If fewer than two remain, the list falls.',
      go: 'Leave the list',
    },
    'join-list': {
      name: 'Join the list',
      lead: 'A notice to the depositary, with its date; the list as adopted stays as it is.',
      go: 'Join the list',
    },
    'consent-in-writing': {
      name: 'Consent in writing',
      lead: 'The rules of this body ask it of members that are absent.',
      go: 'Consent in writing',
    },
    vote: { name: 'Vote', lead: 'The last vote before the close counts.', go: 'Vote' },
    'take-out': {
      name: 'Take out of the A list',
      lead: 'The decision leaves the bloc and is debated as a B item. No reason is asked.',
      go: 'Take it out',
    },
    'waive-notice': {
      name: 'Waive the notice',
      lead: 'For your State the decision may be put without the notice of the rules.',
      go: 'Waive the notice',
    },
    list: {
      name: 'List for a meeting',
      lead: 'The decision is then on the agenda of that meeting.',
      go: 'List it',
    },
    'set-scope': {
      name: 'Say in whose name',
      lead: 'In the name of all members, or of those named. Each named State consents by itself.',
      go: 'Set',
    },
    'set-residual': {
      name: 'Name a point left open',
      lead: 'A text may be adopted with points that somebody settles by a day.',
      go: 'Name the point',
    },
    'except-language': {
      name: 'Adopt on the basis of one language',
      lead: 'The others follow by a day. The basis and the day are part of the record.',
      go: 'Record the basis',
    },
    redraft: {
      name: 'Draft new words',
      lead: 'Objections to the old words block no longer; consents to them are gone.',
      go: 'Draft these words',
    },
    'draft-decision': {
      name: 'Draft a decision',
      lead: 'It has no number until it is adopted.',
      go: 'Draft the decision',
    },
    'withdraw-decision': {
      name: 'Withdraw the decision',
      lead: 'It is decided on no longer. Everything stays on record.',
      go: 'Withdraw it',
    },
    'offer-void': {
      name: 'Offer to void the gavel',
      lead: 'Only in the same sitting, and only if no member objects to that.',
      go: 'Offer to void',
    },
    'object-to-void': {
      name: 'Object to voiding',
      lead: 'The adoption then stands.',
      go: 'Object to voiding',
    },
    'rule-on-void': { name: 'Rule on the gavel', lead: 'The ruling is recorded.', go: 'Rule' },
    sign: { name: 'Sign', lead: 'In the name of your State.', go: 'Sign' },
    publish: {
      name: 'Publish',
      lead: 'From now on everybody may read the decision.',
      go: 'Publish the decision',
    },
    'announce-silence': {
      name: 'Announce a silence procedure',
      lead: 'If no member objects or amends in writing before the moment of expiry, these words are adopted.',
      go: 'Announce',
    },
    'extend-silence': {
      name: 'Extend the silence',
      lead: 'Only to a later moment, and only before the expiry.',
      go: 'Extend',
    },
    'break-silence': {
      name: 'Break the silence',
      lead: 'The words are then not adopted. A broken silence stays broken; new words need a new one.',
      go: 'Break the silence',
    },
    'cancel-silence': {
      name: 'Cancel the silence',
      lead: 'The words are then not adopted by it.',
      go: 'Cancel the silence',
    },
    'submit-up': {
      name: 'Submit to the next organ',
      lead: 'It receives exactly these words.',
      go: 'Submit',
    },
    'refer-back': {
      name: 'Refer back',
      lead: 'The organ below receives the text again, with what is to be settled.',
      go: 'Refer back',
    },
  },
  statement: {
    opinion: 'Opinion',
    explanation: 'Explanation of position',
    dissociation: 'Dissociation',
    'after-adoption': 'Statement after adoption',
  },
  state: {
    opinion: 'Put an opinion on record',
    explanation: 'Explain the position',
    dissociation: 'Dissociate from the decision',
  },
  voteAs: { yes: 'Vote in favour', no: 'Vote against', abstain: 'Abstain' },
  endAs: {
    objection: 'It becomes an objection',
    acceptance: 'We accept',
    'ad-ref': 'It becomes an ad ref hold',
  },
  ruleAs: { void: 'The gavel is void', maintain: 'The adoption is maintained' },
  giveTo: (name: string) => `Give the floor to ${name}`,
  finished: (name: string) => `${name} has finished`,
  setPeriod: (name: string) => `Set the period for ${name}…`,
  more: '…',
  fields: decisionFields,
}
