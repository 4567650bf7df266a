import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { longestFile, readText } from './txt.ts'

const seed = readFileSync(new URL('../demonstration/sco-cfm-2018-04-24.zh.txt', import.meta.url))
const codeOf = (bytes: Uint8Array) => {
  const read = readText(bytes)
  return 'error' in read ? read.error : null
}
const bytes = (text: string) => new TextEncoder().encode(text)

test('readText keeps the published bytes and hashes them', () => {
  const read = readText(seed)
  expect(read).toMatchObject({
    sha256: '361d6446aeab59b8e73fc48a19592dc5d5127db0926a7b81937b256a96e877a7',
    bytes: seed,
  })
})

test('readText drops a byte order mark and puts the text into NFC', () => {
  expect(readText(bytes('\ufeffКоммюнике\u0308'))).toMatchObject({ text: 'Коммюнике\u0308'.normalize('NFC') })
})

test('readText names the likely encoding of a text that is not UTF-8', () => {
  const words = new TextDecoder().decode(seed).slice(0, 400)
  const wide = new Uint8Array(Uint16Array.from(words, letter => letter.charCodeAt(0)).buffer)
  expect(codeOf(wide)).toMatchObject({ code: 'not-text', message: expect.stringContaining('UTF-16LE') })
  const gb = Buffer.from(
    'c9cfbaa3bacfd7f7d7e9d6afb3c9d4b1b9faccd6c2dbb5c4b9fabcd2bbd8d2e9d4dab1b1beaebed9d0d0a3ac',
    'hex',
  )
  expect(codeOf(gb)).toMatchObject({ code: 'not-text', message: expect.stringContaining('GB18030') })
  const cyrillic = Uint8Array.from('Министры отметили итоги заседания Совета', letter => {
    const code = letter.charCodeAt(0)
    return code >= 0x410 ? code - 0x410 + 0xc0 : code
  })
  expect(codeOf(cyrillic)).toMatchObject({ message: expect.stringContaining('WINDOWS-1251') })
})

test('readText refuses binary, empty and too large files with what to do', () => {
  expect(codeOf(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 255, 216, 7]))?.code).toBe('not-text')
  expect(codeOf(bytes('上海\u0000合作'))?.message).toContain('control character at 2')
  expect(codeOf(bytes('   \r\n\n'))?.code).toBe('empty')
  expect(codeOf(new Uint8Array())?.code).toBe('empty')
  expect(codeOf(new Uint8Array(longestFile + 1).fill(65))?.code).toBe('too-large')
})
