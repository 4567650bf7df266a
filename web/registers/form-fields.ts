import type { RegisterWords } from '../words/en/registers.ts'

/** A field of a form on a register. Its name is the place of its value in the command: `candidate.name`. */
export type FormField = {
  readonly name: string
  readonly label: keyof RegisterWords['fields']
  readonly kind:
    | 'texts'
    | 'word'
    | 'date'
    | 'fuzzy'
    | 'number'
    | 'state'
    | 'states'
    | 'owners'
    | 'organ'
    | 'elsewhere'
    | 'author'
    | 'post'
    | 'decision'
    | 'source'
    | 'position'
    | 'instrument'
    | 'choice'
  /** Words of a choice, in the order in which they are offered. */
  readonly of?: readonly (keyof RegisterWords['choices'])[]
  readonly need?: 'may-be-empty'
}

const field = (
  name: string,
  label: FormField['label'],
  kind: FormField['kind'],
  more: Pick<FormField, 'of' | 'need'> = {},
): FormField => ({ name, label, kind, ...more })

const optional = { need: 'may-be-empty' } as const
const source = field('source', 'source', 'source')
const by = field('by', 'decision', 'decision')

/** What each act asks for, by the name of the act. An act that asks for nothing is a button. */
export const formFields: Readonly<Record<keyof RegisterWords['acts'], readonly FormField[]>> = {
  'notify-vacancy': [
    field('post', 'post', 'post'),
    field('from', 'from', 'date'),
    field('to', 'to', 'date', optional),
  ],
  'propose-candidate': [
    field('candidate.name', 'candidate', 'texts'),
    field('reason', 'reason', 'texts', optional),
  ],
  'consult-members': [field('members', 'members', 'states')],
  'withdraw-candidate': [],
  nominate: [by],
  'waive-rotation': [by],
  'name-acting': [
    field('holder.name', 'acting', 'texts'),
    field('holder.state', 'state', 'state', optional),
    field('holder.from', 'from', 'date'),
    field('holder.to', 'to', 'date'),
  ],
  'submit-nomination': [],
  'approve-nomination': [by],
  'close-not-agreed': [],
  'lapse-nomination': [],
  'end-term-early': [field('on', 'lastDay', 'date'), by],
  'expect-report': [
    field('title', 'title', 'texts'),
    field('kind', 'kind', 'choice', { of: ['report', 'briefing'] }),
    field('form', 'form', 'choice', { of: ['final', 'draft'] }),
    field('author', 'author', 'author'),
    field('addressee', 'addressee', 'organ'),
    field('period.from', 'periodFrom', 'fuzzy'),
    field('period.to', 'periodTo', 'fuzzy'),
    field('due', 'due', 'date', optional),
  ],
  'submit-report': [],
  'circulate-report': [],
  'consider-report': [],
  'conclude-report': [by],
  'submit-report-up': [],
  'conclude-report-above': [by],
  'register-candidacy': [
    field('state', 'state', 'state'),
    field('organ', 'organ', 'elsewhere'),
    field('seat', 'seat', 'texts'),
    field('term.from', 'periodFrom', 'fuzzy'),
    field('term.to', 'periodTo', 'fuzzy'),
  ],
  'take-act': [
    field('rung', 'rung', 'choice', { of: ['note', 'welcome', 'support', 'reaffirm-support'] }),
    source,
  ],
  'withdraw-candidacy': [],
  'conclude-candidacy': [field('result', 'result', 'choice', { of: ['elected', 'not-elected'] })],
  undertake: [
    field('what', 'what', 'texts'),
    field('owners', 'owners', 'owners'),
    source,
    field('meeting', 'meeting', 'word', optional),
    field('due', 'due', 'fuzzy', optional),
  ],
  'report-progress': [field('text', 'text', 'texts')],
  fulfil: [field('on', 'on', 'date'), field('text', 'text', 'texts')],
  'carry-over': [field('meeting', 'meeting', 'word'), field('due', 'due', 'fuzzy', optional)],
  overtake: [field('text', 'text', 'texts')],
  'take-position': [
    field('topic', 'topic', 'texts'),
    field('text', 'text', 'texts'),
    field('scope.kind', 'scope', 'choice', { of: ['all', 'named'] }),
    field('scope.states', 'listed', 'states', optional),
    source,
    field('says', 'says', 'choice', { of: ['new', 'reaffirmed'] }),
    field('predecessors', 'predecessor', 'position', optional),
  ],
  reaffirm: [source],
  'link-position': [field('predecessor', 'predecessor', 'position')],
  'modify-position': [field('successor', 'successor', 'position')],
  'lapse-position': [source],
  'prepare-instrument': [
    field('title', 'title', 'texts'),
    field('kind', 'kind', 'choice', { of: ['agreement', 'treaty', 'programme'] }),
    field('field', 'field', 'word'),
    field('lead', 'lead', 'state', optional),
  ],
  'set-next-step': [field('step', 'step', 'texts'), field('due', 'due', 'date', optional)],
  'agree-instrument': [],
  'open-for-signature': [
    field('entry.consents', 'consents', 'number'),
    field('entry.days', 'days', 'number'),
  ],
  'close-for-signature': [],
  'sign-instrument': [
    field('state', 'state', 'state'),
    field('as', 'as', 'choice', { of: ['signed', 'signed-ad-ref'] }),
  ],
  'deposit-consent': [
    field('state', 'state', 'state'),
    field('as', 'as', 'choice', { of: ['ratified', 'accepted', 'acceded'] }),
    field('on', 'on', 'date'),
  ],
  'adopt-instrument': [
    by,
    field('window.from', 'windowFrom', 'date', optional),
    field('window.to', 'windowTo', 'date', optional),
  ],
  'make-reservation': [field('state', 'state', 'state'), field('text', 'text', 'texts')],
  'object-to-reservation': [field('state', 'state', 'state')],
  'withdraw-from': [field('state', 'state', 'state'), field('on', 'on', 'date')],
  'oblige-to-accede': [field('state', 'state', 'state'), field('due', 'due', 'date')],
  'extend-validity': [by, field('to', 'windowTo', 'date')],
  'end-instrument': [
    field('how', 'result', 'choice', { of: ['suspended', 'terminated', 'replaced'] }),
    field('on', 'on', 'date'),
    field('by', 'replacedBy', 'instrument', optional),
  ],
  'take-back-nomination': [by],
}
