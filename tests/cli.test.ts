/** The command line, as a process of the built package. */
import {spawn} from 'node:child_process'
import {chmodSync, linkSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterAll, beforeAll, beforeEach, describe, expect, test} from 'vitest'
import noDeadEnd from '../rules/no-dead-end.ts'
import {fixFile, replace} from '../src/cli/fix.ts'
import {createLinters, type Linters} from '../src/cli/linters.ts'
import {safe, shorten, underlined, widthOf} from '../src/cli/terminal.ts'
import {applyEdits} from '../src/fix.ts'
import {createLinter} from '../src/linter.ts'
import {fix, inPlaceOf} from '../src/rule.ts'
import type {Report} from '../src/types.ts'
import {ruleOn} from './rule-on.ts'

const command = fileURLToPath(new URL('../dist/cli.js', import.meta.url))
const root = mkdtempSync(join(tmpdir(), 'reply-lint-'))
let folder = ''
let count = 0

chmodSync(root, 0o755)

beforeAll(() => expect(statSync(command).mode & 0o111).not.toBe(0))
beforeEach(() => {
  folder = join(root, `${count++}`)
  mkdirSync(folder)
})
afterAll(() => rmSync(root, {recursive: true}))

interface Ended {
  status: number | null
  stdout: string
  stderr: string
}

/** Root may read and write everything, so what needs a refusal runs as nobody. */
const nobody = process.getuid?.() === 0 ? {uid: 65534, gid: 65534} : {}

function run(args: string[], input: string | Buffer = '', environment: Record<string, string> = {}, user: {uid?: number; gid?: number} = {}): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [command, ...args], {cwd: folder, env: {...process.env, ...environment}, ...user})
    let [stdout, stderr] = ['', '']
    child.stdout.setEncoding('utf8').on('data', (text) => (stdout += text))
    child.stderr.setEncoding('utf8').on('data', (text) => (stderr += text))
    child.on('error', reject).on('close', (status) => resolve({status, stdout, stderr}))
    child.stdin.on('error', () => {}).end(input)
  })
}

function write(name: string, content: string | Buffer): string {
  const file = join(folder, name)
  mkdirSync(dirname(file), {recursive: true})
  writeFileSync(file, content)
  return file
}

const good = 'Hi Ann,\n\nYour new lamp ships today.\n\nBest,\nEd\n'
const bad = 'Hi Ann,\n\nI looked at it. There is nothing I can do.\n\nBest,\nEd\n'
const words = 'nothing I can do'
const records = (...values: unknown[]): string => values.map((value) => (typeof value === 'string' ? value : JSON.stringify(value))).join('\n')

test.each([
  ['reply.txt', good, []],
  ['reply.md', good, ['markdown-it']],
  ['reply.html', '<p>Your new lamp ships today.</p>', ['parse5']],
  ['replies.jsonl', '{"reply": "Your new lamp ships today."}', []],
  ['replies.json', '[{"reply": "Your new lamp ships today."}]', ['jsonc-parser']],
  ['replies.csv', 'reply\nYour new lamp ships today.\n', ['csv-parse']]
])('loads for %s what it takes to read that, and nothing else', async (name, content, readers) => {
  const coverage = join(folder, 'coverage')
  expect(await run([write(name, content)], '', {NODE_V8_COVERAGE: coverage})).toMatchObject({status: 0, stderr: ''})
  const [loaded = ''] = readdirSync(coverage).map((file) => readFileSync(join(coverage, file), 'utf8'))
  expect(['markdown-it', 'parse5', 'jsonc-parser', 'csv-parse', 'picomatch', 'tinyglobby', 'jiti'].filter((reader) => loaded.includes(`/node_modules/${reader}/`))).toEqual(readers)
})

interface Found {
  ruleId: string
  start: number
  end: number
  line: number
  column: number
  suggestions: {edits: {start: number; end: number; text: string}[]; slots: {edit: number; start: number; end: number; name: string}[]}[]
}
const deadEnds = (diagnostics: Found[]): Found[] => diagnostics.filter(({ruleId}) => ruleId === 'no-dead-end')

