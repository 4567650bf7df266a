import { parseHTML } from 'linkedom'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Fragment, jsx } from './jsx.ts'

const before = { document: Reflect.get(globalThis, 'document'), Node: Reflect.get(globalThis, 'Node') }
beforeAll(() => {
  const { document, Node } = parseHTML('<!doctype html><html><body></body></html>')
  Object.assign(globalThis, { document, Node })
})
afterAll(() => {
  Object.assign(globalThis, before)
})

function around(node: Node | string): Element {
  const box = document.createElement('div')
  if (typeof node === 'string') box.innerHTML = node
  else box.append(node)
  return box
}

/** Every element with its attributes, whatever their order, and the words. */
const shape = (box: Element): unknown => [
  [...box.querySelectorAll('*')].map(each => [
    each.localName,
    Object.fromEntries([...each.attributes].map(({ name, value }) => [name, value])),
  ]),
  box.textContent,
]

test('an element is drawn in the browser as on the server', () => {
  const path = jsx('path', { d: 'M2 8h11', strokeWidth: '1.6' })
  const here = jsx('p', {
    className: 'a',
    tabIndex: -1,
    'data-n': 2,
    'aria-pressed': false,
    lang: 'ru',
    children: ['<words> & more', jsx('svg', { viewBox: '0 0 16 16', 'aria-hidden': true, children: path })],
  })
  const server = renderToStaticMarkup(
    <p className="a" tabIndex={-1} data-n={2} aria-pressed={false} lang="ru">
      {'<words> & more'}
      <svg viewBox="0 0 16 16" aria-hidden>
        <path d="M2 8h11" strokeWidth="1.6" />
      </svg>
    </p>,
  )
  expect(shape(around(here))).toEqual(shape(around(server)))
})

test('what is not there is not written, and what is false is said only where words are expected', () => {
  const children = [null, false, 0]
  const drawn = around(jsx('p', { hidden: false, title: undefined, 'aria-pressed': false, children }))
  expect(drawn.innerHTML).toBe('<p aria-pressed="false">0</p>')
  expect(around(jsx('a', { hidden: true })).firstElementChild?.hasAttribute('hidden')).toBe(true)
})

test('several elements stand without one around them', () => {
  const drawn = jsx(Fragment, { children: [jsx('b', {}), 'x'] })
  expect(around(drawn).innerHTML).toBe('<b></b>x')
})

test('a property that no element can carry is a defect', () => {
  expect(() => jsx('p', { onClick: () => undefined })).toThrow(TypeError)
  expect(() => jsx('p', { style: { color: 'red' } })).toThrow(TypeError)
})
