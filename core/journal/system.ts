import type { Actor } from './entry.ts'

/** Concord itself, where it writes down what follows from the acts of others or from the clock: no seat and no person. */
export const system: Actor = { seat: 'system', capacity: 'ex-officio', state: null }

/** Whether Concord itself acts. */
export const isSystem = ({ seat }: Actor): boolean => seat === system.seat
