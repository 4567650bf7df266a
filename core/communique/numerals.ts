const digits = '〇一二三四五六七八九'

const digitOf = (mark: string): number =>
  mark === '零' || mark === '○' ? 0 : mark === '两' ? 2 : digits.indexOf(mark)

const below100 = (text: string): number => {
  const ten = text.indexOf('十')
  if (ten < 0) return digitOf(text)
  return (
    (ten === 0 ? 1 : digitOf(text.slice(0, ten))) * 10 +
    (ten + 1 < text.length ? digitOf(text.slice(ten + 1)) : 0)
  )
}

/** A number as printed, 22, 二十二 or 二〇一八; `null` if it is none below a thousand or a row of digits. */
export function numberOf(text: string): number | null {
  if (/^\d{1,9}$/.test(text)) return Number(text)
  if (/^[〇○零一二三四五六七八九]{2,4}$/.test(text)) return Number(Array.from(text, digitOf).join(''))
  if (/^[一二三四五六七八九]?百[零一二三四五六七八九十]*$/.test(text)) {
    const [hundreds = '', rest = ''] = text.split('百')
    return (hundreds ? digitOf(hundreds) : 1) * 100 + (rest ? below100(rest.replace('零', '')) : 0)
  }
  return /^(?:[一二两三四五六七八九]?十[一二三四五六七八九]?|[一二两三四五六七八九])$/.test(text)
    ? below100(text)
    : null
}

/** The pattern of a number as printed. */
export const numeral = '(?:\\d{1,6}|[〇零一二两三四五六七八九十百]{1,7})'
