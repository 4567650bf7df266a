import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { loadProfiles } from '../../server/profile.ts'
import { profilesFolder } from '../../server/profiles-folder.ts'
import { concordanceWords } from './concordance-words.ts'
import { accepting, levelling, opened, paragraphIn, replacing } from './council.fixture.ts'
import { issuesBetween, languageIssues, type LanguageWords } from './language-issues.ts'
import { termIndex } from './term-check.ts'

let words: LanguageWords
beforeAll(async () => {
  const exercise = (await loadProfiles(profilesFolder)).find(({ profile }) => profile.id === 'EXERCISE')
  if (!exercise) throw new Error('no exercise')
  const { profile, concordance } = exercise
  words = { words: concordanceWords(profile, concordance), terms: termIndex(profile.terms) }
})

const zh = { language: 'zh', text: '部长们将该文件提交领导人会议。' }
const en = (text: string) => ({ language: 'en', text })
const found = (text: string) =>
  issuesBetween(zh, en(text), words).map(({ kind, issue }) => [kind, issue.here?.words, issue.there?.words])

describe('what two languages say differently', () => {
  test('an organ that is another is told once, and not as a wrong term too', () => {
    expect(found('The Ministers submitted the document to the Secretariat.')).toEqual([
      ['concordance', '领导人会议', 'Secretariat'],
    ])
    expect(found("The Ministers submitted the document to the Leaders' Meeting.")).toEqual([])
  })

  test('a term that is not in its right form is told, with that form', () => {
    const here = { language: 'zh', text: '部长们通过了《灯港宣言》。' }
    const there = en('The Ministers adopted the Declaration of the Port.')
    expect(issuesBetween(here, there, words)).toMatchObject([
      {
        kind: 'term',
        issue: { right: 'Port Lantern Declaration', here: { words: '灯港宣言' }, there: null },
      },
    ])
  })

  test('in the draft of the exercise there is nothing, terms included', () => {
    const file = new URL('../../demonstration/exercise-draft.json', import.meta.url)
    const { paragraphs }: { paragraphs: { texts: Record<string, string> }[] } = JSON.parse(
      readFileSync(file, 'utf8'),
    )
    const issues = paragraphs.flatMap(({ texts }) =>
      ['ru', 'en'].flatMap(language =>
        issuesBetween(
          { language: 'zh', text: texts['zh'] ?? '' },
          { language, text: texts[language] ?? '' },
          words,
        ),
      ),
    )
    expect(issues).toEqual([])
  })

  test('a language that is behind is not compared; once it is level, it is', () => {
    const welcomed = accepting(replacing(opened, 'ALF', 'a', 'p1', 'noted', 'welcomed'), 'a')
    expect(languageIssues(welcomed, paragraphIn(welcomed, 'p1'), words)).toEqual([])
    const level = levelling(welcomed, 'p1', 'ru', 'Министры поддержали итоги встречи.')
    expect(languageIssues(level, paragraphIn(level, 'p1'), words)).toMatchObject([
      {
        kind: 'concordance',
        issue: { code: 'act', here: { words: 'welcomed' }, there: { words: 'поддержали' } },
      },
    ])
  })
})
