import { createReadStream } from 'node:fs'
import { realpath, writeFile } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import type { Command } from 'commander'
import { shownLine } from '../formats/comparison-marks.ts'
import { longestFile } from '../formats/txt.ts'
import { answerCompare, type CompareAnswer, type CompareQuestion, faultAnswer } from './answer-compare.ts'
import { type CompareFault, compareFaults, pageWritten } from './compare-fault-words.ts'
import { inkFor } from './compare-ink.ts'
import { compareWords } from './compare-words.ts'
import { language, said } from './settings.ts'

type Options = {
  readonly lang?: string
  readonly json?: true
  readonly html?: string | true
  readonly all?: true
}

/** At most one byte more than is read of a text, so that a source without end is refused and not waited for. */
async function bytesFrom(stream: Readable): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk)
    chunks.push(bytes)
    length += bytes.length
    if (length > longestFile) break
  }
  return Buffer.concat(chunks)
}

/** The bytes of a file or of standard input (`-`); `null` where there is nothing that may be read. */
const bytesOf = (path: string): Promise<Uint8Array | null> =>
  path === '-' ? bytesFrom(process.stdin) : bytesFrom(createReadStream(path)).catch(() => null)

const isSameFile = async (one: string, other: string): Promise<boolean> => {
  const [here, there] = await Promise.all([one, other].map(path => realpath(path).catch(() => null)))
  return here !== null && here === there
}

type Pages = { readonly before: string; readonly after: string; readonly file: string | null }

/** What is wrong with the file that the page is to be written to. */
async function wrongPage({ before, after, file }: Pages): Promise<CompareFault | null> {
  if (file === null) return null
  if (!/\.html?$/i.test(file)) return compareFaults.noPage(shownLine(file))
  const isOwn = (await Promise.all([before, after].map(path => isSameFile(path, file)))).includes(true)
  return isOwn ? compareFaults.ownText(shownLine(file)) : null
}

/** What is wrong with how the verb is used, before anything is read. */
async function wrongUse(pages: Pages, { json, html }: Options): Promise<CompareFault | null> {
  const { before, after } = pages
  if (before === '' || after === '') return compareFaults.twoTexts()
  if (before === '-' && after === '-') return compareFaults.bothInput()
  if (json && html) return compareFaults.twoForms()
  if ((before === '-' || after === '-') && process.stdin.isTTY) return compareFaults.noInput()
  return await wrongPage(pages)
}

async function answered({ before, after }: Pages, options: Options): Promise<CompareAnswer> {
  const { lang, json, html, all } = options
  const { stdout, env } = process
  const question: CompareQuestion = {
    before: { name: before, bytes: await bytesOf(before) },
    after: { name: after, bytes: await bytesOf(after) },
    form: html ? 'page' : json ? 'json' : 'terminal',
    shows: all ? 'all' : 'changes',
    ink: inkFor({ isTerminal: stdout.isTTY, env }),
    columns: stdout.isTTY ? stdout.columns : null,
    speaks: language,
    ...(lang === undefined ? {} : { language: lang }),
  }
  return answerCompare(question)
}

/** Writes to the end; a reader that has seen enough, such as `head`, is no fault. */
const write = (stream: NodeJS.WriteStream, words: string): Promise<void> =>
  new Promise((done, failed) => {
    stream.once('error', (error: NodeJS.ErrnoException) => (error.code === 'EPIPE' ? done() : failed(error)))
    stream.write(words, error => (error ? undefined : done()))
  })

/** The page as it was written to its file, in a sentence; or why it was not. */
async function written(answer: CompareAnswer, file: string): Promise<CompareAnswer> {
  try {
    await writeFile(file, answer.out)
    return { ...answer, out: '', told: `${answer.told}${said(pageWritten(shownLine(file)))}\n` }
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    return faultAnswer(compareFaults.noWriting(shownLine(file), reason), language)
  }
}

async function compareTwo(before = '', after = '', options: Options = {}): Promise<void> {
  const file = typeof options.html === 'string' && options.html !== '-' ? options.html : null
  const pages = { before, after, file }
  const wrong = await wrongUse(pages, options)
  const answer = wrong ? faultAnswer(wrong, language) : await answered(pages, options)
  const { out, told, exit } = file !== null && answer.exit === 0 ? await written(answer, file) : answer
  process.exitCode = exit
  if (out !== '') await write(process.stdout, out)
  if (told !== '') await write(process.stderr, told)
}

/** `concord compare BEFORE AFTER`: what became of a text, paragraph by paragraph; needs no database. */
export function add(program: Command): void {
  program
    .command('compare')
    .usage('[options] <before> <after>')
    .argument('[before]', said(compareWords.before))
    .argument('[after]', said(compareWords.after))
    .description(said(compareWords.description))
    .option('--lang <language>', said(compareWords.language))
    .option('--all', said(compareWords.all))
    .option('--json', said(compareWords.json))
    .option('--html [file]', said(compareWords.html))
    .addHelpText('after', `\n${said(compareWords.help)}`)
    .action(compareTwo)
}
