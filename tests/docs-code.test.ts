/** The code of the README and the guide runs against the built package and prints what its comments say. */
import {execFileSync} from 'node:child_process'
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
    for (const [, expected] of code.matchAll(/^\/\/ → (.+)$/gm)) expect(printed).toContain(expected)
  })
})
