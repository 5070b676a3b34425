/** The examples of every rule. */
import {describe, expect, test} from 'vitest'
import noDeadEnd from '../rules/no-dead-end.ts'
import type {BadExample} from '../src/rule.ts'
import {exampleTests} from '../src/rule-tester.ts'
import {ruleModules} from './rule-modules.ts'

for (const {rule, examples} of ruleModules) {
  describe(rule.ruleId, () => {
    for (const {name, run} of exampleTests(rule, examples)) test(name, run)
  })
}

describe('an example that is not so is refused', () => {
  const text = 'There is [[nothing I can do]].'
  test.each<[string, BadExample]>([
    ['flag “nothing I can”; it flagged “nothing I can do”', {text: 'There is [[nothing I can]] do.'}],
    ['Expected the message to say\n  opens the door\nbut it says\n  “nothing I can do” shuts the door', {text, message: 'opens the door'}],
    ['Expected the first suggestion to make\n  All is well.', {text, fixed: 'All is well.'}]
  ])('%s', (message, example) => {
    const [flags] = exampleTests(noDeadEnd, {bad: [example], good: [], nearMiss: []})
    expect(() => flags?.run()).toThrow(message)
  })
})
