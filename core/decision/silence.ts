import type { DecisionStage } from './decision.ts'

/** What became of a silence procedure (5.7). A broken one stays broken (E-13, E-14). */
export type Silence = {
  readonly id: string
  readonly announced: string
  /** Instants, UTC. */
  readonly opens: string
  readonly expires: string
  /** The zone in which it was announced, an IANA name. */
  readonly zone: string
  readonly channel: string
  readonly digest: string
  readonly counting: readonly string[]
  /** How far its decision was when it was announced: so far it is again if nothing is adopted by it. */
  readonly before: DecisionStage
  readonly state: 'running' | 'observed' | 'broken' | 'cancelled'
  readonly extensions: readonly { readonly at: string; readonly from: string; readonly to: string }[]
  readonly broken: {
    readonly state: string
    readonly at: string
    readonly by: 'objection' | 'amendment'
    readonly text: string | null
  } | null
  readonly cancelled: { readonly at: string; readonly because: 'chair' | 'members-changed' } | null
  /** The instant at which it was established that nobody had broken it. */
  readonly observed: string | null
}
