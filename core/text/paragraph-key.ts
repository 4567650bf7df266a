const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g
const number = String.raw`\d{1,3}(?:\.\d{1,3})*(?:\s?(?:bis|ter|quater|quinquies|alt ?\d*|бис|тер))?`
const letter = '[a-zа-яё]{1,2}|[ivxlc]{1,7}'
const hanNumber = '[〇零一二三四五六七八九十百]{1,5}'
const labels = [
  String.raw`${number}[.)．、]\s*(?!\d)`,
  String.raw`(?:${letter}|[A-ZА-ЯЁ]|[IVXLC]{1,7})[.)]\s+`,
  String.raw`[(（](?:${number}|${letter}|${hanNumber})[)）]\s*`,
  String.raw`${hanNumber}[、.．]\s*`,
  String.raw`第(?:${hanNumber}|\d{1,4})[条段章节款项]\s*`,
  String.raw`[•·–—▪●■*-]\s+`,
]
const label = new RegExp(`^\\s*(?:${labels.join('|')})+`)

/** White space that is not one plain space: mostly there is none, and nothing need be replaced. */
const unevenSpace = /\s\s|[^\S ]/u

/** A paragraph without its number or letter, without characters that nobody sees, with single spaces: what must not differ. */
export function paragraphKey(paragraph: string): string {
  const seen = paragraph.normalize('NFC').replace(invisible, '')
  const bare = seen.replace(label, '') || seen
  return (unevenSpace.test(bare) ? bare.replace(/\s+/gu, ' ') : bare).trim()
}
