import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { asOperator } from '../database/audience.ts'
import { body, openTable, type Table } from '../drafting.fixture.ts'
import { sendAll } from '../mail/mailroom.ts'
import { type MailServer, openMailServer } from '../mail/smtp.fixture.ts'
import { openPost } from '../mail/smtp.ts'
import { openNotices } from './follow-notices.ts'

let table: Table
let mail: MailServer
beforeAll(async () => {
  ;[table, mail] = await Promise.all([openTable(), openMailServer()])
})
afterAll(async () => {
  await Promise.all([table?.close(), mail?.close()])
})

const site = 'https://concord.example.org/'
const inHours = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString()

const form = (cookie: string, url: string, fields: Readonly<Record<string, string>>) =>
  table.as(cookie, {
    method: 'POST',
    url,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams(fields).toString(),
  })
const page = async (cookie: string | null, url: string) => (await table.as(cookie, { url })).body
const writeTo = (cookie: string, address: string, language: string, zone: string) =>
  form(cookie, '/seats/correspondence', { address, language, zone })
const moveDeadline = async (deadline: string) => {
  const moved = await table.act(table.seats.chair, { does: 'move-deadline', deadline })
  expect(moved.statusCode).toBe(201)
  await openNotices(table.concord)()
}
const post = async (port = mail.port) => {
  const opened = openPost(`smtp://127.0.0.1:${port}`, 'Concord <concord@example.org>')
  try {
    await sendAll(table.concord, opened, site)()
  } finally {
    opened.close()
  }
}
const inTable = <Answer>(work: Parameters<typeof asOperator<Answer>>[1]) =>
  asOperator(table.concord.database, work)
const letters = () =>
  inTable(tx =>
    tx
      .selectFrom('mails')
      .select(['seat', 'about', 'step', 'state', 'attempts'])
      .orderBy('made_at')
      .execute(),
  )
/** Lets the pause before the next attempt be over. */
const later = () => inTable(tx => sql`update mails set next_at = now() where state = 'waiting'`.execute(tx))
const due = inHours(20)

describe('how a seat is written to', () => {
  test('what cannot be an address or a zone is refused in a sentence, and nothing is kept', async () => {
    const wrong = await writeTo(table.seats.alfa, 'a@b.org, c@d.org', 'en', 'UTC')
    expect(wrong.statusCode).toBe(422)
    expect(wrong.body).toContain('This is not an e-mail address that can be used.')
    const nowhere = await writeTo(table.seats.alfa, 'a@b.org', 'en', 'Asia/Nowhere')
    expect(nowhere.body).toContain('There is no time zone called “Asia/Nowhere”.')
    expect(
      (await form('', '/seats/correspondence', { zone: 'UTC', language: 'en', address: '' })).statusCode,
    ).toBe(401)
    expect(await inTable(tx => tx.selectFrom('correspondents').selectAll().execute())).toEqual([])
  })

  test('each seat sees its own address, and no other', async () => {
    await writeTo(table.seats.alfa, 'alfa@example.org', 'zh', 'Asia/Shanghai')
    await writeTo(table.seats.bravo, 'bravo@example.org', 'ru', 'Asia/Almaty')
    await writeTo(table.seats.secretariat, 'nobody@nowhere.example.org', 'en', 'UTC')
    expect(await page(table.seats.alfa, '/seats')).toContain('alfa@example.org')
    for (const other of [table.seats.bravo, table.seats.secretariat, table.seats.chair])
      expect(await page(other, '/seats')).not.toContain('alfa@example.org')
  })
})

