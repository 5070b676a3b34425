/** The laws that hold for any text, any context and any phrases; `npm run fuzz` tries a hundred times as many cases. */
import {execFileSync} from 'node:child_process'
import {fileURLToPath} from 'node:url'
import {expect, test} from 'vitest'

const fuzz = fileURLToPath(new URL('../bench/fuzz.mjs', import.meta.url))

test('ten thousand cases break no law', () => {
  const printed = execFileSync(process.execPath, [fuzz, '10000'], {encoding: 'utf8'})
  expect(printed).toMatch(/^cases +10,000$/m)
  expect(printed).toContain('every law held')
}, 300_000)
