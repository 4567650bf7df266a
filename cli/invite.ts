import type { Command } from 'commander'
import type { Words } from '../core/language.ts'
import { sentenceOf } from '../core/refusal.ts'
import { type LoadedProfile, loadProfiles } from '../server/profile.ts'
import { profilesFolder } from '../server/profiles-folder.ts'
import { settingsOf } from '../server/settings.ts'
import { type Invited, writeInvitation } from '../server/signin/invitation.ts'
import { linkOf } from '../server/signin/link.ts'
import { seatsOn } from '../server/signin/seats.ts'
import { today } from '../server/today.ts'
import { leave, said } from './settings.ts'
import { withDatabase } from './with-database.ts'

type Options = { readonly body?: string; readonly json?: true }

const seatsThereAre = (seats: readonly string[]): Words => ({
  zh: `现有席位：${seats.join('、')}。`,
  ru: `Места: ${seats.join(', ')}.`,
  en: `The seats are: ${seats.join(', ')}.`,
})

const whichBody = (bodies: readonly string[]): Words => ({
  zh: `请用 --body 指定组织，其一：${bodies.join('、')}。`,
  ru: `Укажите организацию в --body, одну из: ${bodies.join(', ')}.`,
  en: `Name the body in --body, one of: ${bodies.join(', ')}.`,
})

const shownOnce: Words = {
  zh: '此链接只显示这一次，只能使用一次，七天内有效。请经可靠途径交给本人。',
  ru: 'Ссылка показана один раз, действует один раз и семь дней. Передайте её надёжным путём.',
  en: 'The link is shown this once and holds once, for seven days. Hand it on by a way you trust.',
}

const elsewhere: Words = {
  zh: '如 Concord 的对外地址不同，请设 PUBLIC_ADDRESS，或改链接的开头部分。',
  ru: 'Если Concord открывают по другому адресу, задайте PUBLIC_ADDRESS или замените начало ссылки.',
  en: 'If people reach Concord at another address, set PUBLIC_ADDRESS or replace the beginning of the link.',
}

/** The body that is asked for, or the only one there is. */
function bodyFor(profiles: readonly LoadedProfile[], asked: string | undefined): LoadedProfile['profile'] {
  const bodies = profiles.map(({ profile }) => profile)
  const named = bodies.find(({ id }) => id.toLowerCase() === asked?.toLowerCase())
  const only = asked === undefined && bodies.length === 1 ? bodies[0] : undefined
  return named ?? only ?? leave(2, whichBody(bodies.map(({ id }) => id)))
}

/** Where people reach the server, as far as the environment says it. */
function addressOf(): { readonly address: string; readonly isGiven: boolean } {
  const settings = settingsOf(process.env)
  if ('expected' in settings || settings.publicAddress === null)
    return { address: `http://localhost:${'port' in settings ? settings.port : 4818}`, isGiven: false }
  return { address: settings.publicAddress, isGiven: true }
}

function print({ token, ...invited }: Invited, { json }: Options): void {
  const { address, isGiven } = addressOf()
  const link = linkOf(address, token)
  process.stdout.write(json ? `${JSON.stringify({ ...invited, link })}\n` : `${link}\n`)
  if (!json) process.stderr.write(`${[shownOnce, ...(isGiven ? [] : [elsewhere])].map(said).join('\n')}\n`)
}

/** Whoever runs this on the server's machine may give any seat: so the first secretariat comes in. */
async function invite(seat: string, options: Options): Promise<void> {
  const profile = bodyFor(await loadProfiles(profilesFolder), options.body)
  const seats = seatsOn(profile, today())
    .filter(({ capacity }) => capacity !== 'public')
    .map(one => one.seat)
  if (!seats.includes(seat)) return leave(2, refusedSeat(seat), seatsThereAre(seats))
  print(
    await withDatabase(({ database }) => writeInvitation(database, profile.id, seat, 'operator')),
    options,
  )
}

const refusedSeat = (seat: string): Words => ({
  zh: sentenceOf({ refused: 'no-such-seat', facts: { seat } }, 'zh'),
  ru: sentenceOf({ refused: 'no-such-seat', facts: { seat } }, 'ru'),
  en: sentenceOf({ refused: 'no-such-seat', facts: { seat } }, 'en'),
})

/** `concord invite SEAT`: a link by which somebody takes a seat of a working installation. */
export function add(program: Command): void {
  program
    .command('invite')
    .argument(
      '<seat>',
      said({
        zh: 'secretariat、chair、delegation:KAZ 或 observer',
        ru: 'secretariat, chair, delegation:KAZ или observer',
        en: 'secretariat, chair, delegation:KAZ or observer',
      }),
    )
    .option('--body <id>', said({ zh: '组织', ru: 'организация', en: 'the body, if there are several' }))
    .option('--json', said({ zh: '输出一个 JSON 文档', ru: 'один документ JSON', en: 'one JSON document' }))
    .description(
      said({
        zh: '为某一席位生成邀请链接（在服务器本机执行）',
        ru: 'сделать ссылку-приглашение на место (на самом сервере)',
        en: 'make a link that invites to a seat, on the machine of the server',
      }),
    )
    .action(invite)
}
