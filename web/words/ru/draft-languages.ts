import { count, figure, form, type Forms } from '../plural.ts'
import type { WordBook } from '../word-book.ts'

const of = (n: number, forms: Forms) => count('ru', n, forms)
const rung: Forms = { one: 'ступень', few: 'ступени', many: 'ступеней' }

export const draftLanguages: WordBook['draftLanguages'] = {
  differ: 'Расхождения между языками',
  names: { zh: 'китайском', ru: 'русском', en: 'английском' },
  quotes: ['«', '»'],
  brackets: [' (', ')'],
  issues: {
    number: {
      both: (here, there) => `Числа расходятся: {here} на ${here}, {there} на ${there}.`,
      only: (has, lacks) => `Число {here} есть на ${has}, но не на ${lacks}.`,
    },
    date: {
      both: (here, there) => `Даты расходятся: {here} на ${here}, {there} на ${there}.`,
      only: (has, lacks) => `Дата {here} есть на ${has}, но не на ${lacks}.`,
    },
    state: {
      both: (here, there) => `Названы разные государства: {here} на ${here}, {there} на ${there}.`,
      only: (has, lacks) => `Государство названо на ${has}, но не на ${lacks}: {here}.`,
    },
    organ: {
      both: (here, there) => `Названы разные органы: {here} на ${here}, {there} на ${there}.`,
      only: (has, lacks) => `Орган назван на ${has}, но не на ${lacks}: {here}.`,
    },
    act: {
      both: (here, there) => `Глаголы разной силы: {here} на ${here}, {there} на ${there}.`,
      only: (has, lacks) => `Глагол {here} есть на ${has}, но не на ${lacks}.`,
    },
    bracket: {
      both: (here, there) => `Скобки расходятся: {here} на ${here}, {there} на ${there}.`,
      only: (has, lacks) => `Скобка или пробел {here} есть на ${has}, но не на ${lacks}.`,
    },
    'paragraph-count': {
      both: (here, there) => `Пункты расходятся: {here} на ${here}, {there} на ${there}.`,
      only: (has, lacks) => `Пункт есть на ${has}, но не на ${lacks}: {here}.`,
    },
  },
  term: {
    both: (here, there) => `Термин {here} на ${here} — это {right} на ${there}; в тексте стоит {there}.`,
    only: (here, there) => `Термин {here} на ${here} — это {right} на ${there}; в тексте его нет.`,
  },
  offers: 'Термины и их правильный вид',
  offer: '{here} — это {right}',
  missing: 'в тексте нет',
  present: 'есть в тексте',
  page: 'Языки рядом',
  pageLead:
    'Каждый пункт на всех его языках. Отстающий язык не сравнивается: известно, что он говорит не то же самое.',
  show: 'Показать',
  filters: {
    all: n => `Все (${figure('ru', n)})`,
    issues: n => `С расхождениями (${figure('ru', n)})`,
    behind: n => `Отстающие (${figure('ru', n)})`,
  },
  level: 'выровнен',
  behind: 'отстаёт',
  noWords: 'Слов на этом языке пока нет.',
  bring: language => `Выровнять текст на ${language}`,
  none: 'Таких пунктов нет.',
  ladder: 'Лестница глаголов',
  ladders: {
    knowledge: 'Знание факта или пожелания',
    candidacy: 'Кандидатура, инициатива',
    result: 'Итоги встречи, работа председателя',
    report: 'Доклад',
    draft: 'Проект документа',
    worry: 'Обеспокоенность',
    request: 'Обращение к другим',
    earlier: 'Прежняя позиция',
    norm: 'Норма',
  },
  strongFirst: verb => `Лестница слова «${verb}», от сильного к слабому`,
  standsHere: 'так в тексте',
  apart: (n, between) =>
    between === '' ? `Разрыв: ${of(n, rung)}.` : `Разрыв: ${of(n, rung)}; между ними: ${between}.`,
  reserving: names => `С оговоркой: ${names}.`,
  ladderNote: 'Шаг по лестнице — всегда предложение.',
  otherVerbs: n =>
    form('ru', n, {
      one: `${figure('ru', n)} глагол никто не предлагает менять`,
      few: `${figure('ru', n)} глагола никто не предлагает менять`,
      many: `${figure('ru', n)} глаголов никто не предлагает менять`,
    }),
  precedents: 'Согласовано раньше',
  precedentsLook: 'Что говорят прежние тексты',
  precedentsOf: number => `Согласовано раньше: пункт ${number}`,
  precedentsLead: language =>
    `Нынешние слова на ${language} рядом с записанными текстами организации, которые может читать это место.`,
  nothingRecorded: 'Ни один текст этой организации не записан, сравнивать не с чем.',
  notInLanguage: (language, others) =>
    `Ни один текст этой организации не записан на ${language}; есть тексты на ${others}.`,
  nothingAlike: 'В записанных текстах нет похожего пункта.',
  verbatim: 'Слово в слово в прежних текстах',
  verbatimNote: 'Подчёркнуто: стоит слово в слово в прежнем тексте. Жирным: новые слова.',
  allNew:
    'Ни восемь китайских знаков подряд, ни пять слов подряд не стоят в прежних текстах: всё здесь сказано впервые.',
  noneNew: 'Всё это уже стоит в прежних текстах.',
  nearest: 'Ближайшие прежние формулировки',
  compared: 'Сравнено с проектом. Жирным: только в прежнем тексте. Зачёркнуто: только в проекте.',
  sameWords: 'те же слова',
}
