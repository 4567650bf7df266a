// `npm start`: installs what is missing, builds what is old, starts Concord in this process.
import { install, root } from './install.js'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

install()
const { buildAll, isBuilt } = await import('./build.js')
if (!isBuilt()) {
  console.error('Building…')
  await buildAll()
}
await import(pathToFileURL(join(root, 'dist', 'server.js')).href)
