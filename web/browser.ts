// The one small script of the pages: keys and small comforts. Every page works without it.
import { keepPlace, showWhatNeedsAScript } from './browser/comforts.ts'
import { listenForKeys } from './browser/keys.ts'

showWhatNeedsAScript()
keepPlace()
listenForKeys()
