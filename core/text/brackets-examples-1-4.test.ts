import { describe, expect, test } from 'vitest'
import { draft, example, expectExample, held, seen, within } from './brackets-examples.fixture.ts'

const insertion = example({
  en: [
    [
      draft('en', 'The ministers supported further cooperation in information security.', [
        'further| cooperation',
        ' practical',
        'A proposes, B supports, C deletes',
      ]),
      'The ministers supported further[ practical – Alfa, Bravo; Charlie delete] cooperation in information security.',
    ],
  ],
  ru: [
    [
      draft('ru', 'Министры поддержали дальнейшее сотрудничество в сфере информационной безопасности.', [
        'дальнейшее| сотрудничество',
        ' практическое',
        'A proposes, B supports, C deletes',
      ]),
      'Министры поддержали дальнейшее[ практическое – Альфа, Браво; Чарли исключить] сотрудничество в сфере информационной безопасности.',
    ],
  ],
  zh: [
    [
      draft('zh', '外长们支持进一步开展信息安全合作。', [
        '开展|信息安全',
        '务实',
        'A proposes, B supports, C deletes',
      ]),
      '外长们支持进一步开展[务实 – 甲, 乙; 丙 删除]信息安全合作。',
    ],
  ],
})

const alternatives = example({
  en: [
    [
      held(
        draft(
          'en',
          'The ministers noted the results of the meeting.',
          ['noted', 'welcomed', 'A proposes, C retains'],
          ['noted', 'assessed positively', 'B proposes, C retains'],
        ),
        'noted',
        'D reserves',
      ),
      'The ministers [noted – Charlie retain / welcomed – Alfa / assessed positively – Bravo | Delta reserve] the results of the meeting.',
    ],
  ],
  ru: [
    [
      held(
        draft(
          'ru',
          'Министры приняли к сведению итоги встречи.',
          ['приняли к сведению', 'приветствовали', 'A proposes, C retains'],
          ['приняли к сведению', 'позитивно оценили', 'B proposes, C retains'],
        ),
        'приняли к сведению',
        'D reserves',
      ),
      'Министры [приняли к сведению – Чарли сохранить / приветствовали – Альфа / позитивно оценили – Браво | Дельта оговорка] итоги встречи.',
    ],
  ],
  zh: [
    [
      held(
        draft(
          'zh',
          '外长们注意到会议成果。',
          ['注意到', '欢迎', 'A proposes, C retains'],
          ['注意到', '积极评价', 'B proposes, C retains'],
        ),
        '注意到',
        'D reserves',
      ),
      '外长们[注意到 – 丙 保留原文 / 欢迎 – 甲 / 积极评价 – 乙 | 丁 持保留]会议成果。',
    ],
  ],
})

const deletion = example({
  en: [
    [
      draft('en', '... cooperation, in accordance with national legislation.', [
        ', in accordance with national legislation',
        '',
        'B proposes, A retains, C retains',
      ]),
      '... cooperation[, in accordance with national legislation – Alfa, Charlie retain; Bravo delete].',
    ],
    [
      draft('en', '7. The ministers considered ...', [
        '7. The ministers considered ...',
        '',
        'D proposes, A retains',
      ]),
      '[7. The ministers considered ... – Alfa retain; Delta delete]',
    ],
  ],
  ru: [
    [
      draft('ru', '... сотрудничество в соответствии с национальным законодательством.', [
        ' в соответствии с национальным законодательством',
        '',
        'B proposes, A retains, C retains',
      ]),
      '... сотрудничество[ в соответствии с национальным законодательством – Альфа, Чарли сохранить; Браво исключить].',
    ],
    [
      draft('ru', '7. Министры рассмотрели ...', [
        '7. Министры рассмотрели ...',
        '',
        'D proposes, A retains',
      ]),
      '[7. Министры рассмотрели ... – Альфа сохранить; Дельта исключить]',
    ],
  ],
  zh: [
    [
      draft('zh', '……依照各自国内法开展合作。', ['依照各自国内法', '', 'B proposes, A retains, C retains']),
      '……[依照各自国内法 – 甲, 丙 保留原文; 乙 删除]开展合作。',
    ],
    [
      draft('zh', '七、外长们审议了……', ['七、外长们审议了……', '', 'D proposes, A retains']),
      '[七、外长们审议了…… – 甲 保留原文; 丁 删除]',
    ],
  ],
})

const nested = example({
  en: [
    [
      within(
        draft('en', 'The ministers supported the programme.', [
          'programme|.',
          ' and its  implementation',
          'A proposes, B supports, C deletes',
        ]),
        ['its | implementation', 'early', 'A proposes'],
        ['its | implementation', 'gradual', 'B proposes'],
      ),
      'The ministers supported the programme[ and its [early – Alfa / gradual – Bravo] implementation – Alfa, Bravo; Charlie delete].',
    ],
  ],
  ru: [
    [
      within(
        draft('ru', 'Министры поддержали программу.', [
          'программу|.',
          ' и её  осуществление',
          'A proposes, B supports, C deletes',
        ]),
        ['её | осуществление', 'скорейшее', 'A proposes'],
        ['её | осуществление', 'поэтапное', 'B proposes'],
      ),
      'Министры поддержали программу[ и её [скорейшее – Альфа / поэтапное – Браво] осуществление – Альфа, Браво; Чарли исключить].',
    ],
  ],
  zh: [
    [
      within(
        draft('zh', '外长们支持该计划。', ['计划|。', '及其实施', 'A proposes, B supports, C deletes']),
        ['及其|实施', '早日', 'A proposes'],
        ['及其|实施', '逐步', 'B proposes'],
      ),
      '外长们支持该计划[及其[早日 – 甲 / 逐步 – 乙]实施 – 甲, 乙; 丙 删除]。',
    ],
  ],
})

const languages = ['zh', 'ru', 'en'] as const

describe.each(languages)('the worked examples in %s (practice 9.3)', language => {
  test.each(insertion[language])('1, an insertion with support and opposition: %#', (paragraph, text) => {
    expectExample(language, paragraph, text)
  })
  test.each(alternatives[language])(
    '2, alternatives, the base retained, a hold on the whole choice: %#',
    (paragraph, text) => {
      expectExample(language, paragraph, text)
    },
  )
  test.each(deletion[language])(
    '3, a deletion, of a phrase and of a whole paragraph: %#',
    (paragraph, text) => {
      expectExample(language, paragraph, text)
    },
  )
  test.each(nested[language])('4, brackets in a bracket: %#', (paragraph, text) => {
    expectExample(language, paragraph, text)
  })
})

test('what is seen of the examples: text without names, brackets by depth', () => {
  expect(seen(insertion.en[0])).toEqual({
    text: 'The ministers supported further[ practical] cooperation in information security.',
    byDepth: [1],
  })
  expect(seen(alternatives.zh[0])).toEqual({
    text: '外长们[注意到 / 欢迎 / 积极评价]会议成果。',
    byDepth: [1],
  })
  expect(seen(deletion.ru[0])).toEqual({
    text: '... сотрудничество[ в соответствии с национальным законодательством].',
    byDepth: [1],
  })
  expect(seen(nested.en[0])).toEqual({
    text: 'The ministers supported the programme[ and its [early / gradual] implementation].',
    byDepth: [1, 1],
  })
})
