/** Every rule with its examples. */
import {readdirSync} from 'node:fs'
import type {Examples, Rule} from '../src/rule.ts'

export interface RuleModule {
  file: string
  rule: Rule
  examples: Examples
}

const folder = new URL('../rules/', import.meta.url)
const files = readdirSync(folder).filter((file) => file.endsWith('.ts') && file !== 'index.ts')

export const ruleModules: readonly RuleModule[] = await Promise.all(
  files.map(async (file) => {
    const {default: rule, examples} = (await import(new URL(file, folder).href)) as {default: Rule; examples: Examples}
    return {file, rule, examples}
  })
)
