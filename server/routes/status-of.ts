import type { RefusalCode } from '../../core/refusal.ts'

/** The refusals that are not about what stands in the record at the moment. */
const statuses: Readonly<Partial<Record<RefusalCode, number>>> = {
  'meeting-not-identified': 422,
  'questions-open': 422,
  'several-texts-in-one-file': 422,
  'text-not-covered': 422,
  'text-too-long': 413,
  'unknown-correction-target': 422,
  'impossible-correction': 422,
  'nothing-corrected': 422,
  'not-recorded-yet': 404,
  'no-such-reading': 404,
  'text-not-recordable': 422,
  'sign-in-first': 401,
  'secretariat-only': 403,
  'no-such-seat': 404,
  'seat-by-invitation': 403,
  'seat-on-this-machine': 403,
  'sign-in-failed': 401,
  'invitation-not-valid': 410,
  'password-too-weak': 422,
  'nothing-to-revoke': 404,
  'members-only': 403,
  'chair-only': 403,
  'sponsors-only': 403,
  'draft-not-submitted': 404,
  'draft-without-paragraphs': 422,
  'draft-languages-unfit': 422,
  'too-many-paragraphs': 413,
  'paragraph-too-long': 413,
  'no-such-paragraph': 404,
  'no-such-proposal': 404,
  'nothing-proposed': 422,
  'proposal-too-long': 413,
  'no-such-language': 422,
  'edits-out-of-place': 422,
  'edit-splits-character': 422,
  'kind-does-not-fit': 422,
  'changes-nothing': 422,
  'no-slot-there': 422,
  'scope-unfit': 422,
}

/**
 * The one table from refusals to HTTP: the core knows no numbers. What is lawful in itself and not as things stand is a
 * conflict.
 */
export const statusOf = (code: RefusalCode): number => statuses[code] ?? 409
