import { count, figure, form, type Forms } from '../plural.ts'
import type { WordBook } from '../word-book.ts'

const number = (n: number): string => figure('ru', n)
const left: Forms = { one: 'Осталась', few: 'Осталось', many: 'Осталось' }
const bracket: Forms = { one: 'скобка', few: 'скобки', many: 'скобок' }
const change: Forms = { one: 'изменение', few: 'изменения', many: 'изменений' }

const convergence: WordBook['draftViews']['convergence'] = {
  title: 'Как появлялись и снимались скобки',
  link: 'Как они появлялись и снимались',
  lead: (n, most, reading) =>
    `${form('ru', n, left)} ${count('ru', n, bracket)}. Больше всего их было в чтении ${number(reading)}: ${number(most)}.`,
  none: 'Ни одно чтение ещё не открыто, поэтому считать нечего.',
  total: 'Сколько скобок осталось?',
  totalNote: 'Ступень — действие, которое изменило их число; пунктиром отмечено открытие чтения.',
  byReading: 'По чтениям',
  reading: 'Чтение',
  opened: 'Открыто',
  closed: 'Завершено',
  notClosed: 'не завершено',
  first: 'Скобок при открытии',
  most: 'Больше всего',
  last: 'В конце',
  lastNow: n => `${number(n)}, сейчас`,
  agreed: 'Согласовано пунктов в конце',
  agreedOf: (n, all) => `${number(n)} из ${number(all)}`,
  bySection: 'По разделам',
  sectionPlot: 'В каких разделах они остались?',
  sameScale: 'Все в одном масштабе.',
  section: 'Раздел',
  unheaded: 'до первого заголовка',
  byDelegation: 'Кто их сохраняет',
  delegationPlot: 'Кто сколько сохраняет?',
  delegationNote:
    'Скобка считается за каждой делегацией, которая внесла предложение, возражает или сделала оговорку; одна скобка может считаться за несколькими. В протокольном порядке.',
  endOf: n => `Конец чтения ${number(n)}`,
  now: 'Сейчас',
  byAct: 'По действиям',
  actsIn: (n, acts) => `Чтение ${number(n)}: ${count('ru', acts, change)} числа скобок`,
  act: 'Действие',
  at: 'Когда',
  by: 'Что сделано',
  left: 'Осталось',
  change: 'Разница',
  onlyLast: (n, all) => `Показаны последние изменения: ${number(n)} из ${number(all)}; все есть в API.`,
}

const revisions: WordBook['draftViews']['revisions'] = {
  title: 'Сравнение двух редакций',
  link: 'Сравнить редакции',
  lead: 'Текст, каким он стоял после каждого из двух действий, пункт за пунктом.',
  form: 'Два момента',
  from: 'Раньше',
  to: 'Позже',
  words: 'Слова',
  standing: 'как стоят, без скобок',
  bracketed: 'со скобками и именами',
  go: 'Сравнить',
  same: 'Оба момента — одно и то же действие. Выберите разные.',
  beforeReadings: 'До первого чтения',
  reading: n => `Чтение ${number(n)}`,
  after: n => `действие ${number(n)}`,
  now: 'сейчас',
}

const origins: WordBook['draftViews']['origins'] = {
  title: 'Откуда взялись слова',
  lead: 'Слова с номером внесены действием, которое названо в списке. Слова без номера стоят с внесения проекта.',
  plain: 'С внесения проекта слова этого пункта не менялись.',
  sources: 'Чем они внесены',
  source: n => `источник ${number(n)}`,
  accepted: when => `принято ${when}`,
  sponsoredBy: names => `предложение внесли: ${names}`,
  follows: proposals => `чтобы передать принятое: ${proposals}`,
  acts: 'Все действия с этим пунктом',
}

export const draftViews: WordBook['draftViews'] = {
  convergence,
  revisions,
  origins,
  about: (proposal, kind) => ` ${proposal} (${kind})`,
}
