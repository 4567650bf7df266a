import { interfaceLanguages, type InterfaceLanguage } from '../../core/language.ts'
import { tags } from '../words/plural.ts'
import { Brand } from './mark.tsx'
import { useIn, useVisit, useWords, type VisitorSeat } from './visit.tsx'

export type Place =
  | 'meetings'
  | 'decisions'
  | 'members'
  | 'instruments'
  | 'people'
  | 'registers'
  | 'compare'
  | 'drafts'
  | 'read'
  | 'search'
  | 'seats'
  | 'inbox'

const places = ['decisions', 'meetings', 'registers', 'compare'] as const

/** Pages that are reached through the page of the registers. */
const registers: readonly Place[] = ['members', 'instruments', 'people']

export function Header({ here }: { readonly here?: Place }) {
  const { body } = useVisit()
  const { frame } = useWords()
  const inLanguage = useIn()
  return (
    <header className="top">
      <div className="bar">
        <a className="brand" href={body ? `/${body.slug}` : '/'}>
          <Brand />
          {frame.product}
        </a>
        {body && (
          <span className="organ">
            {inLanguage(body.short)} · {frame.publicRecord}
          </span>
        )}
        <Menu {...(here ? { here } : {})} />
        {body && <Find slug={body.slug} />}
        <LanguageSwitch />
        <Who {...(here === 'seats' ? { here } : {})} />
      </div>
    </header>
  )
}

const current = (is: boolean) => (is ? { 'aria-current': 'page' as const } : {})

/** The page itself, or the page through which it is reached. */
function placeNow(place: Place, here: Place | undefined) {
  const isWithin = place === 'registers' && here !== undefined && registers.includes(here)
  return isWithin ? { 'aria-current': 'true' as const } : current(place === here)
}

function Menu({ here }: { readonly here?: Place }) {
  const { body, seat } = useVisit()
  const { frame } = useWords()
  if (!body)
    return (
      <nav className="nav" aria-label={frame.mainMenu}>
        <a href="/compare" {...current(here === 'compare')}>
          {frame.nav.compare}
        </a>
      </nav>
    )
  const seated = seat ? (['drafts', ...places] as const) : places
  const shown = seat?.records ? ([...seated, 'read'] as const) : seated
  return (
    <nav className="nav" aria-label={frame.mainMenu}>
      {shown.map(place => (
        <a key={place} href={`/${body.slug}/${place}`} {...placeNow(place, here)}>
          {frame.nav[place]}
        </a>
      ))}
      {seat && <Inbox slug={body.slug} {...(here === 'inbox' ? { here } : {})} />}
      <a className="narrow" href={`/${body.slug}/search`} {...current(here === 'search')}>
        {frame.find}
      </a>
    </nav>
  )
}

/** The inbox of the seat, with the number of what it has not read; the number keeps its room, so that nothing moves. */
function Inbox({ slug, here }: { readonly slug: string; readonly here?: Place }) {
  const { unread } = useVisit()
  const { frame, notices } = useWords()
  return (
    <a className="inbox" href={`/${slug}/inbox`} {...current(here === 'inbox')}>
      {notices.nav}
      {unread ? <span className="sr">{frame.comma + notices.count(unread)}</span> : null}
      <span className="unread" aria-hidden="true">
        {unread ? (unread > 99 ? '99+' : unread) : null}
      </span>
    </a>
  )
}

function Find({ slug }: { readonly slug: string }) {
  const { frame } = useWords()
  return (
    <div className="find">
      <a href={`/${slug}/search`}>
        <span>{frame.find}</span> <kbd aria-hidden="true">/</kbd>
      </a>
    </div>
  )
}

/** Each language by its own name. */
export const languageNames: Readonly<Record<InterfaceLanguage, string>> = {
  zh: '中文',
  ru: 'Русский',
  en: 'English',
}

const withLanguage = (href: string, language: InterfaceLanguage): string =>
  `${href}${href.includes('?') ? '&' : '?'}lang=${language}`

/** The three languages; the page stays where it is. */
function LanguageSwitch() {
  const visit = useVisit()
  const { frame } = useWords()
  return (
    <nav className="langs" aria-label={frame.languageMenu}>
      {interfaceLanguages.map(language => (
        <a
          key={language}
          href={withLanguage(visit.href, language)}
          lang={tags[language]}
          hrefLang={tags[language]}
          {...(language === visit.language ? { 'aria-current': 'true' as const } : {})}
        >
          {languageNames[language]}
        </a>
      ))}
    </nav>
  )
}

/** The name of a seat in the words of the page. */
export function useSeatName(): (seat: Pick<VisitorSeat, 'id' | 'state'>) => string {
  const { frame } = useWords()
  const inLanguage = useIn()
  return seat => {
    if (seat.state) return inLanguage(seat.state)
    return (frame.seats as Readonly<Record<string, unknown>>)[seat.id]?.toString() ?? seat.id
  }
}

function Who({ here }: { readonly here?: Place }) {
  const { seat, mode } = useVisit()
  const { frame } = useWords()
  const nameOf = useSeatName()
  return (
    <div className="who">
      <a href="/seats" {...current(here === 'seats')}>
        {seat && <span className="sr">{frame.seatOf + frame.colon}</span>}
        {seat ? <b>{nameOf(seat)}</b> : mode === 'demonstration' ? frame.takeSeat : frame.signIn}
      </a>
    </div>
  )
}
