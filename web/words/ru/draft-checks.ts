import type { WordBook } from '../word-book.ts'

export const draftChecks: WordBook['draftChecks'] = {
  title: 'На что обратить внимание в самом тексте',
  'used-before-defined': term => `«${term}» употреблено до того, как введено:`,
  'defined-twice': term => `«${term}» вводится повторно, впервые —`,
  formula: 'Устоявшаяся формула, дословно:',
  'formula-changed': 'Устоявшаяся формула с изменёнными словами:',
  citation: (title, printed, registered) =>
    `«${title}» приводится с датой ${printed}, в реестре — ${registered}.`,
  chain: 'Абзац без собственного подлежащего больше не стоит за тем, от которого его получает:',
  tooLong: languages => `Текст слишком длинный, чтобы сразу проверить ссылки и подлежащие: ${languages}.`,
}
