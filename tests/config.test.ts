/** The settings file, as a process of the built package in a folder of its own. */
import {spawnSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterAll, beforeEach, describe, expect, test} from 'vitest'
import type {Settings} from '../src/index.ts'

const command = fileURLToPath(new URL('../dist/cli.js', import.meta.url))
const root = mkdtempSync(join(tmpdir(), 'reply-lint-'))
let folder = ''
let count = 0

beforeEach(() => {
  folder = join(root, `${count++}`)
  mkdirSync(folder)
})
afterAll(() => rmSync(root, {recursive: true}))

function write(name: string, content: string | object): void {
  const file = join(folder, name)
  mkdirSync(dirname(file), {recursive: true})
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content))
}

interface Ended {
  status: number | null
  stdout: string
  stderr: string
}

const runIn = (within: string, args: string[], input = ''): Ended => {
  const {status, stdout, stderr} = spawnSync(process.execPath, [command, ...args], {cwd: join(folder, within), input, encoding: 'utf8'})
  return {status, stdout, stderr}
}
const run = (...args: string[]): Ended => runIn('', args)

/** What is found, by file or id: rules with their levels. */
function found(...args: string[]): Record<string, string[]> {
  const {stdout, stderr} = run('--format', 'jsonl', ...args)
  expect(stderr).toBe('')
  const records = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
  return Object.fromEntries(
    records.map(({file, id, diagnostics}) => [id ?? file, diagnostics.map(({ruleId, severity}: {ruleId: string; severity: string}) => `${ruleId} ${severity}`)])
  )
}

interface Printed {
  settings: string[]
  presets: string[]
  rules: Record<string, unknown>
  context: object
  phrases: object[]
}
const printed = (file: string, ...args: string[]): Printed => JSON.parse(run('--print-config', file, ...args).stdout)

const bad = 'Hi Ann,\n\nI looked at it. There is nothing I can do. Please ping us soon.\n\nBest,\nEd\n'
const off: Settings = {rules: {'no-dead-end': 'off'}}
const noPing = {
  id: 'house/no-ping',
  words: ['ping (us|me)', '! ping me a line'],
  message: 'We say “write to us”.',
  severity: 'error',
  suggest: 'write to us by {day}',
  pass: ['The ping of the lift is loud.', 'You wrote "ping us".'],
  fail: ['Please ping us.']
} as const
const house: Settings = {phrases: [noPing]}

