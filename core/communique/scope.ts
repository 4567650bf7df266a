import type { Parts } from './parts.ts'
import type { Scope } from './reading.ts'
import type { Subject } from './subject.ts'

/** Which collectives speak for all members in this text: 各方 does where the text knows no other. */
export type Standing = 'open' | 'closed'

const allMembers = (confidence: Scope['confidence']): Scope => ({
  kind: 'all-members',
  states: [],
  notListed: [],
  confidence,
})
const plain = (kind: Scope['kind'], confidence: Scope['confidence']): Scope => ({
  kind,
  states: [],
  notListed: [],
  confidence,
})

/** The scope of a subject. A named list holds the States as printed, and the members of the day that it does not print. */
export function scopeOf(subject: Subject, parts: Parts, standing: Standing): Scope {
  switch (subject.is) {
    case 'named': {
      const notListed = parts.members.filter(member => !subject.states.includes(member))
      return { kind: 'named', states: subject.states, notListed, confidence: 'explicit' }
    }
    case 'open':
      return allMembers(standing === 'open' ? 'explicit' : 'ambiguous')
    case 'part':
      return plain('other', 'ambiguous')
    case 'external':
      return plain('external', 'explicit')
    default:
      return allMembers('explicit')
  }
}

/** The actors of a subject, as the contract names them. */
export function actorsOf(subject: Subject): readonly string[] {
  if (subject.is === 'named') return subject.states.map(state => `state:${state}`)
  if (subject.is === 'organ' || subject.is === 'external')
    return subject.organ === null ? ['members'] : [`organ:${subject.organ}`]
  return ['members']
}
