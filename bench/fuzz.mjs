// npm run fuzz [-- CASES [SEED]]: a million cases, or so many, spread over all cores: any text, any context, any phrases of the house. Says what
// was seen, or shows the case that breaks a law.
import {readdirSync, readFileSync} from 'node:fs'
import {availableParallelism} from 'node:os'
import {isMainThread, parentPort, Worker, workerData} from 'node:worker_threads'
import fc from 'fast-check'
import {createLinter, readCustomer} from 'reply-lint'
import {fixHtml, lintHtml} from 'reply-lint/html'
import {fixMarkdown, lintMarkdown} from 'reply-lint/markdown'
import {allMoves} from 'reply-lint/moves'
import {all} from 'reply-lint/presets'
import {defineRule, inPlaceOf, phrases, suggest} from 'reply-lint/rule'
import * as rules from 'reply-lint/rules'

// --- texts

const fixtures = new URL('../fixtures/', import.meta.url)
const inFolder = (folder) =>
  readdirSync(new URL(folder, fixtures))
    .filter((file) => /\.(?:txt|md)$/.test(file))
    .map((file) => readFileSync(new URL(folder + file, fixtures), 'utf8'))
const replies = [...inFolder('replies/'), ...inFolder('false-positives/')]
const examples = (await Promise.all(Object.values(rules).map(({ruleId}) => import(`reply-lint/rules/${ruleId}`)))).flatMap(({examples: {bad, good, nearMiss}}) =>
  [...bad, ...good, ...nearMiss].map(({text}) => text.replace(/\[\[|\]\]/g, ''))
)

/** What trips readers up. */
const awkward = fc.constantFrom(
  ...['\n', '\n\n', '\r\n', '\r', '\t', ' ', '  ', '\u00a0', '\u2028', '\u0000', '\ufeff', '\u200b', '\u202e', '> ', '>> ', '- ', '1. ', '(', ')', '[', ']', '{', '<', '>', '|'],
  ...[
    '"',
    '“',
    '”',
    "'",
    '’',
    '`',
    '```\n',
    '~~~\n',
    '&amp;',
    '&#8217;',
    '&',
    '*',
    '**',
    '_',
    '#',
    '\\',
    '😀',
    '👩‍👩‍👧',
    '🇩🇪',
    '\ud83d',
    '\ude00',
    'e\u0301',
    '\u0301',
    '{{',
    '}}',
    '{{name}}'
  ],
  ...[
    '[Name]',
    '[a](b)',
    '![a](b)',
    '<b>',
    '<!--',
    'e.g. ',
    'no. 5',
    '?!',
    '…',
    '...',
    ' — ',
    '–',
    '-- \n',
    'Best,\nAmy',
    'Hi Sam,\n',
    'https://example.com/a_(b). ',
    'a@b.example ',
    '%name%'
  ],
  ...["can't", 'can’t', 'ﬁ', 'İ', 'ß', '中文', 'שלום', '\n\nOn Tue, Ann wrote:\n', '-----Original Message-----\n', '£5.99', '10:30', "n't", "'s"]
)
const unit = fc.nat(0xffff).map((code) => String.fromCharCode(code))
const noise = fc.oneof(fc.string({unit: 'binary', maxLength: 40}), fc.string({unit: 'grapheme', maxLength: 20}), fc.string({maxLength: 40}), fc.string({unit, maxLength: 40}))
const part = fc.oneof({weight: 4, arbitrary: fc.constantFrom(...examples)}, {weight: 3, arbitrary: awkward}, {weight: 1, arbitrary: noise})
const collage = fc.tuple(fc.array(part, {maxLength: 12}), fc.constantFrom(' ', ' ', '', '\n')).map(([parts, between]) => parts.join(between))

