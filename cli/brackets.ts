import { readFile } from 'node:fs/promises'
import { buffer } from 'node:stream/consumers'
import type { Command } from 'commander'
import { answerBrackets, type BracketQuestion } from './answer-brackets.ts'
import { bracketFaults, bracketWords } from './brackets-words.ts'
import { language, leave, said } from './settings.ts'

type Options = {
  readonly lang?: string
  readonly view?: string
  readonly ifLifted?: string
  readonly json?: true
}

/** The bytes of a file or of standard input (`-`); `null` where there is nothing that may be read. */
async function bytesOf(path: string): Promise<Uint8Array | null> {
  if (path !== '-') return await readFile(path).catch(() => null)
  if (process.stdin.isTTY) return leave(2, bracketFaults.nothing())
  return await buffer(process.stdin)
}

/** Writes to the end before going on: a long text into a pipe must not be cut short. */
const write = (stream: NodeJS.WriteStream, words: string): Promise<void> =>
  new Promise((done, failed) => stream.write(words, error => (error ? failed(error) : done())))

const answer =
  (does: BracketQuestion['does']) =>
  async (path: string, { lang, view, ifLifted, json }: Options): Promise<void> => {
    const { out, told, exit } = answerBrackets({
      does,
      path,
      bytes: await bytesOf(path),
      form: json ? 'json' : 'words',
      speaks: language,
      ...(lang === undefined ? {} : { language: lang }),
      ...(view === undefined ? {} : { view }),
      ...(ifLifted === undefined ? {} : { lifted: ifLifted }),
    })
    await write(process.stdout, out)
    await write(process.stderr, told)
    process.exitCode = exit
  }

function verb(brackets: Command, does: BracketQuestion['does']): Command {
  return brackets
    .command(does)
    .argument('[file]', said(bracketWords.file), '-')
    .description(said(bracketWords[does]))
    .option('--lang <language>', said(bracketWords.language))
    .option('--json', said(bracketWords.json))
    .action(answer(does))
}

/** `concord brackets render|parse|count`: paragraphs under negotiation, as text and as data. */
export function add(program: Command): void {
  const brackets = program.command('brackets').description(said(bracketWords.description))
  verb(brackets, 'render')
    .option('--view <view>', said(bracketWords.view))
    .option('--if-lifted <delegation>', said(bracketWords.lifted))
  verb(brackets, 'parse')
  verb(brackets, 'count').option('--if-lifted <delegation>', said(bracketWords.lifted))
}
