import { describe, expect, test } from 'vitest'
import {
  agreed,
  announced,
  bracketed,
  draft,
  example,
  expectExample,
  held,
  seen,
} from './brackets-examples.fixture.ts'
import { parseBrackets, renderBrackets } from './brackets.ts'

const slots = example({
  en: [
    [
      draft('en', 'The ministers supported holding the meeting in ⟨● place tbc⟩ on ⟨● date tbc⟩.', [
        'meeting| in',
        ' at the level of deputy foreign ministers',
        'H proposes',
      ]),
      'The ministers supported holding the meeting[ at the level of deputy foreign ministers – Chair] in [● place tbc] on [● date tbc].',
    ],
    [
      draft(
        'en',
        'The Council decided to submit ⟨● name⟩ (⟨● State⟩) as candidate for Secretary-General for the period from 1 January 2019 to 31 December 2021.',
      ),
      'The Council decided to submit [● name] ([● State]) as candidate for Secretary-General for the period from 1 January 2019 to 31 December 2021.',
    ],
    [
      announced('en', 'paragraph on the regional situation to come', 'B proposes'),
      '[● paragraph on the regional situation to come – Bravo]',
    ],
  ],
  ru: [
    [
      draft('ru', 'Министры поддержали проведение встречи ⟨● место уточняется⟩ ⟨● дата уточняется⟩.', [
        'встречи| ',
        ' на уровне заместителей министров иностранных дел',
        'H proposes',
      ]),
      'Министры поддержали проведение встречи[ на уровне заместителей министров иностранных дел – Председатель] [● место уточняется] [● дата уточняется].',
    ],
    [
      draft(
        'ru',
        'Совет постановил представить кандидатуру ⟨● имя⟩ (⟨● государство⟩) на должность Генерального секретаря на период с 1 января 2019 года по 31 декабря 2021 года.',
      ),
      'Совет постановил представить кандидатуру [● имя] ([● государство]) на должность Генерального секретаря на период с 1 января 2019 года по 31 декабря 2021 года.',
    ],
    [
      announced('ru', 'абзац о положении в регионе будет представлен', 'B proposes'),
      '[● абзац о положении в регионе будет представлен – Браво]',
    ],
  ],
  zh: [
    [
      draft('zh', '外长们支持于⟨● 日期待定⟩在⟨● 地点待定⟩举行会议。', [
        '举行|会议',
        '副外长级',
        'H proposes',
      ]),
      '外长们支持于[● 日期待定]在[● 地点待定]举行[副外长级 – 主席]会议。',
    ],
    [
      draft('zh', '理事会决定推荐⟨● 姓名⟩（⟨● 国家⟩）为秘书长人选，任期自2019年1月1日至2021年12月31日。'),
      '理事会决定推荐[● 姓名]（[● 国家]）为秘书长人选，任期自2019年1月1日至2021年12月31日。',
    ],
    [announced('zh', '关于地区局势的段落待提交', 'B proposes'), '[● 关于地区局势的段落待提交 – 乙]'],
  ],
})

