import { fileURLToPath } from 'node:url'

/** The profiles that come with Concord; the same folder from the sources and from a bundle in dist/. */
export const profilesFolder = fileURLToPath(new URL('../profiles', import.meta.url))
