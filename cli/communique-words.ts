import type { Words } from '../core/language.ts'

/** What the verb `communique` says beside the text itself. */
export const communiqueWords = {
  description: {
    zh: '由已收录事实和文本重新编成并输出一次会议的公报，与所发布的文本逐字节相同',
    ru: 'составить и напечатать сообщение о заседании, байт в байт как опубликовано',
    en: 'compose and print the communiqué of a meeting, byte for byte as published',
  },
  meeting: {
    zh: '会议编号：机构、机关、首日，例如 sco/cfm/2018-04-24；不给出时列出已收录的会议',
    ru: 'адрес заседания: организация, орган, первый день, например sco/cfm/2018-04-24; без него — список внесённых',
    en: 'id of a meeting: body, organ, first day, such as sco/cfm/2018-04-24; without it the recorded ones are listed',
  },
  inLanguage: {
    zh: '语言（zh、ru、en）；未收录该语言文本时，只输出由已收录事实生成的句子',
    ru: 'язык (zh, ru, en); если текст на нём не внесён — только предложения, которые следуют из фактов',
    en: 'language (zh, ru, en); where no text is recorded in it, only the sentences that follow from facts',
  },
  trace: {
    zh: '改为逐段说明：由事实生成（facts）还是引自文本（text），以及所述行为',
    ru: 'вместо текста — о каждом абзаце: составлен из фактов (facts) или взят из текста (text), и какие акты в нём',
    en: 'print instead of each paragraph whether it is generated (facts) or quoted (text), and the acts it states',
  },
  example: {
    zh: '示例：npx concord communique sco/cfm/2018-04-24 --lang zh',
    ru: 'Пример: npx concord communique sco/cfm/2018-04-24 --lang zh',
    en: 'Example: npx concord communique sco/cfm/2018-04-24 --lang zh',
  },
  noneRecorded: {
    zh: '尚未收录任何会议。请先启动 Concord（npm start），或用 concord record 收录一份公报。',
    ru: 'Ни одно заседание ещё не внесено. Запустите Concord (npm start) или внесите сообщение: concord record.',
    en: 'No meeting is recorded yet. Start Concord (npm start), or record a communiqué with concord record.',
  },
  notAnId: {
    zh: '“{meeting}”不是会议编号：编号由机构、机关和首日组成，例如 sco/cfm/2018-04-24。',
    ru: '«{meeting}» — не адрес заседания: он состоит из организации, органа и первого дня, например sco/cfm/2018-04-24.',
    en: '"{meeting}" is not the id of a meeting: an id names body, organ and first day, such as sco/cfm/2018-04-24.',
  },
  notRecorded: {
    zh: '会议 {meeting} 尚未收录。',
    ru: 'Заседание {meeting} не внесено.',
    en: 'The meeting {meeting} is not recorded.',
  },
  unknownLanguage: {
    zh: '没有语言“{language}”的句式。可用：zh、ru、en。',
    ru: 'Для языка «{language}» нет формулировок. Есть: zh, ru, en.',
    en: 'There are no phrases for the language "{language}". There are: zh, ru, en.',
  },
  structureOnly: {
    zh: '该语言未收录文本（已收录：{languages}）。以上仅为由已收录事实生成的句子，非官方文本。',
    ru: 'На этом языке текст не внесён (внесён: {languages}). Выше — только предложения, которые следуют из внесённых фактов; это не официальный текст.',
    en: 'No text is recorded in this language (recorded: {languages}). The above are only the sentences that follow from recorded facts; it is not an official text.',
  },
  list: {
    zh: '不带会议编号运行 concord communique，可列出已收录的会议。',
    ru: 'Команда concord communique без адреса перечисляет внесённые заседания.',
    en: 'concord communique without an id lists the recorded meetings.',
  },
} as const satisfies Readonly<Record<string, Words>>