const wholeParagraphs = example({
  en: [
    [
      agreed('en', '12.      The ministers pointed out the importance of ...'),
      '12.      The ministers pointed out the importance of ... [Agreed ad ref]',
    ],
    [
      draft('en', '12 bis.  ', [
        '12 bis.  |',
        'The ministers supported the early entry into force of ...',
        'A proposes, B supports, D reserves',
      ]),
      '12 bis.  [The ministers supported the early entry into force of ... – Alfa, Bravo; Delta reserve]',
    ],
    [
      bracketed('en', '13.      ', 'The ministers noted the initiative of Charlie.', 'A retains, B retains'),
      '13.      [The ministers noted the initiative of Charlie. – Alfa, Bravo retain]',
    ],
    [
      draft('en', '13 alt.  ', [
        '13 alt.  |',
        'The ministers supported the initiative of Charlie.',
        'C proposes',
      ]),
      '13 alt.  [The ministers supported the initiative of Charlie. – Charlie]',
    ],
    [
      draft('en', '13 alt2. ', [
        '13 alt2. |',
        'The ministers took note with interest of the initiative of Charlie.',
        'H proposes',
      ]),
      '13 alt2. [The ministers took note with interest of the initiative of Charlie. – Chair]',
    ],
  ],
  ru: [
    [
      agreed('ru', '12.      Министры указали на важность ...'),
      '12.      Министры указали на важность ... [Согласовано ad ref]',
    ],
    [
      draft('ru', '12 bis.  ', [
        '12 bis.  |',
        'Министры высказались за скорейшее вступление в силу ...',
        'A proposes, B supports, D reserves',
      ]),
      '12 bis.  [Министры высказались за скорейшее вступление в силу ... – Альфа, Браво; Дельта оговорка]',
    ],
    [
      bracketed('ru', '13.      ', 'Министры приняли к сведению инициативу Чарли.', 'A retains, B retains'),
      '13.      [Министры приняли к сведению инициативу Чарли. – Альфа, Браво сохранить]',
    ],
    [
      draft('ru', '13 alt.  ', ['13 alt.  |', 'Министры поддержали инициативу Чарли.', 'C proposes']),
      '13 alt.  [Министры поддержали инициативу Чарли. – Чарли]',
    ],
    [
      draft('ru', '13 alt2. ', [
        '13 alt2. |',
        'Министры с интересом приняли к сведению инициативу Чарли.',
        'H proposes',
      ]),
      '13 alt2. [Министры с интересом приняли к сведению инициативу Чарли. – Председатель]',
    ],
  ],
  zh: [
    [agreed('zh', '十二、外长们指出……的重要性。'), '十二、外长们指出……的重要性。 [商定待核准]'],
    [
      draft('zh', '十二之二、', [
        '十二之二、|',
        '外长们支持……早日生效。',
        'A proposes, B supports, D reserves',
      ]),
      '十二之二、[外长们支持……早日生效。 – 甲, 乙; 丁 持保留]',
    ],
    [
      bracketed('zh', '十三、', '外长们注意到丙方的倡议。', 'A retains, B retains'),
      '十三、[外长们注意到丙方的倡议。 – 甲, 乙 保留原文]',
    ],
    [
      draft('zh', '十三备选、', ['十三备选、|', '外长们支持丙方的倡议。', 'C proposes']),
      '十三备选、[外长们支持丙方的倡议。 – 丙]',
    ],
    [
      draft('zh', '十三备选二、', ['十三备选二、|', '外长们饶有兴趣地注意到丙方的倡议。', 'H proposes']),
      '十三备选二、[外长们饶有兴趣地注意到丙方的倡议。 – 主席]',
    ],
  ],
})

const scopes = example({
  en: [
    [
      draft('en', 'The ministers reaffirmed their support for the initiative.', [
        'The ministers',
        'The ministers of Alfa, Bravo and Charlie',
        'D proposes, A retains, B retains, C retains',
      ]),
      '[The ministers – Alfa, Bravo, Charlie retain / The ministers of Alfa, Bravo and Charlie – Delta] reaffirmed their support for the initiative.',
    ],
  ],
  ru: [
    [
      draft('ru', 'Министры подтвердили свою поддержку инициативы.', [
        'Министры',
        'Министры Альфы, Браво и Чарли',
        'D proposes, A retains, B retains, C retains',
      ]),
      '[Министры – Альфа, Браво, Чарли сохранить / Министры Альфы, Браво и Чарли – Дельта] подтвердили свою поддержку инициативы.',
    ],
  ],
  zh: [
    [
      draft('zh', '外长们重申支持该倡议。', [
        '外长们',
        '甲、乙、丙三方外长',
        'D proposes, A retains, B retains, C retains',
      ]),
      '[外长们 – 甲, 乙, 丙 保留原文 / 甲、乙、丙三方外长 – 丁]重申支持该倡议。',
    ],
  ],
})

