/** A text as the database can be asked for it: no row holds a null character, and no query may carry one. */
export const storable = (asked: string): string => asked.replaceAll('\0', '\ufffd')
