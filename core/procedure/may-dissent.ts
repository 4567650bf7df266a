import type { DissentForm, Rules } from './rules.ts'

/** The forms that the rules may give to a statement: an opinion by any of its names, an explanation, a dissociation. */
const formsOf: Readonly<Record<'opinion' | 'explanation' | 'dissociation', readonly DissentForm[]>> = {
  opinion: ['opinion', 'reservation', 'interpretative-statement', 'minutes-statement'],
  explanation: ['explanation'],
  dissociation: ['dissociation'],
}

/** Whether the rules of the body know a statement of that kind. */
export const mayMakeStatement = (
  { dissent }: Pick<Rules, 'dissent'>,
  kind: 'opinion' | 'explanation' | 'dissociation',
): boolean => formsOf[kind].some(form => dissent.includes(form))

/** Whether a text may speak in the name of some members only. */
export const mayName = ({ dissent }: Pick<Rules, 'dissent'>): boolean => dissent.includes('naming-formula')
