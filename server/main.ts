import { pino } from 'pino'
import type { Words } from '../core/language.ts'
import { isTrouble } from './database/trouble.ts'
import { languageOf } from './language-of.ts'
import { isProfileError } from './profile.ts'
import { sentenceOfWrong, type Settings, settingsOf } from './settings.ts'
import { isPortTaken } from './port-taken.ts'
import type { Started } from './start.ts'

// React has two builds and picks by this name; only the one for production is fast, so it is set before React is loaded.
Object.assign(process.env, { NODE_ENV: 'production' })

const { LC_ALL, LC_MESSAGES, LANG } = process.env
const language = languageOf(LC_ALL || LC_MESSAGES || LANG, undefined, '')

function leave(code: number, ...lines: readonly string[]): never {
  process.stderr.write(`${lines.join('\n')}\n`)
  process.exit(code)
}

/** What an operator can settle is said in a sentence; anything else is a defect, and its trace helps. */
function leaveBecause(error: unknown): never {
  if (isTrouble(error)) leave(1, error.words[language], error.hint[language])
  if (isProfileError(error)) leave(1, error.message)
  if (isPortTaken(error)) leave(1, taken(error.port)[language])
  leave(1, error instanceof Error ? (error.stack ?? error.message) : String(error))
}

const taken = (port: number): Words => ({
  zh: `端口 ${port} 已被占用。请用 PORT 指定另一个端口，或不设 PORT 由 Concord 自选。`,
  ru: `Порт ${port} занят. Укажите в PORT другой или не задавайте PORT: Concord выберет свободный.`,
  en: `Port ${port} is taken. Name another in PORT, or leave PORT out and Concord takes a free one.`,
})

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
  const { start } = await import('./start.ts')
  const started = await start(settings, logFor(settings))
  stopOnSignal(started)
  process.stdout.write(`Concord: ${started.address}\n`)
} catch (error) {
  leaveBecause(error)
}
