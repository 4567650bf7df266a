import type { Draft } from '../../core/draft/draft.ts'
import type { NoticeKind, NoticeMatter } from '../../web/notices/notice.ts'
import type { Telling } from './of-decisions.ts'

const matterOf = ({ id, title, organ }: Draft): NoticeMatter => ({ path: `/drafts/${id}`, title, organ })

/** Until when proposals come in, where that was set or moved. */
function deadlines(before: Draft, after: Draft, matter: NoticeMatter): readonly Telling[] {
  const reading = after.readings.find(each => !each.closed)
  const known = before.readings.find(each => each.number === reading?.number)
  if (!reading || reading.deadline === null || known?.deadline === reading.deadline) return []
  const kind: NoticeKind = known && known.deadline !== null ? 'proposals-due-moved' : 'proposals-due'
  return [
    {
      kind,
      id: `r${reading.number}`,
      matter: { ...matter, until: reading.deadline, number: reading.number },
    },
  ]
}

/** Facts in agreed words are corrected with notice to all. */
const corrections = (before: Draft, after: Draft, matter: NoticeMatter): readonly Telling[] =>
  after.paragraphs.flatMap(each => {
    const known = before.paragraphs.find(({ id }) => id === each.id)
    if (!each.corrected || known?.corrected === each.corrected) return []
    const path = `${matter.path}?p=${each.id}`
    return [{ kind: 'fact-corrected', id: each.id, matter: { ...matter, path, number: each.number } }]
  })

/** What seats are told when a draft changes. What is proposed is on the home page, and no notice. */
export function tellingsOfDraft(before: Draft, after: Draft): readonly Telling[] {
  const matter = matterOf(after)
  return [...deadlines(before, after, matter), ...corrections(before, after, matter)]
}
