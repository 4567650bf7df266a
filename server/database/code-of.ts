/** The code that Node, PostgreSQL or its driver gives an error: `ENOENT`, `42P04`; empty where there is none. */
export const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
