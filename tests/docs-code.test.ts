/** The code of the README and the guide runs against the built package and prints what its comments say; so does the command. */
import {execFileSync, spawnSync} from 'node:child_process'
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {describe, expect, test} from 'vitest'

// below the package's own folder, so that it can import itself by name
const folder = fileURLToPath(new URL('../.cache/docs/', import.meta.url))
mkdirSync(folder, {recursive: true})

describe.each(['README.md', 'docs/guide.md', 'docs/audit.md'])('%s', (page) => {
  const text = readFileSync(new URL(`../${page}`, import.meta.url), 'utf8')
  const blocks = [...text.matchAll(/```js\n([\s\S]*?)```/g)].map((found) => found[1] as string)
  test('has code', () => expect(blocks.length).toBeGreaterThan(0))
  test.each(blocks.map((code, index) => [index + 1, code] as const))('block %i', (index, code) => {
    const file = `${folder}${page.replaceAll('/', '-')}-${index}.mjs`
    writeFileSync(file, code)
    const printed = execFileSync(process.execPath, [file], {encoding: 'utf8'})
    const expected = [...code.matchAll(/^\/\/ → (.+)$/gm)].map((found) => found[1])
    if (expected.length) expect(printed.trimEnd().split('\n')).toEqual(expected)
  })
})

test('the command prints what the README shows', () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
  const [, name = '', shown = ''] = /```\n\$ npx reply-lint (\S+)\n([\s\S]*?)\n```/.exec(readme) ?? []
  const {stdout} = spawnSync(process.execPath, [fileURLToPath(new URL('../dist/cli.js', import.meta.url)), name], {
    cwd: new URL('../fixtures/replies/', import.meta.url),
    encoding: 'utf8'
  })
  const parts = shown.split(/^…$/m).flatMap((part) => part.trim() || [])
  expect(parts.length).toBeGreaterThan(1)
  for (const part of parts) expect(stdout).toContain(part)
})
