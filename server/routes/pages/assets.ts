import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Assets } from '../../../web/parts/visit.tsx'
import { usualSettings } from '../../http/settings.ts'

const none: Assets = { styles: [], script: null, worker: null, icon: null }

const manifest = join(usualSettings.assets, 'manifest.json')

function read(): Assets {
  const found: Assets = JSON.parse(readFileSync(manifest, 'utf8'))
  return found
}

let known: Assets | null = null

/** The addresses of the built style sheets and scripts; a page without them still reads. */
export function assets(): Assets {
  known ??= existsSync(manifest) ? read() : none
  return known
}
