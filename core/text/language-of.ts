const count = (text: string, letters: RegExp): number => text.match(letters)?.length ?? 0

/** The language in which a text is printed, by its letters: Chinese, Russian, else English. */
export function languageOf(text: string): 'zh' | 'ru' | 'en' {
  const han = count(text, /\p{Script=Han}/gu)
  const cyrillic = count(text, /\p{Script=Cyrillic}/gu)
  const latin = count(text, /\p{Script=Latin}/gu)
  // A Chinese character is a word, of which other scripts need five or six letters.
  if (han * 5 >= Math.max(cyrillic, latin)) return han > 0 ? 'zh' : 'en'
  return cyrillic > latin ? 'ru' : 'en'
}