const crossing = example({
  en: [
    [
      draft(
        'en',
        'deepen mutually beneficial and equal cooperation',
        ['mutually beneficial and ', '', 'A proposes, C retains'],
        ['beneficial and equal', 'useful', 'B proposes, C retains'],
      ),
      '[deepen mutually beneficial and equal cooperation – Charlie retain / deepen equal cooperation – Alfa / deepen mutually useful cooperation – Bravo]',
    ],
    [
      draft(
        'en',
        'The ministers pointed out that the members should deepen mutually beneficial and equal cooperation with partners.',
        ['beneficial and equal', 'useful', 'B proposes, C retains'],
        ['mutually beneficial and ', '', 'A proposes, C retains'],
      ),
      'The ministers pointed out that the members should [deepen mutually beneficial and equal cooperation – Charlie retain / deepen mutually useful cooperation – Bravo / deepen equal cooperation – Alfa] with partners.',
    ],
  ],
  ru: [
    [
      draft(
        'ru',
        'углублять взаимно выгодное и равноправное сотрудничество',
        ['взаимно выгодное и ', '', 'A proposes, C retains'],
        ['выгодное и равноправное', 'полезное', 'B proposes, C retains'],
      ),
      '[углублять взаимно выгодное и равноправное сотрудничество – Чарли сохранить / углублять равноправное сотрудничество – Альфа / углублять взаимно полезное сотрудничество – Браво]',
    ],
  ],
  zh: [
    [
      draft(
        'zh',
        '深化相互有利和平等的合作',
        ['相互有利和', '', 'A proposes, C retains'],
        ['有利和平等', '有益', 'B proposes, C retains'],
      ),
      '深化[相互有利和平等 – 丙 保留原文 / 平等 – 甲 / 相互有益 – 乙]的合作',
    ],
  ],
})

const ladder = example({
  en: [
    [
      held(
        draft(
          'en',
          'The ministers noted the wish of Alfa to stand for election.',
          ['noted', 'supported', 'A proposes, C retains'],
          ['noted', 'welcomed', 'B proposes, C retains'],
        ),
        'noted',
        'D reserves',
      ),
      'The ministers [noted – Charlie retain / supported – Alfa / welcomed – Bravo | Delta reserve] the wish of Alfa to stand for election.',
    ],
  ],
  ru: [
    [
      held(
        draft(
          'ru',
          'Министры приняли к сведению стремление Альфы выдвинуть свою кандидатуру.',
          ['приняли к сведению', 'поддержали', 'A proposes, C retains'],
          ['приняли к сведению', 'приветствовали', 'B proposes, C retains'],
        ),
        'приняли к сведению',
        'D reserves',
      ),
      'Министры [приняли к сведению – Чарли сохранить / поддержали – Альфа / приветствовали – Браво | Дельта оговорка] стремление Альфы выдвинуть свою кандидатуру.',
    ],
  ],
  zh: [
    [
      held(
        draft(
          'zh',
          '外长们注意到甲方竞选的愿望。',
          ['注意到', '支持', 'A proposes, C retains'],
          ['注意到', '欢迎', 'B proposes, C retains'],
        ),
        '注意到',
        'D reserves',
      ),
      '外长们[注意到 – 丙 保留原文 / 支持 – 甲 / 欢迎 – 乙 | 丁 持保留]甲方竞选的愿望。',
    ],
  ],
})

const languages = ['zh', 'ru', 'en'] as const

describe.each(languages)('the worked examples in %s (practice 9.3)', language => {
  test.each(slots[language])('5, placeholders, technical and political: %#', (paragraph, text) => {
    expectExample(language, paragraph, text)
  })
  test.each(wholeParagraphs[language])(
    '6, whole paragraphs, the bridge of the Chair, a status mark: %#',
    (paragraph, text) => {
      expectExample(language, paragraph, text)
    },
  )
  test.each(scopes[language])('7, scope by a naming formula: %#', (paragraph, text) => {
    expectExample(language, paragraph, text)
  })
  test.each(crossing[language])(
    '8, crossing amendments (E-29) lifted to the phrase: %#',
    (paragraph, text) => {
      expectExample(language, paragraph, text)
    },
  )
  test.each(ladder[language])('9, a choice as in the seed: %#', (paragraph, text) => {
    expectExample(language, paragraph, text)
  })
})

test('technical placeholders are no brackets, a political one is', () => {
  expect(slots.en.map(each => seen(each).byDepth)).toEqual([[1], [], [1]])
})

test('the whole of example 6 is read as one text and printed as it was', () => {
  const text = wholeParagraphs.en.map(([, printed]) => printed).join('\n')
  expect(renderBrackets(parseBrackets(text, 'en'), 'attributed', 'en')).toBe(text)
})