describe('exit status', () => {
  test('0 where nothing is at error level, 1 where something is', async () => {
    write('good.txt', good)
    write('bad.txt', bad)
    expect(await run(['good.txt'])).toMatchObject({status: 0, stdout: 'Nothing found in 1 reply.\n', stderr: ''})
    expect(await run(['good.txt', 'bad.txt'])).toMatchObject({status: 1, stderr: ''})
  })

  test('warnings fail only beyond --max-warnings', async () => {
    write('bad.txt', bad)
    const args = ['bad.txt', '--rule', 'no-dead-end=warning']
    expect((await run(args)).status).toBe(0)
    expect((await run([...args, '--max-warnings', '0'])).status).toBe(1)
    expect((await run([...args, '--max-warnings=99'])).status).toBe(0)
  })

  test('2 goes before 1', async () => {
    write('bad.txt', bad)
    expect((await run(['bad.txt', 'missing.txt'])).status).toBe(2)
  })
})

describe('options', () => {
  test('--rule sets a rule, the last one wins', async () => {
    write('bad.txt', bad)
    const {stdout, status} = await run(['--rule', 'no-dead-end=warn', '--rule=no-dead-end=off', '--format=json', 'bad.txt'])
    expect(deadEnds(JSON.parse(stdout).results[0].diagnostics)).toEqual([])
    expect(status).toBe(0)
  })

  test('--preset', async () => {
    write('bad.txt', bad)
    expect((await run(['--preset', 'all', 'bad.txt'])).stdout).toContain('no-dead-end')
  })

  test('--stdin, and --stdin-filename tells the format', async () => {
    expect((await run(['--stdin'], bad)).stdout).toContain('stdin:3:')
    const quoted = `> ${words}\n`
    expect((await run(['--stdin', '--stdin-filename', 'a.md', '--format', 'jsonl'], `<pre>${words}</pre>\n\n${quoted}`)).stdout).toMatch(/^\{"file":"a\.md","diagnostics":\[\],/)
    expect((await run(['--stdin', '--stdin-filename', 'a.jsonl', '--format', 'jsonl'], records({id: 1, reply: good}))).stdout).toMatch(
      /^\{"id":1,"diagnostics":\[\],"moves":\[.*\]\}\n$/
    )
  })

  test('--list-rules and --explain, also as JSON', async () => {
    expect((await run(['--list-rules'])).stdout).toMatch(/^no-dead-end +error +Never tell .*recommended/m)
    expect((await run(['--list-rules'])).stdout).toMatch(/^form-letters +- +Answer each customer .*reply-lint audit/m)
    expect((await run(['--list-rules', '--preset', 'all'])).stdout).not.toContain('form-letters')
    const rules = JSON.parse((await run(['--list-rules', '--format', 'json'])).stdout)
    expect(rules).toContainEqual(expect.objectContaining({id: 'no-dead-end', severity: 'error', presets: expect.arrayContaining(['recommended', 'all'])}))
    const ofPreset = JSON.parse((await run(['--list-rules', '--preset', 'saying-no', '--format', 'json'])).stdout) as {presets: string[]}[]
    expect(ofPreset.length).toBeLessThan(rules.length)
    for (const {presets} of ofPreset) expect(presets).toContain('saying-no')
    const explained = await run(['--explain', 'no-dead-end'])
    expect(explained).toMatchObject({status: 0, stderr: ''})
    for (const part of ['Never tell a customer', 'petting-the-shark', 'Not so:', 'Better:', '✗', '✓']) expect(explained.stdout).toContain(part)
    const lines = ['Never tell a customer', '\nWhy     ', '\nSource  Chris Reich, “petting the shark”', '\nNot so:', '\nBetter:', '\nOption  allow', '\nPreset  ', '\nPage    ']
    expect(lines.map((line) => explained.stdout.indexOf(line))).toEqual(lines.map((line) => explained.stdout.indexOf(line)).sort((a, b) => a - b))
    for (const line of lines) expect(explained.stdout).toContain(line)
    expect(JSON.parse((await run(['--explain', 'no-dead-end', '--format', 'json'])).stdout)).toMatchObject({id: 'no-dead-end', examples: {bad: expect.any(Array)}})
  })

  test('--explain shows what stands beside an example', async () => {
    expect((await run(['--explain', 'apologize'])).stdout).toMatch(/✗ .*\n {4}customer: “.+”\n/)
    const {stdout} = await run(['--explain', 'answer-soon'])
    expect(stdout).toContain('Option  hours: from how many hours on a wait is long; 48 unless set\n')
    expect(stdout).toContain('    thread:\n      customer (2025-03-03T08:00:00Z): “The boiler is cold again.”\n')
    expect(stdout).toContain('    hours: 8\n')
    expect((await run(['--explain', 'goodwill-gesture'])).stdout).toContain('    fault: “company”\n    remedies: ["a refund","a voucher"]\n')
  })

  test('every rule can be explained', async () => {
    const rules = JSON.parse((await run(['--list-rules', '--format', 'json'])).stdout) as {id: string}[]
    for (const {id} of rules) expect((await run(['--explain', id])).stdout, id).toContain('Not so:')
  })

  test('--explain tells of a check across replies that it is one, and where it is found', async () => {
    for (const id of ['form-letters', 'recurring-problem']) {
      const {status, stdout, stderr} = await run(['--explain', id])
      expect([status, stderr]).toEqual([0, ''])
      for (const part of [id, 'looks across many replies', 'Why     ', 'Source  ', 'reply-lint audit', 'docs/audit.md']) expect(stdout).toContain(part)
      expect(JSON.parse((await run(['--explain', id, '--format', 'json'])).stdout)).toMatchObject({id, kind: 'library', foundBy: 'reply-lint audit'})
    }
  })

  test('--help and --version', async () => {
    const {stdout, status} = await run(['--help'])
    expect(status).toBe(0)
    for (const option of ['--preset', '--rule', '--format', '--fix', '--stdin', '--stdin-filename', '--max-warnings', '--list-rules', '--explain', '--redact'])
      expect(stdout).toContain(option)
    const {version} = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
    expect((await run(['--version'])).stdout).toBe(`${version}\n`)
  })

  test.each(['text', 'json', 'jsonl', 'sarif', 'github'])('--redact leaves the words out of %s', async (format) => {
    write('bad.txt', bad)
    write('bad.jsonl', records({reply: 'Sorry Zebulon, there is nothing I can do.'}, '{"reply": "Zebulon'))
    const {stdout, stderr, status} = await run(['--redact', '--format', format, 'bad.txt', 'bad.jsonl'])
    expect(status).toBe(2)
    expect(stdout).toContain('no-dead-end')
    expect(stdout + stderr).not.toMatch(/Zebulon|nothing I can do|looked at/)
  })
})

describe('wrong use', () => {
  test.each([
    [['--fromat', 'json', 'a.txt'], 'There is no option --fromat; did you mean --format?'],
    [['-x', 'a.txt'], 'There is no option -x'],
    [['--format', 'xml', 'a.txt'], 'There is no format xml; expected text, json, jsonl, sarif, github'],
    [['--format', 'jsn', 'a.txt'], 'did you mean json?'],
    [['--format'], '--format needs a value'],
    [['--preset', 'recomended', 'a.txt'], 'did you mean recommended?'],
    [['--rule', 'no-ded-end=off', 'a.txt'], 'There is no rule no-ded-end; did you mean no-dead-end?'],
    [['--rule', 'no-dead-end=loud', 'a.txt'], '--rule no-dead-end is set to loud; expected off, info, warn, warning, error'],
    [['--rule', 'no-dead-end', 'a.txt'], 'expected ID=LEVEL'],
    [['--explain', 'dead-end'], 'did you mean no-dead-end?'],
    [['--explain', 'zzzzzzzz'], '--list-rules'],
    [['--max-warnings', 'few', 'a.txt'], '--max-warnings is few; expected a whole number'],
    [['--max-warnings=-1', 'a.txt'], 'expected a whole number'],
    [['--fix=yes', 'a.txt'], '--fix takes no value'],
    [['--stdin', 'a.txt'], 'leave the files out'],
    [['--stdin', '--fix'], 'give the file instead'],
    [['--stdin-filename', 'a.md', 'b.txt'], 'give both'],
    [[], 'Nothing to read'],
    [['--preset', '\u001b[31m', 'a.txt'], 'There is no preset ␛[31m']
  ])('%j', async (args, message) => {
    const {status, stdout, stderr} = await run(args)
    expect(stderr).toMatch(/^reply-lint: .*\n$/)
    expect(stderr).toContain(message)
    expect({status, stdout}).toEqual({status: 2, stdout: ''})
  })
})

describe('input', () => {
  test('files, globs and directories, each file once', async () => {
    write('a.txt', good)
    write('in/b.md', good)
    write('in/deep/c.jsonl', records({reply: good}))
    write('in/skip.png', Buffer.from([0, 1]))
    write('in/node_modules/d.txt', good)
    write('odd[1].txt', good)
    const files = async (...args: string[]): Promise<string[]> => JSON.parse((await run(['--format', 'json', ...args])).stdout).results.map(({file}: {file: string}) => file)
    expect(await files('a.txt', '*.txt', 'a.txt')).toEqual(['a.txt', 'odd[1].txt'])
    expect(await files('in')).toEqual(['in/b.md', 'in/deep/c.jsonl'])
    expect(await files('odd[1].txt')).toEqual(['odd[1].txt'])
    expect(await files('**/*.{md,jsonl}')).toEqual(['in/b.md', 'in/deep/c.jsonl'])
  })

  test('what can’t be read is named, and the rest is linted', async () => {
    write('bad.txt', bad)
    write('zero.txt', Buffer.from('a\0b'))
    write('latin.txt', Buffer.from([0x63, 0x61, 0x66, 0xe9]))
    mkdirSync(join(folder, 'empty'))
    const {status, stdout, stderr} = await run(['missing.txt', 'no-*.txt', 'empty', 'zero.txt', 'latin.txt', 'bad.txt'])
    expect(status).toBe(2)
    expect(stderr.split('\n')).toEqual([
      'reply-lint: missing.txt: there is no such file',
      'reply-lint: no-*.txt: no file matches this glob',
      'reply-lint: empty: this directory holds no .txt, .md, .markdown, .html, .htm, .jsonl, .json, .csv, .tsv files',
      'reply-lint: zero.txt: is no text: it holds NUL bytes (if it is UTF-16, save it as UTF-8)',
      'reply-lint: latin.txt: is not valid UTF-8; save it as UTF-8',
      ''
    ])
    expect(stdout).toContain('bad.txt:3:26  error')
    expect(stdout).toContain('5 could not be read')
  })

  test('a file without permission', async () => {
    chmodSync(write('secret.txt', good), 0)
    expect(await run(['secret.txt'], '', {}, nobody)).toMatchObject({status: 2, stderr: "reply-lint: secret.txt: can't be read: permission denied\n"})
  })

  test('an empty file is fine', async () => {
    write('empty.txt', '')
    write('empty.md', '')
    write('empty.jsonl', '')
    expect(await run(['empty.txt', 'empty.md', 'empty.jsonl'])).toMatchObject({status: 0, stdout: 'Nothing found in 2 replies.\n'})
  })

  test('a byte order mark is no part of the reply, but counts in the file', async () => {
    for (const name of ['bad.txt', 'bad.md']) write(name, `\ufeff${bad}`)
    write('bad.jsonl', `\ufeff${JSON.stringify({id: 1, reply: bad})}`)
    const {stdout, status} = await run(['--format', 'json', 'bad.txt', 'bad.md', 'bad.jsonl'])
    expect(status).toBe(1)
    for (const {file, diagnostics} of JSON.parse(stdout).results) {
      const [found] = deadEnds(diagnostics)
      expect(readFileSync(join(folder, file), 'utf8').slice(found?.start, found?.end)).toBe(words)
    }
  })

  test('a broken line of .jsonl', async () => {
    const lines = records(
      {id: 'a', reply: bad},
      '{"id": ',
      '',
      {id: 7},
      {id: 'x', reply: 5},
      '[1]',
      'null',
      {id: 'c', reply: good, fault: 'me'},
      {reply: good, customer: 5},
      {reply: good, customer: null, unknown: 1},
      '{"reply":"a\u0000"}'
    )
    write('some.jsonl', `${lines}\r\n`)
    const {stdout, status, stderr} = await run(['--format', 'jsonl', 'some.jsonl'])
    expect({status, stderr}).toEqual({status: 2, stderr: ''})
    const shape = {diagnostics: expect.any(Array), moves: expect.any(Array), asap: expect.any(Object), notApplicable: expect.any(Array)}
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line))
    ).toEqual([
      {id: 'a', ...shape},
      {line: 2, error: 'this line is not JSON; expected an object such as {"id": 1, "reply": "…"}'},
      {id: 7, error: '"reply" is missing; expected a string'},
      {id: 'x', error: '"reply" is a number; expected a string'},
      {line: 6, error: 'this line is a list; expected an object such as {"id": 1, "reply": "…"}'},
      {line: 7, error: 'this line is null; expected an object such as {"id": 1, "reply": "…"}'},
      {id: 'c', error: 'fault is "me"; expected one of customer, company, third-party, unknown'},
      {line: 9, error: 'customer is 5; expected a string'},
      {line: 10, ...shape},
      {line: 11, error: expect.stringContaining('NUL')}
    ])
    const text = await run(['some.jsonl'])
    expect(text.stderr).toContain('reply-lint: some.jsonl:2: this line is not JSON')
    expect(text.stdout).toContain('some.jsonl:1:')
  })

  test('a huge line is refused, the next one is read', async () => {
    write('huge.jsonl', `{"id":1,"reply":"${'a'.repeat(17 * 1024 * 1024)}"}\n${JSON.stringify({id: 2, reply: bad})}`)
    const {stdout} = await run(['--format', 'json', 'huge.jsonl'])
    const {results, errors} = JSON.parse(stdout)
    expect(errors).toEqual([{file: 'huge.jsonl', line: 1, message: expect.stringContaining('larger than 16 MB')}])
    const [found] = deadEnds(results[0].diagnostics)
    expect(readFileSync(join(folder, 'huge.jsonl'), 'utf8').slice(found?.start, found?.end)).toBe(words)
    write('huge.txt', 'a '.repeat(9 * 1024 * 1024))
    expect(await run(['huge.txt'])).toMatchObject({status: 2, stderr: expect.stringContaining('larger than 16 MB')})
  })
})

