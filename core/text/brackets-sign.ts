/** The signs of the grammar, each between two spaces: alternatives, attribution, the whole choice. */
export type Sign = '/' | '–' | '|'

/** Where a text stands: outside all brackets, inside one, or in the name of a delegation. */
export type SignPlace = 'outside' | 'inside' | 'name'

const escapable: Readonly<Record<SignPlace, string>> = {
  outside: '[]\\',
  inside: '[]|/–●\\',
  name: '[]|/–,;\\ ',
}

const escapes: Readonly<Record<SignPlace, RegExp>> = {
  outside: /\\([[\]\\])/g,
  inside: /\\([[\]|/–●\\])/g,
  name: /\\([[\]|/–,;\\ ])/g,
}

/** A text as it is meant: a sign behind a backslash stands for itself. */
export const plainOf = (text: string, setting: SignPlace): string =>
  text.includes('\\') ? text.replace(escapes[setting], '$1') : text

/** Whether a backslash at this place makes the character behind it stand for itself. */
export const isEscape = (text: string, at: number, setting: SignPlace): boolean =>
  text.charAt(at) === '\\' && at + 1 < text.length && escapable[setting].includes(text.charAt(at + 1))

const special: Readonly<Record<SignPlace, RegExp>> = {
  outside: /[[\]\\]/g,
  inside: /[[\]|/–●\\]/g,
  name: /[[\]|/–,;\\]/g,
}

/** Whether a text holds a character that might be read as a sign. */
export const hasSigns = (text: string, setting: SignPlace): boolean => text.search(special[setting]) >= 0

/** What stands around a text on paper: the character before it, the one behind, and whether a bracket opens it. */
type Around = { readonly before: string; readonly behind: string; readonly opens: boolean }

/** A text as it is printed: what would be read as a sign gets a backslash, everything else stays as it is. */
export function printed(text: string, setting: SignPlace, around: Around): string {
  return text.replace(special[setting], (sign, at: number) => {
    const before = at > 0 ? text.charAt(at - 1) : around.before
    const behind = at + 1 < text.length ? text.charAt(at + 1) : around.behind
    return isRead(sign, { before, behind, opens: at === 0 && around.opens }, setting) ? `\\${sign}` : sign
  })
}

/** Whether a character would be read as a sign of the grammar where it stands. A backslash speaks for what is behind it. */
function isRead(sign: string, { before, behind, opens }: Around, setting: SignPlace): boolean {
  if (sign === '[' || sign === ']') return true
  if (sign === '\\') return behind !== '' && escapable[setting].includes(behind)
  if (setting === 'outside') return false
  if (sign === '/' || sign === '|' || sign === '–') return before === ' ' && behind === ' '
  if (setting === 'name') return (sign === ',' || sign === ';') && behind === ' '
  return sign === '●' && opens && behind === ' '
}
