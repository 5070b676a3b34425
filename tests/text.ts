/** Generated replies: made of what trips readers up, and of what the rules look for. */
import {readdirSync, readFileSync} from 'node:fs'
import fc from 'fast-check'
import {readMarks} from '../src/rule-tester.ts'
import {ruleModules} from './rule-modules.ts'

export const fixturesFolder: URL = new URL('../fixtures/', import.meta.url)

/** The replies of the fixtures, by file name. */
export const fixtureReplies: ReadonlyMap<string, string> = new Map(
  readdirSync(new URL('replies/', fixturesFolder))
    .filter((file) => file.endsWith('.txt'))
    .map((file) => [file, readFileSync(new URL(`replies/${file}`, fixturesFolder), 'utf8')])
)

/** Every example of every rule, without its marks. */
export const exampleTexts: readonly string[] = ruleModules.flatMap(({examples}) => [...examples.bad, ...examples.good, ...examples.nearMiss].map(({text}) => readMarks(text).text))

const sentence = fc.constantFrom(...exampleTexts)
const awkward = fc.constantFrom(
  '\n',
  '\n\n',
  '\r\n',
  '\t',
  ' ',
  '  ',
  ' ',
  '> ',
  '- ',
  '1. ',
  '"',
  '“',
  '”',
  "'",
  '’',
  '`',
  '```\n',
  '&amp;',
  '&#8217;',
  '*',
  '😀',
  '👩‍👩‍👧',
  '\ud83d',
  'e\u0301',
  '{{',
  '{{name}}',
  '[Name]',
  '<b>',
  'e.g. ',
  '?!',
  '…',
  ' — ',
  'Best,\nAmy',
  'Hi Sam,\n',
  'https://example.com/a_(b). ',
  'a@b.example '
)

/** A reply of examples, awkward bits and noise. */
export const reply: fc.Arbitrary<string> = fc
  .array(fc.oneof({weight: 4, arbitrary: sentence}, {weight: 3, arbitrary: awkward}, {weight: 1, arbitrary: fc.string({unit: 'binary', maxLength: 12})}), {maxLength: 12})
  .map((parts) => parts.join(' '))
