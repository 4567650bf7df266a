import type { Language } from './brackets-examples.fixture.ts'

/** A line of practice 9.3 as it is printed with names, without names, and as the base alone. */
type Seen = readonly [attributed: string, unattributed: string, clean: string]

/** What holds of an example in every language: brackets by depth, placeholders, and what remains if one lifts its own. */
export type SeenExample = {
  readonly about: string
  readonly byDepth: readonly number[]
  readonly placeholders?: number
  /** Delegations by their letters, H for the Chair. */
  readonly remaining?: Readonly<Record<string, number>>
  readonly seen: Readonly<Record<Language, Seen>>
}

/** Examples 1 to 4 of practice 9.3. */
export const firstSeen: readonly SeenExample[] = [
  {
    about: '1, insertion',
    byDepth: [1],
    remaining: { A: 1, B: 1, C: 1 },
    seen: {
      en: [
        'The ministers supported further[ practical – Alfa, Bravo; Charlie delete] cooperation in information security.',
        'The ministers supported further[ practical] cooperation in information security.',
        'The ministers supported further cooperation in information security.',
      ],
      ru: [
        'Министры поддержали дальнейшее[ практическое – Альфа, Браво; Чарли исключить] сотрудничество в сфере информационной безопасности.',
        'Министры поддержали дальнейшее[ практическое] сотрудничество в сфере информационной безопасности.',
        'Министры поддержали дальнейшее сотрудничество в сфере информационной безопасности.',
      ],
      zh: [
        '外长们支持进一步开展[务实 – 甲, 乙; 丙 删除]信息安全合作。',
        '外长们支持进一步开展[务实]信息安全合作。',
        '外长们支持进一步开展信息安全合作。',
      ],
    },
  },
  {
    about: '2, alternative texts',
    byDepth: [1],
    remaining: { A: 1, B: 1, C: 1, D: 1 },
    seen: {
      en: [
        'The ministers [noted – Charlie retain / welcomed – Alfa / assessed positively – Bravo | Delta reserve] the results of the meeting.',
        'The ministers [noted / welcomed / assessed positively] the results of the meeting.',
        'The ministers noted the results of the meeting.',
      ],
      ru: [
        'Министры [приняли к сведению – Чарли сохранить / приветствовали – Альфа / позитивно оценили – Браво | Дельта оговорка] итоги встречи.',
        'Министры [приняли к сведению / приветствовали / позитивно оценили] итоги встречи.',
        'Министры приняли к сведению итоги встречи.',
      ],
      zh: [
        '外长们[注意到 – 丙 保留原文 / 欢迎 – 甲 / 积极评价 – 乙 | 丁 持保留]会议成果。',
        '外长们[注意到 / 欢迎 / 积极评价]会议成果。',
        '外长们注意到会议成果。',
      ],
    },
  },
  {
    about: '3, deletion',
    byDepth: [1],
    remaining: { A: 1, B: 0, C: 1 },
    seen: {
      en: [
        '... cooperation[, in accordance with national legislation – Alfa, Charlie retain; Bravo delete].',
        '... cooperation[, in accordance with national legislation].',
        '... cooperation, in accordance with national legislation.',
      ],
      ru: [
        '... сотрудничество[ в соответствии с национальным законодательством – Альфа, Чарли сохранить; Браво исключить].',
        '... сотрудничество[ в соответствии с национальным законодательством].',
        '... сотрудничество в соответствии с национальным законодательством.',
      ],
      zh: [
        '……[依照各自国内法 – 甲, 丙 保留原文; 乙 删除]开展合作。',
        '……[依照各自国内法]开展合作。',
        '……依照各自国内法开展合作。',
      ],
    },
  },
  {
    about: '3, deletion of a whole paragraph',
    byDepth: [1],
    remaining: { A: 1, D: 0 },
    seen: {
      en: [
        '[7. The ministers considered ... – Alfa retain; Delta delete]',
        '[7. The ministers considered ...]',
        '7. The ministers considered ...',
      ],
      ru: [
        '[7. Министры рассмотрели ... – Альфа сохранить; Дельта исключить]',
        '[7. Министры рассмотрели ...]',
        '7. Министры рассмотрели ...',
      ],
      zh: ['[七、外长们审议了…… – 甲 保留原文; 丁 删除]', '[七、外长们审议了……]', '七、外长们审议了……'],
    },
  },
  {
    about: '4, nested brackets',
    byDepth: [1, 1],
    remaining: { A: 2, B: 2, C: 2 },
    seen: {
      en: [
        'The ministers supported the programme[ and its [early – Alfa / gradual – Bravo] implementation – Alfa, Bravo; Charlie delete].',
        'The ministers supported the programme[ and its [early / gradual] implementation].',
        'The ministers supported the programme.',
      ],
      ru: [
        'Министры поддержали программу[ и её [скорейшее – Альфа / поэтапное – Браво] осуществление – Альфа, Браво; Чарли исключить].',
        'Министры поддержали программу[ и её [скорейшее / поэтапное] осуществление].',
        'Министры поддержали программу.',
      ],
      zh: [
        '外长们支持该计划[及其[早日 – 甲 / 逐步 – 乙]实施 – 甲, 乙; 丙 删除]。',
        '外长们支持该计划[及其[早日 / 逐步]实施]。',
        '外长们支持该计划。',
      ],
    },
  },
]
