import { count, type Forms } from '../plural.ts'

const of = (n: number, forms: Forms) => count('en', n, forms)
const paragraph: Forms = { one: 'paragraph', many: 'paragraphs' }

/** What awaits a seat on the drafts of its body. `[ ]` becomes a link to the list. */
export const awaiting = {
  nothing: (who: string) => `Nothing on the drafts awaits ${who}.`,
  who: { chair: 'the Chair', secretariat: 'the secretariat' } as Readonly<Record<string, string>>,
  lead: {
    unsaid: (n: number) =>
      `[${of(n, { one: 'proposal', many: 'proposals' })}] ${n === 1 ? 'awaits' : 'await'} your position`,
    conflicts: (n: number) =>
      `[${of(n, { one: 'proposal of yours', many: 'proposals of yours' })}] must be submitted anew`,
    adRef: (n: number) =>
      `[${of(n, { one: 'ad ref hold', many: 'ad ref holds' })}] can be lifted by nobody but you`,
    reserved: (n: number) =>
      `[${of(n, { one: 'reservation', many: 'reservations' })}] of yours ${n === 1 ? 'stands' : 'stand'}`,
    stale: (n: number) =>
      `[${of(n, { one: 'position of yours', many: 'positions of yours' })}] ${n === 1 ? 'was' : 'were'} stated on words that have changed since`,
    ready: (n: number) => `[${of(n, paragraph)}] may be agreed now`,
    barred: (n: number) => `[${of(n, paragraph)}] may not be agreed yet`,
    behind: (n: number) => `[${of(n, paragraph)}] ${n === 1 ? 'is' : 'are'} behind in a language`,
  },
  title: {
    unsaid: 'Proposals that await your position',
    conflicts: 'Your proposals to be submitted anew',
    adRef: 'Your ad referendum holds',
    reserved: 'Your reservations',
    stale: 'Your positions on words that have changed',
    ready: 'Paragraphs that may be agreed now',
    barred: 'Paragraphs that may not be agreed yet',
    behind: 'Languages to be brought level',
  },
  act: {
    unsaid: 'State a position',
    conflicts: 'Submit anew',
    reserved: 'Change the position',
    stale: 'Look again',
    ready: 'Open the paragraph',
    barred: 'Open the paragraph',
    behind: 'Bring level',
  },
  para: (number: string) => `para. ${number}`,
  until: (when: string) => `reserved until ${when}`,
  endless: 'reserved without an end',
  runOut: 'has run out: say what becomes of it',
  as: { 'agreed-ad-ref': 'may be agreed ad referendum', agreed: 'may be agreed' },
  behindIn: (languages: string) => `behind: ${languages}`,
  more: (n: number) => `${of(n, { one: 'more stands', many: 'more stand' })} on the drafting table`,
  texts: 'Texts under negotiation',
  foot: 'Proposals on this page are under negotiation: nothing in them is agreed. What was recorded is as published.',
}
