import { fileURLToPath } from 'node:url'

/** The texts that come with Concord; the same folder from the sources and from a bundle in dist/. */
export const demonstrationFolder = fileURLToPath(new URL('../demonstration', import.meta.url))
