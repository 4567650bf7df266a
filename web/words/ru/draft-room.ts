import { count, figure } from '../plural.ts'
import type { WordBook } from '../word-book.ts'

export const draftUndo: WordBook['draftUndo'] = {
  undo: what => `Отменить: ${what}`,
  until: 'Можно до следующего действия; в журнале останется и то и другое.',
  acts: {
    ProposalAccepted: name => `${name} принято`,
    ProposalsMerged: name => `предложения объединены с ${name}`,
    ProposalSuperseded: name => `${name} заменено другим`,
    ParagraphAgreedAdRef: name => `пункт ${name} согласован ad referendum`,
    ParagraphAgreed: name => `пункт ${name} согласован`,
    ParagraphReopened: name => `пункт ${name} открыт вновь`,
    LanguageBroughtLevel: name => `выровнен язык в пункте ${name}`,
    ChapeauBroughtLevel: () => 'выровнен заголовок',
    FactCorrected: name => `исправлен факт в пункте ${name}`,
    ParagraphsRenumbered: () => 'пункты пронумерованы заново',
  },
}

export const draftRoom: WordBook['draftRoom'] = {
  screen: 'Экран в зале',
  title: number => `Пункт ${number} на экране в зале`,
  brackets: (here, all) =>
    `здесь ${count('ru', here, { one: 'скобка', few: 'скобки', many: 'скобок' })}, в тексте ${figure('ru', all)}`,
  legend: [
    { sign: 'подчёркнуто', says: 'предложено' },
    { sign: 'зачёркнуто', says: 'предложено исключить' },
    { sign: 'имя в пунктире', says: 'оговорка' },
    { sign: 'полужирно', says: 'изменено на этом экране' },
  ],
  since: time => `показан с ${time} UTC`,
  first: 'первый открытый пункт, пока Председатель не выберет другой',
  next: number => `далее: ${number}`,
  lost: 'Связь прервана. Экран продолжит сам, как только она восстановится.',
  heading: 'Зал',
  shows: (number, language, time) => `На экране в зале пункт ${number}, язык: ${language}, с ${time} UTC.`,
  showsNone: 'На экране в зале первый открытый пункт, пока вы не покажете другой.',
  following: 'Экран следует за вами к каждому пункту, который вы выбираете.',
  show: 'Показать в зале',
  follow: { on: 'Экран следует за мной', off: 'Больше не следовать за мной' },
}
