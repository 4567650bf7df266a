/** Why a value cannot be recorded, and where in it: `content.texts[0]`. */
export type Fault = {
  readonly fault: 'lone-surrogate' | 'null-character' | 'same-key-twice' | 'not-json'
  readonly at: string
}

const join = (path: string, key: string): string => (path === '' ? key : `${path}.${key}`)

/** U+0000 is lawful in JSON, but no text column of the database can hold it. */
function faultOfText(text: string): Fault['fault'] | null {
  if (/\p{Surrogate}/u.test(text)) return 'lone-surrogate'
  return text.includes('\0') ? 'null-character' : null
}

function faultOfObject(value: object, path: string): Fault | null {
  const seen = new Set<string>()
  for (const [key, inner] of Object.entries(value)) {
    const fault = faultOfText(key) ?? (seen.has(key.normalize()) ? 'same-key-twice' : null)
    if (fault) return { fault, at: join(path, key.replaceAll(/\p{Surrogate}/gu, '\uFFFD')) }
    seen.add(key.normalize())
    const below = faultOf(inner, join(path, key))
    if (below) return below
  }
  return null
}

function faultOfList(list: readonly unknown[], path: string): Fault | null {
  for (let index = 0; index < list.length; index += 1) {
    const fault = faultOf(list[index], `${path}[${index}]`)
    if (fault) return fault
  }
  return null
}

const isPlain = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

/** The first thing in a value that the journal cannot record; none for plain JSON whose texts are whole Unicode. */
export function faultOf(value: unknown, path = ''): Fault | null {
  if (value === null || typeof value === 'boolean' || Number.isFinite(value)) return null
  if (typeof value === 'string') {
    const fault = faultOfText(value)
    return fault && { fault, at: path }
  }
  if (Array.isArray(value)) return faultOfList(value, path)
  if (typeof value === 'object' && isPlain(value)) return faultOfObject(value, path)
  return { fault: 'not-json', at: path }
}

type Pair = readonly [string, unknown]

/** RFC 8785 3.2.3 sorts keys by UTF-16 code units, which is how JavaScript compares strings. */
const byKey = ([left]: Pair, [right]: Pair): number => (left < right ? -1 : 1)

function write(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.normalize())
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map(write).join(',')}]`
  const pairs = Object.entries(value).map(([key, inner]): Pair => [key.normalize(), inner])
  return `{${pairs
    .toSorted(byKey)
    .map(([key, inner]) => `${JSON.stringify(key)}:${write(inner)}`)
    .join(',')}}`
}

/**
 * The one way to write a value as JSON (RFC 8785), every text and key in Unicode form NFC first: these are the
 * bytes that are hashed. A value that `faultOf` finds fault with has no canonical form, and asking for it is a defect.
 */
export function canonical(value: unknown): string {
  const fault = faultOf(value)
  if (fault) throw new TypeError(`No canonical form: ${fault.fault} at ${fault.at || 'the top'}`)
  return write(value)
}
