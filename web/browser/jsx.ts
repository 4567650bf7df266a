/**
 * What the parts of a page become in the browser: elements, made directly. The build puts this in the place of
 * `react/jsx-runtime`, so that a part which uses no hook draws the same here as on the server, without React.
 */

type Props = Readonly<Record<string, unknown>> & { readonly children?: unknown }
type Part = (props: Props) => unknown

const drawings = new Set(['svg', 'path', 'circle', 'rect'])

/** Names that parts write otherwise than HTML does. */
const names: Readonly<Record<string, string>> = {
  className: 'class',
  htmlFor: 'for',
  tabIndex: 'tabindex',
  strokeWidth: 'stroke-width',
  strokeDasharray: 'stroke-dasharray',
}

/** Draws an element, or what a part makes of its properties. */
export function jsx(type: string | Part, props: Props): Node {
  if (typeof type === 'function') return gathered(type(props))
  const element = drawings.has(type)
    ? document.createElementNS('http://www.w3.org/2000/svg', type)
    : document.createElement(type)
  for (const [name, value] of Object.entries(props)) if (name !== 'children') set(element, name, value)
  append(element, props.children)
  return element
}

export const jsxs = jsx

/** Several elements without one around them. */
export const Fragment = ({ children }: Props): unknown => children

function set(element: Element, name: string, value: unknown): void {
  const isWritten = name.startsWith('aria-') || name.startsWith('data-')
  if (value === undefined || value === null || (value === false && !isWritten)) return
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean')
    throw new TypeError(`The browser draws no property like ${name}`)
  element.setAttribute(names[name] ?? name, value === true && !isWritten ? '' : String(value))
}

function append(parent: Node, child: unknown): void {
  if (Array.isArray(child)) for (const each of child) append(parent, each)
  else if (child instanceof Node) parent.appendChild(child)
  else if (typeof child === 'string' || typeof child === 'number')
    parent.appendChild(document.createTextNode(String(child)))
}

function gathered(drawn: unknown): Node {
  if (drawn instanceof Node) return drawn
  const fragment = document.createDocumentFragment()
  append(fragment, drawn)
  return fragment
}
