import { candidacyAggregate } from '../core/candidacy/candidacy-aggregate.ts'
import type { Candidacy } from '../core/candidacy/candidacy.ts'
import type { CandidacyCommand } from '../core/candidacy/command.ts'
import type { CommitmentCommand } from '../core/commitment/command.ts'
import { commitmentAggregate } from '../core/commitment/commitment-aggregate.ts'
import type { Commitment } from '../core/commitment/commitment.ts'
import type { InstrumentCommand } from '../core/instrument/command.ts'
import { instrumentAggregate } from '../core/instrument/instrument-aggregate.ts'
import type { RegisteredInstrument } from '../core/instrument/instrument.ts'
import type { NominationCommand } from '../core/nomination/command.ts'
import { nominationAggregate } from '../core/nomination/nomination-aggregate.ts'
import type { Nomination } from '../core/nomination/nomination.ts'
import type { PositionCommand } from '../core/position/command.ts'
import { positionAggregate } from '../core/position/position-aggregate.ts'
import type { Position } from '../core/position/position.ts'
import type { ReportCommand } from '../core/report/command.ts'
import { reportAggregate } from '../core/report/report-aggregate.ts'
import type { Report } from '../core/report/report.ts'

/** What stands in each register, and what can be done to it. */
export type Registers = {
  readonly nomination: { readonly thing: Nomination; readonly command: NominationCommand }
  readonly report: { readonly thing: Report; readonly command: ReportCommand }
  readonly candidacy: { readonly thing: Candidacy; readonly command: CandidacyCommand }
  readonly instrument: { readonly thing: RegisteredInstrument; readonly command: InstrumentCommand }
  readonly commitment: { readonly thing: Commitment; readonly command: CommitmentCommand }
  readonly position: { readonly thing: Position; readonly command: PositionCommand }
}

export type RegisterName = keyof Registers
export type ThingIn<Name extends RegisterName> = Registers[Name]['thing']
export type CommandOn<Name extends RegisterName> = Registers[Name]['command']

/** The six registers, each as the one path of acting knows it. */
export const registers = {
  nomination: nominationAggregate,
  report: reportAggregate,
  candidacy: candidacyAggregate,
  instrument: instrumentAggregate,
  commitment: commitmentAggregate,
  position: positionAggregate,
} as const

export const registerNames = [
  'nomination',
  'report',
  'candidacy',
  'instrument',
  'commitment',
  'position',
] as const satisfies readonly RegisterName[]
