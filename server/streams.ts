/**
 * How the streams of the journal are named: the kind, the body, and which one it is. The second part is the body, by which the
 * database keeps bodies apart and by which news reaches the screens of a body.
 */
const streamOf = (kind: string, body: string, id: string): string => `${kind}:${body}:${id}`

/** All decisions of one organ, in one order: of an objection and a gavel, one is first. */
export const decisionsStream = (body: string, organ: string): string => streamOf('decisions', body, organ)

/** A meeting: `cm-2027-04-20`, the organ in short and its first day. */
export const meetingStream = (body: string, meeting: string): string => streamOf('meeting', body, meeting)

/** Registers that have one stream for each thing in them. */
export type RegisterKind = 'nomination' | 'report' | 'candidacy' | 'instrument' | 'commitment' | 'position'

/** One thing in a register of a body. */
export const registerStream = (kind: RegisterKind, body: string, id: string): string =>
  streamOf(kind, body, id)

/** Kinds of streams whose second part is a body: the database and the application keep their entries within it. */
export const inBodies: readonly string[] = [
  'draft',
  'decisions',
  'meeting',
  'nomination',
  'report',
  'candidacy',
  'instrument',
  'commitment',
  'position',
]

/** The body whose stream it is; `null` for a stream whose name says none, as that of a published text. */
export function bodyOfStream(stream: string): string | null {
  const [kind = '', body = ''] = stream.split(':')
  return inBodies.includes(kind) && body !== '' ? body : null
}
