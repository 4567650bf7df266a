import { place, submission } from '../server/drafting.fixture.ts'
import { openSite, type Site, type Visitor } from './browser-server.fixture.ts'

/** The address of the draft that is negotiated. */
export const table = '/exercise/drafts/lanterns'

/** A site with the exercise draft in its first reading, and the seats of its council. */
export type DraftingSite = Site & {
  readonly seated: (seat: string, options?: Parameters<Site['visitor']>[0]) => Promise<Visitor>
  readonly act: (visitor: Visitor, command: object) => Promise<void>
}

async function act({ context }: Visitor, command: object): Promise<void> {
  const reply = await context.request.post(`${place}/acts`, { data: command })
  if (!reply.ok()) throw new Error(await reply.text())
}

export async function openDraftingSite(): Promise<DraftingSite> {
  const site = await openSite()
  const seated: DraftingSite['seated'] = async (seat, options) => {
    const visitor = await site.visitor(options)
    await visitor.context.request.post('/api/seats', { data: { body: 'exercise', seat } })
    return visitor
  }
  await act(await seated('secretariat'), submission)
  await act(await seated('chair'), { does: 'open-reading', deadline: null })
  return { ...site, seated, act }
}
