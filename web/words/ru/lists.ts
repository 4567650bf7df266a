import { count, form } from '../plural.ts'
import type { WordBook } from '../word-book.ts'

const meetings = { one: 'заседание', few: 'заседания', many: 'заседаний' }

export const home: WordBook['home'] = {
  title: 'Что открыто',
  recordedOne: (organ, link) => `В реестр внесено одно заседание: ${organ}, [${link}].`,
  recordedMany: (n, organ, link) => `В реестре ${count('ru', n, meetings)}, последнее – ${organ}, [${link}].`,
  recordedNone: 'Реестр пуст.',
  openCount: n =>
    n === 0
      ? 'Открытых вопросов нет.'
      : `[${count('ru', n, { one: 'вопрос', few: 'вопроса', many: 'вопросов' })}] оттуда другими записями пока не ${form('ru', n, { one: 'закрыт', few: 'закрыты', many: 'закрыто' })}.`,
  next: (what, when) => `Ближайшее заседание: ${what}, ${when}.`,
  nextNone: 'О следующем заседании не объявлено.',
  open: 'Открыто',
  openHow: 'текст позволяет ожидать, другая запись не закрыла',
  openNone: 'Открытых вопросов нет.',
  recorded: 'Внесённые заседания',
  upcoming: 'Ближайшие заседания',
  upcomingNone: 'Не объявлены.',
  known: 'Известны, не внесены',
  chairNow: 'Председательствует',
  membersToday: date => date,
  expects: {
    document: organ => `принимает ${organ}`,
    nominee: organ => `утверждает ${organ}`,
    meeting: 'заседание должно состояться',
    any: 'ожидает решения',
  },
  due: date => `ожидается: ${date}`,
  noDue: 'дата не указана',
  bodies: 'Организации',
  bodiesNote: 'У каждой организации свой реестр, свои правила и языки.',
}

export const meetingsList: WordBook['meetingsList'] = {
  title: 'Заседания',
  lead: (n, recorded) =>
    `${form('ru', n, { one: 'Известно', few: 'Известны', many: 'Известно' })} ${count('ru', n, meetings)}; внесены тексты: ${recorded}.`,
  allOrgans: 'Все органы',
  recorded: 'текст внесён',
  known: 'известно из внешнего источника',
  expected: 'ожидается',
  acts: n => count('ru', n, { one: 'акт', few: 'акта', many: 'актов' }),
  outcomes: n => count('ru', n, { one: 'итог', few: 'итога', many: 'итогов' }),
  organs: 'Органы',
}

export const members: WordBook['members'] = {
  title: 'Члены',
  lead: (date, counts) => `${date}: ${counts}.`,
  changed: 'Состав менялся',
  order: 'В протокольном порядке организации: по русскому алфавиту.',
  none: 'В этот день такого статуса не было ни у одного государства.',
  history: 'Все статусы с источниками',
  state: 'Государство',
  status: 'Статус',
  from: 'с',
  to: 'по',
  act: 'акт',
  lasting: 'действует',
  plot: 'Статусы во времени',
  plotNote:
    'Самая широкая линия: член. Уже: наблюдатель, партнёр по диалогу; пунктир: партнёр. Вертикаль: выбранный день.',
  groups: {
    member: 'Государства-члены',
    observer: 'Наблюдатели',
    'dialogue-partner': 'Партнёры по диалогу',
    partner: 'Партнёры',
  },
  presidency: 'Председательство',
  presidencyNone: 'На этот день неизвестно.',
}

export const instruments: WordBook['instruments'] = {
  title: 'Документы',
  lead: (date, n) =>
    `${date}: ${form('ru', n, { one: 'действовал', few: 'действовали', many: 'действовало' })} ${count('ru', n, { one: 'документ', few: 'документа', many: 'документов' })}.`,
  leadFor: (date, n, state) =>
    `${date}: ${form('ru', n, { one: 'действовал', few: 'действовали', many: 'действовало' })} ${count('ru', n, { one: 'документ', few: 'документа', many: 'документов' })}, для кого: ${state}.`,
  forWhom: 'Для кого',
  anyState: 'любое государство',
  groups: {
    'in-force': 'Действуют',
    'not-yet': 'Ещё не подписаны и не приняты',
    concluded: 'Заключены; вступление в силу не проверено или срок не идёт',
    ended: 'Действие окончено',
    unknown: 'На этот день неизвестно',
    external: 'Документы других органов, на которые опирается реестр',
  },
  instrument: 'Название',
  date: 'Дата',
  force: 'Действует',
  mentioned: 'Где упомянут в реестре',
  plot: 'Сроки действия',
  plotNote: 'Сплошная линия: действует. Неизвестные концы не показаны. Вертикальная линия: выбранный день.',
}

export const people: WordBook['people'] = {
  title: 'Лица и должности',
  lead: n =>
    n === 0
      ? 'Кандидатур, ожидающих утверждения, в реестре нет.'
      : `${n === 1 ? 'Одна кандидатура внесена' : count('ru', n, { one: 'кандидатура внесена', few: 'кандидатуры внесены', many: 'кандидатур внесено' })}, утверждение в реестре не записано.`,
  person: 'Лицо',
  state: 'Государство',
  term: 'Срок',
  stage: 'Стадия',
  seen: dates => `в должности: ${dates}`,
  stages: {
    nominated: 'кандидатура, утверждение не записано',
    approved: 'утверждено',
    'in-office': 'в должности',
    held: 'занимал должность',
  },
  heads: 'Главы делегаций',
  headsNote: 'Имена и должности как напечатаны в тот день.',
  meeting: 'Заседание',
  office: 'Должность на тот день',
  candidacies: 'Кандидатуры в другие органы',
  noted: 'принято к сведению',
  supported: 'поддержано',
  seat: 'Место',
  nobody: 'В реестре никого нет.',
}

export const search: WordBook['search'] = {
  title: 'Поиск',
  words: 'Слова текста',
  hint: 'По-китайски достаточно двух знаков. По-русски и по-английски слова ищутся по основе.',
  organ: 'Орган',
  act: 'Акт',
  state: 'Государство',
  mentioned: 'упомянуто или названо',
  listed: 'названо поимённо',
  notListed: 'не указано',
  year: 'Год',
  any: 'любой',
  go: 'Найти',
  clear: 'Очистить',
  foundFor: n =>
    `${form('ru', n, { one: 'Найден', few: 'Найдены', many: 'Найдено' })} ${count('ru', n, { one: 'пункт', few: 'пункта', many: 'пунктов' })}.`,
  none: 'Ничего не найдено.',
  noneHow: 'Уберите часть слов или условий. Слова ищутся так, как напечатаны, на языке текста.',
  page: (n, of) => `Страница ${n} из ${of}`,
  previous: 'Предыдущая страница',
  next: 'Следующая страница',
}
