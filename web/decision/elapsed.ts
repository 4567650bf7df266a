import type { Silence } from '../../core/decision/silence.ts'

/** How much of a silence has gone by, in whole minutes, and as a part of a hundred. */
export type Elapsed = {
  readonly all: number
  readonly gone: number
  readonly left: number
  readonly part: number
}

const minute = 60_000

/** The elapsed part of a silence at an instant; never less than nothing, never more than all. */
export function elapsedAt({ opens, expires }: Pick<Silence, 'opens' | 'expires'>, now: string): Elapsed {
  const from = Date.parse(opens)
  const to = Date.parse(expires)
  const at = Math.min(Math.max(Date.parse(now), from), to)
  const all = Math.round((to - from) / minute)
  const gone = Math.floor((at - from) / minute)
  return { all, gone, left: all - gone, part: all === 0 ? 100 : Math.floor((gone / all) * 100) }
}
