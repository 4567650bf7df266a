import type { FastifyBaseLogger, FastifyInstance } from 'fastify'
import type { Concord } from './concord.ts'
import { openFollowing } from './consequences/follow.ts'
import { openDatabase } from './database/open.ts'
import { recordDemonstration } from './demonstration.ts'
import { prepareExercise } from './exercise/prepare-exercise.ts'
import { buildHttp } from './http.ts'
import { openJournal } from './journal.ts'
import { isPortTaken } from './port-taken.ts'
import { keepNotices, type Mailing } from './notices/keep-notices.ts'
import { openPost } from './mail/smtp.ts'
import { loadProfiles } from './profile.ts'
import { profilesFolder } from './profiles-folder.ts'
import type { Settings } from './settings.ts'
import { openSweep } from './silence-sweep.ts'
import { views } from './views/views.ts'

/** A Concord at work: where people reach it, and how it ends. */
export type Started = { readonly address: string; readonly stop: () => Promise<void> }

/** How many ports after the usual one are tried while others hold them. */
const tries = 50

/** Starts Concord: profiles, database, journal, the demonstration's record, then the door. */
export async function start(settings: Settings, log: FastifyBaseLogger): Promise<Started> {
  const profiles = await loadProfiles(profilesFolder)
  const opened = await openDatabase({
    url: settings.databaseUrl,
    dataFolder: settings.dataFolder,
    as: 'server',
    say: words => log.warn(words.en),
  })
  const journal = openJournal(opened.database, views)
  const { database, connections } = opened
  const mail = settings.smtpUrl === null ? ('none' as const) : ('sent' as const)
  const concord = {
    database,
    journal,
    profiles,
    mode: settings.mode,
    connections,
    listen: opened.listen,
    mail,
  }
  const close = async () => {
    await journal.close()
    await opened.close()
  }
  try {
    const { app, port } = await openDoor(concord, settings, log)
    const ended = openByItself(concord, log)
    log.info({ where: opened.where, port, mode: settings.mode }, 'Concord is up')
    const address = addressOf(settings.host, port)
    const notices = keepNotices(concord, mailingOf(settings, address), log)
    return {
      address,
      stop: async () => {
        await drain(app)
        await ended()
        await notices.close()
        await close()
      },
    }
  } catch (error) {
    await close()
    throw error
  }
}

/** Where letters go out, if a mail server is named; they lead to the address from outside. */
const mailingOf = ({ smtpUrl, mailFrom, publicAddress }: Settings, address: string): Mailing | null =>
  smtpUrl === null || mailFrom === null
    ? null
    : { post: openPost(smtpUrl, mailFrom), site: publicAddress ?? address }

/** What a Concord does by itself: it writes down expired silences, and what follows from acts; the answer ends both. */
function openByItself(concord: Concord, log: FastifyBaseLogger): () => Promise<void> {
  const sweep = openSweep(concord, defect => log.error(defect))
  const following = openFollowing(concord, defect => log.warn(defect))
  return async () => {
    await sweep.close()
    await following.close()
  }
}

/** What a visitor of a demonstration finds: a recorded communiqué, and a draft under negotiation. */
async function prepareDemonstration(concord: Concord): Promise<void> {
  await recordDemonstration(concord)
  await prepareExercise(concord)
}

async function openDoor(concord: Concord, settings: Settings, log: FastifyBaseLogger) {
  if (settings.mode === 'demonstration') await prepareDemonstration(concord)
  const { trustProxy, metricsToken, publicAddress } = settings
  const app = await buildHttp(concord, { log, trustProxy, metricsToken, publicAddress })
  try {
    return { app, port: await listen(app, settings) }
  } catch (error) {
    await app.close()
    throw error
  }
}

/** How long replies under way may take once Concord is told to stop. */
const patience = 10_000

/** Closes the door, lets replies under way end, and lets go of connections that a browser would keep open. */
async function drain(app: FastifyInstance): Promise<void> {
  const letGo = setInterval(() => app.server.closeIdleConnections(), 50)
  const insist = setTimeout(() => app.server.closeAllConnections(), patience)
  await app.close()
  clearInterval(letGo)
  clearTimeout(insist)
}

/** Listens on the port that is asked for, or on the first free one from the usual one on. */
async function listen(app: FastifyInstance, { host, port, portIsFixed }: Settings): Promise<number> {
  for (let tried = port; ; tried += 1) {
    try {
      return portOf(await app.listen({ host, port: tried }))
    } catch (error) {
      if (portIsFixed || !isPortTaken(error) || tried >= port + tries) throw error
    }
  }
}

const portOf = (address: string): number => Number(new URL(address).port || 80)

const anywhere = new Set(['0.0.0.0', '::'])

function addressOf(host: string, port: number): string {
  const name = anywhere.has(host) ? 'localhost' : host.includes(':') ? `[${host}]` : host
  return `http://${name}:${port}/`
}
