/**
 * Runs a rule's examples under any test runner:
 *
 *   for (const {name, run} of exampleTests(rule, examples)) test(name, run)
 */
import {readContext} from './context.ts'
import {applyEdits} from './fix.ts'
import {createLinter} from './linter.ts'
import {compileMatcher} from './match/matcher.ts'
import {lookAnew, phrasesOf, type Reading, startReading} from './reading.ts'
import {read} from './reply/read.ts'
import type {BadExample, Examples, GoodExample, Rule} from './rule.ts'
import type {Diagnostic, Span} from './types.ts'

/** One test: `run` throws an `Error` that says what was expected and what was found. */
export interface ExampleTest {
  name: string
  run: () => void
}

/** The tests that a rule's examples make. */
export function exampleTests(rule: Rule, examples: Examples): ExampleTest[] {
  return [
    ...examples.bad.map((example) => ({name: `${rule.ruleId}: flags ${example.text}`, run: () => checkBad(rule, example)})),
    ...[...examples.good, ...examples.nearMiss].map((example) => ({name: `${rule.ruleId}: leaves alone ${example.text}`, run: () => checkGood(rule, example)})),
    {name: `${rule.ruleId}: each bad example is caught by a phrase of its own`, run: () => checkVariety(rule, examples)}
  ]
}

/** The text of an example without its marks, and the places that they mark. Throws an `Error` where a mark is not closed. */
export function readMarks(marked: string): {text: string; spans: Span[]} {
  const spans: Span[] = []
  let text = ''
  for (const [index, part] of marked.split('[[').entries()) {
    if (index === 0) text += part
    else {
      const close = part.indexOf(']]')
      if (close < 0) throw new Error(`A mark [[…]] is not closed in: ${marked}`)
      spans.push({start: text.length, end: text.length + close})
      text += part.slice(0, close) + part.slice(close + 2)
    }
  }
  return {text, spans}
}

function findingsIn(rule: Rule, text: string, {context, options}: GoodExample): Diagnostic[] {
  return createLinter({rules: [[rule, [rule.severity, options ?? {}]]]}).lint(text, context).diagnostics
}

const listed = (texts: string[]): string => (texts.length ? texts.map((text) => `“${text}”`).join(', ') : 'nothing')

function checkBad(rule: Rule, example: BadExample): void {
  const {text, spans} = readMarks(example.text)
  if (spans.length === 0) throw new Error(`Nothing is marked by [[…]] in the bad example: ${text}`)
  const found = findingsIn(rule, text, example)
  const expected = listed(spans.map(({start, end}) => text.slice(start, end)))
  const flagged = listed(found.map((one) => one.text))
  if (expected !== flagged || found.some((one, index) => one.start !== spans[index]?.start))
    throw new Error(`Expected ${rule.ruleId} to flag ${expected}; it flagged ${flagged} in: ${text}`)
  const message = found[0]?.message ?? ''
  if (example.message !== undefined && !message.includes(example.message)) throw new Error(`Expected the message to say\n  ${example.message}\nbut it says\n  ${message}`)
  if (example.fixed === undefined) return
  const [suggestion] = found[0]?.suggestions ?? []
  const fixed = suggestion ? applyEdits(text, suggestion.edits) : text
  if (fixed !== example.fixed) throw new Error(`Expected the first suggestion to make\n  ${example.fixed}\nbut it made\n  ${fixed}`)
}

function checkGood(rule: Rule, example: GoodExample): void {
  const found = findingsIn(rule, example.text, example)
  if (found.length) throw new Error(`Expected ${rule.ruleId} to flag nothing; it flagged ${listed(found.map((one) => one.text))} in: ${example.text}`)
}

/** Two bad examples that one phrase catches are one example. */
function checkVariety(rule: Rule, examples: Examples): void {
  const caughtBy = new Map<string, string>()
  for (const example of examples.bad) {
    const {text} = readMarks(example.text)
    for (const phrase of phrasesIn(rule, text, example)) {
      const other = caughtBy.get(phrase)
      if (other !== undefined && other !== text) throw new Error(`The same phrase, ${phrase}, catches two bad examples: ${other} / ${text}`)
      caughtBy.set(phrase, text)
    }
  }
}

function phrasesIn(rule: Rule, text: string, {context, options}: GoodExample): string[] {
  const matcher = compileMatcher([...rule.phrases, ...rule.moves.flatMap(phrasesOf)])
  const readingOf = (text: string): Reading => startReading(read(text), readContext(context), lookAnew(matcher), readingOf)
  return [...rule.check(readingOf(text), {...rule.defaults, ...options})].flatMap(({phrase}) => (phrase === undefined ? [] : [phrase]))
}
