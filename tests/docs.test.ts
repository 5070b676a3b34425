/** The rules' pages say what the rules do: `npm run docs` writes them. */
import {readdirSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {rulePage} from '../docs/rule-page.ts'
import * as presets from '../rules/presets/index.ts'
import type {Rule} from '../src/rule.ts'
import type {RuleEntry} from '../src/setting.ts'
import {ruleModules} from './rule-modules.ts'

const dashed = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
const ruleOf = (entry: RuleEntry): Rule => (Array.isArray(entry) ? entry[0] : entry)

describe('pages', () => {
  test.each(ruleModules)('of $file', async ({rule, examples}) => {
    const holding = Object.entries(presets).flatMap(([name, entries]) => (entries.some((entry) => ruleOf(entry) === rule) ? [dashed(name)] : []))
    await expect(rulePage(rule, examples, holding)).toMatchFileSnapshot(`../docs/rules/${rule.ruleId}.md`)
  })
  test('are of rules that are there', () => {
    const pages = readdirSync(new URL('../docs/rules/', import.meta.url)).map((page) => page.replace('.md', '.ts'))
    expect(pages.sort()).toEqual(ruleModules.map(({file}) => file).sort())
  })
})
