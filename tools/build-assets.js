// Builds what the browser gets into dist/assets/: one style sheet, one script, the icon and the fonts, each named by
// its content, and a manifest that says which is which.
import { build } from 'esbuild'
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, join, relative } from 'node:path'

/** The faces shipped, with the names under which a machine may have them already: those are used first. */
const faces = [
  { name: 'pt-serif', local: ['PT Serif', 'PTSerif-Regular'], bold: ['PT Serif Bold', 'PTSerif-Bold'] },
  { name: 'pt-sans', local: ['PT Sans', 'PTSans-Regular'], bold: ['PT Sans Bold', 'PTSans-Bold'] },
  { name: 'pt-mono', local: ['PT Mono', 'PTMono-Regular'] },
  {
    name: 'noto-serif-sc',
    local: ['Noto Serif SC', 'Noto Serif CJK SC', 'NotoSerifCJKsc-Regular'],
    bold: ['Noto Serif SC Bold', 'Noto Serif CJK SC Bold', 'NotoSerifCJKsc-Bold'],
  },
  {
    name: 'noto-sans-sc',
    local: ['Noto Sans SC', 'Noto Sans CJK SC', 'NotoSansCJKsc-Regular'],
    bold: ['Noto Sans SC Bold', 'Noto Sans CJK SC Bold', 'NotoSansCJKsc-Bold'],
  },
]

/** The sheet of one weight, its slices kept: local faces first, woff2 only. */
function sheetOf(root, name, weight, locals) {
  const folder = join(root, 'node_modules', '@fontsource', name)
  const local = locals.map(face => `local('${face}')`).join(',')
  return readFileSync(join(folder, `${weight}.css`), 'utf8')
    .replaceAll(/\/\*.*?\*\//g, '')
    .replaceAll(
      /src:\s*url\(\.\/(files\/[^)]+\.woff2)\)[^;]*;/g,
      (_, file) => `src: ${local}, url('${join(folder, file)}') format('woff2');`,
    )
}

const fontSheet = root =>
  faces
    .flatMap(({ name, local, bold }) => [
      sheetOf(root, name, 400, local),
      ...(bold ? [sheetOf(root, name, 700, bold)] : []),
    ])
    .join('\n')

/** `concord:fonts` in the entry is the generated sheet of faces. */
const fonts = root => ({
  name: 'fonts',
  setup(within) {
    within.onResolve({ filter: /^concord:fonts$/ }, ({ path }) => ({ path, namespace: 'fonts' }))
    within.onLoad({ filter: /.*/, namespace: 'fonts' }, () => ({
      contents: fontSheet(root),
      loader: 'css',
      resolveDir: root,
    }))
  },
})

/** Parts of a page are drawn in the browser without React: `web/browser/jsx.ts` makes elements of them. */
const withoutReact = {
  name: 'without-react',
  setup(within) {
    within.onResolve({ filter: /^react(-dom)?(\/|$)/ }, ({ path }) =>
      path === 'react/jsx-runtime'
        ? { path: join(within.initialOptions.absWorkingDir, 'web', 'browser', 'jsx.ts') }
        : { errors: [{ text: `The browser draws without React, yet something asks for ${path}` }] },
    )
  },
}

/** The icon, named by its content like everything else. */
function writeIcon(root, outdir) {
  const bytes = readFileSync(join(root, 'web', 'styles', 'icon.svg'))
  const name = `icon-${createHash('sha256').update(bytes).digest('hex').slice(0, 8).toUpperCase()}.svg`
  writeFileSync(join(outdir, name), bytes)
  return name
}

const day = 24 * 3600 * 1000

/** Names change with content, so old files would pile up; those of today may still be handed out by a running server. */
function removeOld(outdir, kept) {
  for (const file of readdirSync(outdir, { recursive: true, withFileTypes: true })) {
    const path = join(file.parentPath, file.name)
    if (file.isFile() && !kept.has(relative(outdir, path)) && Date.now() - statSync(path).mtimeMs > day)
      rmSync(path)
  }
}

/** A part of the script that pages of a kind load by themselves, with all that it needs: fetched while the page is read. */
function withNeeds(outputs, entry) {
  const [path] = Object.entries(outputs).find(([, { entryPoint }]) => entryPoint === entry) ?? []
  const found = new Set(path === undefined ? [] : [path])
  for (const each of found)
    for (const { path: needed, kind } of outputs[each].imports)
      if (kind === 'import-statement') found.add(needed)
  return [...found].map(each => `/assets/${basename(each)}`)
}

export async function buildAssets(root) {
  const outdir = join(root, 'dist', 'assets')
  mkdirSync(outdir, { recursive: true })
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: {
      concord: 'web/styles/concord.css',
      fonts: 'concord:fonts',
      browser: 'web/browser.ts',
      'compare-worker': 'web/browser/compare-worker.ts',
    },
    bundle: true,
    minify: true,
    target: ['es2022', 'chrome110', 'firefox110', 'safari16'],
    format: 'esm',
    charset: 'utf8',
    splitting: true,
    jsx: 'automatic',
    outdir,
    entryNames: '[name]-[hash]',
    chunkNames: 'part-[name]-[hash]',
    assetNames: 'fonts/[name]-[hash]',
    loader: { '.woff2': 'file' },
    plugins: [fonts(root), withoutReact],
    metafile: true,
    logLevel: 'warning',
  })
  const names = Object.keys(metafile.outputs).map(path => relative(outdir, join(root, path)))
  const icon = writeIcon(root, outdir)
  removeOld(outdir, new Set([...names, icon]))
  const the = pattern => `/assets/${names.find(name => pattern.test(name))}`
  const manifest = {
    styles: [the(/^fonts-.*\.css$/), the(/^concord-.*\.css$/)],
    script: the(/^browser-.*\.js$/),
    parts: { draft: withNeeds(metafile.outputs, 'web/browser/draft-page.ts') },
    worker: the(/^compare-worker-.*\.js$/),
    icon: `/assets/${icon}`,
  }
  writeFileSync(join(outdir, 'manifest.json'), JSON.stringify(manifest))
}
