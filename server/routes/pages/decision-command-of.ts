import type { DecisionCommand } from '../../../core/decision/command.ts'
import type { Refusal } from '../../../core/refusal.ts'
import { commandOf } from '../../../web/decision/acting.ts'
import type { Asked } from '../../../web/decision/guard.ts'
import type { Hall } from '../../../web/decision/hall.ts'
import { type FormFields, wordOf } from '../../../web/draft/change-of.ts'
import { digestOfWords } from '../../digests.ts'

/** The act on decisions that a form asks for. */
export const decisionCommandOf = (hall: Hall, fields: FormFields): DecisionCommand | Refusal =>
  commandOf(fields, {
    languages: hall.languages,
    register: hall.register,
    zone: hall.zone,
    digestOf: digestOfWords,
    draftText: id => {
      const now = hall.facts.drafts[id]
      return now ? { kind: 'draft', draft: id, version: now.version, digest: now.digest } : null
    },
  })

/** What a form is about, as an address or its own fields say it. */
export function askedIn(fields: FormFields): Asked {
  const [as, of, bloc] = ['as', 'of', 'bloc'].map(name => wordOf(fields, name))
  return {
    does: wordOf(fields, 'does'),
    decisions: fields.d ?? [],
    ...(as ? { as } : {}),
    ...(of ? { of } : {}),
    ...(bloc ? { bloc } : {}),
  }
}

/** Where a form leads back to: a place of the same body, or its decisions. */
export function backIn(fields: FormFields, slug: string): string {
  const back = wordOf(fields, 'back')
  return back.startsWith(`/${slug}/`) && !/[\\\s]|\/\//.test(back) ? back : `/${slug}/decisions`
}
