import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTable, place, type Table } from '../../drafting.fixture.ts'

let table: Table
beforeAll(async () => {
  table = await openTable()
})
afterAll(() => table?.close())

const drafts = '/exercise/drafts'
const lanterns = `${drafts}/lanterns`

type Fields = Readonly<Record<string, string | readonly string[]>>

/** A form as a browser sends it. */
const send = (cookie: string | null, url: string, fields: Fields) =>
  table.as(cookie, {
    method: 'POST',
    url,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams(
      Object.entries(fields).flatMap(([name, value]) => [value].flat().map(each => [name, each])),
    ).toString(),
  })

const page = async (cookie: string | null, url: string) => (await table.as(cookie, { url })).body
const draft = async () => (await table.as(table.seats.alfa, { url: place })).json().draft

const words = {
  p1: 'The ministers supported further cooperation on lighthouses.',
  p2: 'The ministers noted the results of the meeting.',
}

let sent = 0
const proposing = (kind: string, fields: Fields, paragraph: 'p1' | 'p2' = 'p2') => {
  sent += 1
  const form = { does: 'propose', form: `${kind}-${paragraph}`, id: `f${sent}`, kind, language: 'en' }
  return { ...form, paragraph, words: '1', ...fields }
}
const propose = (cookie: string, ...of: Parameters<typeof proposing>) =>
  send(cookie, `${lanterns}/acts?text=en&p=p2`, proposing(...of))

describe('every kind of proposal has its form', () => {
  test.each([
    ['bracket', { text: words.p2.replace('noted', '[noted]') }, { edits: [{ text: 'noted' }] }],
    ['verb', { verb: 'noted', text: 'welcomed' }, { edits: [{ from: 14, to: 19, text: 'welcomed' }] }],
    ['split', { text: words.p2.replace(' of', '\r\nof') }, { at: 32 }],
    ['move', { place: 'first' }, { after: null }],
    ['merge', { into: 'p1' }, { into: 'p1' }],
    ['new-paragraph', { text: 'They thanked the host.' }, { text: 'They thanked the host.', suffix: 'bis' }],
    ['placeholder', { text: 'on trade', after: 'results' }, { at: 31, text: 'on trade' }],
    ['scope', { scope: ['XAL', 'XBR'], text: '' }, { scope: ['XAL', 'XBR'] }],
    ['delete', {}, { edits: [{ from: 0, to: 47, text: '' }] }],
  ])('%s', async (kind, fields, proposal) => {
    const reply = await propose(table.seats.alfa, kind, fields)
    expect([reply.statusCode, reply.headers.location]).toEqual([303, `${lanterns}?text=en&p=p2#p2`])
    const { proposals } = await draft()
    expect(proposals.at(-1)).toMatchObject({ kind, sponsors: ['XAL'], ...proposal })
  })

  test('what is unclear is refused with a sentence, and stands in the form', async () => {
    const marked = words.p2.replace('noted', '[noted')
    const reply = await propose(table.seats.bravo, 'bracket', { text: marked })
    expect(reply.statusCode).toBe(422)
    expect(reply.body).toContain('Set square brackets in pairs')
    expect(reply.body).toContain(`>${marked}</textarea>`)
    expect(reply.body).toContain(`href="${lanterns}?text=en&amp;p=p2&amp;lang=ru"`)
    expect(reply.body).toContain(`action="${lanterns}/acts?text=en&amp;p=p2#f-bracket-p2"`)
    const verb = await propose(table.seats.bravo, 'verb', { verb: 'praised', text: 'hailed' })
    expect(verb.body).toContain('These words do not stand in the paragraph (“praised”)')
    expect(verb.body).toContain('value="hailed"')
  })

  test('a form drawn on words that changed meanwhile shows the difference, though its marks fit no more (R-30)', async () => {
    const edits = [{ from: 33, to: 37, text: 'Fort' }]
    const change = { id: 'fort', kind: 'replace', paragraph: 'p3', language: 'en', words: 1, edits }
    await table.act(table.seats.alfa, { does: 'propose', set: null, changes: [change] })
    const accepted = await table.act(table.seats.chair, { does: 'accept', proposal: 'fort', words: 1 })
    expect(accepted.statusCode).toBe(201)
    const text = 'The next meeting will be held\nin Port Lantern.'
    const reply = await send(table.seats.bravo, `${lanterns}/acts?text=en&p=p3`, {
      ...proposing('split', { text }),
      form: 'split-p3',
      paragraph: 'p3',
    })
    expect(reply.statusCode).toBe(409)
    expect(reply.body).toMatch(/<del>Port<\/del>|<del>Port /)
    expect(reply.body).toContain('>The next meeting will be held\nin Fort Lantern.</textarea>')
    expect(reply.body).toContain('Your change has been set on the words that stand now')
    const other = 'The next meeting will be held in Sport Lantern.'
    const conflict = await send(table.seats.bravo, `${lanterns}/acts?text=en&p=p3`, {
      ...proposing('words', { text: other }),
      form: 'propose-p3',
      paragraph: 'p3',
    })
    expect(conflict.body).toContain(`>${other}</textarea>`)
    expect(conflict.body).toMatch(/<del>Fort.*<ins>Sport/)
  })

  test('words typed into a form that is gone are given back', async () => {
    const reply = await propose(table.seats.bravo, 'fill', { 'gap-0': '27 November' })
    expect(reply.statusCode).toBe(422)
    expect(reply.body).toContain('readOnly=""')
    expect(reply.body).toContain('>27 November</textarea>')
  })
})