describe('formats', () => {
  test('jsonl says what the customer message shows', async () => {
    write('asked.jsonl', records({id: 1, reply: good, customer: 'Where is my parcel? I am furious!'}, {id: 2, reply: good, customer: null}, {id: 3, reply: good, customer: ' '}))
    const {stdout} = await run(['--format', 'jsonl', '--no-learned', 'asked.jsonl'])
    const [first, second, third] = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(first.customer).toEqual({complaint: true, anger: 3, abuse: false, fault: 'company', asks: ['update']})
    expect([second, third].map((one) => 'customer' in one)).toEqual([false, false])
  })

  test.each([[[]], [['--redact']]])('json and jsonl say which steps a reply takes and what could not be judged %j', async (redact) => {
    const reply = 'Hi "Zebulon",\n\nI am sorry that your lamp broke. There is nothing I can do.'
    const own = {id: 7, customer: 'My Zebulon lamp broke and I am furious!', reply}
    const file = `${records({id: 6, reply: good})}\n${records(own)}\n`
    write('steps.jsonl', file)
    const run7 = async (format: string): Promise<Report & {customer: unknown}> => {
      const {stdout} = await run(['--format', format, '--preset', 'all', ...redact, 'steps.jsonl'])
      return format === 'json' ? JSON.parse(stdout).results[1] : JSON.parse(stdout.split('\n')[1] as string)
    }
    const [inFile, inReply] = [await run7('json'), await run7('jsonl')]
    const {apologize} = inReply.asap
    expect(reply.slice(apologize.start, apologize.end)).toContain('sorry that your lamp broke')
    expect(file.slice(inFile.asap.apologize.start, inFile.asap.apologize.end)).toBe(reply.slice(apologize.start, apologize.end))
    expect(inFile.asap.apologize).toMatchObject({owed: true, line: 2})
    for (const {asap, notApplicable, ...rest} of [inFile, inReply]) {
      expect(asap.prepareAction).toEqual({owed: true})
      expect(notApplicable).toContainEqual({ruleId: 'answer-soon', needs: ['thread']})
      expect(notApplicable).toContainEqual({ruleId: 'stay-personal', part: expect.stringContaining('placeholders'), needs: expect.arrayContaining(['channel'])})
      if (redact.length > 0) expect(JSON.stringify({asap, notApplicable, ...rest})).not.toMatch(/Zebulon|lamp broke|nothing I can do/)
    }
    expect(inFile.notApplicable).toEqual(inReply.notApplicable)
  })

  test('jsonl keeps the order and gives offsets into the reply', async () => {
    const replies = Array.from({length: 300}, (_, index) => ({id: index, reply: index % 2 ? `é "${index}"\n${bad}` : good}))
    write('many.jsonl', records(...replies))
    const {stdout} = await run(['--format', 'jsonl', 'many.jsonl'])
    const lines = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(lines.map(({id}) => id)).toEqual(replies.map(({id}) => id))
    for (const [index, {diagnostics, moves}] of lines.entries()) {
      expect(Array.isArray(moves)).toBe(true)
      expect(deadEnds(diagnostics).map(({start, end}) => replies[index]?.reply.slice(start, end))).toEqual(index % 2 ? [words] : [])
    }
  })

  test('records of several files say which', async () => {
    write('a.jsonl', records({id: 1, reply: good}))
    write('b.jsonl', records({reply: good}))
    const {stdout} = await run(['--format', 'jsonl', 'a.jsonl', 'b.jsonl'])
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line))
    ).toMatchObject([
      {file: 'a.jsonl', id: 1},
      {file: 'b.jsonl', line: 1}
    ])
  })

  test('the first results come before the input ends', async () => {
    const child = spawn(process.execPath, [command, '--stdin', '--stdin-filename', 'a.jsonl', '--format', 'jsonl'])
    const first = new Promise<string>((resolve) => child.stdout.once('data', (data) => resolve(String(data))))
    child.stdin.write(`${JSON.stringify({id: 1, reply: good})}\n`)
    expect(await first).toMatch(/^\{"id":1,/)
    child.stdin.end()
    await new Promise((resolve) => child.on('close', resolve))
  })

  test('json gives offsets, lines and columns of the file', async () => {
    const line = String.raw`  {"reply": "overwritten", "x": ["reply", {"reply": "n"}], "id": "é", "r\u0065ply" : "Hi \"Ann\",\n\nI\u2019m sorry \ud83d\ude00 \\. There is nothing I can\u0020do." , "channel": "email"}`
    const source = {
      'a.txt': `Hi,\r\n\r\nÜ 😀 there is nothing I can do.\r\n`,
      'a.md': '# Hi\n\n* It&#8217;s there: **nothing I can do.**\n',
      'a.jsonl': `${records({id: 0, reply: good})}\r\n\n${line}\n`
    }
    for (const [name, text] of Object.entries(source)) write(name, text)
    const {stdout, status} = await run(['--format', 'json', ...Object.keys(source)])
    expect(status).toBe(1)
    const {version, results, summary} = JSON.parse(stdout)
    expect(version).toBe(1)
    expect(results.map(({file, id}: {file: string; id?: string}) => [file, id])).toEqual([
      ['a.txt', undefined],
      ['a.md', undefined],
      ['a.jsonl', 0],
      ['a.jsonl', 'é']
    ])
    expect(summary).toMatchObject({replies: 4, flagged: 3, failures: 0})
    const flagged = results.flatMap(({file, diagnostics}: {file: keyof typeof source; diagnostics: Found[]}) => deadEnds(diagnostics).map((found) => ({file, ...found})))
    expect(flagged.map(({file, start, end}: {file: keyof typeof source; start: number; end: number}) => source[file].slice(start, end))).toEqual([
      words,
      words,
      String.raw`nothing I can\u0020do`
    ])
    for (const {file, start, line: row, column} of flagged as (Found & {file: keyof typeof source})[]) {
      expect(source[file].split('\n')[row - 1]?.slice(column - 1, column + 4)).toBe(source[file].slice(start, start + 5))
    }
    // applying an edit to the file leaves JSON that says what the edit does to the reply
    const {reply} = JSON.parse(line)
    const [suggestion] = createLinter({rules: [noDeadEnd]}).lint(reply).diagnostics[0]?.suggestions ?? []
    const {edits, slots} = flagged[2].suggestions[0] as Found['suggestions'][0]
    const edited = applyEdits(source['a.jsonl'], edits)
    expect(JSON.parse(edited.split('\n')[2] as string).reply).toBe(applyEdits(reply, suggestion?.edits ?? []))
    for (const {edit, start, end, name} of slots) expect(edits[edit]?.text.slice(start, end)).toBe(`[${name}]`)
  })

  test('sarif and github', async () => {
    write('an, odd:name%.txt', bad)
    const sarif = JSON.parse((await run(['--format', 'sarif', 'an, odd:name%.txt', 'missing.txt'])).stdout)
    const [{tool, results, invocations}] = sarif.runs
    expect(tool.driver.rules).toContainEqual(expect.objectContaining({id: 'no-dead-end'}))
    const found = results.find(({ruleId}: Found) => ruleId === 'no-dead-end')
    expect(found).toMatchObject({
      level: 'error',
      locations: [{physicalLocation: {artifactLocation: {uri: 'an,%20odd:name%25.txt'}, region: {startLine: 3, startColumn: 26, endColumn: 42}}}]
    })
    expect(invocations[0]).toMatchObject({executionSuccessful: false, toolExecutionNotifications: [{message: {text: 'there is no such file'}}]})
    expect((await run(['--format', 'github', 'an, odd:name%.txt'])).stdout).toMatch(
      /^::error file=an%2C odd%3Aname%25\.txt,line=3,endLine=3,col=26,endColumn=42,title=no-dead-end::/m
    )
  })

  test('text shows the line, the words, the reason and a better wording', async () => {
    write('bad.txt', bad)
    const {stdout} = await run(['bad.txt'])
    expect(stdout).toContain(
      'bad.txt:3:26  error  no-dead-end\n    I looked at it. There is nothing I can do.\n                             ^^^^^^^^^^^^^^^^\n  “nothing I can do” shuts the door'
    )
    expect(stdout).toMatch(/^ {2}→ .+\n(?: {4}- .+\n)?(?: {4}\+ .+\n)?\n/m)
  })

  test('text of a record', async () => {
    write('a.jsonl', records({id: 'T-1', reply: bad}))
    expect((await run(['a.jsonl'])).stdout).toContain('a.jsonl:1:58 (T-1)  error  no-dead-end\n    I looked at it. There is nothing I can do.\n')
  })

  test.each(['text', 'json', 'jsonl', 'sarif', 'github'])('%s sends no terminal escapes of a reply', async (format) => {
    write('evil.txt', `\u001b]0;owned\u0007 \u009b31m \u202e there is nothing I can do \u001b[2J.\n`)
    write('evil.jsonl', records({id: '\u001b[2J\u009b1m', reply: 'There is nothing I can do \u001b[2J\u202e.'}))
    const {stdout, stderr} = await run(['--format', format, 'evil.txt', 'evil.jsonl'])
    expect(stdout).toContain('no-dead-end')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what it is about
    expect(stdout + stderr).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/)
  })

  test('a note where a reply isn’t English', async () => {
    write('german.txt', 'Leider können wir Ihnen das Geld nicht erstatten, weil die Frist schon lange abgelaufen war und Sie nichts gesagt haben.')
    expect(await run(['german.txt'])).toMatchObject({status: 0, stdout: expect.stringContaining('note  This reply does not look like English')})
  })

  test('a reader that goes away ends it quietly', async () => {
    write('many.jsonl', records(...Array.from({length: 3000}, (_, id) => ({id, reply: bad}))))
    const child = spawn(process.execPath, [command, '--format', 'jsonl', 'many.jsonl'], {cwd: folder})
    let stderr = ''
    child.stderr.on('data', (text) => (stderr += text))
    child.stdout.once('data', () => child.stdout.destroy())
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(0)
    expect(stderr).toBe('')
  })
})

