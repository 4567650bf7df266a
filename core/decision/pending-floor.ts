import type { Decision, FloorRequest } from './decision.ts'

const isOfMember = ({ capacity, state }: FloorRequest, members: readonly string[]): boolean =>
  capacity === 'national' && state !== null && members.includes(state)

const isOfOffice = ({ capacity }: FloorRequest): boolean =>
  capacity === 'ex-officio' || capacity === 'secretariat'

/**
 * Requests for the floor that are served before the gavel: all of members and officials, and whoever speaks now.
 * What observers and others ask for waits until the Chair gives it: they speak by invitation (6.1), and block nothing.
 */
export const pendingFloor = ({ floor }: Decision, members: readonly string[]): readonly FloorRequest[] =>
  floor.filter(
    request =>
      request.standing === 'speaking' ||
      (request.standing === 'waiting' && (isOfMember(request, members) || isOfOffice(request))),
  )
