/** Words for numbers by language, each as the beginning of the word; an ordinal counts as its number. */
const listed: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  en: {
    'one|first': 1,
    'two|twice|second': 2,
    'three|third': 3,
    'four|fourth': 4,
    'five|fifth': 5,
    'six|sixth': 6,
    'seven|seventh': 7,
    'eight|eighth': 8,
    'nine|ninth': 9,
    'ten|tenth': 10,
    'eleven|eleventh': 11,
    'twelve|twelfth': 12,
    'thirteen|thirteenth': 13,
    'fourteen|fourteenth': 14,
    'fifteen|fifteenth': 15,
    'sixteen|sixteenth': 16,
    'seventeen|seventeenth': 17,
    'eighteen|eighteenth': 18,
    'nineteen|nineteenth': 19,
    'twenty|twentieth': 20,
    'thirty|thirtieth': 30,
    'forty|fortieth': 40,
    'fifty|fiftieth': 50,
    'sixty|sixtieth': 60,
    'seventy|seventieth': 70,
    'eighty|eightieth': 80,
    'ninety|ninetieth': 90,
  },
  ru: {
    'один|одна|одно|одного|одной|перв\\p{L}+': 1,
    'два|две|двух|двум|двумя|второ\\p{L}+|втора\\p{L}+|втору\\p{L}+|вторы\\p{L}+|дважды': 2,
    'три|трёх|трех|трём|трем|тремя|трет\\p{L}{1,4}': 3,
    'четыре|четырёх|четырех|четырём|четырьмя|четвёрт\\p{L}+|четверт\\p{L}+': 4,
    'пять|пяти|пятью|пят\\p{L}{2,3}': 5,
    'шесть|шести|шестью|шест\\p{L}{2,3}': 6,
    'семь|семи|семью|седьм\\p{L}+': 7,
    'восемь|восьми|восемью|восьм\\p{L}{2,3}': 8,
    'девять|девяти|девятью|девят\\p{L}{2,3}': 9,
    'десять|десяти|десятью|десят\\p{L}{2,3}': 10,
    'одиннадцат\\p{L}+': 11,
    'двенадцат\\p{L}+': 12,
    'тринадцат\\p{L}+': 13,
    'четырнадцат\\p{L}+': 14,
    'пятнадцат\\p{L}+': 15,
    'шестнадцат\\p{L}+': 16,
    'семнадцат\\p{L}+': 17,
    'восемнадцат\\p{L}+': 18,
    'девятнадцат\\p{L}+': 19,
    'двадцат\\p{L}+': 20,
    'тридцат\\p{L}+': 30,
    'сорок\\p{L}*': 40,
    'пятьдесят|пятидесят\\p{L}+': 50,
    'шестьдесят|шестидесят\\p{L}+': 60,
    'семьдесят|семидесят\\p{L}+': 70,
    'восемьдесят|восьмидесят\\p{L}+': 80,
    'девяност\\p{L}+': 90,
  },
}

const scales: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  en: { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 },
  ru: {
    'тысяч\\p{L}*|тыс': 1e3,
    'миллион\\p{L}*|млн': 1e6,
    'миллиард\\p{L}*|млрд': 1e9,
    'триллион\\p{L}*|трлн': 1e12,
  },
  zh: { 万亿: 1e12, 亿: 1e8, 万: 1e4 },
}

/** One pattern for all words of a language: the group that is found says which number it is. */
const patternOf = (table: Readonly<Record<string, number>>): RegExp =>
  new RegExp(
    `^(?:${Object.keys(table)
      .map(words => `(${words})`)
      .join('|')})$`,
    'iu',
  )

type Said = { readonly value: number; readonly from: number; readonly to: number }

const tables = new Map(
  Object.entries(listed).map(([language, table]) => [
    language,
    { pattern: patternOf(table), values: Object.values(table) },
  ]),
)

/** Twenty and three behind it are one number. */
function joined(found: readonly Said[], text: string): readonly Said[] {
  const numbers: Said[] = []
  for (const one of found) {
    const before = numbers.at(-1)
    const isUnit = before && before.value >= 20 && before.value % 10 === 0 && one.value < 10
    if (isUnit && /^[\s-]$/.test(text.slice(before.to, one.from)))
      numbers.splice(-1, 1, { value: before.value + one.value, from: before.from, to: one.to })
    else numbers.push(one)
  }
  return numbers
}

/** The numbers that a text says in words, in its order. */
export function numbersSaid(text: string, language: string): readonly Said[] {
  const table = tables.get(language)
  if (!table) return []
  const found = [...text.matchAll(/\p{L}{3,}/gu)].flatMap(({ 0: word, index: from }) => {
    const groups = table.pattern.exec(word)
    if (!groups) return []
    const value = table.values[groups.findIndex((group, at) => at > 0 && group !== undefined) - 1] ?? 0
    return [{ value, from, to: from + word.length }]
  })
  return joined(found, text)
}

/** The words by which a figure is multiplied, as part of a pattern, and what each stands for. */
export const scalesOf = (language: string): Readonly<Record<string, number>> => scales[language] ?? {}

const scaleForms = new Map(
  Object.entries(scales).map(([language, table]) => [
    language,
    Object.entries(table).map(([form, value]) => [new RegExp(`^(?:${form})$`, 'iu'), value] as const),
  ]),
)

/** By how much the word after a figure multiplies it. */
export const scaleSaid = (word: string, language: string): number =>
  scaleForms.get(language)?.find(([form]) => form.test(word))?.[1] ?? 1

const digits = '〇一二三四五六七八九'

/** The value of a Chinese numeral up to ten thousand: 二十三, 两, 一百. */
export function chineseNumber(numeral: string): number {
  let total = 0
  let digit = 0
  for (const sign of numeral.replaceAll('零', '〇').replaceAll('两', '二')) {
    const unit = { 十: 10, 百: 100, 千: 1000 }[sign]
    if (unit === undefined) digit = digits.indexOf(sign)
    else {
      total += (digit || 1) * unit
      digit = 0
    }
  }
  return total + digit
}