/** Cuts, repeats, moves, shouts or writes over a stretch of a text, surrogate pairs notwithstanding. */
const mutation = fc.record({
  kind: fc.constantFrom('cut', 'repeat', 'move', 'put', 'shout', 'join', 'break'),
  from: fc.nat(9999),
  length: fc.oneof(fc.nat(3), fc.nat(60)),
  to: fc.nat(9999),
  put: part
})
function mutate(text, {kind, from, length, to, put}) {
  const start = Math.floor((from / 10_000) * (text.length + 1))
  const end = start + length
  const [before, stretch, after] = [text.slice(0, start), text.slice(start, end), text.slice(end)]
  switch (kind) {
    case 'cut':
      return before + after
    case 'repeat':
      return before + stretch.repeat(3) + after
    case 'move': {
      const rest = before + after
      const target = Math.floor((to / 10_000) * (rest.length + 1))
      return rest.slice(0, target) + stretch + rest.slice(target)
    }
    case 'put':
      return before + put + after
    case 'shout':
      return before + stretch.toUpperCase() + after
    case 'join':
      return before + stretch.replace(/\s+/g, '') + after
    default:
      return `${before + stretch.replace(/ /g, '\n')}\n${after}`
  }
}
const mutant = fc.tuple(fc.constantFrom(...replies), fc.array(mutation, {minLength: 1, maxLength: 8})).map(([text, mutations]) => mutations.reduce(mutate, text))
const text = fc.oneof({weight: 3, arbitrary: collage}, {weight: 5, arbitrary: mutant}, {weight: 1, arbitrary: noise})

// --- what stands beside a text

const short = fc.oneof(fc.constantFrom('Sam', 'a refund', 'Dr. O’Neil', '2019', '2019-04-01', 'clause 7', ' ', ''), part)
const date = fc.constantFrom('2019', '2019-04', '2019-04-01', '2019-04-01T09:00+02:00', ' ', '')
const time = fc.constantFrom(undefined, null, '', 1e11, 8.64e15, '2026-02-28', '2025-01-05 10:00', '2026-01-05T10:00:00.5-0300')
const maybe = (arbitrary) => fc.option(arbitrary, {nil: undefined, freq: 2})
const context = fc.oneof(
  fc.constantFrom(undefined, null, {}),
  fc.record({
    customer: maybe(text),
    thread: maybe(
      fc.array(fc.record({from: fc.constantFrom('customer', 'agent'), text, at: time}), {maxLength: 3}).filter((messages) => {
        const times = messages.flatMap(({at}) => (at ? [new Date(at).getTime()] : []))
        return times.length < 2 || times.at(-1) >= times[0]
      })
    ),
    at: time,
    fault: fc.constantFrom(undefined, null, 'customer', 'company', 'third-party', 'unknown'),
    channel: fc.constantFrom(undefined, null, 'email', 'chat', 'sms', 'social', 'review', 'macro'),
    customerName: maybe(short.filter((words) => words.trim() === '' || /\p{L}/u.test(words))),
    customerSince: maybe(date),
    remedies: maybe(
      fc.array(
        short.filter((words) => /[\p{L}\p{N}]/u.test(words)),
        {maxLength: 3}
      )
    ),
    disputeClause: maybe(short)
  })
)

/** A phrase by the notation, its gaps within the limit. */
const word = fc.constantFrom(
  'we',
  'you',
  'can’t',
  'sorry',
  'nothing',
  'refund',
  'the',
  'address',
  'do',
  'policy',
  'is',
  'Ann',
  '😀',
  "it's",
  'ping',
  '<done>',
  '<ing>',
  '<number>',
  '<slot>',
  '<link>'
)
const {phrase} = fc.letrec((tie) => ({
  element: fc.oneof(
    {depthSize: 'small', withCrossShrink: true},
    {weight: 6, arbitrary: word},
    {weight: 1, arbitrary: fc.constantFrom('*', '*2', '*3')},
    {weight: 2, arbitrary: fc.tuple(fc.array(tie('sequence'), {minLength: 1, maxLength: 3}), fc.constantFrom('', '?')).map(([choices, mark]) => `(${choices.join('|')})${mark}`)}
  ),
  sequence: fc.array(tie('element'), {minLength: 1, maxLength: 4}).map((elements) => elements.join(' ')),
  phrase: fc
    .tuple(fc.constantFrom('', '', '^ ', ', ', '! '), word, tie('sequence'), fc.constantFrom('', '', ' $'))
    .map(([anchor, first, others, end]) => `${anchor}${first} ${others}${end}`)
}))
const house = fc.array(fc.oneof({weight: 9, arbitrary: phrase}, {weight: 1, arbitrary: fc.string({unit: 'binary', maxLength: 20})}), {maxLength: 4})

