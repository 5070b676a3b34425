/** The examples of every rule. */
import {describe, test} from 'vitest'
import {exampleTests} from '../src/rule-tester.ts'
import {ruleModules} from './rule-modules.ts'

for (const {rule, examples} of ruleModules) {
  describe(rule.ruleId, () => {
    for (const {name, run} of exampleTests(rule, examples)) test(name, run)
  })
}
