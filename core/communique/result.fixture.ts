import type { MeetingFacts } from './meeting-facts.ts'
import type { DecisionResult, MeetingResult } from './meeting-result.ts'

const ministers = ['Alfa', 'Bravo', 'Charlie'] as const
const names = {
  Alfa: ['XAL', '甲国', 'Альфа'],
  Bravo: ['XBR', '乙国', 'Браво'],
  Charlie: ['XCH', '丙国', 'Чарли'],
} as const

/** A meeting of the exercise council that no text is recorded of: three delegations, one of them in the chair. */
const attendance: MeetingFacts['attendance'] = ministers.map(name => ({
  capacity: 'member',
  state: names[name][0],
  person: null,
  post: null,
  name: { zh: '某', ru: 'Н.Н.', en: 'N. N.' },
  office: {
    zh: `${names[name][1]}外交部长`,
    ru: `Министр иностранных дел ${names[name][2]}`,
    en: `Minister of Foreign Affairs of ${name}`,
  },
}))

export const heldMeeting: MeetingFacts = {
  recordedIn: null,
  organ: 'EXERCISE-CM',
  kind: 'regular',
  number: null,
  start: '2027-04-20',
  end: '2027-04-20',
  place: { zh: '灯港', ru: 'Порт-Лантерн', en: 'Port Lantern' },
  form: 'in-person',
  attendance,
  chair: attendance[1] ?? null,
  outcomes: [],
  namings: [],
  acts: { meet: [], attend: [], chair: [] },
}

/** A decision with only what its sentence needs; the rest as it is for most. */
export const decided = (id: string, more: Partial<DecisionResult>): DecisionResult => ({
  id,
  organ: 'EXERCISE-CM',
  act: 'adopt',
  document: 'decisions',
  draft: false,
  title: { zh: `决定${id}`, ru: `решение ${id}`, en: `Decision ${id}` },
  words: null,
  publicity: 'public',
  scope: { kind: 'all' },
  nextOrgan: null,
  nomination: null,
  ...more,
})

const title = (zh: string, ru: string, en: string) => ({ zh, ru, en })

/** One result of every kind that a council of ministers has. */
export const heldResult: MeetingResult = {
  events: [
    {
      id: 'reception',
      kind: 'reception',
      hosts: title('乙国总统', 'Президент Браво', 'The President of Bravo'),
    },
  ],
  items: [
    {
      id: 'world',
      title: title('国际形势', 'Международное положение', 'The world situation'),
      outcome: 'discussed',
    },
  ],
  agreed: [
    {
      draft: 'water',
      paragraph: 'p4',
      texts: title(
        '部长们强调水资源合作的重要性。',
        'Министры подчеркнули важность сотрудничества.',
        'The Ministers emphasised cooperation.',
      ),
      scope: { kind: 'all' },
    },
  ],
  decisions: [
    decided('1', {
      act: 'adopt-in-principle',
      document: 'declaration',
      draft: true,
      nextOrgan: 'EXERCISE-LM',
      title: title('灯港宣言', 'декларация Порт-Лантерна', 'Port Lantern Declaration'),
    }),
    decided('2', {
      act: 'approve',
      document: 'report',
      title: title('秘书处报告', 'доклад Секретариата', 'report of the Secretariat'),
    }),
    decided('3', {
      act: 'hear',
      document: 'briefing',
      title: title('专家组通报', 'доклад группы экспертов', 'the briefing of the expert group'),
    }),
    decided('4', {
      document: 'statement',
      words: title(
        '甲、丙外交部长支持陆海走廊倡议。',
        'Министры иностранных дел Альфы и Чарли поддержали инициативу.',
        'The Ministers of Foreign Affairs of Alfa and Charlie supported the initiative.',
      ),
      scope: { kind: 'named', states: ['XAL', 'XCH'] },
    }),
    decided('5', {
      act: 'nominate',
      document: 'EXERCISE-SG',
      nextOrgan: 'EXERCISE-LM',
      nomination: {
        id: 'sg-2028',
        person: { id: null, name: title('某某', 'Н.Н.Н.', 'N. N. N.') },
        state: 'XCH',
        term: { from: '2028-01-01', to: '2030-12-31', precision: 'day' },
      },
    }),
    decided('6', {}),
    decided('7', { publicity: 'members' }),
  ],
}