/** Cases that share a linter: compiling one for each would be most of the work. */
const casesEach = 250
const round = fc.record({
  house,
  allow: house,
  allowing: fc.nat(all.length - 1),
  cases: fc.array(fc.record({text, context, door: fc.constantFrom('lint', 'lint', 'lint', 'fix', 'open', 'markdown', 'html')}), {minLength: casesEach, maxLength: casesEach})
})

// --- laws

class Broken extends Error {}
function must(holds, law) {
  if (!holds) throw new Broken(law)
}

/** Undefined where the notation of a phrase is broken, which is told by a `SyntaxError`, or by a `TypeError` where it is blank. */
function linterFor({house, allow, allowing}) {
  const words = phrases({}, house.join('\n'))
  const rule = defineRule({
    id: 'house',
    principle: 'As the house says it.',
    citation: {source: 'house', teaches: 'The words of the house.'},
    severity: 'warning',
    kind: 'words',
    phrases: [words],
    *check(reading) {
      for (const match of reading.matches(words)) yield {...match, message: 'Say it otherwise.', suggestions: [suggest('Say it otherwise', inPlaceOf(match, '[other words]'))]}
    }
  })
  const entries = all.map((entry, index) => (index === allowing && allow.length > 0 ? [entry, ['warning', {allow}]] : entry))
  try {
    return createLinter({rules: [...entries, rule], moves: allMoves})
  } catch (error) {
    must(error instanceof SyntaxError || (error instanceof TypeError && allow.some((one) => one.trim() === '')), `a broken phrase is told as one: ${error.stack}`)
    return undefined
  }
}

const splitsPair = (text, at) => /[\ud800-\udbff]/.test(text[at - 1] ?? '') && /[\udc00-\udfff]/.test(text[at] ?? '')
const standsIn = (text, {start, end}) =>
  Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start <= end && end <= text.length && !splitsPair(text, start) && !splitsPair(text, end)

/** `isWhole` where no half of a character was given. */
function judge(text, isWhole, {diagnostics, moves, asap}, counts) {
  for (const diagnostic of diagnostics) {
    counts.findings++
    must(standsIn(text, diagnostic) && diagnostic.start < diagnostic.end, `${diagnostic.ruleId} finds what stands in the text, whole characters of it`)
    must(diagnostic.message.isWellFormed() || !isWhole, `${diagnostic.ruleId} quotes whole characters`)
    must(diagnostic.suggestions.length <= 3, 'there are three suggestions at most')
    for (const {kind, edits, slots} of diagnostic.suggestions) {
      let behind = 0
      let edited = ''
      for (const edit of edits) {
        counts.edits++
        must(standsIn(text, edit), `${diagnostic.ruleId} edits what stands in the text, whole characters of it`)
        must(edit.start >= behind, `edits of ${diagnostic.ruleId} stand apart, in order`)
        edited += text.slice(behind, edit.start) + edit.text
        behind = edit.end
      }
      must((edited + text.slice(behind)).isWellFormed() || !isWhole, `edits of ${diagnostic.ruleId} leave whole characters`)
      must(kind === 'suggest' || slots.length === 0, 'a fix has no slots')
      for (const slot of slots) must(edits[slot.edit]?.text.slice(slot.start, slot.end) === `[${slot.name}]`, `slots of ${diagnostic.ruleId} stand in their edits`)
    }
  }
  for (const move of moves) {
    counts.moves++
    must(standsIn(text, move) && move.start < move.end, `the move ${move.kind} stands in the text`)
  }
  for (const [name, {start, end}] of Object.entries(asap)) must(start === undefined ? end === undefined : standsIn(text, {start, end}), `the step ${name} stands in the text`)
}

