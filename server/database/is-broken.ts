import { codeOf } from './code-of.ts'

/** Whether an error says that the connection is gone, rather than that PostgreSQL refused something. */
export const isBroken = (error: unknown): boolean =>
  /^(08|57P|ECONN|EPIPE)/.test(codeOf(error)) ||
  /terminated|closed|timeout|connection error/i.test(String(error))
