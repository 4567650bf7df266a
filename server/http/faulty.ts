import type { FastifyError } from 'fastify'
import * as z from 'zod'
import type { Fault } from '../routes/faults.ts'

/** A fault on its way to the one error handler. */
export class FaultyRequest extends Error {
  readonly fault: Fault
  constructor(fault: Fault) {
    super(fault)
    this.fault = fault
  }
}

/** A meeting that stands at another address now: whoever asked is sent there. */
export class MovedRequest extends Error {
  /** The meeting that it is about: `sco/cfm/2018-04-25`. */
  readonly to: string
  constructor(to: string) {
    super('moved')
    this.to = to
  }
}

/** What a schema found wrong in a part of a request. */
export class MalformedRequest extends Error {
  readonly issues: readonly z.core.$ZodIssue[]
  constructor(issues: readonly z.core.$ZodIssue[]) {
    super('malformed')
    this.issues = issues
  }
}

/** Checks a part of a request by its schema; the issues travel untranslated, since only the request knows the language. */
export const checkBySchema =
  ({ schema }: { readonly schema: z.ZodType }) =>
  (value: unknown) => {
    const checked = schema.safeParse(value, { reportInput: true })
    return checked.success ? { value: checked.data } : { error: new MalformedRequest(checked.error.issues) }
  }

const byStatus: Readonly<Record<number, Fault>> = {
  400: 'malformed',
  404: 'not-found',
  405: 'method-not-allowed',
  413: 'too-large',
  // A part of the address is longer than anything here is called.
  414: 'not-found',
  415: 'unsupported-media-type',
  429: 'too-many-requests',
  503: 'closing',
}

/** The fault that an error of the server or of a plugin means; anything that is not the caller's is a defect. */
export function faultOf(error: FastifyError | FaultyRequest | MalformedRequest): Fault {
  if (error instanceof FaultyRequest) return error.fault
  if (error instanceof MalformedRequest) return 'malformed'
  const isKnown = error.code?.startsWith('FST_') || error.statusCode === 429
  return (isKnown && byStatus[error.statusCode ?? 500]) || 'defect'
}
