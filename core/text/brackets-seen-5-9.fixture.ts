import type { SeenExample } from './brackets-seen-1-4.fixture.ts'

/** Examples 5 to 9 of practice 9.3. */
export const lastSeen: readonly SeenExample[] = [
  {
    about: '5, technical placeholders beside an insertion',
    byDepth: [1],
    placeholders: 2,
    remaining: { H: 0 },
    seen: {
      en: [
        'The ministers supported holding the meeting[ at the level of deputy foreign ministers – Chair] in [● place tbc] on [● date tbc].',
        'The ministers supported holding the meeting[ at the level of deputy foreign ministers] in [● place tbc] on [● date tbc].',
        'The ministers supported holding the meeting in ● place tbc on ● date tbc.',
      ],
      ru: [
        'Министры поддержали проведение встречи[ на уровне заместителей министров иностранных дел – Председатель] [● место уточняется] [● дата уточняется].',
        'Министры поддержали проведение встречи[ на уровне заместителей министров иностранных дел] [● место уточняется] [● дата уточняется].',
        'Министры поддержали проведение встречи ● место уточняется ● дата уточняется.',
      ],
      zh: [
        '外长们支持于[● 日期待定]在[● 地点待定]举行[副外长级 – 主席]会议。',
        '外长们支持于[● 日期待定]在[● 地点待定]举行[副外长级]会议。',
        '外长们支持于● 日期待定在● 地点待定举行会议。',
      ],
    },
  },
  {
    about: '5, technical placeholders only',
    byDepth: [],
    placeholders: 2,
    seen: {
      en: [
        'The Council decided to submit [● name] ([● State]) as candidate for Secretary-General for the period from 1 January 2019 to 31 December 2021.',
        'The Council decided to submit [● name] ([● State]) as candidate for Secretary-General for the period from 1 January 2019 to 31 December 2021.',
        'The Council decided to submit ● name (● State) as candidate for Secretary-General for the period from 1 January 2019 to 31 December 2021.',
      ],
      ru: [
        'Совет постановил представить кандидатуру [● имя] ([● государство]) на должность Генерального секретаря.',
        'Совет постановил представить кандидатуру [● имя] ([● государство]) на должность Генерального секретаря.',
        'Совет постановил представить кандидатуру ● имя (● государство) на должность Генерального секретаря.',
      ],
      zh: [
        '理事会决定推荐[● 姓名]（[● 国家]）为秘书长人选，任期自2019年1月1日至2021年12月31日。',
        '理事会决定推荐[● 姓名]（[● 国家]）为秘书长人选，任期自2019年1月1日至2021年12月31日。',
        '理事会决定推荐● 姓名（● 国家）为秘书长人选，任期自2019年1月1日至2021年12月31日。',
      ],
    },
  },
  {
    about: '5, a political placeholder',
    byDepth: [1],
    remaining: { B: 0 },
    seen: {
      en: [
        '[● paragraph on the regional situation to come – Bravo]',
        '[● paragraph on the regional situation to come]',
        '',
      ],
      ru: [
        '[● абзац о положении в регионе будет представлен – Браво]',
        '[● абзац о положении в регионе будет представлен]',
        '',
      ],
      zh: ['[● 关于地区局势的段落待提交 – 乙]', '[● 关于地区局势的段落待提交]', ''],
    },
  },
  {
    about: '6, an agreed paragraph',
    byDepth: [],
    seen: {
      en: [
        '12.      The ministers pointed out the importance of ... [Agreed ad ref]',
        '12.      The ministers pointed out the importance of ... [Agreed ad ref]',
        '12.      The ministers pointed out the importance of ...',
      ],
      ru: [
        '12.      Министры указали на важность ... [Согласовано ad ref]',
        '12.      Министры указали на важность ... [Согласовано ad ref]',
        '12.      Министры указали на важность ...',
      ],
      zh: [
        '十二、外长们指出……的重要性。 [商定待核准]',
        '十二、外长们指出……的重要性。 [商定待核准]',
        '十二、外长们指出……的重要性。',
      ],
    },
  },
  {
    about: '6, a new paragraph',
    byDepth: [1],
    remaining: { A: 1, B: 1, D: 1 },
    seen: {
      en: [
        '12 bis.  [The ministers supported the early entry into force of ... – Alfa, Bravo; Delta reserve]',
        '12 bis.  [The ministers supported the early entry into force of ...]',
        '12 bis.  ',
      ],
      ru: [
        '12 bis.  [Министры высказались за скорейшее вступление в силу ... – Альфа, Браво; Дельта оговорка]',
        '12 bis.  [Министры высказались за скорейшее вступление в силу ...]',
        '12 bis.  ',
      ],
      zh: [
        '十二之二、[外长们支持……早日生效。 – 甲, 乙; 丁 持保留]',
        '十二之二、[外长们支持……早日生效。]',
        '十二之二、',
      ],
    },
  },
  {
    about: '6, a paragraph that two retain',
    byDepth: [1],
    remaining: { A: 1, B: 1 },
    seen: {
      en: [
        '13.      [The ministers noted the initiative of Charlie. – Alfa, Bravo retain]',
        '13.      [The ministers noted the initiative of Charlie.]',
        '13.      The ministers noted the initiative of Charlie.',
      ],
      ru: [
        '13.      [Министры приняли к сведению инициативу Чарли. – Альфа, Браво сохранить]',
        '13.      [Министры приняли к сведению инициативу Чарли.]',
        '13.      Министры приняли к сведению инициативу Чарли.',
      ],
      zh: [
        '十三、[外长们注意到丙方的倡议。 – 甲, 乙 保留原文]',
        '十三、[外长们注意到丙方的倡议。]',
        '十三、外长们注意到丙方的倡议。',
      ],
    },
  },
  {
    about: '6, an alternative paragraph',
    byDepth: [1],
    remaining: { C: 0 },
    seen: {
      en: [
        '13 alt.  [The ministers supported the initiative of Charlie. – Charlie]',
        '13 alt.  [The ministers supported the initiative of Charlie.]',
        '13 alt.  ',
      ],
      ru: [
        '13 alt.  [Министры поддержали инициативу Чарли. – Чарли]',
        '13 alt.  [Министры поддержали инициативу Чарли.]',
        '13 alt.  ',
      ],
      zh: ['十三备选、[外长们支持丙方的倡议。 – 丙]', '十三备选、[外长们支持丙方的倡议。]', '十三备选、'],
    },
  },
  {
    about: '6, the bridge of the Chair',
    byDepth: [1],
    remaining: { H: 0 },
    seen: {
      en: [
        '13 alt2. [The ministers took note with interest of the initiative of Charlie. – Chair]',
        '13 alt2. [The ministers took note with interest of the initiative of Charlie.]',
        '13 alt2. ',
      ],
      ru: [
        '13 alt2. [Министры с интересом приняли к сведению инициативу Чарли. – Председатель]',
        '13 alt2. [Министры с интересом приняли к сведению инициативу Чарли.]',
        '13 alt2. ',
      ],
      zh: [
        '十三备选二、[外长们饶有兴趣地注意到丙方的倡议。 – 主席]',
        '十三备选二、[外长们饶有兴趣地注意到丙方的倡议。]',
        '十三备选二、',
      ],
    },
  },
  {
    about: '7, scope',
    byDepth: [1],
    remaining: { A: 1, B: 1, C: 1, D: 0 },
    seen: {
      en: [
        '[The ministers – Alfa, Bravo, Charlie retain / The ministers of Alfa, Bravo and Charlie – Delta] reaffirmed their support for the initiative.',
        '[The ministers / The ministers of Alfa, Bravo and Charlie] reaffirmed their support for the initiative.',
        'The ministers reaffirmed their support for the initiative.',
      ],
      ru: [
        '[Министры – Альфа, Браво, Чарли сохранить / Министры Альфы, Браво и Чарли – Дельта] подтвердили свою поддержку инициативы.',
        '[Министры / Министры Альфы, Браво и Чарли] подтвердили свою поддержку инициативы.',
        'Министры подтвердили свою поддержку инициативы.',
      ],
      zh: [
        '[外长们 – 甲, 乙, 丙 保留原文 / 甲、乙、丙三方外长 – 丁]重申支持该倡议。',
        '[外长们 / 甲、乙、丙三方外长]重申支持该倡议。',
        '外长们重申支持该倡议。',
      ],
    },
  },
  {
    about: '8, crossing amendments',
    byDepth: [1],
    remaining: { A: 1, B: 1, C: 1 },
    seen: {
      en: [
        '[deepen mutually beneficial and equal cooperation – Charlie retain / deepen equal cooperation – Alfa / deepen mutually useful cooperation – Bravo]',
        '[deepen mutually beneficial and equal cooperation / deepen equal cooperation / deepen mutually useful cooperation]',
        'deepen mutually beneficial and equal cooperation',
      ],
      ru: [
        '[углублять взаимно выгодное и равноправное сотрудничество – Чарли сохранить / углублять равноправное сотрудничество – Альфа / углублять взаимно полезное сотрудничество – Браво]',
        '[углублять взаимно выгодное и равноправное сотрудничество / углублять равноправное сотрудничество / углублять взаимно полезное сотрудничество]',
        'углублять взаимно выгодное и равноправное сотрудничество',
      ],
      zh: [
        '[深化互利平等合作 – 丙 保留原文 / 深化平等合作 – 甲 / 深化互惠合作 – 乙]',
        '[深化互利平等合作 / 深化平等合作 / 深化互惠合作]',
        '深化互利平等合作',
      ],
    },
  },
  {
    about: '9, Chinese',
    byDepth: [1],
    remaining: { A: 1, B: 1, C: 1, D: 1 },
    seen: {
      en: [
        'The ministers [noted – Charlie retain / supported – Alfa / welcomed – Bravo | Delta reserve] the wish of Alfa to stand for election.',
        'The ministers [noted / supported / welcomed] the wish of Alfa to stand for election.',
        'The ministers noted the wish of Alfa to stand for election.',
      ],
      ru: [
        'Министры [приняли к сведению – Чарли сохранить / поддержали – Альфа / приветствовали – Браво | Дельта оговорка] стремление Альфы выдвинуть свою кандидатуру.',
        'Министры [приняли к сведению / поддержали / приветствовали] стремление Альфы выдвинуть свою кандидатуру.',
        'Министры приняли к сведению стремление Альфы выдвинуть свою кандидатуру.',
      ],
      zh: [
        '外长们[注意到 – 丙 保留原文 / 支持 – 甲 / 欢迎 – 乙 | 丁 持保留]甲方竞选的愿望。',
        '外长们[注意到 / 支持 / 欢迎]甲方竞选的愿望。',
        '外长们注意到甲方竞选的愿望。',
      ],
    },
  },
]