describe('--fix', () => {
  const rule = ruleOn('kindly revert', (match) => fix('Say it plainly', inPlaceOf(match, 'please “answer” "soon"')))
  const linters: Linters = createLinters({rules: [rule]})
  const content = (file: string): string => readFileSync(file, 'utf8')

  test('keeps every other byte and the mode, and leaves nothing beside', async () => {
    const text = write('a.txt', '\ufeffHi,\r\n\r\nkindly revert.\u00a0 \r\n\tBye')
    chmodSync(text, 0o640)
    expect(await fixFile(text, 'text', linters)).toBe(1)
    expect(content(text)).toBe('\ufeffHi,\r\n\r\nplease “answer” "soon".\u00a0 \r\n\tBye')
    expect(statSync(text).mode & 0o777).toBe(0o640)
    const markdown = write('a.md', '*Hi*\n\n> kindly revert\n\n**kindly&#32;revert**, _kindly_ revert')
    expect(await fixFile(markdown, 'markdown', linters)).toBe(1)
    expect(content(markdown)).toBe('*Hi*\n\n> kindly revert\n\n**please “answer” "soon"**, _kindly_ revert')
    expect(readdirSync(folder).sort()).toEqual(['a.md', 'a.txt'])
  })

  test('rewrites only the reply of a record', async () => {
    const before = `\ufeff{ "id":1.0, "reply" : "\\u0048i,\\nkindly revert \\/ now" , "customer":"kindly revert" }\r\n\n{"reply": broken\n{"reply":"kindly revert","fault":"me"}\n{"reply":"kindly revert"}`
    const file = write('a.jsonl', Buffer.concat([Buffer.from(`${before}\n`), Buffer.from([0xff, 0x0a])]))
    expect(await fixFile(file, 'jsonl', linters)).toBe(2)
    const expected = before.replace('kindly revert \\/', 'please “answer” \\"soon\\" \\/').replace('{"reply":"kindly revert"}', '{"reply":"please “answer” \\"soon\\""}')
    expect(readFileSync(file)).toEqual(Buffer.concat([Buffer.from(`${expected}\n`), Buffer.from([0xff, 0x0a])]))
    expect(await fixFile(file, 'jsonl', linters)).toBe(0)
  })

  test('does not touch a file without fixes', async () => {
    const file = write('good.txt', good)
    const before = statSync(file, {bigint: true})
    expect(await fixFile(file, 'text', linters)).toBe(0)
    expect(statSync(file, {bigint: true})).toMatchObject({ino: before.ino, mtimeNs: before.mtimeNs})
    expect((await run(['--fix', 'good.txt'])).status).toBe(0)
    expect(readdirSync(folder)).toEqual(['good.txt'])
  })

  test('goes through a link', async () => {
    const file = write('real.txt', 'kindly revert')
    symlinkSync(file, join(folder, 'link.txt'))
    await fixFile(join(folder, 'link.txt'), 'text', linters)
    expect(lstatSync(join(folder, 'link.txt')).isSymbolicLink()).toBe(true)
    expect(content(file)).toContain('please')
  })

  test('leaves a file that somebody else changed meanwhile, or that failed half-way', async () => {
    const file = write('a.txt', 'old')
    const changed = replace(file, async (put) => {
      await put(Buffer.from('mine'))
      writeFileSync(file, 'theirs')
      return true
    })
    await expect(changed).rejects.toThrow('changed by somebody else')
    expect(content(file)).toBe('theirs')
    const failed = replace(file, async (put) => {
      await put(Buffer.alloc(1 << 18))
      throw new Error('no more')
    })
    await expect(failed).rejects.toThrow('no more')
    expect(content(file)).toBe('theirs')
    expect(readdirSync(folder)).toEqual(['a.txt'])
  })

  test('a file that can’t be written is reported', async () => {
    chmodSync(write('a.txt', good), 0o444)
    expect(await run(['--fix', 'a.txt'], '', {}, nobody)).toMatchObject({status: 2, stderr: "reply-lint: a.txt: can't be fixed: permission denied\n"})
  })

  test('a missing file is told once', async () => {
    linkSync(write('a.txt', good), join(folder, 'b.txt'))
    write('zero.txt', Buffer.from([0]))
    expect((await run(['--fix', 'a.txt', 'b.txt', 'missing.txt', 'zero.txt'])).stderr.trimEnd().split('\n')).toHaveLength(2)
  })
})

