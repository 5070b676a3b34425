// npm run bench:start: what importing the library and linting one reply adds to an empty Node process, in milliseconds.
import {spawnSync} from 'node:child_process'

const reply = "I'm sorry you feel that way, but you entered the wrong address. There is nothing I can do."
const programs = {
  empty: '',
  import: "import 'reply-lint'",
  'import and first lint': `import {lint} from 'reply-lint'; lint(${JSON.stringify(reply)})`
}
const rounds = 25
const taken = Object.fromEntries(Object.keys(programs).map((name) => [name, []]))
for (let round = 0; round < rounds; round++)
  for (const [name, program] of Object.entries(programs)) {
    const start = performance.now()
    spawnSync(process.execPath, ['--input-type=module', '--eval', program], {cwd: import.meta.dirname})
    taken[name].push(performance.now() - start)
  }
const median = (list) => list.sort((a, b) => a - b)[list.length >> 1]
const empty = median(taken.empty)
console.log(`an empty process: ${empty.toFixed(0)} ms`)
for (const name of Object.keys(programs).slice(1)) console.log(`${name}: +${(median(taken[name]) - empty).toFixed(0)} ms`)
