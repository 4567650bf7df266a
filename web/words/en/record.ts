import type { ActType, Mood, OutcomeType, ScopeKind } from '../../../core/communique/closed-sets.ts'
import type { Capacity } from '../../../core/communique/reading.ts'
import type { StatusKind } from '../../../core/body/profile.ts'
import { count } from '../plural.ts'

/** What the acts of a text do, in the present: the ministers note, point out, support. */
const acts: Readonly<Record<ActType, string>> = {
  meet: 'meet',
  attend: 'attend',
  chair: 'chairs',
  receive: 'receives the delegations',
  'define-term': 'define a term',
  prepare: 'prepare',
  consider: 'consider',
  discuss: 'discuss',
  hear: 'hear',
  'record-fact': 'record a fact',
  schedule: 'set a meeting',
  'record-atmosphere': 'record the atmosphere',
  'review-implementation': 'review implementation',
  note: 'note',
  'point-out': 'point out',
  emphasise: 'emphasise',
  believe: 'believe',
  'express-confidence': 'express confidence',
  welcome: 'welcome',
  appreciate: 'appreciate',
  recognise: 'recognise',
  thank: 'thank',
  congratulate: 'congratulate',
  support: 'support',
  reaffirm: 'reaffirm',
  'reaffirm-support': 'reaffirm support',
  recall: 'recall',
  uphold: 'uphold',
  advocate: 'advocate',
  'state-position': 'state a position',
  hope: 'hope',
  'express-concern': 'express concern',
  oppose: 'oppose',
  condemn: 'condemn',
  'call-for': 'call for',
  instruct: 'instruct',
  'express-readiness': 'express readiness',
  undertake: 'undertake',
  agree: 'agree',
  decide: 'decide',
  'adopt-in-principle': 'adopt in principle',
  adopt: 'adopt',
  approve: 'approve',
  endorse: 'endorse',
  nominate: 'submit a candidate',
  appoint: 'appoint',
  establish: 'establish',
  empower: 'empower',
  sign: 'sign',
}

const degrees = {
  'appreciate:positive': 'assess positively',
  'appreciate:high': 'speak highly of',
  'express-concern:deep': 'express deep concern',
  'condemn:strong': 'strongly condemn',
}

const moods: Readonly<Record<Mood, string>> = {
  record: 'fact',
  assertive: 'position',
  evaluative: 'assessment',
  deontic: 'norm',
  directive: 'call on others',
  commissive: 'own intention',
  declarative: 'decision',
}

const scopes: Readonly<Record<ScopeKind, string>> = {
  'all-members': 'all members',
  named: 'members named',
  chair: 'the Chair',
  host: 'the host State',
  external: 'another body',
  other: 'not the members as such',
}

/** What the meeting did, in the past: a line in a table of outcomes. */
const outcomes: Readonly<Record<OutcomeType, string>> = {
  'adopt-in-principle': 'adopted in principle',
  adopt: 'adopted',
  approve: 'approved',
  hear: 'heard',
  batch: 'adopted together',
  nominate: 'submitted for approval',
  appoint: 'appointed',
  'note-candidacy': 'candidacy noted',
  'support-candidacy': 'candidacy supported',
  'note-initiative': 'initiative noted',
  refer: 'referred',
  'schedule-meeting': 'meeting set',
  decide: 'decided',
  establish: 'established',
  instruct: 'instructed',
  sign: 'signed',
}

const capacities: Readonly<Record<Capacity, string>> = {
  member: 'member States',
  'ex-officio': 'by virtue of office, no right to object',
  observer: 'observers',
  partner: 'partners',
  guest: 'guests',
  organization: 'organisations',
}

const statuses: Readonly<Record<StatusKind, string>> = {
  member: 'member',
  observer: 'observer',
  'dialogue-partner': 'dialogue partner',
  partner: 'partner',
}

const statusCounts = {
  member: (n: number) => count('en', n, { one: 'member State', many: 'member States' }),
  observer: (n: number) => count('en', n, { one: 'observer', many: 'observers' }),
  'dialogue-partner': (n: number) => count('en', n, { one: 'dialogue partner', many: 'dialogue partners' }),
  partner: (n: number) => count('en', n, { one: 'partner', many: 'partners' }),
}

const instrumentKinds: Readonly<Record<string, string>> = {
  charter: 'charter',
  treaty: 'treaty',
  convention: 'convention',
  agreement: 'agreement',
  protocol: 'protocol',
  memorandum: 'memorandum',
  strategy: 'strategy',
  programme: 'programme',
  plan: 'plan',
  concept: 'concept',
  declaration: 'declaration',
  statement: 'statement',
  regulation: 'regulation',
  initiative: 'initiative',
  norms: 'norms',
  arrangement: 'arrangement',
  decision: 'decision',
  other: 'text',
}

const meetingKinds = {
  regular: 'regular meeting',
  extraordinary: 'extraordinary meeting',
  informal: 'informal meeting',
  unstated: 'meeting',
}

export const record = {
  acts,
  degrees,
  moods,
  scopes,
  outcomes,
  capacities,
  statuses,
  statusCounts,
  instrumentKinds,
  meetingKinds,
  /** The quality of one who attends. */
  inCapacity: {
    member: 'member State',
    'ex-officio': 'ex officio, no right to object',
    observer: 'observer',
    partner: 'partner',
    guest: 'guest',
    organization: 'organisation',
  } satisfies Readonly<Record<Capacity, string>>,
  actorCapacities: {
    national: 'for its State',
    chair: 'as Chair',
    'ex-officio': 'ex officio',
    secretariat: 'as secretariat',
    observer: 'as observer',
    public: 'as the public',
  } as Readonly<Record<string, string>>,
  forms: { 'in-person': 'in person', video: 'by videoconference' },
  dateOf: {
    signature: (date: string) => `signed ${date}`,
    adoption: (date: string) => `adopted ${date}`,
    approval: (date: string) => `approved ${date}`,
    conclusion: (date: string) => `concluded ${date}`,
    issue: (date: string) => `issued ${date}`,
  },
  languages: { zh: 'Chinese', ru: 'Russian', en: 'English' } as Readonly<Record<string, string>>,
}
