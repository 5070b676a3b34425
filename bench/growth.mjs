// npm run growth [-- --markdown | --html | --customer] [-- NAME]: what a byte costs at 1 MB against 10 KB, for prose and for every text that is known to trip readers up;
// the ratio of medians, in one process. Says which texts are over the limit, and how much memory a megabyte takes. Wants a quiet machine.
//
// 1 is linear. Texts of very many words or lines are read in memory that the collector first has to move out of the young generation: a step
// between 10 and 100 KB, paid once, so the cost at 100 KB is shown too. Growth beyond that would be the reader's own.
import {readdirSync, readFileSync} from 'node:fs'
import {createLinter, readCustomer} from 'reply-lint'
import {lintHtml} from 'reply-lint/html'
import {lintMarkdown} from 'reply-lint/markdown'
import {allMoves} from 'reply-lint/moves'
import {all} from 'reply-lint/presets'

const given = process.argv.slice(2)
const only = given.find((name) => !name.startsWith('--'))
const small = 10_000
const middle = 100_000
const large = 1_000_000
/** What caches and the collector cost a large text stays below; square growth would be 100. */
const limit = 1.5

const fixtures = new URL('../fixtures/replies/', import.meta.url)
const prose = readdirSync(fixtures)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => readFileSync(new URL(file, fixtures), 'utf8'))
  .join('\n\n')
const linter = createLinter({rules: all, moves: allMoves})

/** The longest phrases of the rules and detectors, without their last words: walks that nearly end. */
const longest = all
  .flatMap(({phrases}) => phrases)
  .flatMap(({text}) => text.split('\n'))
  .map((phrase) => plain(phrase).split(' ').slice(0, -1).join(' '))
  .sort((a, b) => b.length - a.length)
  .slice(0, 20)

/** Of choices the first one; forms, classes and gaps as any word. */
function plain(phrase) {
  let text = phrase.replace(/[!^,$]/g, ' ').replace(/<\w+>|\{[\w-]+\}|\*\d?/g, 'it')
  for (let before = ''; before !== text; ) {
    before = text
    text = text.replace(/\(([^()|]*)(?:\|[^()]*)?\)\??/g, '$1')
  }
  return text.replace(/\?/g, '').replace(/\s+/g, ' ').trim()
}

const repeated = {
  prose: prose,
  'no spaces': 'a',
  'only spaces': ' ',
  'only newlines': '\n',
  'carriage returns': '\r\n',
  '!': '!',
  '(': '(',
  ')': ')',
  "'": "'",
  '’': '’',
  '"': '"',
  '&': '&',
  'e.g. ': 'e.g. ',
  '?!.': '?!.',
  'a/a/': 'a/a/',
  'a.a.': 'a.a.',
  'a-a-': 'a-a-',
  'a@a.': 'a@a.',
  '. ': '. ',
  '1. ': '1. ',
  '1.1.': '1.1.',
  '1. lines': '1. a\n',
  '- lines': '- a\n',
  'Hi\\n\\n': 'Hi\n\n',
  'Thanks,\\n': 'Thanks,\n',
  '> ': '> ',
  '> lines': '> a\n',
  '> lines, deeper': '>> > >> >\n',
  'from: lines': 'From: a\n',
  '{{': '{{',
  '{{a}}': '{{a}} ',
  '`': '`',
  '``` lines': '```\n',
  '[': '[',
  '[a](': '[a](',
  '<': '<',
  '<a ': '<a ',
  '<!--': '<!--',
  '*': '*',
  _a: '_a',
  '# ': '# a\n',
  emoji: '👩‍👩‍👧',
  'combining marks': 'e\u0301\u0301\u0301',
  'halves of characters': '\ud83d',
  'one endless sentence': 'we went to the shop and then you said that it was not so ',
  'endless list of commas': 'we, you, it, ',
  'endless sentence of findings': 'it was late as per our policy and ',
  'you, a word a sentence': 'You. ',
  sorry: 'sorry ',
  'nothing I can do. ': 'There is nothing I can do. ',
  ...Object.fromEntries(longest.map((words, index) => [`longest phrase ${index + 1}, but its end`, `${words} `]))
}

const textOf = (unit, length) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length)
const median = (list) => list.sort((a, b) => a - b)[list.length >> 1]
const time = (act) => {
  const start = process.hrtime.bigint()
  act()
  return Number(process.hrtime.bigint() - start)
}

/** Nanoseconds a byte at each length, interleaved. */
function measure(lint, unit) {
  const lengths = [
    {text: textOf(unit, small), times: 20, costs: []},
    {text: textOf(unit, middle), times: 3, costs: []},
    {text: textOf(unit, large), times: 1, costs: []}
  ]
  // the first round warms up
  for (let round = 0; round < 5; round++)
    for (const {text, times, costs} of lengths)
      for (let turn = 0; turn < times; turn++) {
        const taken = time(() => lint(text))
        if (round > 0) costs.push(taken / Buffer.byteLength(text))
      }
  return lengths.map(({costs}) => median(costs))
}

/** Bytes of heap that one lint of a megabyte leaves behind before it is collected. */
function memory(lint, unit) {
  const much = textOf(unit, large)
  globalThis.gc?.()
  const before = process.memoryUsage().heapUsed
  const report = lint(much)
  globalThis.gc?.()
  const kept = process.memoryUsage().heapUsed - before
  return {kept, findings: report.diagnostics.length}
}

const doors = {
  '--markdown': lintMarkdown,
  '--html': lintHtml,
  // a customer's message, which has no findings
  '--customer': (text) => ({diagnostics: [], customer: readCustomer(text)})
}
const door = doors[given.find((name) => name in doors)] ?? linter.lint

/** With its suggestions, which are made when somebody reads them. */
const lint = (text) => {
  const report = door(text)
  for (const diagnostic of report.diagnostics) diagnostic.suggestions
  return report
}
const steep = []
console.log(`${'text'.padEnd(36)}  ns a byte, 10 KB    100 KB      1 MB   ratio   from 100 KB   MB kept`)
for (const [name, unit] of Object.entries(repeated)) {
  if (only !== undefined && !name.includes(only)) continue
  const [little, some, much] = measure(lint, unit)
  const ratio = much / little
  const {kept, findings} = memory(lint, unit)
  if (ratio > limit) steep.push(`${name} ${ratio.toFixed(2)}`)
  const figures = [little.toFixed(1).padStart(16), some.toFixed(1).padStart(8), much.toFixed(1).padStart(8), ratio.toFixed(2).padStart(6)]
  console.log(`${name.padEnd(36)}  ${figures.join('  ')}  ${(much / some).toFixed(2).padStart(12)}  ${(kept / 2 ** 20).toFixed(1).padStart(8)}, ${findings} findings`)
}
console.log(steep.length === 0 ? `none is over ${limit}` : `over ${limit}: ${steep.join(', ')}`)
console.log(`most memory the process had: ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`)
