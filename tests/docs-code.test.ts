/** The code of the README, the guide and the rules' pages runs against the built package and prints what its comments say; so does the command. */
import {execFileSync, spawnSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {describe, expect, test} from 'vitest'

// below the package's own folder, so that it can import itself by name
const folder = fileURLToPath(new URL('../.cache/docs/', import.meta.url))
mkdirSync(folder, {recursive: true})
// not that of our own tests
writeFileSync(`${folder}vitest.config.js`, 'export default {}')

const runBin = (bin: string, ...args: string[]): {status: number | null; stdout: string; stderr: string} =>
  spawnSync(process.execPath, [fileURLToPath(new URL(`../node_modules/${bin}`, import.meta.url)), ...args], {cwd: folder, encoding: 'utf8'})

const pages = ['README.md', 'docs/guide.md', 'docs/audit.md']
const rulePages = readdirSync(new URL('../docs/rules/', import.meta.url)).map((page) => `docs/rules/${page}`)

/** The blocks of a page in one language, each with its number among all of them. */
function blocksIn(page: string, language: string): [number, string][] {
  const text = readFileSync(new URL(`../${page}`, import.meta.url), 'utf8')
  return [...text.matchAll(/```(\w+)\n([\s\S]*?)```/g)].flatMap(([, name, code = ''], index) => (name === language ? [[index + 1, code]] : []))
}

const tsc = ['typescript/bin/tsc', '--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2022', '--lib', 'es2023,dom', '--skipLibCheck'] as const

describe.each(pages)('%s', (page) => {
  const blocksOf = (language: string): [number, string][] => blocksIn(page, language)
  const isSuite = (code: string): boolean => code.includes("from 'vitest'")
  const blocks = blocksOf('js').filter(([, code]) => !isSuite(code))
  test('has code', () => expect(blocks.length).toBeGreaterThan(0))
  test.each(blocks)('block %i', (index, code) => {
    const file = `${folder}${page.replaceAll('/', '-')}-${index}.mjs`
    writeFileSync(file, code)
    const printed = execFileSync(process.execPath, [file], {encoding: 'utf8'})
    const expected = [...code.matchAll(/^\/\/ → (.+)$/gm)].map((found) => found[1])
    if (expected.length) expect(printed.trimEnd().split('\n')).toEqual(expected)
  })
  for (const [index, code] of blocksOf('js').filter(([, code]) => isSuite(code)))
    test(`block ${index} is a suite that passes`, () => {
      const file = `${page.replaceAll('/', '-')}-${index}.test.mjs`
      writeFileSync(`${folder}${file}`, code)
      const {status, stdout, stderr} = runBin('vitest/vitest.mjs', 'run', '--root', folder, file)
      expect(status, stdout + stderr).toBe(0)
    })
  for (const [index, code] of blocksOf('ts'))
    test(`block ${index} has the types that it says`, () => {
      const file = `${page.replaceAll('/', '-')}-${index}.mts`
      writeFileSync(`${folder}${file}`, code)
      const {status, stdout} = runBin(...tsc, file)
      expect(status, stdout).toBe(0)
    })
})

test('JavaScript can be pasted into strict TypeScript as well, and that of the rules runs', () => {
  const written = [...pages, ...rulePages].flatMap((page) =>
    blocksIn(page, 'js').map(([index, code]) => {
      const name = `pasted-${page.replaceAll('/', '-')}-${index}`
      writeFileSync(`${folder}${name}.mts`, code)
      if (page.startsWith('docs/rules/')) writeFileSync(`${folder}${name}.mjs`, code)
      return name
    })
  )
  const {status, stdout} = runBin(...tsc, ...written.map((name) => `${name}.mts`))
  expect(status, stdout).toBe(0)
  const ofRules = written.filter((name) => name.includes('docs-rules-'))
  expect(ofRules).toHaveLength(rulePages.length)
  writeFileSync(`${folder}rules.mjs`, ofRules.map((name) => `import './${name}.mjs'\n`).join(''))
  expect(execFileSync(process.execPath, [`${folder}rules.mjs`], {encoding: 'utf8'})).toBe('[]\n'.repeat(rulePages.length))
})

test.each(['--help', 'audit --help'])('the guide tells of every option in %s', (args) => {
  const {stdout} = spawnSync(process.execPath, [fileURLToPath(new URL('../dist/cli.js', import.meta.url)), ...args.split(' ')], {encoding: 'utf8'})
  const [, list = ''] = /^Options\n([\s\S]*?)\n\n/m.exec(stdout) ?? []
  const options = [...new Set(list.match(/(?<=^ {2}|, )--[a-z-]+/gm))]
  expect(options.length).toBeGreaterThan(5)
  const guide = ['docs/guide.md', 'docs/audit.md'].map((page) => readFileSync(new URL(`../${page}`, import.meta.url), 'utf8')).join('')
  expect(options.filter((option) => !new RegExp(`${option}(?![\\w-])`).test(guide))).toEqual([])
})

test('the command prints what the README shows of the file that it shows', () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
  const [, file = '', reply = '', name = '', shown = ''] = /`([\w.-]+\.txt)`,\n\n```text\n([\s\S]*?)```\n[\s\S]*?```\n\$ npx reply-lint (\S+)\n([\s\S]*?)\n```/.exec(readme) ?? []
  expect(name).toBe(file)
  const cwd = mkdtempSync(join(tmpdir(), 'reply-lint-'))
  writeFileSync(join(cwd, file), reply)
  const {stdout} = spawnSync(process.execPath, [fileURLToPath(new URL('../dist/cli.js', import.meta.url)), name], {cwd, encoding: 'utf8'})
  rmSync(cwd, {recursive: true})
  const parts = shown.split(/^…$/m).flatMap((part) => part.trim() || [])
  expect(parts.length).toBeGreaterThan(1)
  let behind = 0
  for (const part of parts) {
    expect(stdout.slice(behind)).toContain(`${part}\n`)
    behind = stdout.indexOf(part, behind) + part.length
  }
})

test('the command does what the settings of the guide say', () => {
  const guide = readFileSync(new URL('../docs/guide.md', import.meta.url), 'utf8')
  const [, settings = '', reply = '', args = '', shown = ''] =
    /```ts\n(\/\/ reply-lint\.config\.ts\n[\s\S]*?)```\n\n```\n\$ echo "(.*)" \| npx reply-lint (.*)\n([\s\S]*?)```/.exec(guide) ?? []
  const cwd = mkdtempSync(join(tmpdir(), 'reply-lint-'))
  writeFileSync(join(cwd, 'reply-lint.config.ts'), settings)
  const command = fileURLToPath(new URL('../dist/cli.js', import.meta.url))
  const {stdout, stderr} = spawnSync(process.execPath, [command, ...args.split(' ')], {cwd, input: `${reply}\n`, encoding: 'utf8'})
  rmSync(cwd, {recursive: true})
  expect(stderr).toBe('')
  expect(stdout).toBe(shown)
})
