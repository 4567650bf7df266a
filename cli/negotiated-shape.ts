import * as z from 'zod'
import { faultOf } from '../core/journal/canonical.ts'
import type { InterfaceLanguage, Words } from '../core/language.ts'
import type { Negotiated, Proposal } from '../core/text/brackets-negotiated.ts'

const place = z.int().min(0)
const clause = z.strictObject({
  states: z.array(z.string().trim().min(1)).min(1).readonly(),
  stance: z.enum(['propose', 'support', 'accept', 'retain', 'delete', 'reserve', 'ad ref']),
})
const said = {
  attribution: z.array(clause).readonly(),
  apart: z.literal(true).exactOptional(),
  id: z.string().exactOptional(),
}
const stretch = { from: place, to: place }
const slots = z.array(z.strictObject(stretch)).readonly().exactOptional()

const nested = (): z.ZodType<readonly Proposal[]> => z.array(proposal).readonly()
const proposal: z.ZodType<Proposal> = z.lazy(() =>
  z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('wording'),
      ...stretch,
      ...said,
      text: z.string(),
      proposals: nested().exactOptional(),
      slots,
      scope: z.array(z.string()).readonly().exactOptional(),
    }),
    z.strictObject({ kind: z.literal('standing'), ...stretch, ...said, proposals: nested().exactOptional() }),
    z.strictObject({ kind: z.literal('hold'), ...stretch, ...said }),
    z.strictObject({ kind: z.literal('placeholder'), at: place, note: z.string(), ...said }),
  ]),
)

const negotiated: z.ZodType<Negotiated> = z.strictObject({
  language: z.string().min(2),
  base: z.string(),
  proposals: nested(),
  slots,
  marks: z
    .array(z.strictObject({ at: place, says: z.enum(['agreed', 'agreed ad ref']) }))
    .readonly()
    .exactOptional(),
  protocol: z.array(z.string()).readonly().exactOptional(),
})

/** Why a JSON text is no paragraph under negotiation. */
export type ShapeFault = { readonly fault: Words }

const fault = (zh: string, ru: string, en: string): ShapeFault => ({ fault: { zh, ru, en } })

const notJson = fault(
  '输入不是 JSON。render 需要 concord brackets parse 输出的段落。',
  'Это не JSON. Команде render нужен абзац, какой печатает concord brackets parse.',
  'This is not JSON. The verb render wants a paragraph as concord brackets parse prints it.',
)
const tooDeep = fault(
  '提案嵌套过深，不予处理。',
  'Предложения вложены слишком глубоко.',
  'The proposals are nested too deep.',
)
const broken = (at: string): ShapeFault =>
  fault(
    `${at} 处有不完整或不可见的字符，请重新输入该处文字。`,
    `В месте ${at} неполный или невидимый знак. Введите этот текст заново.`,
    `At ${at} stands a broken or invisible character. Type that text again.`,
  )
const outside = (at: string, length: number): ShapeFault =>
  fault(
    `${at} 超出了文字范围（共 ${length} 个字符），或起点在终点之后。`,
    `${at} выходит за пределы текста (в нём знаков: ${length}), или начало стоит после конца.`,
    `${at} lies outside its text, which has ${length} characters, or begins after its end.`,
  )

const locales = { zh: z.locales.zhCN, ru: z.locales.ru, en: z.locales.en } as const

function misshapen(value: unknown, path: string): ShapeFault {
  const sentence = (language: InterfaceLanguage): string => {
    const checked = negotiated.safeParse(value, { error: locales[language]().localeError })
    const [issue] = checked.success ? [] : checked.error.issues
    return `${[path, ...(issue?.path ?? [])].filter(part => part !== '').join('.')}: ${issue?.message ?? ''}`
  }
  return fault(
    `不是谈判中的段落：${sentence('zh')}`,
    `Это не абзац под согласованием. ${sentence('ru')}`,
    `This is not a paragraph under negotiation. ${sentence('en')}`,
  )
}

/** No paragraph of the house nests deeper than this; it is checked before anything walks into the value. */
const deepest = 450

function depthOf(json: string): number {
  let depth = 0
  let most = 0
  let quoted = false
  for (let at = 0; at < json.length; at += 1) {
    const sign = json.charAt(at)
    if (quoted && sign === '\\') at += 1
    else if (sign === '"') quoted = !quoted
    else if (!quoted && (sign === '{' || sign === '[')) most = Math.max(most, (depth += 1))
    else if (!quoted && (sign === '}' || sign === ']')) depth -= 1
  }
  return most
}

/** The first proposal that does not lie on its text. */
function strayIn(text: string, proposals: readonly Proposal[], path: string): ShapeFault | null {
  for (const [index, each] of proposals.entries()) {
    const at = `${path}[${index}]`
    const [from, to] = each.kind === 'placeholder' ? [each.at, each.at] : [each.from, each.to]
    if (from > to || to > text.length) return outside(at, text.length)
    const inner = 'proposals' in each ? (each.proposals ?? []) : []
    const stray = strayIn(each.kind === 'wording' ? each.text : text, inner, `${at}.proposals`)
    if (stray) return stray
  }
  return null
}

function paragraphOf(value: unknown, path: string): Negotiated | ShapeFault {
  const checked = negotiated.safeParse(value)
  if (!checked.success) return misshapen(value, path)
  const half = faultOf(value)
  if (half) return broken([path, half.at].filter(part => part !== '').join('.'))
  const name = path === '' ? 'proposals' : `${path}.proposals`
  return strayIn(checked.data.base, checked.data.proposals, name) ?? checked.data
}

const isFault = (value: object): value is ShapeFault => 'fault' in value

function valueOf(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined // The parser's way of saying "not JSON".
  }
}

const listIn = (value: unknown): readonly unknown[] | null => {
  if (Array.isArray(value)) return value
  if (typeof value === 'object' && value !== null && 'paragraphs' in value && Array.isArray(value.paragraphs))
    return value.paragraphs
  return null
}

/** Whether a text looks like paragraphs in JSON and not like a text in house form. */
export const looksLikeJson = (text: string): boolean => /^\s*(?:\{|\[\s*\{)\s*"/.test(text)

/** One paragraph, a list of them, or the document that `parse --json` prints. */
export function negotiatedIn(json: string): readonly Negotiated[] | ShapeFault {
  if (depthOf(json) > deepest) return tooDeep
  const value = valueOf(json)
  if (value === undefined) return notJson
  const list = listIn(value)
  const all = (list ?? [value]).map((each, index) => paragraphOf(each, list ? `[${index}]` : ''))
  const wrong = all.find(isFault)
  return wrong ?? all.filter((each): each is Negotiated => !isFault(each))
}
