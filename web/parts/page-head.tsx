import { useVisit, useWords } from './visit.tsx'

/** The head of a page: its title, its styles and its script, with what the script will ask for on pages of its kind. */
export function PageHead({ title, kind = '' }: { readonly title: string; readonly kind?: string }) {
  const { assets } = useVisit()
  const { frame } = useWords()
  return (
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{title === frame.product ? title : `${title} – ${frame.product}`}</title>
      {assets.icon && <link rel="icon" href={assets.icon} type="image/svg+xml" />}
      {assets.styles.map(href => (
        <link key={href} rel="stylesheet" href={href} />
      ))}
      {assets.parts?.[kind]?.map(href => (
        <link key={href} rel="modulepreload" href={href} />
      ))}
      {assets.script && <script type="module" src={assets.script} />}
    </head>
  )
}
