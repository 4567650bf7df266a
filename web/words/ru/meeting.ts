import { count, form, type Forms } from '../plural.ts'
import type { WordBook } from '../word-book.ts'

type Gender = 'm' | 'f' | 'n'
const words = ['ноль', 'один', 'два', 'три', 'четыре', 'пять', 'шесть', 'семь', 'восемь', 'девять', 'десять']
const one = { m: 'один', f: 'одна', n: 'одно' } as const
const numeral = (n: number, gender: Gender): string =>
  n === 1 ? one[gender] : n === 2 && gender === 'f' ? 'две' : (words[n] ?? String(n))
const some = (n: number, gender: Gender, forms: Forms): string =>
  `${numeral(n, gender)} ${form('ru', n, forms)}`

/** «одобрен один», «одобрены два», «одобрено пять»: the participle goes with the number. */
const done = (n: number, singular: string, plural: string, neuter: string): string =>
  `[${form('ru', n, { one: singular, few: plural, many: neuter })}] `

const drafts = { one: 'проект', few: 'проекта', many: 'проектов' }
const texts = { one: 'документ', few: 'документа', many: 'документов' }
const reports = { one: 'отчёт', few: 'отчёта', many: 'отчётов' }
const draftReports = { one: 'проект отчёта', few: 'проекта отчётов', many: 'проектов отчётов' }
const decisions = { one: 'решение', few: 'решения', many: 'решений' }
const candidates = { one: 'кандидатура', few: 'кандидатуры', many: 'кандидатур' }
const numbered = (kind: string, number: number | null) => (number === null ? kind : `${number}-е ${kind}`)

