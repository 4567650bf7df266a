type Terminal = {
  readonly isTerminal: boolean
  readonly env: Readonly<Record<string, string | undefined>>
}

/** Colour on a terminal that has it and whose owner wants it; FORCE_COLOR asks for it anywhere. */
export function inkFor({ isTerminal, env }: Terminal): 'colour' | 'marks' {
  const { FORCE_COLOR, NO_COLOR, TERM } = env
  if (FORCE_COLOR !== undefined) return FORCE_COLOR === '0' || FORCE_COLOR === 'false' ? 'marks' : 'colour'
  const isPlain = (NO_COLOR !== undefined && NO_COLOR !== '') || TERM === 'dumb'
  return isTerminal && !isPlain ? 'colour' : 'marks'
}
