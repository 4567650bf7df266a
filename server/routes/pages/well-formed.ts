import type { DraftCommand } from '../../../core/draft/command.ts'
import type { Refusal } from '../../../core/refusal.ts'
import { draftCommand } from '../schemas/draft-command.ts'

type Issue = NonNullable<ReturnType<typeof draftCommand.safeParse>['error']>['issues'][number]

/** Revisions and moments: the rules refuse those that there are not, with a sentence that says more. */
const judgedByRules: readonly unknown[] = ['words', 'until', 'deadline']

const isTooLong = (issue: Issue): boolean =>
  issue.code === 'too_big' && (issue.path.at(-1) === 'text' || issue.path.at(-1) === 'reason')

/** What a form asks for, if every id, name and length in it is one that a program could send as well. */
export function wellFormed(command: DraftCommand): DraftCommand | Refusal {
  const { error } = draftCommand.safeParse(command)
  const issues = error?.issues.filter(({ path }) => !judgedByRules.includes(path.at(-1))) ?? []
  const [first] = issues
  if (!first) return command
  return issues.every(isTooLong) && first.code === 'too_big'
    ? { refused: 'proposal-too-long', facts: { most: String(first.maximum) } }
    : { refused: 'form-not-understood' }
}