export const meeting: WordBook['meeting'] = {
  title: (organ, kind, number) => `${organ}, ${numbered(kind, number)}`,
  heading: (organ, kind, number) => ({
    main: organ,
    below: `Информационное сообщение, ${numbered(kind, number)}`,
  }),
  gist: {
    opening: 'На заседании ',
    clauses: {
      'adopt-in-principle': n =>
        done(n, 'одобрен в принципе', 'одобрены в принципе', 'одобрено в принципе') + some(n, 'm', drafts),
      nominate: (n, post) =>
        `${done(n, 'внесена на утверждение', 'внесены на утверждение', 'внесено на утверждение')}${some(n, 'f', candidates)}${post ? ` (${post})` : ''}`,
      approve: n => done(n, 'утверждён', 'утверждены', 'утверждено') + some(n, 'm', reports),
      'approve-text': n => done(n, 'утверждён', 'утверждены', 'утверждено') + some(n, 'm', texts),
      'adopt-draft': n => done(n, 'принят', 'приняты', 'принято') + some(n, 'm', draftReports),
      adopt: n => done(n, 'принят', 'приняты', 'принято') + some(n, 'm', texts),
      batch: n =>
        n === null
          ? '[принят] ряд решений'
          : done(n, 'принято', 'приняты', 'принято') + some(n, 'n', decisions),
      appoint: (n, post) =>
        `${done(n, 'назначено', 'назначены', 'назначено')}${some(n, 'n', { one: 'лицо', few: 'лица', many: 'лиц' })}${post ? ` (${post})` : ''}`,
      decide: n => done(n, 'принято', 'приняты', 'принято') + some(n, 'n', decisions),
      establish: n =>
        done(n, 'учреждён', 'учреждены', 'учреждено') +
        some(n, 'm', { one: 'орган', few: 'органа', many: 'органов' }),
      sign: n => done(n, 'подписан', 'подписаны', 'подписано') + some(n, 'm', texts),
    },
    between: ', ',
    beforeLast: ' и ',
    closing: '. Остальные пункты излагают позиции и факты заседания.',
    none: 'Решений в тексте нет: он излагает позиции и факты заседания.',
  },
  gistNote: (acts, all) =>
    `Построено по актам текста: ${count('ru', acts, { one: 'акт', few: 'акта', many: 'актов' })}, из них от имени всех членов ${all}`,
  onThisPage: 'На этой странице',
  fullText: 'Текст',
  paragraphs: n => count('ru', n, { one: 'пункт', few: 'пункта', many: 'пунктов' }),
  outcomes: 'Итоги',
  instruments: 'Названные документы',
  questions: 'Осталось открытым',
  cite: 'Как ссылаться',
  print: 'Печать',
  facts: 'Факты заседания',
  symbol: 'Символ',
  symbolNote: 'присвоен этим реестром',
  chair: 'Председатель',
  chairs: 'председатель',
  languages: 'Языки',
  authentic: 'аутентичный',
  working: 'рабочий',
  thisPage: 'показан здесь',
  notRecorded: 'пока не внесён',
  kept: 'Хранится',
  keptAs: bytes => `байт в байт, ${bytes} байт`,
  read: 'Чтение',
  readAs: n => (n === 1 ? 'как принято' : `исправлено, версия ${n}`),
  correctReading: 'Исправить чтение',
  attendance: 'Участники',
  protocolOrder: 'В порядке русского алфавита, как в тексте',
  printedOrder: 'В порядке текста',
  namesFromRegister: 'Русские формы имён взяты из реестра организации.',
  proof: {
    title: 'Подтверждение',
    entry: 'Запись',
    entryNumber: n => `№ ${n}`,
    before: 'До неё',
    entries: 'Журнал',
    entriesCount: n => count('ru', n, { one: 'запись', few: 'записи', many: 'записей' }),
    recorded: 'Внесено',
    corrected: 'Исправлено',
    leaf: 'Лист',
    verify: 'Проверить самому',
    note: 'Ни вход, ни доверие к этому сайту не нужны: возьмите текст и запись и вычислите лист сами.',
  },
  downloads: 'Взять с собой',
  downloadText: 'текст как опубликован',
  downloadReading: 'чтение (JSON)',
  downloadEntry: 'запись (JSON)',
  note: {
    inherits: paragraph => `подлежащее и сказуемое из пункта ${paragraph}`,
    inheritsHere: 'подлежащее и сказуемое из предыдущего предложения',
    listed: n => `названы ${count('ru', n, { one: 'член', few: 'члена', many: 'членов' })}`,
    notListed: 'не указаны',
    noReason: 'текст причин не называет, страница их не домысливает',
    addressee: 'адресат:',
    rung: (rung, of) => `ступень ${rung} из ${of}`,
    notSupport: 'это не поддержка',
    notApproval: 'это не утверждение',
    margin: n => `Акты пункта ${n}`,
  },
  table: {
    paragraph: 'Пункт',
    act: 'Акт',
    object: 'Предмет',
    later: 'Что было потом',
    title: 'Название',
    status: 'На день заседания',
    how: 'Слева: что сделало это заседание. Справа: что говорит другая запись или внешний источник',
    none: 'Итогов в этом тексте не прочитано.',
  },
  fate: {
    final: 'окончательно',
    informationOnly: 'для сведения, ничего не решает',
    open: 'открыто, ни одна запись этого не закрывает',
    openTo: organ => `открыто: передаётся в ${organ}`,
    settled: (what, when) => `${what}, ${when}`,
    noCount: 'число в тексте не указано',
    counted: n => count('ru', n, decisions),
    held: 'состоялось',
    nothingLater: 'дальнейших записей нет',
  },
  instrument: {
    inForce: 'действует',
    notYet: 'ещё не вступил в силу',
    concluded: 'заключён, вступление в силу не проверено',
    ended: 'больше не действует',
    draft: 'проект',
    anticipated: 'ещё не принят',
    external: 'документ другого органа или его участников',
    initiative: 'инициатива одного государства',
    unknown: 'статус не проверен',
    window: window => `срок действия: ${window}`,
  },
  openQuestionsNote: 'Текст оставил это открытым. Открытым это остаётся и в реестре.',
  leftOpen: 'намеренно оставлено открытым Секретариатом',
  noQuestions: 'Открытых мест, которые ищет чтение, в тексте нет.',
  citation: ({ organ, body, place, date, symbol, entry, leaf }) =>
    `${body}, ${organ}, информационное сообщение${place ? `, ${place}` : ''}, ${date}, ${symbol}, Concord, запись ${entry}, лист ${leaf}`,
  citeParagraph: 'Чтобы сослаться на один пункт, добавьте к адресу его номер: #p7.',
  earlier: 'Раньше',
  later: 'Позже',
}
