import { type InterfaceLanguage, interfaceLanguages } from '../core/language.ts'

const known = (tag: unknown): InterfaceLanguage | undefined =>
  interfaceLanguages.find(
    language => typeof tag === 'string' && tag.toLowerCase().split(/[-_]/)[0] === language,
  )

/** The languages of an Accept-Language header, the most wanted first; those with weight 0 are not wanted. */
function wanted(header: string): readonly string[] {
  return header
    .split(',')
    .map(part => {
      const [tag = '', ...parameters] = part.split(';').map(piece => piece.trim())
      const weight = parameters.find(parameter => parameter.startsWith('q='))
      return { tag, weight: weight === undefined ? 1 : Number(weight.slice(2)) }
    })
    .filter(({ weight }) => weight > 0)
    .toSorted((one, other) => other.weight - one.weight)
    .map(({ tag }) => tag)
}

/** The language in which to answer: as asked in the address, as chosen before, as the browser prefers, else English. */
export function languageOf(asked: unknown, chosen: string | undefined, header: string): InterfaceLanguage {
  const preferred = wanted(header).map(known)
  return known(asked) ?? known(chosen) ?? preferred.find(language => language !== undefined) ?? 'en'
}