test.each([
  ['nobody', null, 401],
  ['a seat of another body', 'delegation:KAZ', 403],
] as const)(
  'words sent by %s are given back, whether there is such a draft or not',
  async (_, seat, status) => {
    const cookie = seat && (await table.seat(seat, 'sco'))
    const pages = await Promise.all(
      [lanterns, `${drafts}/nowhere`].map(async at => {
        const reply = await send(cookie, `${at}/acts?text=en`, proposing('words', { text: 'KEEP <ME>' }))
        expect([reply.statusCode, reply.body]).toEqual([
          status,
          expect.stringContaining('KEEP &lt;ME&gt;</textarea>'),
        ])
        return reply.body
      }),
    )
    expect(pages[0]).toBe(pages[1])
  },
)

const panel = (cookie: string) => page(cookie, `${lanterns}?text=en&p=p1&lang=en`)
const setIn = (html: string): string => /sets\/([\w-]+)\/submission/.exec(html)?.[1] ?? ''

describe('a delegation prepares proposals in private', () => {
  const ours = { set: 'ours' }

  test('nobody else sees them until they are sent, all at once', async () => {
    const before = (await draft()).proposals.length
    const first = proposing('words', { ...ours, text: words.p1.replace('further', 'quixotic') }, 'p1')
    await Promise.all([
      send(table.seats.charlie, `${lanterns}/acts`, first),
      send(table.seats.charlie, `${lanterns}/acts`, first),
    ])
    await propose(table.seats.charlie, 'alternative', { ...ours, text: 'They met.' })
    const own = await panel(table.seats.charlie)
    expect(own).toContain('quixotic')
    expect(own).toContain('Send all 2')
    for (const seat of ['bravo', 'chair', 'secretariat'] as const)
      expect(await panel(table.seats[seat])).not.toContain('quixotic')
    expect((await draft()).proposals.length).toBe(before)
    const submission = `${lanterns}/sets/${setIn(own)}/submission`
    const [one, other] = await Promise.all([
      send(table.seats.charlie, submission, { form: 'send' }),
      send(table.seats.charlie, submission, { form: 'send' }),
    ])
    expect([one.statusCode, other.statusCode]).toContain(303)
    const { proposals } = await draft()
    expect(proposals.slice(before)).toMatchObject([
      { kind: 'replace', set: setIn(own) },
      { kind: 'alternative', set: setIn(own) },
    ])
    expect(proposals.length).toBe(before + 2)
    expect(await panel(table.seats.charlie)).not.toContain('Our set')
    const again = await send(table.seats.charlie, submission, { form: 'send' })
    expect([again.statusCode, again.body]).toEqual([404, expect.stringContaining('There is no such set')])
  })

  test('what does not fit the words is refused at once, and one can be taken out', async () => {
    const refused = await propose(table.seats.bravo, 'verb', { ...ours, verb: 'praised', text: 'hailed' })
    expect(refused.statusCode).toBe(422)
    const forChair = await propose(table.seats.chair, 'move', { ...ours, place: 'first' })
    expect(forChair.statusCode).toBe(403)
    await propose(table.seats.bravo, 'move', { ...ours, place: 'first' })
    const html = await panel(table.seats.bravo)
    const change = /name="change" value="([^"]+)"/.exec(html)?.[1] ?? ''
    await send(table.seats.bravo, `${lanterns}/sets/${setIn(html)}/removal`, { change })
    expect(await panel(table.seats.bravo)).not.toContain('Our set')
  })
})

