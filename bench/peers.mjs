// npm run bench:peers [-- FILE.jsonl]: a full lint (all rules, all moves) against other linters on the same reply, interleaved in one process; then
// the commands on 500 small files, as whole processes in turn. Prints medians of paired ratios, with their spread. FILE as for `npm run bench`.
import {spawnSync} from 'node:child_process'
import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {createLinter} from 'reply-lint'
import {allMoves} from 'reply-lint/moves'
import {all} from 'reply-lint/presets'
import {retext} from 'retext'
import retextEnglish from 'retext-english'
import {readReplies} from './replies.mjs'

const {peers, writeGoodCommand} = await import('./peers/peers.mjs').catch((error) => {
  if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error
  console.error(`${error.message}\nThe peers are no part of a usual install. To have them: npm ci --prefix bench/peers`)
  process.exit(1)
})

const quantile = (list, share) => list.toSorted((a, b) => a - b)[Math.floor(share * (list.length - 1))]
const spread = (list) => [0.5, 0.1, 0.9].map((share) => quantile(list, share).toFixed(2).padStart(8)).join('')

// --- the libraries

const replies = readReplies(process.argv[2])
const parser = retext().use(retextEnglish).freeze()
const linter = createLinter({rules: all, moves: allMoves})
const contenders = {'a bare parse': (reply) => parser.parse(reply), 'reply-lint': (reply) => linter.lint(reply), ...peers}

/** In microseconds. Every contender is awaited, those that need none included. */
async function time(act, reply) {
  const start = process.hrtime.bigint()
  await act(reply)
  return Number(process.hrtime.bigint() - start) / 1000
}

for (const act of Object.values(contenders)) {
  // all are warmed up for as long, because the quick ones take more turns to be compiled
  const end = performance.now() + 4000
  while (performance.now() < end) for (const reply of replies) await act(reply)
}
const rounds = 15
const taken = Object.fromEntries(Object.keys(contenders).map((name) => [name, []]))
for (let round = 0; round < rounds; round++) for (const reply of replies) for (const [name, act] of Object.entries(contenders)) taken[name].push(await time(act, reply))

const inTermsOf = (name, unit) => taken[name].map((time, index) => time / taken[unit][index])
console.log(`${replies.length} replies of 60 to 180 words, ${rounds} rounds\n`)
console.log(`${''.padEnd(26)}      µs a reply  as many times reply-lint      as many bare parses`)
console.log(`${''.padEnd(26)}          median  median    10 %    90 %  median    10 %    90 %`)
for (const name of Object.keys(contenders))
  console.log(`${name.padEnd(26)}${quantile(taken[name], 0.5).toFixed(0).padStart(16)}${spread(inTermsOf(name, 'reply-lint'))}${spread(inTermsOf(name, 'a bare parse'))}`)

// --- the commands

const folder = mkdtempSync(join(tmpdir(), 'reply-lint-peers-'))
const labelled = new URL('../fixtures/labelled/', import.meta.url)
const files = readdirSync(labelled)
  .filter((name) => name.endsWith('.jsonl'))
  .flatMap((name) => readFileSync(new URL(name, labelled), 'utf8').trim().split('\n'))
  .filter((_, index) => index % 10 === 0)
  .slice(0, 500)
  .map((line, index) => {
    const file = join(folder, `reply-${index}.txt`)
    writeFileSync(file, JSON.parse(line).reply)
    return file
  })

const command = fileURLToPath(new URL('../dist/cli.js', import.meta.url))
const commands = {
  'reply-lint': [command, folder],
  'reply-lint --no-learned': [command, '--no-learned', folder],
  'write-good': [writeGoodCommand, ...files]
}

/** In milliseconds. */
function run(args) {
  const start = performance.now()
  const {stdout, stderr} = spawnSync(process.execPath, args, {encoding: 'utf8', maxBuffer: 2 ** 28})
  const end = performance.now()
  // their exit statuses tell of findings
  if (stdout === '' || stderr !== '') throw new Error(`${args[0]} did not run: ${stderr}`)
  return end - start
}

const runs = 11
const lasted = Object.fromEntries(Object.keys(commands).map((name) => [name, []]))
try {
  for (const args of Object.values(commands)) run(args)
  for (let turn = 0; turn < runs; turn++) for (const [name, args] of Object.entries(commands)) lasted[name].push(run(args))
} finally {
  rmSync(folder, {recursive: true})
}
console.log(`\nThe commands on ${files.length} files of one reply each, ${runs} runs of whole processes\n`)
console.log(`${''.padEnd(26)}       ms median    10 %    90 %  of write-good's time    10 %    90 %`)
for (const name of Object.keys(commands)) {
  const ratios = lasted[name].map((time, index) => time / lasted['write-good'][index])
  const [median, low, high] = [0.5, 0.1, 0.9].map((share) => quantile(lasted[name], share).toFixed(0))
  console.log(`${name.padEnd(26)}${median.padStart(16)}${low.padStart(8)}${high.padStart(8)}${''.padEnd(14)}${spread(ratios)}`)
}
