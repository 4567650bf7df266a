import type { RegisterFacts } from '../../core/procedure/register-facts.ts'
import { mayAdoptInstrument } from '../../core/instrument/adopt-instrument.ts'
import { mayAgreeInstrument } from '../../core/instrument/agree-instrument.ts'
import { mayCloseForSignature } from '../../core/instrument/close-for-signature.ts'
import { mayDepositConsent } from '../../core/instrument/deposit-consent.ts'
import { mayEndInstrument } from '../../core/instrument/end-instrument.ts'
import { mayExtendValidity } from '../../core/instrument/extend-validity.ts'
import { type JoinedInstrument, status } from '../../core/instrument/instrument-status.ts'
import { noInstrument } from '../../core/instrument/instrument.ts'
import { mayMakeReservation } from '../../core/instrument/make-reservation.ts'
import { mayObjectToReservation } from '../../core/instrument/object-to-reservation.ts'
import { mayObligeToAccede } from '../../core/instrument/oblige-to-accede.ts'
import { mayOpenForSignature } from '../../core/instrument/open-for-signature.ts'
import { maySetNextStep } from '../../core/instrument/set-next-step.ts'
import { maySignInstrument } from '../../core/instrument/sign-instrument.ts'
import { mayWithdrawFrom } from '../../core/instrument/withdraw-from.ts'
import type { Refusal } from '../../core/refusal.ts'
import type { OfferedAct, RegisterAct } from './room.ts'

type Offer = readonly [RegisterAct, Refusal | undefined, (Readonly<Record<string, string>> | undefined)?]

const unrefused = (offers: readonly Offer[]): readonly OfferedAct[] =>
  offers
    .filter(([, refusal]) => refusal === undefined)
    .map(([does, , given]) => (given ? { does, given } : { does }))

export const idOf = ({ known, recorded }: JoinedInstrument): string => known?.id ?? recorded?.id ?? ''

/** What the organ and the secretariat do with its text and its time. */
function officersActs(one: JoinedInstrument, facts: RegisterFacts): readonly Offer[] {
  const thing = one.recorded ?? noInstrument
  const id = idOf(one)
  const [anybody = ''] = facts.members
  const hasWindow = (thing.window ?? one.known?.window ?? null) !== null
  const extend: readonly Offer[] = hasWindow
    ? [['extend-validity', mayExtendValidity(thing, id, facts), { id }]]
    : []
  return [
    ['agree-instrument', mayAgreeInstrument(thing, facts)],
    ['adopt-instrument', mayAdoptInstrument(thing, facts)],
    ['open-for-signature', mayOpenForSignature(thing, facts)],
    ['close-for-signature', mayCloseForSignature(thing, facts)],
    ['set-next-step', maySetNextStep(thing, facts)],
    ...extend,
    ['oblige-to-accede', mayObligeToAccede(thing, id, anybody, facts), { id }],
    ['end-instrument', mayEndInstrument(thing, id, facts), { id }],
  ]
}

/** The State for which the seat acts; the secretariat names it in the form. */
function statesActs(one: JoinedInstrument, facts: RegisterFacts): readonly Offer[] {
  const { capacity, state } = facts.actor
  if (capacity !== 'national' && capacity !== 'secretariat') return []
  const thing = one.recorded ?? noInstrument
  const id = idOf(one)
  const own = state ?? ''
  const forState = capacity === 'national' ? { state: own } : undefined
  const asked = forState ? own : (facts.members[0] ?? '')
  const reserving = forState ? own : (thing.steps.find(({ did }) => did !== 'withdrew')?.state ?? '')
  const leaving = forState ? own : (facts.states.find(each => isParty(one, facts, each)) ?? '')
  return [
    ['sign-instrument', maySignInstrument(thing, asked, facts), forState],
    ['deposit-consent', mayDepositConsent(thing, id, asked, facts), { id, ...forState }],
    ['make-reservation', mayMakeReservation(thing, reserving, facts), forState],
    ['withdraw-from', mayWithdrawFrom(thing, id, leaving, facts), { id, ...forState }],
    ...thing.reservations.map(
      (made): Offer => [
        'object-to-reservation',
        forState && !made.objections.includes(own)
          ? mayObjectToReservation(thing, made.state, own, facts)
          : { refused: 'members-only' },
        { to: made.state, ...forState },
      ],
    ),
  ]
}

const isParty = (one: JoinedInstrument, { day }: RegisterFacts, state: string): boolean =>
  !['none', 'withdrawn'].includes(status(one, day, state))

/** What a seat may do with an instrument now. */
export const instrumentActs = (one: JoinedInstrument, facts: RegisterFacts): readonly OfferedAct[] =>
  unrefused([...officersActs(one, facts), ...statesActs(one, facts)])
