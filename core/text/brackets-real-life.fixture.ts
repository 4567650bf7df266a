import type { BracketIssueCode } from './brackets-issue.ts'

export type Language = 'zh' | 'ru' | 'en'

type Case = readonly [
  language: Language,
  typed: string,
  house: string,
  ...issues: readonly BracketIssueCode[],
]

/** 【 and 】 around the first of two alternatives, as they are told. */
const otherBracketsAround: readonly BracketIssueCode[] = [
  'other-brackets',
  'read-as-alternatives',
  'nobody-named',
  'other-brackets',
  'other-brackets',
]

/** Brackets as people type them, as the house prints them, and what is told of the difference. */
export const typedBrackets: readonly Case[] = [
  // Hyphens, full stops and spaces as in the negotiating text of a large conference of 2012.
  [
    'en',
    'free humanity from [extreme - US; G77 delete] poverty.',
    'free humanity from[ extreme – US; G77 delete] poverty.',
    'dash-in-other-form',
  ],
  [
    'en',
    'dimensions [, in accordance with the principle. -G77; US, Canada, EU delete.]',
    'dimensions [, in accordance with the principle. – G77; US, Canada, EU delete]',
    'dash-in-other-form',
    'attribution-tidied',
  ],
  [
    'en',
    'with [changing unsustainable - EU, G77 retain / promoting sustainable - US] patterns',
    'with [changing unsustainable – EU, G77 retain / promoting sustainable – US] patterns',
    'dash-in-other-form',
  ],
  // No names, neighbours as alternatives, nested and stray brackets, as in the drafts of 2015.
  [
    'en',
    'In [furtherance][pursuit] of',
    'In [furtherance / pursuit] of',
    'read-as-alternatives',
    'nobody-named',
  ],
  [
    'en',
    'Parties [shall] [should] act',
    'Parties [shall] [should] act',
    'nobody-named',
    'perhaps-alternatives',
    'nobody-named',
  ],
  [
    'en',
    '[and guided by its principles [and provisions], including equity,]',
    '[and guided by its principles[ and provisions], including equity,]',
    'nobody-named',
    'nobody-named',
  ],
  ['en', 'circumstances,]]', 'circumstances,\\]\\]', 'bracket-not-opened', 'bracket-not-opened'],
  ['en', '[noted [welcomed – Alfa retain] it', '\\[noted[ welcomed – Alfa retain] it', 'bracket-not-closed'],
  // Strokes and labels.
  [
    'en',
    'Parties [shall/should/may] act',
    'Parties [shall / should / may] act',
    'stroke-without-spaces',
    'nobody-named',
  ],
  ['en', '[and/or – Alfa retain] see A/RES/79/332', '[and/or – Alfa retain] see A/RES/79/332'],
  [
    'en',
    '[Option 1: Parties shall act. Option 2: Parties should act - EU. Option 3: no text]',
    '[Parties shall act. / Parties should act – EU / no text]',
    'option-labels',
    'dash-in-other-form',
    'attribution-tidied',
  ],
  [
    'en',
    '13. OPTION A: We act. OPTION B: We do not act.',
    '13. [We act. / We do not act.]',
    'option-labels',
    'nobody-named',
  ],
  ['en', '[alt 1 noted alt 2 welcomed – Alfa]', '[noted / welcomed – Alfa]', 'option-labels'],
  [
    'ru',
    '[Вариант 1: отметили Вариант 2: поддержали – Альфа]',
    '[отметили / поддержали – Альфа]',
    'option-labels',
  ],
  ['zh', '[备选案文1：注意到 备选案文2：支持 – 甲]', '[注意到 / 支持 – 甲]', 'option-labels'],
  // Brackets of their own for each alternative.
  [
    'en',
    'The ministers [noted][welcomed][assessed positively] the results',
    'The ministers [noted / welcomed / assessed positively] the results',
    'read-as-alternatives',
    'nobody-named',
  ],
  [
    'en',
    'Parties [shall] / [should – EU]/[may] act',
    'Parties [shall / should – EU / may] act',
    'read-as-alternatives',
  ],
  [
    'zh',
    '外长们【注意到】／【支持】愿望',
    '外长们[注意到 / 支持]愿望',
    ...otherBracketsAround,
    'other-brackets',
  ],
  [
    'en',
    '[OPTION A: noted – Alfa] [OPTION B: welcomed – Bravo] it',
    '[noted – Alfa / welcomed – Bravo] it',
    'option-labels',
  ],
  [
    'zh',
    '[备选案文1：注意到 – 甲]；[备选案文2：支持 – 乙]愿望',
    '[注意到 – 甲 / 支持 – 乙]愿望',
    'option-labels',
  ],
  [
    'ru',
    '[Вариант А. отметили]\n[Вариант Б. поддержали]',
    '[отметили / поддержали]',
    'option-labels',
    'nobody-named',
  ],
  [
    'en',
    '13 alt 1. We act. 13 alt 2. We do not act.',
    '13 [We act. / We do not act.]',
    'option-labels',
    'nobody-named',
  ],
  ['en', '[noted\n/ welcomed – Alfa]', '[noted / welcomed – Alfa]', 'stroke-without-spaces'],
  [
    'zh',
    '[保留/删除——甲]和/或[和/或 – 乙]',
    '[保留 / 删除 – 甲]和/或[和/或 – 乙]',
    'stroke-without-spaces',
    'dash-in-other-form',
  ],
  // Quotation marks as word processors set them.
  [
    'en',
    'the “[shared – Alfa]” and ‘[common – Bravo]’ future',
    'the “[shared – Alfa]” and ‘[common – Bravo]’ future',
  ],
  ['ru', '«[отметили» – Альфа]', '«[отметили» – Альфа]'],
  // Several names that were typed as one.
  [
    'en',
    '[x – Alfa and Bravo; G77 and China delete]',
    '[x – Alfa and Bravo; G77 and China delete]',
    'names-joined',
  ],
  ['en', '[x – Alfa/Bravo;]', '[x – Alfa/Bravo]', 'names-joined', 'attribution-tidied'],
  ['ru', '[x – Альфа и Браво]', '[x – Альфа и Браво]', 'names-joined'],
  ['zh', '[务实 – 甲和乙]', '[务实 – 甲和乙]', 'names-joined'],
  // Stances in other words.
  [
    'en',
    '[x – Alfa proposes, Bravo supports, Charlie opposes, Delta]',
    '[x – Alfa; Bravo; Charlie delete; Delta]',
    'stance-in-other-words',
  ],
  ['ru', '[x – Альфа; Браво против]', '[x – Альфа; Браво исключить]', 'stance-in-other-words'],
  ['zh', '[务实 – 甲提议，乙支持；丙反对]', '[务实 – 甲; 乙; 丙 删除]', 'stance-in-other-words'],
  [
    'en',
    '[x – Alfa; Bravo (deletes), Charlie retains]',
    '[x – Alfa; Bravo delete; Charlie retain]',
    'stance-in-other-words',
  ],
  ['en', '[x – Alfa ad referendum]', '[x – Alfa ad ref]', 'stance-in-other-words'],
  [
    'ru',
    '[отметили — Чарли, оставить / поддержали - Альфа; Браво удалить.] итоги',
    '[отметили – Чарли сохранить / поддержали – Альфа; Браво исключить] итоги',
    'dash-in-other-form',
    'stance-in-other-words',
  ],
  [
    'zh',
    '外长们［注意到——丙保留／支持 - 甲、乙］愿望',
    '外长们[注意到 – 丙 持保留 / 支持 – 甲, 乙]愿望',
    'other-brackets',
    'stroke-without-spaces',
    'dash-in-other-form',
    'stance-unclear',
    'attribution-tidied',
    'other-brackets',
  ],
  [
    'zh',
    '[支持-甲，乙；丁保留原文]',
    '[支持 – 甲, 乙; 丁 保留原文]',
    'dash-in-other-form',
    'attribution-tidied',
  ],
  [
    'en',
    '[noted – Charlie retain/ welcomed – Alfa|Delta reserve]',
    '[noted – Charlie retain / welcomed – Alfa | Delta reserve]',
    'stroke-without-spaces',
    'attribution-tidied',
  ],
  // A dash that is no dash of names.
  ['en', '[a – Alfa retain; – Bravo]', '[a \\– Alfa retain; – Bravo]', 'dash-in-words'],
  ['ru', '[Шанхай – место встречи]', '[Шанхай \\– место встречи]', 'dash-in-words', 'nobody-named'],
  ['en', '[● 2019 – 2021]', '[● 2019 \\– 2021]', 'dash-in-words'],
  // Placeholders and marks.
  [
    'en',
    'on [date tbc] in [...]',
    'on [● date tbc] in [● ...]',
    'placeholder-without-sign',
    'placeholder-without-sign',
  ],
  ['zh', '于[日期待定]举行', '于[● 日期待定]举行', 'placeholder-without-sign'],
  ['ru', 'состоится [дата уточняется]', 'состоится [● дата уточняется]', 'placeholder-without-sign'],
  ['en', 'Text. [agreed ad referendum]', 'Text. [Agreed ad ref]', 'mark-in-other-words'],
  ['zh', '案文。[商定]', '案文。 [已商定]', 'mark-in-other-words'],
  ['en', '[Text. [Agreed] – Alfa retain]', '[Text. \\[Agreed\\] – Alfa retain]', 'mark-inside-bracket'],
]
