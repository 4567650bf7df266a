import type { CommanderError } from 'commander'
import { isTrouble } from '../server/database/trouble.ts'
import { leave } from './settings.ts'

/** What an operator can settle is said in a sentence; anything else is a defect, and its trace helps. */
export function leaveBecause(error: unknown): never {
  if (isTrouble(error)) leave(1, error.words, error.hint)
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
  process.exit(1)
}

/** Wrong use ends with 2; help and version with 0; what a verb decided itself stands. */
export function leaveAfterUse({ code, exitCode }: CommanderError): never {
  process.exit(exitCode === 1 && code !== 'commander.error' ? 2 : exitCode)
}
