import type { Profile } from '../body/profile.ts'
import { nameIn } from '../language.ts'

/** The body by its long and its short name: in a title they say the same. */
type Names = Pick<Profile, 'name' | 'short'>

/** Marks of a draft at the end or the beginning of a title; the adopted text is printed without them. */
const draftMarks = /(草案|稿)$|^(проекта?|draft( of)?( the)?)\s/iu

const lettersOnly = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '')

/** A title as it is compared: width, case, quotes, brackets, spaces, the mark of a draft and the length of the body's name do not count. */
export function titleKey(title: string, language: string, names: Names): string {
  const plain = title.normalize('NFKC').toLowerCase().replace(draftMarks, '').trim()
  const long = nameIn(names.name, language)?.normalize('NFKC').toLowerCase()
  const short = nameIn(names.short, language)?.normalize('NFKC').toLowerCase()
  return lettersOnly(long && short ? plain.replaceAll(long, short) : plain)
}

const partsOf = (name: string): readonly string[] =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(part => part !== '')

/** Whether two printed names can be one person's: one prints all the parts of the other, in any order. */
export function isSameName(one: string, other: string): boolean {
  const [few, many] = [partsOf(one), partsOf(other)].toSorted((a, b) => a.length - b.length)
  return few !== undefined && many !== undefined && few.length > 0 && few.every(part => many.includes(part))
}
