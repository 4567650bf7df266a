import type { Decision, FloorRequest } from './decision.ts'

/** What is recorded when a request for the floor changes its standing. */
export type FloorMoved = { readonly decision: string; readonly request: string; readonly at: string }

/** The request for the floor of an id. */
export const floorRequest = ({ floor }: Decision, id: string): FloorRequest | undefined =>
  floor.find(request => request.id === id)

/** The decision with a request for the floor in another standing. */
export const withFloor = (decision: Decision, id: string, standing: FloorRequest['standing']): Decision => ({
  ...decision,
  floor: decision.floor.map(request => (request.id === id ? { ...request, standing } : request)),
})