describe('an act reaches the inbox and the mail', () => {
  test('a deadline that the Chair sets is told to every seat but the Chair, once however often it is asked', async () => {
    await moveDeadline(due)
    await openNotices(table.concord)()
    const told = await inTable(tx =>
      tx.selectFrom('notices').select(['seat', 'kind']).where('body', '=', body).execute(),
    )
    expect(new Set(told.map(({ kind }) => kind))).toEqual(new Set(['proposals-due']))
    const seats = told.map(({ seat }) => seat)
    expect(seats).toContain('delegation:XAL')
    expect(seats).toContain('secretariat')
    expect(seats).not.toContain('chair')
    expect(seats).not.toContain('observer')
    expect(new Set(seats).size).toBe(seats.length)
  })

  test('the inbox shows the deadline as announced and in the zone of the seat, in its language', async () => {
    const inbox = await page(table.seats.bravo, '/exercise/inbox?lang=ru')
    expect(inbox).toContain('Установлен срок для предложений')
    expect(inbox).toContain('Заявление о маяках')
    expect(inbox).toContain('UTC+5, Asia/Almaty')
    expect(inbox).toContain('1\u00a0непрочитанное уведомление')
    expect(await page(table.seats.alfa, '/exercise/inbox?lang=zh')).toContain('UTC+8，Asia/Shanghai')
    expect(await page(table.seats.observer, '/exercise/inbox?lang=en')).toContain('No unread notices.')
    expect(await page(null, '/exercise/inbox?lang=en')).toContain('The inbox belongs to a seat')
    expect(await page(await table.seat('delegation:KAZ'), '/exercise/inbox?lang=en')).not.toContain(
      'lighthouses',
    )
  })

  test('a mail server that is away loses nothing: the letters wait', async () => {
    await post(1)
    const waiting = await letters()
    expect(
      waiting.filter(({ about }) => about === 'notice').map(({ state, attempts }) => [state, attempts]),
    ).toEqual([
      ['waiting', 1],
      ['waiting', 1],
      ['waiting', 1],
    ])
    await post()
    expect(mail.received).toEqual([])
  })

  test('and once it is back each goes out once: plain words, in the language and the zone of the reader', async () => {
    await later()
    await post()
    await later()
    await post()
    const toAlfa = mail.received.filter(({ to }) => to.includes('alfa@example.org'))
    expect(toAlfa).toHaveLength(2)
    const [told, reminded] = toAlfa
    expect(told?.headers).toMatchObject({
      from: 'Concord <concord@example.org>',
      to: 'alfa@example.org',
      subject: '演练组织：已设提案截止时间——灯塔合作声明',
      'auto-submitted': 'auto-generated',
      'content-language': 'zh-Hans',
      'content-type': 'text/plain; charset=utf-8',
    })
    expect(told?.headers['message-id']).toMatch(/^<[0-9a-f]{32}@example\.org>$/)
    expect(told?.text).toContain('灯塔合作声明')
    expect(told?.text).toContain('UTC+8，Asia/Shanghai')
    expect(told?.text).toContain(`${site}exercise/drafts/lanterns?lang=zh`)
    expect(reminded?.headers.subject).toContain('不足24小时')
    const toBravo = mail.received.filter(({ to }) => to.includes('bravo@example.org'))
    expect(toBravo[0]?.text).toContain('Предложения принимаются до истечения срока.')
    expect(toBravo[0]?.text).toContain('UTC+5, Asia/Almaty')
  })

  test('no word of the draft leaves the house', () => {
    for (const { text } of mail.received)
      for (const words of ['外长们支持', 'Министры поддержали', 'The ministers'])
        expect(text).not.toContain(words)
  })

  test('an address that is refused for good gets no more mail, and its owner is told why', async () => {
    expect(
      (await letters()).filter(({ seat }) => seat === 'secretariat').map(({ state }) => state),
    ).toContain('refused')
    expect(await page(table.seats.secretariat, '/seats?lang=en')).toContain(
      'refused this address for good (550',
    )
    await moveDeadline(inHours(60))
    await post()
    const secretariat = (await letters()).filter(({ seat }) => seat === 'secretariat')
    expect(secretariat.every(({ state }) => state !== 'waiting')).toBe(true)
  })

  test('moved, a deadline is told anew and reminded anew; told within the day, not twice', async () => {
    const before = mail.received.length
    await post()
    expect(mail.received.length).toBe(before)
    const subjects = mail.received
      .filter(({ to }) => to.includes('alfa@example.org'))
      .map(({ headers }) => headers.subject)
    expect(subjects.at(-1)).toContain('提案截止时间已变更')
    await inTable(tx => sql`update notices set at = '2020-01-01T00:00:00.000Z'`.execute(tx))
    await post()
    await post()
    const now = mail.received
      .filter(({ to }) => to.includes('alfa@example.org'))
      .map(({ headers }) => headers.subject)
    expect(now.length).toBe(subjects.length + 1)
    expect(now.at(-1)).toContain('不足3天')
  })

  test('a letter about a deadline that moved meanwhile is not sent', async () => {
    await moveDeadline(inHours(10))
    await post(1)
    await moveDeadline(inHours(90))
    await later()
    const before = mail.received.length
    await post()
    const after = mail.received.slice(before).map(({ headers }) => headers.subject ?? '')
    expect(after.some(subject => subject.includes('不足24小时'))).toBe(false)
    expect((await letters()).map(({ state }) => state)).toContain('passed')
  })
})

describe('reading', () => {
  test('what is marked as read stays so, and what came later stays unread', async () => {
    const inbox = await page(table.seats.alfa, '/exercise/inbox?lang=en')
    const upTo = /name="upTo" value="(\d+)"/.exec(inbox)?.[1] ?? ''
    await moveDeadline(inHours(100))
    await form(table.seats.alfa, '/exercise/inbox/read', { upTo })
    expect(await page(table.seats.alfa, '/exercise/inbox?lang=en')).toContain('1\u00a0unread notice.')
    expect(await page(table.seats.bravo, '/exercise/inbox?lang=en')).not.toContain('1\u00a0unread notice.')
  })
})

describe('the calendar of a seat', () => {
  test('opens to whoever holds the key, until it is revoked; only its hash is kept', async () => {
    const made = await form(table.seats.alfa, '/seats/calendar', {})
    const address = /\/exercise\/calendar\.ics\?lang=(?:zh|ru|en)&amp;key=([\w-]{43})/.exec(made.body)
    const key = address?.[1] ?? ''
    const own = await table.as(null, { url: `/exercise/calendar.ics?lang=en&key=${key}` })
    expect([own.statusCode, own.headers['content-type']]).toEqual([200, 'text/calendar; charset=utf-8'])
    expect(own.body).toContain('SUMMARY:Proposals come in until then: Statement on lighthouses')
    expect(await page(table.seats.alfa, '/seats')).not.toContain(key)
    const kept = await inTable(tx => tx.selectFrom('calendar_keys').selectAll().execute())
    expect(JSON.stringify(kept)).not.toContain(key)
    expect((await table.as(null, { url: `/sco/calendar.ics?key=${key}` })).statusCode).toBe(404)
    await form(table.seats.bravo, '/seats/calendar/revocation', { id: kept[0]?.id ?? '' })
    expect((await table.as(null, { url: `/exercise/calendar.ics?key=${key}` })).statusCode).toBe(200)
    await form(table.seats.alfa, '/seats/calendar/revocation', { id: kept[0]?.id ?? '' })
    expect((await table.as(null, { url: `/exercise/calendar.ics?key=${key}` })).statusCode).toBe(404)
  })

  test('the public one has no deadline in it', async () => {
    const open = await table.as(null, { url: '/exercise/calendar.ics' })
    expect(open.statusCode).toBe(200)
    expect(open.body).toContain('BEGIN:VCALENDAR')
    expect(open.body).not.toContain('lighthouses')
    expect(await page(null, '/sco/calendar.ics')).toContain('BEGIN:VEVENT')
  })
})
