import type { Draft } from './draft.ts'
import type { Effect } from './effect.ts'
import type { Proposal } from './proposal.ts'
import type { ProposalFate } from './proposal-fate.ts'

/** Where each heading went that a change passes on, and the paragraphs that go. */
function passedIn({ changes }: Effect) {
  const headings = changes.filter(each => each.change === 'heading')
  const left = headings.find(({ heading }) => heading === null)?.paragraph ?? null
  const next = left === null ? null : (headings.find(({ heading }) => heading !== null)?.paragraph ?? null)
  const gone = changes.filter(each => each.change === 'gone').map(({ paragraph }) => paragraph)
  return { left, next, gone }
}

function fateAbove(
  { id, paragraph }: Proposal,
  { left, next, gone }: ReturnType<typeof passedIn>,
  by: string,
): ProposalFate | null {
  if (paragraph === null) return null
  if (paragraph === left && next !== null)
    return { fate: 'carried', proposal: id, place: { paragraph: next } }
  return paragraph === next || gone.includes(paragraph) ? { fate: 'superseded', proposal: id, by } : null
}

/** What is proposed for a heading goes with it to the paragraph to which it passes; with a paragraph that goes it ends. */
export function withHeadingFates(draft: Draft, effect: Effect, by: string): Effect {
  const passed = passedIn(effect)
  if (passed.left === null && passed.gone.length === 0) return effect
  const above = [...draft.proposals.values()].filter(
    ({ kind, status }) => kind === 'chapeau' && status === 'live',
  )
  const fates = above.flatMap(each => fateAbove(each, passed, by) ?? [])
  return { ...effect, fates: [...effect.fates, ...fates] }
}
