import type { Instrument, KnownMeeting, OfficeHolding, Profile } from '../body/profile.ts'
import { type CalendarDate, firstDay, lastDay, type Precision, precisionOf } from '../calendar.ts'
import { groupBy } from '../group-by.ts'
import { type InterfaceLanguage, interfaceLanguages, nameIn, type Words, wordsBy } from '../language.ts'
import type { Expectation } from './follow-ups.ts'
import type { FollowUp } from './public-record.ts'
import { isSameName, titleKey } from './title-key.ts'

type Outside = NonNullable<FollowUp['outside']>

const inOffice: Words = { zh: '任职', ru: 'в должности', en: 'in office' }
const dated: Readonly<Record<NonNullable<Instrument['dateOf']>, Words>> = {
  signature: { zh: '已签署', ru: 'подписано', en: 'signed' },
  adoption: { zh: '已通过', ru: 'принято', en: 'adopted' },
  approval: { zh: '已批准', ru: 'утверждено', en: 'approved' },
  conclusion: { zh: '已达成', ru: 'заключено', en: 'concluded' },
  issue: { zh: '已发表', ru: 'опубликовано', en: 'issued' },
}

const locales: Words = { zh: 'zh-Hans', ru: 'ru', en: 'en-GB' }

const formats = new Map<string, Intl.DateTimeFormat>()

/** Making a format costs far more than using it, so each is made once. */
function formatOf(language: InterfaceLanguage, precision: Precision): Intl.DateTimeFormat {
  const name = `${language} ${precision}`
  const made = formats.get(name)
  if (made) return made
  const format = new Intl.DateTimeFormat(locales[language], {
    year: 'numeric',
    ...(precision === 'year' ? {} : { month: 'long' }),
    ...(precision === 'day' ? { day: 'numeric' } : {}),
    timeZone: 'UTC',
  })
  formats.set(name, format)
  return format
}

/** A date in words, at the precision at which it is known. */
const dateWords = (date: CalendarDate, language: InterfaceLanguage): string =>
  formatOf(language, precisionOf(date)).format(new Date(`${firstDay(date)}T00:00:00Z`))

const day = (date: CalendarDate): number => Number(date.slice(8))

/** An interval in words; days of one month name it once. */
function intervalWords(from: CalendarDate, to: CalendarDate | null, language: InterfaceLanguage): string {
  const first = dateWords(from, language)
  if (from === to) return first
  if (to === null) return `${first} –`
  const last = dateWords(to, language)
  const ofOneMonth = from.slice(0, 7) === to.slice(0, 7) && day(from) > 0 && day(to) > 0
  if (language === 'zh') return `${first}至${ofOneMonth ? `${day(to)}日` : last}`
  return ofOneMonth ? `${day(from)}–${last}` : `${first} – ${last}`
}

const worded = (
  what: Words | null,
  from: CalendarDate,
  to: CalendarDate | null,
  where: Words | null,
): Words =>
  wordsBy(language => {
    const separator = language === 'zh' ? '，' : ', '
    const parts = [what?.[language], intervalWords(from, to, language), where?.[language]]
    return parts.filter(Boolean).join(separator)
  })

/** Days and place only: whether a meeting known from outside has taken place is for its own record to say. */
const ofMeeting = ({ start, end, place, source }: KnownMeeting): Outside => ({
  words: worded(null, start, end, place),
  source,
})

function meetingOutside({ organ, expected }: Expectation, profile: Profile): Outside | null {
  if (expected.from === null || expected.to === null) return null
  const from = firstDay(expected.from)
  const to = lastDay(expected.to)
  const known = profile.meetings.find(
    each =>
      each.evidence === 'read' &&
      each.precision === 'day' &&
      each.organ === organ &&
      from <= firstDay(each.start) &&
      lastDay(each.end) <= to,
  )
  return known ? ofMeeting(known) : null
}

function ofHolding({ from, to, source }: OfficeHolding): Outside | null {
  return from === null ? null : { words: worded(inOffice, from, to, null), source }
}

function nomineeOutside(expectation: Expectation, profile: Profile): Outside | null {
  const { language } = expectation
  const persons = profile.persons.filter(person =>
    [nameIn(person.name, language) ?? '', ...(person.variants[language] ?? [])].some(name =>
      isSameName(name, expectation.printed),
    ),
  )
  const holding = profile.holdings.find(
    each =>
      each.evidence === 'read' &&
      each.post === expectation.register &&
      each.post !== null &&
      (each.from ?? '') > expectation.after &&
      persons.some(person => person.id === each.person),
  )
  return holding ? ofHolding(holding) : null
}

type Titles = ReadonlyMap<string, readonly Instrument[]>

/** The instruments of the profile by their titles, each in every language and printed form. */
function titlesOf(profile: Profile): Titles {
  const titled = profile.instruments
    .filter(each => each.evidence === 'read' && each.date !== null)
    .flatMap(instrument =>
      interfaceLanguages.flatMap(language =>
        [instrument.title[language], ...(instrument.variants[language] ?? [])].map(title => ({
          instrument,
          key: `${language} ${titleKey(title, language, profile)}`,
        })),
      ),
    )
  return new Map(
    [...groupBy(titled, each => each.key)].map(([key, each]) => [key, each.map(one => one.instrument)]),
  )
}

function documentOutside(expectation: Expectation, profile: Profile, titles: Titles): Outside | null {
  const { language, printed, register, after } = expectation
  const titled = titles.get(`${language} ${titleKey(printed, language, profile)}`) ?? []
  const found = [...profile.instruments.filter(each => each.id === register), ...titled].find(
    each => each.evidence === 'read' && each.date !== null && firstDay(each.date) >= after,
  )
  if (!found?.date || !found.dateOf) return null
  return { words: worded(dated[found.dateOf], found.date, found.date, found.place), source: found.source }
}

/** Says what the profile has from a source about something that a text let us expect: shown beside the record, never in it. */
export function outsideBy(profile: Profile): (expectation: Expectation) => Outside | null {
  const titles = titlesOf(profile)
  return expectation => {
    if (expectation.kind === 'meeting') return meetingOutside(expectation, profile)
    return expectation.kind === 'nominee'
      ? nomineeOutside(expectation, profile)
      : documentOutside(expectation, profile, titles)
  }
}
