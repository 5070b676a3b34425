/** What every rule and every file must have. */
import {readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {globSync} from 'tinyglobby'
import {describe, expect, test} from 'vitest'
import * as rules from '../rules/index.ts'
import {all} from '../rules/presets/index.ts'
import {ruleModules} from './rule-modules.ts'

const camelCase = (id: string): string => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())

describe.each(ruleModules)('$file', ({file, rule, examples}) => {
  test('is named after its rule, exported, and in the preset of all', () => {
    expect(`${rule.ruleId}.ts`).toBe(file)
    expect((rules as Record<string, unknown>)[camelCase(rule.ruleId)]).toBe(rule)
    expect(all.filter((entry) => entry === rule || (Array.isArray(entry) && entry[0] === rule))).toHaveLength(1)
  })
  test('says its principle, cites a source, and has a page', () => {
    expect(rule.principle).toMatch(/^[A-Z].+[.?!]$/)
    expect(rule.citation.teaches).toMatch(/^[A-Z].+[.?!]$/)
    expect(['petting-the-shark', 'good-offense', 'saying-no', 'way-out', 'asap']).toContain(rule.citation.source)
    expect(rule.url).toMatch(new RegExp(`/docs/rules/${rule.ruleId}\\.md$`))
  })
  test('says what each of its options is', () => {
    expect(Object.keys(examples.options ?? {}).sort()).toEqual(Object.keys(rule.defaults).sort())
  })
  test('has six bad, six good and six near-miss examples, all different', () => {
    for (const list of [examples.bad, examples.good, examples.nearMiss]) expect(list.length).toBeGreaterThanOrEqual(6)
    const texts = [...examples.bad, ...examples.good, ...examples.nearMiss].map(({text, context}) => text + JSON.stringify(context ?? {}))
    expect(new Set(texts).size).toBe(texts.length)
  })
})

test.each(ruleModules.filter(({rule}) => rule.kind !== 'words'))('$file, which asks for something, shows in examples of each sort what stands beside the reply', ({examples}) => {
  for (const list of [examples.bad, examples.good, examples.nearMiss]) expect(list.some(({context}) => context !== undefined)).toBe(true)
})

test('there is a page for each rule, and no other', () => {
  const pages = readdirSync(new URL('../docs/rules/', import.meta.url)).map((page) => page.replace('.md', '.ts'))
  expect(pages.sort()).toEqual(ruleModules.map(({file}) => file).sort())
})

describe('layers', () => {
  const folder = fileURLToPath(new URL('..', import.meta.url))
  const importsOf = (file: string): string[] => [...readFileSync(file, 'utf8').matchAll(/(?:from|import) '([^']+)'/g)].map((found) => found[1] as string)
  const sources = (pattern: string): string[] => globSync(pattern, {cwd: folder}).map((file) => `${folder}${file}`)
  const doors = ['src/ai', 'src/audit', 'src/cli', 'src/codemirror', 'src/html', 'src/markdown', 'src/vitest']

  test('the engine imports neither rules nor doors', () => {
    const engine = sources('src/**/*.ts').filter((file) => !/src\/(?:ai|audit|cli|codemirror|html|markdown|vitest)\/|src\/(?:index|lint)\.ts$/.test(file))
    expect(engine.length).toBeGreaterThan(15)
    for (const file of engine)
      expect(
        importsOf(file).filter((path) => /\/rules\/|\/(?:ai|audit|cli|codemirror|html|markdown|vitest)\//.test(path)),
        file
      ).toEqual([])
  })
  test('rules import the engine, never a door', () => {
    for (const file of sources('rules/**/*.ts'))
      expect(
        importsOf(file).filter((path) => doors.some((door) => path.includes(door))),
        file
      ).toEqual([])
  })
  test('the embeddable part imports nothing but nlcst-to-string', () => {
    for (const file of [...sources('src/**/*.ts'), ...sources('rules/**/*.ts')]) {
      if (/src\/(?:cli|codemirror|html|markdown|vitest)\//.test(file)) continue
      expect(
        importsOf(file).filter((path) => !path.startsWith('.') && path !== 'nlcst-to-string'),
        file
      ).toEqual([])
    }
  })
})
