import { refusals } from '../../core/refusal.ts'
import { type Asked, carriedBy, type Standing, standingOf } from '../decision/guard.ts'
import { organAddress } from '../decision/hall.ts'
import { useHall, useHallSentence } from './decision-hall.tsx'
import { useVisit } from './visit.tsx'

const tones = { go: 'btn go', plain: 'btn', quiet: 'btn quiet', small: 'btn s' } as const

type Offer = {
  readonly asked: Asked
  readonly label: string
  readonly tone?: keyof typeof tones
  /** What has no way back, or is about words, is confirmed on a page of its own; the rest is done at once. */
  readonly at?: 'once' | 'confirmed'
  /** An act that is refused is left out where another line says why. */
  readonly shut?: 'said' | 'left-out'
}

/** Where an act is confirmed. The way back is the page that offered it. */
export function useConfirming(): (asked: Asked) => string {
  const hall = useHall()
  const { href } = useVisit()
  return ({ does, decisions, as, of, bloc }) => {
    const query = new URLSearchParams({ does })
    for (const id of decisions) query.append('d', id)
    if (as !== undefined) query.set('as', as)
    if (of !== undefined) query.set('of', of)
    if (bloc !== undefined) query.set('bloc', bloc)
    query.set('back', href)
    return `${organAddress(hall)}/acts/new?${query}`
  }
}

/** Whether the seat can do it now. */
export function useStanding(): (asked: Asked) => Standing {
  const hall = useHall()
  return asked => standingOf(hall, asked)
}

/** One act that a seat may do: a button where it can, shut with the sentence of the rule where it cannot. */
export function ActOffer({ asked, label, tone = 'plain', at = 'confirmed', shut = 'said' }: Offer) {
  const confirming = useConfirming()
  const standing = useStanding()(asked)
  if (standing === 'done') return null
  if (standing !== 'possible')
    return shut === 'left-out' ? null : <Shut asked={asked} label={label} tone={tone} why={standing} />
  if (at === 'once') return <AtOnce asked={asked} label={label} tone={tone} />
  return (
    <a className={tones[tone]} href={confirming(asked)}>
      {label}
    </a>
  )
}

type Drawn = Required<Pick<Offer, 'asked' | 'label' | 'tone'>>

function Shut({ asked, label, tone, why }: Drawn & { readonly why: Exclude<Standing, string> }) {
  const sentence = useHallSentence()
  const id = `why-${[asked.does, asked.as, asked.of, asked.decisions[0]].filter(Boolean).join('-')}`
  return (
    <p className="shut">
      <button type="button" className={tones[tone]} aria-disabled="true" aria-describedby={id}>
        {label}
      </button>
      <span className="note why" id={id}>
        {sentence(why)} <span className="rule">{refusals[why.refused].rule}</span>
      </span>
    </p>
  )
}

/** The fields that every form of an act carries. */
export function Carried({ asked, back }: { readonly asked: Asked; readonly back: string }) {
  const hall = useHall()
  const fields = { ...carriedBy(hall, asked), back: [back] }
  return (
    <>
      {Object.entries(fields).flatMap(([name, values]) =>
        values.map((value, at) => <input key={`${name}-${at}`} type="hidden" name={name} value={value} />),
      )}
    </>
  )
}

function AtOnce({ asked, label, tone }: Drawn) {
  const hall = useHall()
  const { href } = useVisit()
  return (
    <form className="once" method="post" action={`${organAddress(hall)}/acts`}>
      <Carried asked={asked} back={href} />
      <button className={tones[tone]}>{label}</button>
    </form>
  )
}
