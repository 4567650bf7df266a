import type { Paragraph } from './draft.ts'

/** The number of a paragraph as it is printed: `12`, `12 bis`, `12 bis alt2`. */
export const printedNumber = ({ number, suffix }: Pick<Paragraph, 'number' | 'suffix'>): string =>
  suffix === '' ? String(number) : `${number} ${suffix}`
