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

const isAddress = (source: string): boolean => /^https?:\/\/\S+$/.test(source)
const host = (source: string): string => new URL(source).hostname.replace(/^www\./, '')

/** Where a fact from outside the text comes from: named in words, opened where it has an address. */
export function OutsideSource({ source }: { readonly source: string }) {
  const { frame } = useWords()
  if (isAddress(source))
    return (
      <a href={source} rel="noreferrer" title={source}>
        {host(source)}
      </a>
    )
  return <cite title={source}>{source.length > 60 ? frame.source : source}</cite>
}
