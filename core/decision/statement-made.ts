import type { Decision, Statement } from './decision.ts'

/** What is recorded when a member makes a statement on a decision. */
export type StatementMade = Statement & { readonly decision: string }

/** The decision with a statement on record; its words are as they were. */
export const statementMade = (decision: Decision, recorded: StatementMade): Decision => {
  const { decision: _, ...made } = recorded
  return { ...decision, statements: [...decision.statements, made] }
}
