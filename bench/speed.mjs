// npm run bench [-- FILE.jsonl]: a full lint (all rules, all moves) against a bare retext-english parse of the same reply, interleaved in one
// process. Prints the median of the paired ratios, with its spread. FILE holds {"reply"} lines; the replies of the fixtures unless given.
import {createLinter} from 'reply-lint'
import {allMoves} from 'reply-lint/moves'
import {all, recommended} from 'reply-lint/presets'
import {retext} from 'retext'
import retextEnglish from 'retext-english'
import {readReplies} from './replies.mjs'

const replies = readReplies(process.argv[2])

const parser = retext().use(retextEnglish).freeze()
const plugins = retext().use(retextEnglish).use(all).freeze()

/** Lints and no more. Each linter has memories of its own. */
const linting = (options) => {
  const linter = createLinter(options)
  return (reply) => linter.lint(reply)
}

/** Lints, and reads every suggestion. */
const reading = (options) => {
  const lint = linting(options)
  return (reply) => lint(reply).diagnostics.map(({suggestions}) => suggestions)
}

const contenders = {
  'all rules and moves': linting({rules: all, moves: allMoves}),
  'all, every suggestion read': reading({rules: all, moves: allMoves}),
  'recommended rules': linting({rules: recommended}),
  'recommended, every suggestion read': reading({rules: recommended}),
  'all as retext plugins, parse included': (reply) => plugins.processSync(reply)
}
const time = (act, reply) => {
  const start = process.hrtime.bigint()
  act(reply)
  return Number(process.hrtime.bigint() - start)
}
const quantile = (sorted, share) => sorted[Math.floor(share * (sorted.length - 1))]

const names = Object.keys(contenders)
const rounds = 25
const ratios = Object.fromEntries(names.map((name) => [name, []]))
const parses = []
for (let round = -5; round < rounds; round++) {
  for (const reply of replies) {
    const parse = time((text) => parser.parse(text), reply)
    if (round >= 0) parses.push(parse)
    // whoever comes later finds the caches of the processor warm, so they take turns
    for (let turn = 0; turn < names.length; turn++) {
      const name = names[(turn + round + names.length) % names.length]
      const taken = time(contenders[name], reply)
      if (round >= 0) ratios[name].push(taken / parse)
    }
  }
}

console.log(
  `${replies.length} replies of 60 to 180 words, ${rounds} rounds; ratio to a bare retext-english parse (median ${(
    quantile(
      parses.sort((a, b) => a - b),
      0.5
    ) / 1000
  ).toFixed(0)} µs)\n`
)
console.log(`${''.padEnd(40)} median    10 %    90 %`)
for (const [name, list] of Object.entries(ratios)) {
  list.sort((a, b) => a - b)
  console.log(`${name.padEnd(40)} ${[0.5, 0.1, 0.9].map((share) => quantile(list, share).toFixed(2).padStart(6)).join('  ')}`)
}

// A long reply that is being written: one paragraph changes, against a bare parse of the whole. In the middle, all that stands behind it moves.
let long = ''
for (let index = 0; long.split(/\s+/).length < 2000; index++) long += `${replies[index % replies.length].trim()}\n\n`
const open = createLinter({rules: all, moves: allMoves}).open(long)
const middle = long.indexOf('\n\n', long.length / 2)
const update = (text) => open.update(text)
const updates = {
  'one paragraph changed in 2,000 words': [middle, update],
  'the same, its moves and steps read': [middle, (text) => [update(text)].map(({moves, asap}) => [moves, asap])],
  'one changed at their end': [long.trimEnd().length, update]
}
for (const [name, [place, act]] of Object.entries(updates)) {
  const list = []
  for (let round = -10; round < rounds; round++) {
    const changed = `${long.slice(0, place)} This is ${'really '.repeat(round & 3)}round ${round}.${long.slice(place)}`
    const parse = time((text) => parser.parse(text), changed)
    const taken = time(act, changed)
    if (round >= 0) list.push(taken / parse)
  }
  list.sort((a, b) => a - b)
  console.log(`${name.padEnd(40)} ${[0.5, 0.1, 0.9].map((share) => quantile(list, share).toFixed(2).padStart(6)).join('  ')}`)
}
