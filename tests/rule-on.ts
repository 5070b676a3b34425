/** A rule on one phrase, for the tests of what doors do with its suggestion. */
import {type BlockKind, defineRule, type Match, phrases, type Rule, type Suggestion} from '../src/rule.ts'

/** Finds the words in these blocks, in prose unless given, and suggests one thing. */
export function ruleOn(words: string, suggestionFor: (match: Match) => Suggestion, where?: readonly BlockKind[]): Rule {
  const found = phrases({}, words)
  return defineRule({
    id: words.replaceAll(' ', '-'),
    principle: 'Plain words.',
    citation: {source: 'saying-no', teaches: 'Write as you would speak.'},
    severity: 'warning',
    kind: 'words',
    phrases: [found],
    *check(reading) {
      for (const match of reading.matches(found, where)) yield {...match, message: 'Say it plainly.', suggestions: [suggestionFor(match)]}
    }
  })
}
