/** The examples of every rule. */
import {readdirSync} from 'node:fs'
import {describe, test} from 'vitest'
import type {Examples, Rule} from '../src/rule.ts'
import {exampleTests} from '../src/rule-tester.ts'

const files = readdirSync(new URL('../rules', import.meta.url)).filter((file) => file.endsWith('.ts') && file !== 'index.ts')

for (const file of files) {
  const {default: rule, examples} = (await import(`../rules/${file}`)) as {default: Rule; examples: Examples}
  describe(rule.ruleId, () => {
    for (const {name, run} of exampleTests(rule, examples)) test(name, run)
  })
}
