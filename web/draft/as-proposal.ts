import type { ProposedChange } from '../../core/draft/command.ts'
import type { Proposal, Sponsor } from '../../core/draft/proposal.ts'

/** A change that is not tabled yet, as the proposal that it would be: nobody but its sponsor heard on it. */
export const asProposal = (change: ProposedChange, sponsor: Sponsor): Proposal => ({
  id: change.id,
  kind: change.kind,
  paragraph: change.paragraph,
  language: change.language,
  words: change.words,
  edits: 'edits' in change ? change.edits : [],
  text: 'text' in change ? change.text : null,
  ...('at' in change ? { at: change.at } : {}),
  ...('after' in change ? { after: change.after } : {}),
  ...('into' in change ? { into: change.into } : {}),
  ...('scope' in change ? { scope: change.scope } : {}),
  sponsors: [sponsor],
  stances: {},
  status: 'live',
  conflict: null,
  set: null,
  by: null,
  reading: 1,
})
