import { comparisonLimits } from '../parts/comparison-limits.ts'
import type { CompareWords, Side } from './compare-side.ts'

/** A file of plain text in UTF-8; `null` for any other. */
async function wordsOf(file: File): Promise<string | null> {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer())
    return text.includes('\0') ? null : text
  } catch {
    return null
  }
}

/** In UTF-8 a character takes four bytes at most: a file beyond that need not be read to know that it is too long. */
const mostBytes = comparisonLimits.characters * 4

/** Opens a file on a side, in the browser alone. */
async function open(
  side: Side,
  file: File,
  words: CompareWords,
  fail: (sentence: string) => void,
): Promise<void> {
  const { characters } = comparisonLimits
  if (file.size > mostBytes) return fail(words.problems.tooLong(file.size, characters))
  const text = await wordsOf(file)
  if (text === null) return fail(words.problems.notText)
  fail('')
  await side.put({ words: text, file: file.name, choice: '' })
}

const holdsFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') === true

/** Files come by the button or are dropped; what is typed afterwards is no longer the file. */
export function openFilesOn(side: Side, words: CompareWords, fail: (sentence: string) => void): void {
  const { root, area } = side
  const input = root.querySelector<HTMLInputElement>('input[type="file"]')
  input?.addEventListener('change', () => {
    const [file] = input.files ?? []
    if (file) void open(side, file, words, fail)
    input.value = ''
  })
  area.addEventListener('input', () => side.cameFrom(''))
  root.addEventListener('dragover', event => {
    if (!holdsFiles(event)) return
    event.preventDefault()
    root.classList.add('drop')
  })
  root.addEventListener('dragleave', event => {
    if (!(event.relatedTarget instanceof Node && root.contains(event.relatedTarget)))
      root.classList.remove('drop')
  })
  root.addEventListener('drop', event => {
    root.classList.remove('drop')
    const [file] = event.dataTransfer?.files ?? []
    if (!file) return
    event.preventDefault()
    void open(side, file, words, fail)
  })
}
