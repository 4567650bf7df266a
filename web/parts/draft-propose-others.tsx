import type { Paragraph } from '../../core/draft/draft.ts'
import { useTable } from './draft-table.tsx'
import {
  FillGaps,
  KeepInBrackets,
  NewWords,
  OtherVerb,
  WholeAway,
  WordsToCome,
} from './draft-propose-words.tsx'
import { InWhoseName, MergeWith, MoveElsewhere, SplitInTwo } from './draft-propose-places.tsx'
import { useWords } from './visit.tsx'

const kinds = /^(new|alternative|verb|bracket|fill|placeholder|delete|move|split|merge|scope)-/

/** Every other kind of proposal (practice 5.3), each folded until it is wanted. */
export function OtherProposals({ paragraph }: { readonly paragraph: Paragraph }) {
  const { refused } = useTable()
  const { draftForms } = useWords()
  const isOpen = refused !== null && kinds.test(refused.form) && refused.form.endsWith(paragraph.id)
  return (
    <details className="do" open={isOpen}>
      <summary>{draftForms.more}</summary>
      <NewWords paragraph={paragraph} kind="new" />
      <NewWords paragraph={paragraph} kind="alternative" />
      <OtherVerb paragraph={paragraph} />
      <KeepInBrackets paragraph={paragraph} />
      <WordsToCome paragraph={paragraph} />
      <FillGaps paragraph={paragraph} />
      <MoveElsewhere paragraph={paragraph} />
      <SplitInTwo paragraph={paragraph} />
      <MergeWith paragraph={paragraph} />
      <InWhoseName paragraph={paragraph} />
      <WholeAway paragraph={paragraph} />
    </details>
  )
}
