import type { Reader } from '../reader.ts'
import type { Problem } from './problem.ts'

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, character => `&#${character.codePointAt(0)};`)

/** A problem as a page for people. */
export const errorPage = (reader: Reader, problem: Problem): string =>
  `<!doctype html><html lang="${reader.language}"><meta charset="utf-8"><title>${escaped(problem.title)}</title>` +
  `<h1>${escaped(problem.title)}</h1><p>${escaped(problem.detail)}</p><p><a href="/">Concord</a></p></html>`
