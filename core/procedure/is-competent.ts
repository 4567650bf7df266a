import type { Competence } from '../body/profile.ts'

/** What an organ is asked to do, with which kind of text or which post, and whether a higher organ has the last word on it. */
export type Asked = Pick<Competence, 'organ' | 'act' | 'document' | 'draft'>

/**
 * Whether the table of competences lets an organ do an act with a kind of text. What is not stated is not allowed: an
 * organ that may only adopt in principle cannot adopt. `*` in the table stands for any kind of text.
 */
export const isCompetent = (table: readonly Competence[], asked: Asked): boolean =>
  table.some(
    ({ organ, act, document, draft }) =>
      organ === asked.organ &&
      act === asked.act &&
      draft === asked.draft &&
      (document === '*' || document === asked.document),
  )
