import { useVisit, useWords } from './visit.tsx'

export function Footer({ foot }: { readonly foot?: string }) {
  const { mode } = useVisit()
  const { frame } = useWords()
  return (
    <footer className="foot">
      <div className="wrap">
        <p>
          {foot ?? frame.foot}
          {mode === 'demonstration' && ` ${frame.demonstration}`}
        </p>
        <p className="links">
          <a href="/verify">{frame.verify}</a>
          <a href="/api">{frame.api}</a>
          <button type="button" className="plain" data-opens="keys" hidden>
            {frame.keysLink} <kbd aria-hidden="true">?</kbd>
          </button>
        </p>
      </div>
    </footer>
  )
}
