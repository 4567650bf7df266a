import type { Sourced } from '../../core/body/profile.ts'
import { useWords } from './visit.tsx'

/** Opens the words behind a fact: the number of their paragraph in a small frame. */
export function SourceLink({ paragraph, href }: { readonly paragraph: number; readonly href?: string }) {
  const { frame } = useWords()
  return (
    <a className="src" href={href ?? `#p${paragraph}`} aria-label={frame.paragraph(paragraph)}>
      {paragraph}
    </a>
  )
}

const address = /(https?:\/\/[^\s;,)]+)/

const host = (source: string): string => new URL(source).hostname.replace(/^(www|eng|chn|en|ru)\./, '')

/** Where a fact from outside the text comes from: in the words of the register, its addresses open. */
export function OutsideSource({ source }: { readonly source: string }) {
  return (
    <cite lang="en">
      {source
        .replaceAll(/\s*;\s*/g, ', ')
        .split(address)
        .map((piece, i) =>
          address.test(piece) && URL.canParse(piece) ? (
            <a key={i} href={piece} rel="noreferrer" title={piece}>
              {host(piece)}
            </a>
          ) : (
            piece
          ),
        )}
    </cite>
  )
}

/** The first of the sources, where there is little room; all of them stand in its title. */
export function BriefSource({ source }: { readonly source: string }) {
  const first = address.exec(source)?.[0]
  if (first && URL.canParse(first))
    return (
      <a href={first} rel="noreferrer" title={source}>
        {host(first)}
      </a>
    )
  return (
    <cite lang="en" title={source}>
      {source.split(/[;,(]/)[0]}
    </cite>
  )
}

/** A fact of the register with its source; what no source was seen for is said to be so. */
export function Source({ of: { source, evidence } }: { readonly of: Sourced }) {
  const { frame } = useWords()
  return (
    <>
      <OutsideSource source={source} />
      {evidence === 'memory' && <span className="tag dash unverified">{frame.fromMemory}</span>}
    </>
  )
}
