import * as z from 'zod'
import { interfaceLanguages } from '../../../core/language.ts'
import type { Issued } from '../../signin/sign-in.ts'
import { bodyId, stateCode, textOrNull } from './parts.ts'

/** An instant as the database gives it. */
const when = z
  .codec(z.iso.datetime(), z.date(), {
    decode: text => new Date(text),
    encode: date => date.toISOString(),
  })
  .describe('An instant in UTC')

const capacity = z.enum(['national', 'chair', 'ex-officio', 'secretariat', 'observer', 'public'])
const actor = { seat: z.string(), capacity, state: stateCode.nullable() }

export const seat = z.object({ body: z.string(), ...actor }).meta({ id: 'Seat' })

export const reader = z
  .object({
    ...actor,
    body: textOrNull,
    audiences: z.array(z.string()),
    language: z.enum(interfaceLanguages),
    signIn: textOrNull,
    account: textOrNull,
    mode: z.enum(['demonstration', 'production']),
  })
  .meta({ id: 'Reader' })

export const seatTaken = z.strictObject({ body: bodyId, seat: z.string().min(1).max(60) })

export const credentials = z.strictObject({
  name: z.string().min(1).max(200),
  password: z.string().min(1).max(400),
})

export const seatOffered = z.strictObject({ seat: z.string().min(1).max(60) })

export const acceptance = z.strictObject({ token: z.string().min(1).max(100), ...credentials.shape })

export const issued = z
  .object({ ...actor, signIn: z.uuid(), body: z.string(), expires: when })
  .meta({ id: 'SeatTaken' })

/** What is said of a seat just taken: everything but the token, which goes into the cookie only. */
export const shown = ({ signIn, body, actor: who, expires }: Issued) => ({ ...who, signIn, body, expires })

export const signInLine = z
  .object({
    id: z.uuid(),
    way: z.enum(['demonstration', 'password']),
    account: textOrNull,
    body: z.string(),
    ...actor,
    created: when,
    expires: when,
    revoked: when.nullable(),
    own: z.boolean(),
  })
  .meta({ id: 'SignIn' })

export const invitationLine = z
  .object({
    id: z.uuid(),
    body: z.string(),
    seat: z.string(),
    invitedBy: z.string(),
    created: when,
    expires: when,
    used: when.nullable(),
    revoked: when.nullable(),
  })
  .meta({ id: 'Invitation' })

export const invited = z
  .object({ id: z.uuid(), body: z.string(), seat: z.string(), link: z.string(), expires: when })
  .meta({ id: 'Invited' })

export const accountLine = z
  .object({
    id: z.uuid(),
    name: z.string(),
    seat: z.string(),
    created: when,
    closed: when.nullable(),
  })
  .meta({ id: 'Account' })
