import pg from 'pg'

const bigint = pg.types.builtins.INT8
const date = pg.types.builtins.DATE

/** Positions and counts as numbers; one that a number cannot hold exactly is a defect. */
export function wholeNumber(text: string): number {
  const number = Number(text)
  if (!Number.isSafeInteger(number)) throw new RangeError(`${text} is more than a number can hold exactly`)
  return number
}

/** How columns are read: `bigint` as number, `date` as the text it is (never an instant), others as the driver does. */
export const types: pg.CustomTypesConfig = {
  getTypeParser: (type, format) => {
    if (type === bigint && format !== 'binary') return wholeNumber
    if (type === date) return (text: string) => text
    return pg.types.getTypeParser(type, format)
  },
}
