import { pino } from 'pino'
import { isTrouble } from './database/trouble.ts'
import { languageOf } from './language-of.ts'
import { isProfileError } from './profile.ts'
import { sentenceOfWrong, type Settings, settingsOf } from './settings.ts'
import { start, type Started } from './start.ts'

const { LC_ALL, LC_MESSAGES, LANG } = process.env
const language = languageOf(LC_ALL ?? LC_MESSAGES ?? LANG, undefined, '')

function leave(code: number, ...lines: readonly string[]): never {
  process.stderr.write(`${lines.join('\n')}\n`)
  process.exit(code)
}

/** What an operator can settle is said in a sentence; anything else is a defect, and its trace helps. */
function leaveBecause(error: unknown): never {
  if (isTrouble(error)) leave(1, error.words[language], error.hint[language])
  if (isProfileError(error)) leave(1, error.message)
  leave(1, error instanceof Error ? (error.stack ?? error.message) : String(error))
}

/** Structured lines on stderr; a terminal hears only of what needs somebody. */
const logFor = ({ logLevel }: Settings) =>
  pino(
    { level: logLevel ?? (process.stderr.isTTY ? 'warn' : 'info') },
    pino.destination({ dest: 2, sync: true }),
  )

/** The first signal lets replies under way end and closes the database; the second ends at once. */
function stopOnSignal(started: Started): void {
  let stopping = false
  const stop = (): void => {
    if (stopping) process.exit(1)
    stopping = true
    started.stop().then(() => process.exit(0), leaveBecause)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop)
}

const settings = settingsOf(process.env)
if ('expected' in settings) leave(2, sentenceOfWrong(settings)[language])

try {
  const started = await start(settings, logFor(settings))
  stopOnSignal(started)
  process.stdout.write(`Concord: ${started.address}\n`)
} catch (error) {
  leaveBecause(error)
}
