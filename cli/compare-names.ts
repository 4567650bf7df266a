/** The end of a path: so many names of folders and the name of the file. */
const tail = (path: string, names: number): string =>
  path
    .split(/[/\\]/)
    .filter(name => name !== '')
    .slice(-names)
    .join('/')

/** Two files by their names, with as many folders as it takes to tell them apart. */
export function namesApart(one: string, other: string): readonly [string, string] {
  const longest = Math.max(one.split(/[/\\]/).length, other.split(/[/\\]/).length)
  const names = Array.from({ length: longest }, (_, index) => index + 1).find(
    count => tail(one, count) !== tail(other, count),
  )
  return [tail(one, names ?? 1), tail(other, names ?? 1)]
}
