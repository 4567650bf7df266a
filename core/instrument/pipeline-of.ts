import { groupBy } from '../group-by.ts'
import type { RegisteredInstrument } from './instrument.ts'

/** The instruments of one field that are being prepared. */
export type PipelineField = {
  readonly field: string
  readonly count: number
  readonly instruments: readonly RegisteredInstrument[]
}

const isPending = ({ stage }: RegisteredInstrument): boolean =>
  stage === 'in-preparation' || stage === 'agreed-ad-ref' || stage === 'opened-for-signature'

/** What is being prepared, by field, the fullest first, each with its lead State, its stage and its next step (M34). */
export function pipelineOf(instruments: readonly RegisteredInstrument[]): readonly PipelineField[] {
  const fields = groupBy(instruments.filter(isPending), ({ field }) => field)
  return [...fields]
    .map(([field, all]) => ({ field, count: all.length, instruments: all }))
    .toSorted((one, other) => other.count - one.count || one.field.localeCompare(other.field))
}