test('notes and instructions stand beside the paragraph for their delegation alone', async () => {
  const notes = (cookie: string, text: string) =>
    send(cookie, `${lanterns}/notes?text=en&p=p1`, {
      form: 'instruction-p1',
      paragraph: 'p1',
      kind: 'instruction',
      text,
    })
  expect((await notes(table.seats.alfa, 'Our red line')).statusCode).toBe(303)
  const url = `${lanterns}?text=en&p=p1`
  expect(await page(table.seats.alfa, url)).toContain('>Our red line</textarea>')
  for (const seat of ['bravo', 'chair', 'secretariat'] as const)
    expect(await page(table.seats[seat], url)).not.toContain('Our red line')
  const long = await notes(table.seats.alfa, 'x'.repeat(20_001))
  expect([long.statusCode, long.body]).toEqual([413, expect.stringContaining('The note is too long')])
  expect((await notes(table.seats.chair, 'mine')).statusCode).toBe(403)
})

test('a bracket whose words were replaced is set anew around others, told as when it was made', async () => {
  await propose(table.seats.bravo, 'bracket', { text: words.p1.replace('further', '[further]') }, 'p1')
  const bracket = (await draft()).proposals.at(-1)
  const edits = [{ from: 24, to: 31, text: 'lasting' }]
  const change = { id: 'lasting', kind: 'replace', paragraph: 'p1', language: 'en', words: 1, edits }
  await table.act(table.seats.alfa, { does: 'propose', set: null, changes: [change] })
  await table.act(table.seats.chair, { does: 'accept', proposal: 'lasting', words: 1 })
  const shown = await page(table.seats.bravo, `${lanterns}?text=en&p=p1&lang=en`)
  expect(shown).toContain(`id="f-anew-${bracket.id}"`)
  const anew = (text: string) =>
    send(table.seats.bravo, `${lanterns}/acts?text=en&p=p1`, {
      does: 're-anchor',
      form: `anew-${bracket.id}`,
      proposal: bracket.id,
      words: '2',
      text,
    })
  expect((await anew(words.p1)).statusCode).toBe(422)
  const lasting = words.p1.replace('further', '[lasting]')
  expect((await anew(lasting)).statusCode).toBe(303)
  const { proposals } = await draft()
  expect(proposals.find(({ id }: { readonly id: string }) => id === bracket.id)).toMatchObject({
    conflict: null,
    words: 2,
    edits: [{ text: 'lasting' }],
  })
})

test('a draft ends by its sponsors or by the Chair, and nothing can be proposed on it any more', async () => {
  const end = (cookie: string, does: string) =>
    send(cookie, `${lanterns}/acts?text=en&p=p1`, { does, form: does })
  const url = `${lanterns}?text=en&p=p1&lang=en`
  expect(await page(table.seats.chair, url)).toContain('Declare that the draft lapses')
  expect(await page(table.seats.alfa, url)).not.toContain('End the negotiation')
  expect((await end(table.seats.alfa, 'withdraw-draft')).body).toContain('role="alert"')
  expect((await draft()).stage).toBe('under-negotiation')
  expect((await end(table.seats.secretariat, 'withdraw-draft')).statusCode).toBe(303)
  expect((await draft()).stage).toBe('withdrawn')
  expect((await end(table.seats.chair, 'lapse-draft')).statusCode).toBe(409)
  expect((await propose(table.seats.alfa, 'new-paragraph', { text: 'More.' })).statusCode).toBe(409)
})
