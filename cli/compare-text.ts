import { paragraphsOf } from '../core/text/paragraphs.ts'
import { likelyEncoding } from '../formats/encoding.ts'
import { shownLine } from '../formats/comparison-marks.ts'
import { longestFile, readText } from '../formats/txt.ts'
import { type CompareFault, compareFaults } from './compare-fault-words.ts'

/** One of the two texts as it was given; `bytes` is `null` where there is no file that may be read. */
export type Given = { readonly name: string; readonly bytes: Uint8Array | null }

/** More paragraphs than any text of a council has; beyond them a comparison would take long. */
export const mostParagraphs = 100_000

const letters = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes)

/** What is packed, by the names of its parts. */
function packed(bytes: Uint8Array): string {
  const parts = letters(bytes)
  if (parts.includes('word/document.xml')) return 'DOCX'
  return parts.includes('opendocument.text') ? 'ODT' : 'ZIP'
}

const beginnings: readonly (readonly [string, string])[] = [
  ['%PDF-', 'PDF'],
  ['\u00d0\u00cf\u0011\u00e0', 'DOC'],
  ['{\\rtf', 'RTF'],
]

/** What a file is when it is no plain text, by how it begins. */
function otherForm(bytes: Uint8Array): string | null {
  const opening = letters(bytes.subarray(0, 1024))
  if (opening.startsWith('PK\u0003\u0004')) return packed(bytes)
  const known = beginnings.find(([begins]) => opening.startsWith(begins))
  if (known) return known[1]
  if (/^(?:\u00ef\u00bb\u00bf)?\s*<(?:!doctype html|html|head|body)\b/i.test(opening)) return 'HTML'
  return /^(?:\u00ef\u00bb\u00bf)?\s*<(?:\?xml|akomaNtoso)\b/i.test(opening) ? 'XML' : null
}

const control = /(?![\t\n\r\u0085])\p{Cc}/u

/** Why bytes are no plain text: another encoding, or the first control character and its place. */
function notText(name: string, bytes: Uint8Array): CompareFault {
  const text = new TextDecoder('utf-8').decode(bytes)
  const at = control.exec(text)?.index
  const encoding = likelyEncoding(bytes)
  if (at === undefined || encoding?.startsWith('UTF-16') || text.includes('\ufffd'))
    return compareFaults.notUtf8(name, encoding)
  return compareFaults.control(name, shownLine(text[at] ?? ''), Array.from(text.slice(0, at)).length + 1)
}

/** The words of a text that was given, or why they cannot be read and what to do. */
export function textGiven({ name, bytes }: Given): string | CompareFault {
  if (bytes === null) return compareFaults.noFile(name)
  const form = otherForm(bytes)
  if (form) return compareFaults.otherForm(name, form)
  const read = readText(bytes)
  if ('text' in read)
    return paragraphsOf(read.text).length > mostParagraphs
      ? compareFaults.tooMany(name, mostParagraphs)
      : read.text
  if (read.error.code === 'too-large') return compareFaults.tooLarge(name, longestFile)
  return read.error.code === 'empty' ? compareFaults.empty(name) : notText(name, bytes)
}
