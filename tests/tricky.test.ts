/** Sentences that look alike, of which one breaks a rule and the other does not: negated, quoted, supposed, asked, meant otherwise, said of somebody else. */
import {readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {all} from '../rules/presets/index.ts'
import {learned} from '../src/learned/index.ts'
import {createLinter} from '../src/linter.ts'
import {exampleTexts, fixturesFolder} from './text.ts'

interface Pair {
  rule: string
  /** How the good one is innocent. */
  way: 'negated' | 'quoted' | 'conditional' | 'question' | 'other-sense' | 'other-subject' | 'good-practice'
  bad: string
  good: string
}

const pairs = readFileSync(new URL('tricky.jsonl', fixturesFolder), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Pair)

const linters = {rules: createLinter({rules: all}), 'the learned detector': createLinter({rules: all, learned})}

/** Of the sides. */
const leastRight = 0.98

describe('sentences that look alike', () => {
  test('are three hundred pairs, ten or more for each rule, and none stands twice', () => {
    expect(pairs).toHaveLength(300)
    const rules = new Set(pairs.map(({rule}) => rule))
    expect(rules.size).toBe(17)
    for (const rule of rules) {
      const its = pairs.filter((pair) => pair.rule === rule)
      expect(its.length, rule).toBeGreaterThanOrEqual(10)
      expect(new Set(its.map(({way}) => way)).size, rule).toBe(7)
    }
    expect(new Set(pairs.flatMap(({bad, good}) => [bad, good])).size).toBe(600)
  })
  test('are none of the examples that the rules were written with', () => {
    expect(pairs.flatMap(({bad, good}) => [bad, good]).filter((sentence) => exampleTexts.includes(sentence))).toEqual([])
  })
  test.each(Object.entries(linters))('are told apart by %s', (_, linter) => {
    const breaks = (rule: string, sentence: string): boolean => linter.lint(sentence).diagnostics.some(({ruleId}) => ruleId === rule)
    const missed = pairs.filter(({rule, bad}) => !breaks(rule, bad)).map(({rule, bad}) => `${rule} misses: ${bad}`)
    const accused = pairs.filter(({rule, good}) => breaks(rule, good)).map(({rule, way, good}) => `${rule} accuses (${way}): ${good}`)
    const wrong = [...accused, ...missed]
    expect(1 - wrong.length / (2 * pairs.length), wrong.join('\n')).toBeGreaterThanOrEqual(leastRight)
  })
})
