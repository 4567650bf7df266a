import { createContext, useContext } from 'react'
import { localTime } from '../../core/local-time.ts'
import { type Refusal, refusals } from '../../core/refusal.ts'
import { type Hall, inLanguageOf, nameIn, organIn } from '../decision/hall.ts'
import { hallSentence } from '../decision/sentence.ts'
import { enumeration } from '../words/plural.ts'
import { formatZoned } from '../words/zoned.ts'
import { Foreign } from './foreign.tsx'
import { useSeatName } from './header.tsx'
import { useVisit, useWords } from './visit.tsx'

const HallContext = createContext<Hall | null>(null)

export const HallProvider = HallContext.Provider

/** The decisions of the organ that is shown. */
export function useHall(): Hall {
  const hall = useContext(HallContext)
  if (!hall) throw new Error('A part of a page on decisions was rendered outside of it')
  return hall
}

/** How a State, or the Chair, is called in the words of the page. */
export function useStateName(): (code: string) => string {
  const hall = useHall()
  const { language } = useVisit()
  return code => nameIn(hall, code, language)
}

/** Several States in one breath. */
export function useStateNames(): (codes: readonly string[]) => string {
  const name = useStateName()
  const { language } = useVisit()
  return codes => enumeration(language, codes.map(name))
}

/** How an organ is called in the words of the page. */
export function useOrganName(): (id: string) => string {
  const hall = useHall()
  const { language } = useVisit()
  return id => organIn(hall, id, language)
}

/** The seat that asked for something: a State, else what the seat is called. */
export function useSeatIn(): (seat: string, state: string | null) => string {
  const name = useStateName()
  const seats = useSeatName()
  return (seat, state) => (state === null ? seats({ id: seat, state: null }) : name(state))
}

/** Words of the record: in the language of the page if there are any, else in another, marked as such. */
export function InWords({ texts }: { readonly texts: Readonly<Record<string, string>> }) {
  const { language } = useVisit()
  const found = inLanguageOf(texts, language)
  return <Foreign language={found.language}>{found.text}</Foreign>
}

/** The same where it is part of a sentence. */
export function useInWords(): (texts: Readonly<Record<string, string>>) => string {
  const { language } = useVisit()
  return texts => inLanguageOf(texts, language).text
}

/** The clock at the place, to the second. */
export function ClockAt({ at }: { readonly at: string }) {
  const { zone } = useHall()
  return <time dateTime={at}>{localTime(at, zone).time}</time>
}

/** Prints the clock at the place where it is part of a sentence. */
export function useClock(): (at: string) => string {
  const { zone } = useHall()
  return at => localTime(at, zone).time.slice(0, 8)
}

/** Prints a moment in full, in the zone of the place. */
export function useMoment(): (at: string) => string {
  const { zone } = useHall()
  const { language } = useVisit()
  return at => formatZoned(language, at, zone)
}

/** The sentence of a refusal with everything by its name. */
export function useHallSentence(): (refusal: Refusal) => string {
  const hall = useHall()
  const { language } = useVisit()
  return refusal => hallSentence(refusal, hall, language)
}

/** Why something was not recorded; what was typed stays on the page. */
export function HallRefusal({ refusal }: { readonly refusal: Refusal }) {
  const sentence = useHallSentence()
  const { review } = useWords()
  const { rule } = refusals[refusal.refused]
  return (
    <div className="refusal" role="alert" tabIndex={-1}>
      <b>{review.already}</b> {sentence(refusal)} {rule && <span className="tag">{rule}</span>}
    </div>
  )
}
