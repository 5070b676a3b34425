/**
 * Phrases of the house: each is a rule.
 */
import {createLinter} from '../../linter.ts'
import type {BlockKind} from '../../reply/blocks.ts'
import {defineRule, type Examples, inPlaceOf, phrases, type Rule, suggest} from '../../rule.ts'
import type {Severity} from '../../types.ts'
import type {Wrong} from './check.ts'

/** A phrase as it was read; plain data. */
export interface Phrase {
  id: string
  words: string[]
  message: string
  severity: Severity
  suggest?: string
  pass: string[]
  fail: string[]
  /** The settings file that holds it. */
  from: string
}

/** All that an agent writes. */
const own: BlockKind[] = ['greeting', 'body', 'list', 'sign-off', 'signature']

export function houseRule({id, words, message, severity, suggest: wording, from}: Phrase): Rule {
  const unwanted = phrases({}, words.join('\n'))
  return defineRule({
    id,
    principle: message,
    citation: {source: 'house', teaches: `A phrase of the house, from ${from}.`},
    severity,
    url: 'https://github.com/reply-lint/reply-lint/blob/main/docs/guide.md#phrases-of-the-house',
    kind: 'words',
    suggestsAnyway: true,
    phrases: [unwanted],
    onlyWhere: [unwanted],
    *check(reading) {
      for (const match of reading.matches(unwanted, own))
        yield {...match, message, suggestions: () => (wording === undefined ? [] : [suggest('Write it as the house does', inPlaceOf(match, wording))])}
    }
  })
}

/** Its sentences, as the examples of a rule. */
export const examplesOf = ({pass, fail}: Phrase): Examples => ({bad: fail.map((text) => ({text})), good: pass.map((text) => ({text})), nearMiss: []})

/** Holds a phrase to its sentences. Throws where one of them is judged otherwise than it says. */
export function checkSentences(phrase: Phrase, place: string, wrong: Wrong): void {
  const linter = createLinter({rules: [houseRule(phrase)]})
  for (const [index, sentence] of phrase.pass.entries()) {
    const [found] = linter.lint(sentence).diagnostics
    if (found) throw wrong(`${place}.pass[${index}]`, `${phrase.id} finds “${found.text}” in “${sentence}”; expected it to find nothing`)
  }
  for (const [index, sentence] of phrase.fail.entries()) {
    const {diagnostics, note} = linter.lint(sentence)
    if (diagnostics.length === 0)
      throw wrong(`${place}.fail[${index}]`, `${phrase.id} finds nothing in “${sentence}”; expected it to find something${note === undefined ? '' : `. ${note}`}`)
  }
}