function judgeFixed(isWhole, {text: fixed, applied, remaining}, counts) {
  counts.fixes += applied.length
  must(fixed.isWellFormed() || !isWhole, 'fixes leave whole characters')
  for (const one of remaining) must(standsIn(fixed, one), 'what remains stands in the fixed text')
}

/** Runs the cases of a round, each through its door. */
function run(round, counts) {
  const linter = linterFor(round)
  counts.linters++
  if (!linter) counts.refused++
  for (const one of round.cases) {
    counts.cases++
    counts.letters += one.text.length
    try {
      runCase(one, linter, counts)
    } catch (error) {
      throw new Error(`${JSON.stringify({...one, house: round.house, allow: round.allow, allowing: all[round.allowing].ruleId}, null, 2)}\n${error.stack}`)
    }
  }
}

function runCase({text, context, door}, linter, counts) {
  readCustomer(text)
  const isWhole = !/\\ud[89a-f]/.test(JSON.stringify({text, ...context}))
  if (door === 'html') {
    judge(text, isWhole, lintHtml(text, context), counts)
    judgeFixed(isWhole, fixHtml(text, context), counts)
  } else if (door === 'markdown' || !linter) {
    judge(text, isWhole, lintMarkdown(text, context), counts)
    judgeFixed(isWhole, fixMarkdown(text, context), counts)
  } else if (door === 'fix') judgeFixed(isWhole, linter.fix(text, context), counts)
  else if (door === 'lint') judge(text, isWhole, linter.lint(text, context), counts)
  else {
    const open = linter.open(text.slice(0, text.length >> 1), context)
    judge(text, isWhole, open.update(text), counts)
  }
}

// --- running

const none = () => ({cases: 0, letters: 0, linters: 0, refused: 0, findings: 0, moves: 0, edits: 0, fixes: 0})

if (isMainThread) {
  const [cases = 1_000_000, seed = Date.now() % 2 ** 31] = process.argv.slice(2).map(Number)
  if (![cases, seed].every(Number.isSafeInteger)) {
    console.error(`npm run fuzz -- CASES SEED: got ${process.argv.slice(2).join(' ')}; expected whole numbers`)
    process.exit(2)
  }
  const jobs = Math.min(availableParallelism(), Math.ceil(cases / casesEach))
  const rounds = Math.ceil(cases / casesEach / jobs)
  const seen = Array.from({length: jobs}, none)
  const started = performance.now()
  const tell = (end) => {
    for (const name of Object.keys(none()))
      console.log(
        `${name.padEnd(10)}${seen
          .reduce((sum, counts) => sum + counts[name], 0)
          .toLocaleString('en')
          .padStart(14)}`
      )
    const seconds = (performance.now() - started) / 1000
    console.log(`${end}; seed ${seed}, ${jobs} ${jobs === 1 ? 'job' : 'jobs'}, ${seconds.toFixed(0)} s`)
  }
  for (const signal of ['SIGINT', 'SIGTERM'])
    process.once(signal, () => {
      tell('stopped, and every law held so far')
      process.exit(130)
    })
  const ended = seen.map((_, job) => {
    const worker = new Worker(new URL(import.meta.url), {workerData: {rounds, seed: seed + job}})
    return new Promise((resolve, reject) => {
      worker.on('message', (said) => {
        if (typeof said === 'string') reject(new Broken(said))
        else seen[job] = said
      })
      worker.on('error', reject).on('exit', resolve)
    })
  })
  try {
    await Promise.all(ended)
    tell('every law held')
  } catch (error) {
    console.error(error instanceof Broken ? error.message : error)
    process.exit(1)
  }
} else {
  const counts = none()
  const everyRound = fc.property(round, (one) => {
    run(one, counts)
    parentPort.postMessage(counts)
  })
  // a round is no smaller for being shrunk; the case that broke it says enough
  const {failed, errorInstance} = fc.check(everyRound, {numRuns: workerData.rounds, seed: workerData.seed, endOnFailure: true})
  if (failed) parentPort.postMessage(errorInstance.message)
}
