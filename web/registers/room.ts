import type { Profile } from '../../core/body/profile.ts'
import type { RegisterFacts } from '../../core/procedure/register-facts.ts'
import type { Texts } from '../../core/procedure/texts.ts'
import type { Refusal } from '../../core/refusal.ts'
import type { RegisterWords } from '../words/en/registers.ts'

export type RegisterName = keyof RegisterWords['names']
export type RegisterAct = keyof RegisterWords['acts']
export type RegisterStage = keyof RegisterWords['stages']

/** The addresses of the registers. */
export const registerPaths: Readonly<Record<RegisterName, string>> = {
  nomination: 'nominations',
  report: 'reports',
  candidacy: 'candidacies',
  commitment: 'commitments',
  position: 'positions',
  instrument: 'instruments',
}

/** A form that was refused, with what was typed into it. */
export type RefusedAct = {
  readonly does: string
  readonly id: string
  readonly refusal: Refusal
  readonly typed: Readonly<Record<string, readonly string[]>>
}

/** What every form of a register needs to offer its choices. */
export type RegisterRoom = {
  readonly profile: Profile
  readonly facts: RegisterFacts
  readonly decisions: readonly { readonly organ: string; readonly id: string; readonly title: Texts }[]
  readonly positions: readonly { readonly id: string; readonly topic: Texts }[]
  readonly refused: RefusedAct | null
  /** An id for a new entry. */
  readonly fresh: string
}

/** One thing that can be done now from this seat, with the fields that are already known. */
export type OfferedAct = {
  readonly does: RegisterAct
  readonly given?: Readonly<Record<string, string>>
}

/** A line of a register, ready to be shown. */
export type RegisterRow = {
  readonly id: string
  readonly what: string
  readonly stage: RegisterStage
  readonly who: string
  readonly next: string | null
  readonly date: string | null
  readonly notes: readonly string[]
  /** Where more of it stands: its own page, or the source in the record. */
  readonly href: string | null
  readonly acts: readonly OfferedAct[]
}
