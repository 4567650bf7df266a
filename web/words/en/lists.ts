import { count, form } from '../plural.ts'

const meetings = { one: 'meeting', many: 'meetings' }

export const home = {
  title: 'What is open',
  recordedOne: (organ: string, link: string) => `The record holds one meeting: ${organ}, [${link}].`,
  recordedMany: (n: number, organ: string, link: string) =>
    `The record holds ${count('en', n, meetings)}, the latest of ${organ}, [${link}].`,
  recordedNone: 'The record is empty.',
  openCount: (n: number) =>
    n === 0
      ? 'Nothing is open.'
      : `[${count('en', n, { one: 'matter', many: 'matters' })}] that it opened ${form('en', n, { one: 'is', many: 'are' })} not settled by another record.`,
  next: (what: string, when: string) => `Next: ${what}, ${when}.`,
  nextNone: 'No later meeting is announced.',
  open: 'Open',
  openHow: 'expected by the text, not settled by another record',
  openNone: 'Nothing is open.',
  recorded: 'Recorded meetings',
  upcoming: 'Next meetings',
  upcomingNone: 'None announced.',
  known: 'Known, not recorded',
  chairNow: 'In the chair',
  membersToday: (date: string) => `On ${date}`,
  expects: {
    document: (organ: string) => `adoption by ${organ}`,
    nominee: (organ: string) => `approval by ${organ}`,
    meeting: 'meeting to be held',
    any: 'to be settled',
  },
  due: (date: string) => `expected ${date}`,
  noDue: 'no date stated',
  bodies: 'Bodies',
  bodiesNote: 'Each body keeps its own record, rules and languages.',
}

export const meetingsList = {
  title: 'Meetings',
  lead: (n: number, recorded: number) =>
    `${count('en', n, { one: 'meeting is', many: 'meetings are' })} known; the text of ${recorded === 1 ? 'one' : recorded} is recorded.`,
  allOrgans: 'All organs',
  recorded: 'text recorded',
  known: 'known from outside the record',
  expected: 'expected',
  acts: (n: number) => count('en', n, { one: 'act', many: 'acts' }),
  outcomes: (n: number) => count('en', n, { one: 'outcome', many: 'outcomes' }),
  organs: 'Organs',
}

export const members = {
  title: 'Members',
  lead: (date: string, counts: string) => `On ${date}: ${counts}.`,
  changed: 'Membership changed on',
  order: 'In the protocol order of the body: the Russian alphabet.',
  none: 'No State had this status on that day.',
  history: 'Every status, with its source',
  state: 'State',
  status: 'Status',
  from: 'from',
  to: 'to',
  act: 'by',
  lasting: 'lasting',
  plot: 'Statuses over time',
  plotNote:
    'Widest line: member. Then observer, dialogue partner; dotted: partner. The upright line is the day asked for.',
  groups: {
    member: 'Member States',
    observer: 'Observers',
    'dialogue-partner': 'Dialogue partners',
    partner: 'Partners',
  },
  presidency: 'Chair',
  presidencyNone: 'Not known for this day.',
}

export const instruments = {
  title: 'Instruments',
  lead: (date: string, n: number) =>
    `On ${date} ${count('en', n, { one: 'instrument was', many: 'instruments were' })} in force.`,
  leadFor: (date: string, n: number, state: string) =>
    `On ${date} ${count('en', n, { one: 'instrument was', many: 'instruments were' })} in force for ${state}.`,
  forWhom: 'For',
  anyState: 'any State',
  groups: {
    'in-force': 'In force',
    'not-yet': 'Not yet signed or adopted',
    concluded: 'Concluded; in force not verified, or outside the window',
    ended: 'Ended',
    unknown: 'Not known for this day',
    external: 'Of other bodies, relied on in the record',
  },
  instrument: 'Title',
  date: 'Date',
  force: 'In force',
  mentioned: 'Where it stands in the record',
  plot: 'Validity windows',
  plotNote:
    'A solid line: in force. Ends that are not known are left out. The upright line is the day asked for.',
}

export const people = {
  title: 'People and posts',
  lead: (n: number) =>
    n === 0
      ? 'Nobody awaits approval on the record.'
      : `${n === 1 ? 'One candidate' : count('en', n, { one: 'candidate', many: 'candidates' })} put forward, approval not recorded.`,
  person: 'Person',
  state: 'State',
  term: 'Term',
  stage: 'Stage',
  seen: (dates: string) => `in office on ${dates}`,
  stages: {
    nominated: 'candidate, approval not recorded',
    approved: 'approved',
    'in-office': 'in office',
    held: 'held the post',
  },
  heads: 'Heads of delegation',
  headsNote: 'Names and titles as printed on the day.',
  meeting: 'Meeting',
  office: 'Title of the day',
  candidacies: 'Candidacies for other bodies',
  noted: 'noted',
  supported: 'supported',
  seat: 'Seat',
  nobody: 'Nobody is on the record.',
}

export const search = {
  title: 'Search',
  words: 'Words of the text',
  hint: 'Two Chinese characters are enough. Russian and English are found by stem.',
  organ: 'Organ',
  act: 'Act',
  state: 'State',
  mentioned: 'mentioned or listed',
  listed: 'listed by name',
  notListed: 'not listed',
  year: 'Year',
  any: 'any',
  go: 'Search',
  clear: 'Clear',
  foundFor: (n: number) => `${count('en', n, { one: 'paragraph answers', many: 'paragraphs answer' })}.`,
  none: 'No paragraph answers.',
  noneHow: 'Try fewer words or fewer filters. Words are searched as printed, in the language of the text.',
  page: (n: number, of: number) => `Page ${n} of ${of}`,
  previous: 'Previous page',
  next: 'Next page',
}
