import type { Words } from '../core/language.ts'
import { language, said } from './settings.ts'

export type Progress = { readonly told: (count: number) => void; readonly over: () => void }

const number = new Intl.NumberFormat(language)

/** How far long work has come, on a terminal only and a few times a second; gone when the work is over. */
export function progress(doing: Words): Progress {
  const { stderr } = process
  let last = 0
  return {
    told: count => {
      if (!stderr.isTTY || Date.now() - last < 200) return
      last = Date.now()
      stderr.write(`\r${said(doing)} ${number.format(count)}`)
    },
    over: () => {
      if (last > 0) stderr.write('\r\u001b[K')
    },
  }
}