describe('a settings file', () => {
  test.each([
    ['reply-lint.config.json', JSON.stringify(off)],
    ['reply-lint.config.js', `module.exports = ${JSON.stringify(off)}`],
    ['reply-lint.config.mjs', `export default ${JSON.stringify(off)}`],
    ['reply-lint.config.ts', `import type {Settings} from 'reply-lint'\nexport default ${JSON.stringify(off)} satisfies Settings`]
  ])('is found from the working directory upwards: %s', (name, content) => {
    write(name, content)
    write('a/b/bad.txt', bad)
    expect(runIn('a/b', ['bad.txt']).stdout).not.toContain('no-dead-end')
    expect(runIn('a/b', ['--print-config', 'bad.txt']).stdout).toContain(`"../../${name}"`)
  })

  test('may be a module where Node expects a script', () => {
    write('package.json', {type: 'commonjs'})
    write('reply-lint.config.js', `export default ${JSON.stringify(off)}`)
    expect(printed('a.txt').rules['no-dead-end']).toBe('off')
  })

  test('is another one where --config names it', () => {
    write('reply-lint.config.json', {rules: {'no-dead-end': 'info'}})
    write('other/strict.json', {rules: {'no-dead-end': 'warning'}})
    expect(printed('bad.txt').rules['no-dead-end']).toEqual(['info', {}])
    const {settings, rules} = printed('bad.txt', '--config', 'other/strict.json')
    expect([settings, rules['no-dead-end']]).toEqual([['other/strict.json'], ['warning', {}]])
  })

  test('may allow the words of findings as they were copied', () => {
    write('a.txt', 'Well, there is nothing I can do.')
    const [{text}] = JSON.parse(run('--rule', 'no-dead-end=error', '--format', 'json', 'a.txt').stdout).results[0].diagnostics
    const others = {'refusal-needs-alternative': 'off', 'refusal-needs-reason': 'off'}
    write('reply-lint.config.json', {rules: {...others, 'no-dead-end': ['error', {allow: [`… ${text}, sorry!`, '[name]', '___']}], 'no-blame': ['off', {allow: [text]}]}})
    expect(found('a.txt')['a.txt']).toEqual(['no-dead-end error'])
    write('reply-lint.config.json', {rules: {...others, 'no-dead-end': ['error', {allow: [`… ${text}!`, '[name]', '___']}]}})
    expect(found('a.txt')['a.txt']).toEqual([])
  })

  test('gives way to the command line', () => {
    write('reply-lint.config.json', {preset: 'saying-no', rules: {'no-dead-end': 'off', 'no-blame': 'info'}})
    const {settings, presets, rules} = printed('a.txt', '--preset', 'all', '--rule', 'no-dead-end=warn')
    expect(settings).toEqual(['reply-lint.config.json', 'command line'])
    expect(presets).toEqual(['all'])
    expect([rules['no-dead-end'], rules['no-blame']]).toEqual([
      ['warning', {}],
      ['info', {}]
    ])
  })

  test('puts the presets it extends together; its preset takes their place', () => {
    write('reply-lint.config.json', {extends: ['saying-no', 'de-escalation']})
    expect(Object.keys(printed('a.txt').rules)).toEqual(expect.arrayContaining(['ask-what-is-fair', 'asap-order']))
    write('reply-lint.config.json', {extends: ['all', './base.json'], preset: 'saying-no'})
    write('base.json', {rules: {'one-apology': 'info'}})
    expect(printed('a.txt').presets).toEqual(['saying-no'])
    expect(printed('a.txt').rules).toMatchObject({'one-apology': ['info', {}]})
    expect(printed('a.txt').rules).not.toHaveProperty('no-stalling')
  })

  test('has the last word over those it extends, and a level alone keeps the options', () => {
    write('shared/base.mjs', `export default {extends: '../deep.json', context: {channel: 'chat'}, rules: {'no-dead-end': ['warning', {allow: ['nothing I can do']}]}}`)
    write('deep.json', {...house, context: {channel: 'sms', customerName: 'Ann'}, rules: {'house/no-ping': 'info', 'no-blame': 'off'}})
    write('reply-lint.config.json', {extends: 'shared/base.mjs', rules: {'no-dead-end': 'error'}})
    write('bad.txt', bad)
    const {settings, rules, context} = printed('bad.txt')
    expect(settings).toEqual(['deep.json', 'shared/base.mjs', 'reply-lint.config.json'])
    expect(rules).toMatchObject({'no-dead-end': ['error', {allow: ['nothing I can do']}], 'house/no-ping': ['info', {}], 'no-blame': 'off'})
    expect(context).toEqual({channel: 'chat', customerName: 'Ann'})
    const told = found('bad.txt')['bad.txt']
    expect(told).toContain('house/no-ping info')
    expect(told?.join()).not.toContain('no-dead-end')
  })

  test('may differ for some files: globs count from its folder, and the later override wins', () => {
    write('reply-lint.config.json', {
      rules: {'no-dead-end': 'info'},
      overrides: [
        {files: 'macros/**', rules: {'no-dead-end': 'warning'}, context: {channel: 'macro'}},
        {files: ['**/*.md', '!**/old.md'], preset: 'saying-no', rules: {'no-dead-end': 'error'}},
        {files: './*.txt', context: {channel: 'email'}}
      ]
    })
    const levelIn = (file: string): unknown => (printed(file).rules['no-dead-end'] as unknown[])[0]
    expect(['a.txt', 'macros/.hidden/a.txt', 'macros/a.md', 'macros/old.md', 'other/a.md', '../a.md'].map(levelIn)).toEqual([
      'info',
      'warning',
      'error',
      'warning',
      'error',
      'info'
    ])
    expect(printed('macros/a.md').settings).toEqual(['reply-lint.config.json', 'reply-lint.config.json overrides[0]', 'reply-lint.config.json overrides[1]'])
    expect([printed('macros/a.md').context, printed('a.txt').context, printed('macros/a.txt').presets]).toEqual([{channel: 'macro'}, {channel: 'email'}, ['recommended']])
    write('macros/a.txt', bad)
    write('a.txt', bad)
    expect(JSON.parse(runIn('macros', ['--print-config', 'a.txt']).stdout).rules['no-dead-end']).toEqual(['warning', {}])
    const {'a.txt': one, 'macros/a.txt': other} = found('a.txt', 'macros/a.txt')
    expect([one, other]).toEqual([expect.arrayContaining(['no-dead-end info']), expect.arrayContaining(['no-dead-end warning'])])
  })

  test('tells what is known of replies that say nothing of it', () => {
    write('reply-lint.config.json', {preset: 'all', context: {remedies: ['a new lamp'], channel: 'macro'}})
    write('bad.md', bad)
    write(
      'replies.jsonl',
      [
        {id: 1, reply: bad},
        {id: 2, reply: bad, remedies: ['a credit']},
        {id: 3, reply: bad, remedies: null}
      ]
        .map((one) => JSON.stringify(one))
        .join('\n')
    )
    expect(run('bad.md').stdout).toContain('What I can offer is a new lamp')
    const offered = run('--format', 'jsonl', 'replies.jsonl').stdout.match(/What I can offer is a (?:new lamp|credit)(?=")/g)
    expect([...new Set(offered?.slice(0, 1))]).toEqual(['What I can offer is a new lamp'])
    for (const jobs of ['1', '2'])
      expect(
        run('--format', 'jsonl', '--jobs', jobs, 'replies.jsonl')
          .stdout.trim()
          .split('\n')
          .map((line) => ['a new lamp', 'a credit'].filter((remedy) => line.includes(`What I can offer is ${remedy}`)))
      ).toEqual([['a new lamp'], ['a credit'], ['a new lamp']])
  })

  test('is itself no reply, whatever a glob says', () => {
    write('reply-lint.config.json', off)
    write('a.txt', bad)
    expect(Object.keys(found('*'))).toEqual(['a.txt'])
  })

  test('is no reply under another name either, nor is one that it extends', () => {
    write('lint.json', {extends: './house/base.json'})
    write('house/base.json', {rules: {'no-dead-end': 'error'}})
    write('replies.json', [{id: 'macro', reply: bad}])
    for (const names of [['.'], ['**/*.json']]) expect(Object.keys(found('--config', 'lint.json', ...names))).toEqual(['macro'])
    expect(run('--config', 'lint.json', 'lint.json').stderr).toContain('lint.json:1: "reply" is missing')
  })

  test('holds for standard input, by the name it is given', () => {
    write('reply-lint.config.json', {overrides: [{files: 'macros/*.md', rules: {'no-dead-end': 'off'}}]})
    expect(runIn('', ['--stdin'], bad).stdout).toContain('no-dead-end')
    expect(runIn('', ['--stdin', '--stdin-filename', 'macros/a.md'], bad).stdout).not.toContain('no-dead-end')
  })

  test('holds for --fix', () => {
    const reply = "I'm sorry, but we can't refund the fee.\n"
    for (const file of ['a.txt', 'b.txt']) write(file, reply)
    write('reply-lint.config.json', {overrides: [{files: 'b.txt', rules: Object.fromEntries(Object.keys(printed('b.txt').rules).map((id) => [id, 'off' as const]))}]})
    run('--fix', 'a.txt', 'b.txt')
    expect(readFileSync(join(folder, 'a.txt'), 'utf8')).not.toBe(reply)
    expect(readFileSync(join(folder, 'b.txt'), 'utf8')).toBe(reply)
  })

  test.each(['jsonl', 'sarif'])('holds on worker threads as it does on one, as %s', (format) => {
    write('reply-lint.config.ts', `export default ${JSON.stringify({...house, overrides: [{files: 'a.jsonl', rules: {'no-dead-end': ['info', {allow: ['x']}]}}]})}`)
    for (const file of ['a.jsonl', 'b.jsonl']) write(file, Array.from({length: 40}, (_, id) => JSON.stringify({id, reply: bad})).join('\n'))
    const alone = run('--format', format, 'a.jsonl', 'b.jsonl')
    expect(run('--format', format, '--jobs', '2', 'a.jsonl', 'b.jsonl')).toEqual(alone)
    expect(alone.stdout).toContain('house/no-ping')
  })

  test('holds for an audit, but for its overrides', () => {
    write('reply-lint.config.json', {...house, rules: {'no-dead-end': 'info'}, overrides: [{files: '**', rules: {'no-dead-end': 'off', 'house/no-ping': 'off'}}]})
    write(
      'replies.jsonl',
      [
        {id: 1, reply: bad},
        {id: 2, reply: bad, channel: 'fax'}
      ]
        .map((one) => JSON.stringify(one))
        .join('\n')
    )
    const {status, stdout, stderr} = run('audit', '--format', 'json', 'replies.jsonl')
    expect(JSON.parse(stdout).rules).toEqual(
      expect.arrayContaining([expect.objectContaining({ruleId: 'house/no-ping'}), expect.objectContaining({ruleId: 'no-dead-end', severity: 'info'})])
    )
    expect([status, stderr]).toEqual([2, expect.stringContaining('replies.jsonl:2: channel is "fax"; expected one of')])
    write('other.json', {rules: {nonsense: 'off'}})
    expect(run('audit', '--config', 'other.json', 'replies.jsonl')).toMatchObject({status: 2, stderr: expect.stringContaining('other.json: rules.nonsense: there is no such rule')})
  })
})

describe('a phrase of the house', () => {
  test('is found wherever the agent writes it, with what to write instead', () => {
    write('reply-lint.config.json', house)
    write('a.txt', 'Hi, ping me!\n\nThey said "ping us" and ping me a line. There is nothing I can do. Ping us.\n\n> ping us\n\nPing me,\nEd\n')
    const {results} = JSON.parse(run('--format', 'json', 'a.txt').stdout)
    const own = results[0].diagnostics.filter(({ruleId}: {ruleId: string}) => ruleId === 'house/no-ping')
    expect(own.map(({text}: {text: string}) => text)).toEqual(['ping me', 'Ping us', 'Ping me'])
    expect(own[1]).toMatchObject({
      severity: 'error',
      message: noPing.message,
      principle: noPing.message,
      citation: {source: 'house', teaches: 'A phrase of the house, from reply-lint.config.json.'},
      suggestions: [{kind: 'suggest', edits: [{text: 'Write to us by [day]'}], slots: [{name: 'day'}]}]
    })
    expect(run('a.txt').stdout).toContain('a.txt:1:5  error  house/no-ping')
  })

  test('is a rule by its id', () => {
    write('reply-lint.config.json', {...house, overrides: [{files: 'b.txt', rules: {'house/no-ping': ['info', {allow: ['ping us soon']}]}}]})
    write('a.txt', bad)
    write('b.txt', `${bad}\nPing me.`)
    expect(found('a.txt', 'b.txt')).toEqual({'a.txt': expect.arrayContaining(['house/no-ping error']), 'b.txt': expect.arrayContaining(['house/no-ping info'])})
    expect(found('b.txt')['b.txt']?.filter((one) => one.startsWith('house/'))).toHaveLength(1)
    expect(found('--rule', 'house/no-ping=off', 'a.txt')['a.txt']?.join()).not.toContain('house')
    expect(run('--rule', 'house/no-pin=off', 'a.txt')).toMatchObject({status: 2, stderr: 'reply-lint: There is no rule house/no-pin; did you mean house/no-ping?\n'})
    expect(run('--list-rules').stdout).toMatch(/^house\/no-ping +error +We say “write to us”\./m)
    expect(JSON.parse(run('--list-rules', '--format', 'json').stdout)).toContainEqual(expect.objectContaining({id: 'house/no-ping', severity: 'error'}))
    expect(run('--explain', 'house/no-ping').stdout).toMatch(/Not so:\n +✗ Please ping us\.\n +→ Please write to us by \[day\]\.\n\nBetter:\n +✓ The ping/)
    const [{tool, results}] = JSON.parse(run('--format', 'sarif', 'a.txt').stdout).runs
    expect(tool.driver.rules).toContainEqual(expect.objectContaining({id: 'house/no-ping', defaultConfiguration: {level: 'error'}}))
    expect(results).toContainEqual(expect.objectContaining({ruleId: 'house/no-ping', level: 'error'}))
    expect(run('--format', 'github', 'a.txt').stdout).toContain('title=house/no-ping::We say “write to us”.')
  })

  test('may come without sentences, and is told as one of the house', () => {
    write('reply-lint.config.json', {phrases: [{id: 'house/no-ping', words: 'ping us', message: 'Write it out.'}]})
    expect(run('--list-rules').stdout).toContain('Write it out.  (a phrase of the house)')
    expect(run('--explain', 'house/no-ping').stdout).toMatch(/^house\/no-ping {2}warning\n[^✗✓]*Preset {2}a phrase of the house\n[^✗✓]*#phrases-of-the-house\n$/)
  })

  test('tells no word of the reply where it is redacted', () => {
    write('reply-lint.config.json', house)
    write('a.txt', 'Would you ping us at Rosebud Lane?')
    for (const format of ['text', 'json', 'jsonl', 'sarif', 'github']) {
      const {stdout} = run('--redact', '--format', format, 'a.txt')
      expect(stdout).toContain('house/no-ping')
      expect(stdout).not.toMatch(/ping us|Rosebud/i)
    }
  })

  test('takes the place of one of the same id in a file that its file extends', () => {
    write('base.json', house)
    write('reply-lint.config.json', {extends: './base.json', phrases: [{id: 'house/no-ping', words: 'poke', message: 'No poking.'}]})
    write('a.txt', 'Ping us or poke us.')
    expect(found('a.txt')).toEqual({'a.txt': ['house/no-ping warning']})
  })
})

describe('broken settings are told with their place', () => {
  const phrase = (change: object): object => ({phrases: [noPing, {...noPing, id: 'house/other', ...change}]})
  test.each<[settings: unknown, message: string]>([
    [[], 'is a list of 0; expected an object'],
    [{rule: {}}, 'rule: there is no such setting; expected extends, preset, rules, context, overrides, phrases; did you mean rules?'],
    [{preset: 'recomended'}, 'preset: there is no preset "recomended"; expected all, de-escalation, recommended, saying-no; did you mean recommended?'],
    [
      {extends: ['all', 'recomended']},
      'extends[1]: there is no preset "recomended"; expected all, de-escalation, recommended, saying-no, or the path of a settings file; did you mean recommended?'
    ],
    [{extends: './missing.json'}, 'extends: "./missing.json" can\'t be read: there is no such file'],
    [{extends: [5]}, 'extends[0]: is 5; expected a text'],
    [{rules: ['no-blame']}, 'rules: is a list of 1; expected an object, such as {"no-blame": "error"}'],
    [{rules: {'no-blam': 'off'}}, 'rules.no-blam: there is no such rule; did you mean no-blame?'],
    [{rules: {'house/no-ping': 'off'}}, 'rules.house/no-ping: there is no such rule; reply-lint --list-rules shows them all'],
    [{rules: {'no-blame': 'wran'}}, 'rules.no-blame: "wran" is no level; expected off, info, warn, warning, error; did you mean warn?'],
    [{rules: {'no-blame': 2}}, 'rules.no-blame: 2 is no level; expected off, info, warn, warning, error'],
    [{rules: {'no-blame': ['warn', {alow: []}]}}, 'rules.no-blame: there is no option "alow"; expected allow, maxLength; did you mean allow?'],
    [{rules: {'no-blame': ['warn', {allow: 'x'}]}}, 'rules.no-blame: allow is "x"; expected a list of phrases'],
    [{rules: {'no-blame': ['off', {allow: ['(x']}]}}, 'rules.no-blame: Phrase "(x": "(" is not closed'],
    [{rules: {'no-blame': ['warn', 'x']}}, 'rules.no-blame: "x" are no options; expected an object'],
    [{preset: ['all']}, 'preset: is a list of 1; expected all, de-escalation, recommended, saying-no'],
    [{rules: {'no-blame': ['warn', {}, 1]}}, 'rules.no-blame: a list of 3; expected [level, options]'],
    [{rules: {'answer-soon': ['warn', {hours: '48'}]}}, 'rules.answer-soon: hours is "48"; expected a number, such as 48'],
    [
      {context: {chanel: 'email'}},
      'context.chanel: there is no such setting; expected customer, thread, at, fault, channel, customerName, customerSince, remedies, disputeClause; did you mean channel?'
    ],
    [{context: {channel: 'fax'}}, 'context.channel: is "fax"; expected one of email, chat, sms, social, review, macro'],
    [{overrides: {files: '*'}}, 'overrides: is an object; expected a list'],
    [{overrides: [{rules: {}}]}, 'overrides[0].files: is missing; expected globs, such as "macros/**"'],
    [
      {overrides: [{files: '*'}, {files: '*', rules: {'no-blame': 'eror'}}]},
      'overrides[1].rules.no-blame: "eror" is no level; expected off, info, warn, warning, error; did you mean error?'
    ],
    [{overrides: [{files: '*', phrases: []}]}, 'overrides[0].phrases: there is no such setting; expected files, preset, rules, context'],
    [{overrides: [{files: '*', context: {remedies: 'x'}}]}, 'overrides[0].context.remedies: is "x"; expected a list of strings'],
    [phrase({id: 'no-poke'}), 'phrases[1].id: is "no-poke"; expected house/ and lower case with dashes, such as house/no-ping'],
    [phrase({id: noPing.id}), 'phrases[1].id: house/no-ping is the id of phrases[0] already'],
    [phrase({words: 'ping (us'}), 'phrases[1].words: Phrase "ping (us": "(" is not closed'],
    [phrase({words: 'ping us, please'}), 'phrases[1].words: Phrase "ping us, please": "," can\'t stand here; leave it out: commas between words make no difference'],
    [phrase({words: ['ping', 'on {day}']}), 'phrases[1].words[1]: Phrase "on {day}": there is no word class {day} here; there are none'],
    [phrase({words: []}), 'phrases[1].words: is missing; expected a phrase, such as "ping (us|me)"'],
    [phrase({message: undefined}), 'phrases[1].message: is missing; expected a text'],
    [phrase({severity: 'loud'}), 'phrases[1].severity: is "loud"; expected info, warn, warning, error'],
    [phrase({sugest: 'x'}), 'phrases[1].sugest: there is no such setting; expected id, words, message, severity, suggest, pass, fail; did you mean suggest?'],
    [phrase({pass: ['Hello.', 'Do ping us.']}), 'phrases[1].pass[1]: house/other finds “ping us” in “Do ping us.”; expected it to find nothing'],
    [phrase({fail: ['Please poke us.']}), 'phrases[1].fail[0]: house/other finds nothing in “Please poke us.”; expected it to find something'],
    [phrase({message: '\u001b[2Jx', fail: ['\u001b[2J']}), 'phrases[1].fail[0]: house/other finds nothing in “␛[2J”; expected it to find something']
  ])('%j', (settings, message) => {
    write('reply-lint.config.json', settings as object)
    write('a.txt', bad)
    expect(run('a.txt')).toEqual({status: 2, stdout: '', stderr: `reply-lint: reply-lint.config.json: ${message}\n`})
  })

  test.each([
    ['reply-lint.config.json', '{\n  "rules": {}\n  "preset": "all"\n}', ':3:3: is not JSON: comma expected'],
    ['reply-lint.config.json', '', ': is empty; expected an object, such as {"rules": {}}'],
    ['reply-lint.config.ts', 'export default {\n  rules: {,}\n}', ":2: can't be loaded: Unexpected token"],
    ['reply-lint.config.mjs', 'export default {\n  rules: {,}\n}', ":2: can't be loaded: Unexpected token"],
    ['reply-lint.config.mjs', 'throw new Error("no\\u001b[2J luck\\nat all")', ": can't be loaded: no␛[2J luck"],
    ['reply-lint.config.ts', 'export const rules = {}', ': has no default export; expected export default {…}'],
    ['reply-lint.config.js', 'export const rules = {}', ': has no default export; expected export default {…}'],
    ['reply-lint.config.mjs', 'export default () => ({})', ': is a function; expected an object']
  ])('%s: %s', (name, content, message) => {
    write(name, content)
    write('a.txt', bad)
    expect(run('a.txt')).toEqual({status: 2, stdout: '', stderr: `reply-lint: ${name}${message}\n`})
  })

  test('in a file that is extended, in a circle, missing, or of another kind', () => {
    write('a.txt', bad)
    write('reply-lint.config.json', {extends: './sub/base.json'})
    write('sub/base.json', {rules: {x: 'off'}})
    expect(run('a.txt').stderr).toBe('reply-lint: sub/base.json: rules.x: there is no such rule; reply-lint --list-rules shows them all\n')
    write('sub/base.json', {extends: ['all', './loop/sub/base.json']})
    symlinkSync('..', join(folder, 'sub/loop'))
    expect(run('a.txt').stderr).toMatch(/^reply-lint: sub\/base\.json: extends\[1\]: goes round in a circle: \S*sub\/base\.json → \S*sub\/base\.json\n$/)
    expect(run('--config', 'none.json', 'a.txt')).toEqual({status: 2, stdout: '', stderr: "reply-lint: none.json: can't be read: there is no such file\n"})
    expect(run('--config', 'none.yaml', 'a.txt').stderr).toBe('reply-lint: none.yaml: is no settings file; expected one that ends in .js, .mjs, .ts, .json\n')
    expect(run('--print-config', 'a.txt', 'b.txt').stderr).toContain('--print-config tells the settings of one file; leave the others out')
  })

  test.each([
    ['{"__proto__": {"preset": "all"}}', '__proto__: there is no such setting'],
    ['{"rules": {"__proto__": {"polluted": 1}}}', 'rules.__proto__: there is no such rule'],
    ['{"rules": {"constructor": "off"}}', 'rules.constructor: there is no such rule'],
    ['{"rules": {"no-blame": ["off", {"__proto__": {"allow": ["x"]}}]}}', 'rules.no-blame: there is no option "__proto__"'],
    ['{"context": {"__proto__": {"channel": "sms"}}}', 'context.__proto__: there is no such setting'],
    ['{"phrases": [{"__proto__": {"id": "house/x"}}]}', 'phrases[0].__proto__: there is no such setting'],
    ['{"preset": "toString"}', 'preset: there is no preset "toString"']
  ])('and pollute nothing: %s', (content, message) => {
    write('reply-lint.config.json', content)
    write('a.txt', bad)
    expect(run('a.txt')).toMatchObject({status: 2, stdout: '', stderr: expect.stringContaining(`reply-lint.config.json: ${message}`)})
  })
})
