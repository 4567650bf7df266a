const layers = Symbol('layers')

/** What was changed lately lies over what was there before; neither is ever changed again. */
type Layers<Key, Value> = {
  readonly ground: ReadonlyMap<Key, Value>
  readonly over: ReadonlyMap<Key, Value>
  readonly size: number
}
type Layered<Key, Value> = { readonly [layers]: Layers<Key, Value> }

const isLayered = <Key, Value>(
  map: ReadonlyMap<Key, Value>,
): map is ReadonlyMap<Key, Value> & Layered<Key, Value> => layers in map

const layersOf = <Key, Value>(map: ReadonlyMap<Key, Value>): Layers<Key, Value> =>
  isLayered(map) ? map[layers] : { ground: map, over: new Map<Key, Value>(), size: map.size }

function* entriesOf<Key, Value>({ ground, over }: Layers<Key, Value>): MapIterator<[Key, Value]> {
  for (const [key, value] of ground) yield [key, over.get(key) ?? value]
  for (const [key, value] of over) if (!ground.has(key)) yield [key, value]
}

function* partsOf<Key, Value, Part>(
  map: Layers<Key, Value>,
  part: (entry: [Key, Value]) => Part,
): MapIterator<Part> {
  for (const entry of entriesOf(map)) yield part(entry)
}

type Any = Layered<unknown, unknown>

/** How the layers are read like any map. */
const reading = {
  get(this: Any, key: unknown) {
    return this[layers].over.get(key) ?? this[layers].ground.get(key)
  },
  has(this: Any, key: unknown) {
    return this[layers].over.has(key) || this[layers].ground.has(key)
  },
  forEach(this: Any, each: (value: unknown, key: unknown, map: unknown) => void) {
    for (const [key, value] of entriesOf(this[layers])) each(value, key, this)
  },
  entries(this: Any) {
    return entriesOf(this[layers])
  },
  keys(this: Any) {
    return partsOf(this[layers], ([key]) => key)
  },
  values(this: Any) {
    return partsOf(this[layers], ([, value]) => value)
  },
  [Symbol.iterator](this: Any) {
    return entriesOf(this[layers])
  },
}

/** The layers are hidden from those who list properties, so that maps of the same entries compare as equal. */
function layered<Key, Value>(value: Layers<Key, Value>): ReadonlyMap<Key, Value> {
  const made: ReadonlyMap<Key, Value> = Object.create(reading, {
    [layers]: { value },
    size: { value: value.size },
  })
  return made
}

/** How much may lie over the ground: copying it costs as much as laying a new ground from time to time. */
const most = (size: number): number => Math.max(16, Math.sqrt(size))

/**
 * The map with one entry more or one changed; the map that is given stays as it is. Entries keep the order in which their
 * keys first came. Costs about the square root of the size. A value is never `undefined`.
 */
export function withEntry<Key, Value extends object>(
  map: ReadonlyMap<Key, Value>,
  key: Key,
  value: Value,
): ReadonlyMap<Key, Value> {
  const { ground, over, size } = layersOf(map)
  const changed = new Map(over).set(key, value)
  const grown = size + (map.has(key) ? 0 : 1)
  if (changed.size <= most(grown)) return layered({ ground, over: changed, size: grown })
  return layered({ ground: new Map([...ground, ...changed]), over: new Map(), size: grown })
}