describe('what a terminal shows', () => {
  test('controls are shown, not sent', () => {
    expect(safe('a\u001b[31m\u0007\u007f\u009b\u202e\ud800b😀')).toBe('a␛[31m␇␡\\u{9b}\\u{202e}\\u{d800}b😀')
  })
  test.each([
    ['abc', 3],
    ['日本', 4],
    ['e\u0301', 1],
    ['👩‍👩‍👧', 2],
    ['한글', 4],
    ['ｆｕｌｌ', 8],
    ['', 0]
  ])('%j takes %i columns', (text, columns) => {
    expect(widthOf(text)).toBe(columns)
  })
  test('the marks stand under the words', () => {
    const {shown, marks} = underlined('\t日本 e\u0301 words here', 7, 12, 80)
    expect(shown).toEqual(['  日本 e\u0301 ', 'words', ' here'])
    expect(marks).toBe(`${' '.repeat(9)}^^^^^`)
  })
  test('a long line is cut around the words', () => {
    const line = `${'😀'.repeat(50_000)} words ${'é'.repeat(100_000)}`
    const {shown, marks} = underlined(line, line.indexOf('words'), line.indexOf('words') + 5, 60)
    expect(shown[1]).toBe('words')
    expect(widthOf(shown.join(''))).toBeLessThanOrEqual(60)
    expect(marks).toBe(`${' '.repeat(widthOf(shown[0]))}^^^^^`)
    expect(shown.join('')).not.toMatch(/\\u/)
    expect(shorten('日本語', 4)).toBe('日…')
  })
})
