export const draftChecks = {
  title: 'To look at in the words themselves',
  'used-before-defined': (term: string) => `‘${term}’ is used before it is defined in`,
  'defined-twice': (term: string) => `‘${term}’ is defined a second time; first in`,
  formula: 'The standing formula, word for word:',
  'formula-changed': 'The standing formula with changed words:',
  citation: (title: string, printed: string, registered: string) =>
    `‘${title}’ is cited with the date ${printed}; the register has ${registered}.`,
  chain: 'It has no subject of its own and no longer stands behind the paragraph that gives it one:',
  tooLong: (languages: string) =>
    `Too long to be read for citations and subjects while you wait: ${languages}.`,
}
