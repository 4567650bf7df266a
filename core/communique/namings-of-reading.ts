import type { Profile } from '../body/profile.ts'
import type { NamingFacts } from './meeting-facts.ts'
import type { ActRead, Reading, Span } from './reading.ts'

const inside = (span: Span, outer: Span | null): boolean =>
  outer !== null && outer[0] <= span[0] && span[1] <= outer[1]

/** An initiative that the register attributes to a State which the object names too; else the object in its own words. */
function objectOf(act: ActRead, reading: Reading, profile: Profile): NamingFacts['object'] {
  const { language } = reading
  const mention = reading.mentions.instruments.find(({ span }) => inside(span, act.objectSpan))
  const registered = profile.instruments.find(instrument => instrument.id === mention?.id)
  const names = reading.mentions.states.some(
    state => state.id === registered?.initiator && inside(state.span, act.objectSpan),
  )
  if (mention && registered?.initiator && names)
    return {
      kind: 'initiative',
      title: { ...registered.title, [language]: mention.title },
      initiator: registered.initiator,
    }
  return { kind: 'words', words: act.object === null ? {} : { [language]: act.object } }
}

/** The acts of a reading in the name of States listed by name (naming formula). */
export const namingsOfReading = (reading: Reading, profile: Profile): readonly NamingFacts[] =>
  reading.acts
    .filter(act => act.scope.kind === 'named' && act.scope.states.length > 1)
    .map(act => ({
      acts: [act.id],
      type: act.type,
      states: act.scope.states,
      object: objectOf(act, reading, profile),
    }))
