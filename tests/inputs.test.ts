/** HTML, CSV, TSV and JSON on the command line, as a process of the built package. */
import {spawn} from 'node:child_process'
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import fc from 'fast-check'
import {afterAll, beforeEach, describe, expect, test} from 'vitest'
import {fixFile} from '../src/cli/fix.ts'
import {readLines} from '../src/cli/lines.ts'
import {createLinters, type Linters} from '../src/cli/linters.ts'
import {cellView, readRows} from '../src/cli/table.ts'
import {applyEdits} from '../src/fix.ts'
import {fix, inPlaceOf} from '../src/rule.ts'
import {ruleOn} from './rule-on.ts'

const command = fileURLToPath(new URL('../dist/cli.js', import.meta.url))
const root = mkdtempSync(join(tmpdir(), 'reply-lint-'))
let folder = ''
let count = 0

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

function run(args: string[], input = ''): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [command, '--no-learned', ...args], {cwd: folder})
    let [stdout, stderr] = ['', '']
    child.stdout.setEncoding('utf8').on('data', (text) => (stdout += text))
    child.stderr.setEncoding('utf8').on('data', (text) => (stderr += text))
    child.on('error', reject).on('close', (status) => resolve({status, stdout, stderr}))
    child.stdin.on('error', () => {}).end(input)
  })
}

const write = (name: string, content: string | Buffer): string => {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}
const content = (name: string): string => readFileSync(join(folder, name), 'utf8')
const words = 'nothing I can do'

interface Found {
  ruleId: string
  text: string
  start: number
  end: number
  line: number
  column: number
  suggestions: {kind: string; edits: {start: number; end: number; text: string}[]; slots: {edit: number; start: number; end: number; name: string}[]}[]
}
interface Result {
  file: string
  id?: string | number
  line?: number
  error?: string
  diagnostics: Found[]
}
const deadEnds = (diagnostics: Found[]): Found[] => diagnostics.filter(({ruleId}) => ruleId === 'no-dead-end')
const jsonl = (stdout: string): Result[] =>
  stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))

const table = [
  '\ufeffID,Customer,Reply,notes',
  '1,"Where, 😀 ""is"" it?","Hi Ann,\r\n\r\nÜ 😀 I looked at the ""lamp"" for a very long time, and there is nothing\r\nI can do.\r\nThere is nothing I can do.",',
  '2,,There is nothing I can do,=1+1',
  '',
  '3,"=HYPERLINK(""x"")","=2+3 There is nothing I can do",@x',
  ',,,',
  '4,"Hi",Your lamp ships today.,'
].join('\r\n')

const sources: Record<string, string> = {
  'a.csv': table,
  'semicolons.csv': 'id;reply\n1;There is nothing I can do, no\n',
  'a.tsv': 'id\treply\n1\tThere is nothing I can do, no\n2\t"tab\there: there is ""nothing I can do"""',
  'a.json': `\ufeff[\r\n  {"id": 1, "reply": "😀 It \\"works\\".\\nThere is nothing I can\\u0020do." }, {"id":2,"reply":"Your lamp ships today.\\/"},\r\n{"reply":"Nothing I can do.", "Channel": "Web", "x": {"reply": [1]}}]`,
  'one.json': '{"customer": null, "reply": "There is nothing I can do."}\n',
  'a.html': '<!doctype html>\r\n<p title="nothing I can do">😀 I&rsquo;m sorry.</p>\r\n<p>There is <b>nothing</b>\r\n I&nbsp;can do.</p>',
  'b.htm': 'There is nothing I can do.'
}

describe('json gives offsets, lines and columns of the file', () => {
  test.each(Object.keys(sources))('%s', async (name) => {
    const source = sources[name] as string
    write(name, source)
    const {stdout, status, stderr} = await run(['--format', 'json', name])
    expect({status, stderr}).toEqual({status: 1, stderr: ''})
    const found = JSON.parse(stdout).results.flatMap(({diagnostics}: Result) => deadEnds(diagnostics)) as Found[]
    expect(found.length).toBeGreaterThan(0)
    for (const {start, end, text, line, column, suggestions} of found) {
      const given = source.slice(start, end)
      const plain = given.replaceAll('""', '"').replace('\\u0020', ' ').replace('&nbsp;', '\u00a0').replace(/<.*?>/g, '')
      expect(plain.replace(/\s+/g, ' ')).toBe(text.replace(/\s+/g, ' '))
      expect(source.split(/\r?\n/)[line - 1]?.slice(column - 1, column + 5)).toBe(source.slice(start, start + 6).split('\r')[0])
      for (const {edits, slots} of suggestions) {
        expect(applyEdits(source, edits)).not.toBe(source)
        for (const {edit, start, end, name: slot} of slots) expect(edits[edit]?.text.slice(start, end)).toBe(`[${slot}]`)
      }
    }
  })
})

test('every format tells the line and column of a cell', async () => {
  write('a.csv', table)
  const text = await run(['a.csv'])
  expect(text.stdout).toContain('a.csv:6:10 (1)  error  no-dead-end\n    There is nothing I can do.\n             ^^^^^^^^^^^^^^^^\n')
  expect(text.stdout).toContain('a.csv:7:13 (2)  error')
  expect(text.stdout).toContain('a.csv:9:38 (3)  error')
  expect((await run(['--format', 'github', 'a.csv'])).stdout).toMatch(/^::error file=a\.csv,line=4,endLine=5,col=\d+,endColumn=9,title=no-dead-end::/m)
  const {results} = JSON.parse((await run(['--format', 'sarif', 'a.csv'])).stdout).runs[0]
  const regions = results
    .filter(({ruleId}: Found) => ruleId === 'no-dead-end')
    .map(({locations}: {locations: {physicalLocation: {region: object}}[]}) => locations[0]?.physicalLocation.region)
  expect(regions).toContainEqual({startLine: 7, startColumn: 13, endLine: 7, endColumn: 29, charOffset: table.indexOf('2,,') + 12, charLength: 16})
})

test('jsonl gives one line a record, in order, with offsets into the reply', async () => {
  for (const name of ['a.csv', 'a.json', 'a.html']) write(name, sources[name] as string)
  const lines = jsonl((await run(['--format', 'jsonl', 'a.csv', 'a.json', 'a.html'])).stdout)
  expect(lines.map(({file, id, line}) => [file, id ?? line])).toEqual([
    ['a.csv', '1'],
    ['a.csv', '2'],
    ['a.csv', '3'],
    ['a.csv', '4'],
    ['a.json', 1],
    ['a.json', 2],
    ['a.json', 3],
    ['a.html', undefined]
  ])
  const replies = [
    '',
    'There is nothing I can do',
    '=2+3 There is nothing I can do',
    'Your lamp ships today.',
    '😀 It "works".\nThere is nothing I can do.',
    '',
    'Nothing I can do.'
  ]
  for (const [index, reply] of replies.entries())
    if (reply)
      expect(deadEnds(lines[index]?.diagnostics ?? []).map(({start, end}) => reply.slice(start, end).toLowerCase())).toEqual(reply.includes('do') ? [words.toLowerCase()] : [])
})

describe('--column', () => {
  const exported = 'Ticket,Agent reply,Body,Channel\n7,There is nothing I can do.,My lamp broke and I am furious!,Web form\n'

  test('names columns, and an empty name leaves one out', async () => {
    write('x.csv', exported)
    const args = ['--format', 'jsonl', 'x.csv', '--column', 'reply=agent REPLY', '--column', 'id=Ticket', '--column=customer=Body']
    expect(jsonl((await run(args)).stdout)).toEqual([{id: '7', error: 'channel is "web form"; expected one of email, chat, sms, social, review, macro'}])
    const [line] = jsonl((await run([...args, '--column', 'channel='])).stdout)
    expect(line).toMatchObject({id: '7', customer: {complaint: true}})
    expect(deadEnds(line?.diagnostics ?? [])).toHaveLength(1)
  })

  test('names keys of .json and .jsonl, there and on other threads', async () => {
    const record = {body: 'The "lamp" is gone. There is nothing I can do.', reply: 5, from: 'Where is it?'}
    write('x.json', JSON.stringify([record]))
    write('x.jsonl', JSON.stringify(record))
    for (const more of [[], ['--jobs', '2']]) {
      const {stdout} = await run(['--format', 'json', 'x.json', 'x.jsonl', '--column', 'reply=body', '--column', 'customer=from', ...more])
      const {results} = JSON.parse(stdout)
      expect(results).toHaveLength(2)
      for (const {file, diagnostics} of results) expect(deadEnds(diagnostics).map(({start, end}) => content(file).slice(start, end))).toEqual([words])
    }
  })

  test('of cells that hold lists', async () => {
    const thread = JSON.stringify([{from: 'customer', text: 'Where is it?'}]).replaceAll('"', '""')
    write('x.csv', `reply,fault,remedies,thread\nThere is nothing I can do.,Company,a refund; a new lamp,"${thread}"\nHi.,,"[""a refund""]",never\n`)
    const [first, second] = jsonl((await run(['--format', 'jsonl', 'x.csv'])).stdout)
    expect(deadEnds(first?.diagnostics ?? [])[0]?.suggestions[0]?.edits[0]?.text).toBe('What I can offer is a refund')
    expect(second).toMatchObject({line: 3, error: expect.stringContaining('thread is "never"; expected a list')})
  })

  test.each([
    ['reply', '--column is reply; expected FIELD=NAME, such as reply=body'],
    ['rply=x', 'There is no field rply for --column; expected id, reply, customer'],
    ['rply=x', 'did you mean reply?'],
    ['reply=', '--column reply= has no name']
  ])('wrong use: %s', async (given, message) => {
    const {status, stderr} = await run(['x.csv', '--column', given])
    expect({status, stderr}).toEqual({status: 2, stderr: expect.stringContaining(message)})
  })

  test.each([
    ['', 'reply-lint: x.csv:1: the header has no column reply; it has Ticket, Agent reply, Body, Channel. Say which one holds the reply, as in --column "reply=Agent reply"\n'],
    [
      'customer=Who',
      'reply-lint: x.csv:1: the header has no column Who; it has Ticket, Agent reply, Body, Channel. Say which one holds the customer, as in --column customer=NAME\n'
    ]
  ])('a column that is not there: %s', async (given, stderr) => {
    write('x.csv', exported)
    expect(await run(['x.csv', ...(given ? ['--column', given] : [])])).toMatchObject({status: 2, stderr})
  })

  test.each([';', '|', '\t'])('below a line that tells the separator: %j', async (separator) => {
    write('x.csv', `\ufeffsep=${separator}\r\nid${separator}reply, in full\r\n1${separator}There is, alas, nothing I can do.\r\n`)
    const {stdout} = await run(['--format', 'github', 'x.csv', '--column', 'reply=reply, in full'])
    expect(stdout).toContain('file=x.csv,line=3,endLine=3,col=19,')
  })

  test('a table whose rows end in carriage returns', async () => {
    write('x.csv', 'id,reply\r1,There is nothing I can do.\r')
    expect(await run(['x.csv'])).toMatchObject({status: 2, stderr: 'reply-lint: x.csv:1: its rows seem to end in carriage returns alone, as on old Macs; expected line feeds\n'})
  })

  test('a column that nothing looks like', async () => {
    write('x.csv', 'id,thread\n1,\n')
    expect((await run(['x.csv'])).stderr).toContain('it has id, thread. Say which one holds the reply, as in --column reply=NAME')
  })

  test('a table without a header tells none of its words under --redact', async () => {
    write('x.csv', 'Zebulon,there is nothing I can do\n')
    const {status, stderr} = await run(['--redact', 'x.csv'])
    expect({status, stderr}).toEqual({status: 2, stderr: expect.stringContaining('the header has no column reply among its 2')})
    expect(stderr).not.toMatch(/Zebulon|nothing/)
  })

  test('a key that may be meant', async () => {
    write('x.json', JSON.stringify([{id: 1, message_id: 2, replies: [], 'our answer': 'Hi'}]))
    expect((await run(['x.json'])).stderr).toBe('reply-lint: x.json:1: "reply" is missing; expected a string, or --column "reply=our answer"\n')
  })
})

describe('what can’t be read is named, and the rest is linted', () => {
  const quotes = 'the quotes of this row don’t close'
  test('in a table', async () => {
    const rows = [
      'id,reply,x',
      '1,There is nothing I can do,',
      '2,short',
      '3,a,b,c',
      '4,"never closed,',
      '5,There is nothing I can do,',
      '6,"closed" too early,',
      '7,a 5" screen,',
      '8,"There is nothing\nI can do",',
      '9,There is nothing I can do,'
    ]
    write('x.csv', Buffer.concat([Buffer.from(`${rows.join('\n')}\n10,`), Buffer.from([0xff]), Buffer.from(',\n11,a\0b,\n12,Hi,\n13,"open')]))
    const {stdout, status} = await run(['--format', 'jsonl', 'x.csv'])
    expect(status).toBe(2)
    expect(jsonl(stdout).map(({id, line, error}) => [id ?? line, error?.replace(/;.*/s, '').replace(/,.*/s, '')])).toEqual([
      ['1', undefined],
      [3, 'this row has 2 cells'],
      [4, 'this row has 4 cells'],
      [5, quotes],
      ['5', undefined],
      [7, quotes],
      [8, quotes],
      ['8', undefined],
      ['9', undefined],
      [12, 'this row is not valid UTF-8'],
      [13, 'this row is no text: it holds NUL bytes (if it is UTF-16'],
      ['12', undefined],
      [15, quotes]
    ])
    const {stderr} = await run(['x.csv'])
    expect(stderr).toContain('reply-lint: x.csv:3: this row has 2 cells; expected 3, as in the header')
    expect(stderr).toContain('reply-lint: x.csv:5: the quotes of this row don’t close, or stand astray; expected cells such as "a ""quoted"" word"')
  })

  test('an open quote swallows no row behind it, however many', async () => {
    const rows = Array.from({length: 2000}, (_, id) => `${id},"Hi, ""you""\nthere"`)
    write('x.csv', `id,reply\n0,"open\n${rows.join('\n')}\n`)
    const lines = jsonl((await run(['--format', 'jsonl', 'x.csv'])).stdout)
    expect(lines.filter(({error}) => error).map(({line}) => line)).toEqual([2])
    expect(lines.filter(({error}) => !error).map(({id}) => Number(id))).toEqual(rows.map((_, id) => id))
  })

  test('in a list of records', async () => {
    write('x.json', '[\n{"id": 1, "reply": "Hi."},\n{"id": 2, "reply": },\n5, [6],,\n{"id": 7},\n{"id": 8, "reply": "Hi.", "fault": "me"}, {"id": 9, "reply": "Hi."}\n] {}')
    write('open.json', '[{"id": 1, "reply": "Hi."}\n')
    write('deep.json', '['.repeat(100_000))
    write('empty.json', '')
    write('none.json', '[ ]\n')
    const {stdout, status} = await run(['--format', 'jsonl', 'x.json', 'open.json', 'deep.json', 'empty.json', 'none.json'])
    expect(status).toBe(2)
    expect(jsonl(stdout).map(({file, id, line, error}) => [file, id ?? line, error?.replace(/;.*/s, '')])).toEqual([
      ['x.json', 1, undefined],
      ['x.json', 3, 'this record is not JSON'],
      ['x.json', 4, 'this record is a number'],
      ['x.json', 4, 'this record is a list'],
      ['x.json', 4, 'a record is missing here'],
      ['x.json', 7, '"reply" is missing'],
      ['x.json', 8, 'fault is "me"'],
      ['x.json', 9, undefined],
      ['x.json', 7, 'something stands behind the end of the list'],
      ['open.json', 1, undefined],
      ['open.json', 2, 'the list doesn’t end'],
      ['deep.json', 1, 'this record is not JSON'],
      ['deep.json', 1, 'the list doesn’t end']
    ])
  })

  test('a .json file that is too large', async () => {
    write('x.json', ' '.repeat(17 * 1024 * 1024))
    expect(await run(['x.json'])).toMatchObject({status: 2, stderr: expect.stringContaining('larger than 16 MB')})
  })
})

test('directories and standard input', async () => {
  for (const [name, source] of Object.entries(sources)) write(name, source)
  for (const name of ['package.json', 'tsconfig.build.json']) write(name, '{}')
  const {results} = JSON.parse((await run(['--format', 'json', '.'])).stdout)
  expect([...new Set(results.map(({file}: Result) => file))]).toEqual(Object.keys(sources).sort())
  for (const [name, source] of Object.entries(sources)) {
    const {stdout} = await run(['--stdin', '--stdin-filename', name, '--format', 'jsonl'], source)
    expect(jsonl(stdout).flatMap(({diagnostics}) => deadEnds(diagnostics)).length, name).toBeGreaterThan(0)
  }
})

test('the first results of a table come before its end', async () => {
  const child = spawn(process.execPath, [command, '--no-learned', '--stdin', '--stdin-filename', 'a.csv', '--format', 'jsonl'])
  const first = new Promise<string>((resolve) => child.stdout.once('data', (data) => resolve(String(data))))
  child.stdin.write('id,reply\n1,Hi\n')
  expect(await first).toMatch(/^\{"id":"1",/)
  child.stdin.end()
  await new Promise((resolve) => child.on('close', resolve))
})

test('an audit reads them too', async () => {
  write('a.csv', 'Team,Answer\nnorth,There is nothing I can do.\n')
  const child = spawn(process.execPath, [command, 'audit', '--format', 'json', '--by', 'Team', '--column', 'reply=Answer', 'a.csv'], {cwd: folder})
  let stdout = ''
  child.stdout.on('data', (text) => (stdout += text))
  await new Promise((resolve) => child.on('close', resolve))
  expect(JSON.parse(stdout)).toMatchObject({replies: 1, flagged: 1, by: [{key: 'Team', values: [expect.objectContaining({value: 'north'})]}]})
})

describe('--fix', () => {
  const rule = ruleOn('kindly revert', (match) => fix('Say it plainly', inPlaceOf(match, 'please, “you”, "answer"')))
  const linters: Linters = createLinters({rules: [rule]})

  test('changes nothing but the reply of a row', async () => {
    const rows = [
      '\ufeffid,reply,customer',
      '1,"Hi ""Ann"",\r\nkindly revert ""now""\n.",kindly revert',
      '2,kindly revert,"kindly ""revert"""',
      '3,Please kindly revert 😀 soon. Do kindly revert.,"x"',
      '4,kindly revert',
      '5,"kindly revert,x',
      '',
      '=6,=1 kindly revert,\t'
    ]
    const before = Buffer.concat([Buffer.from(`${rows.join('\r\n')}\n7,kindly revert`), Buffer.from([0xff]), Buffer.from(',\n8, ok ,')])
    const fixed = before
      .toString('latin1')
      .replace('kindly revert ""now""', 'please, “you”, ""answer"" ""now""')
      .replace('2,kindly revert', '2,"please, “you”, ""answer"""')
      .replace(/Please kindly revert (.*) soon. Do kindly revert\./, '"Please please, “you”, ""answer"" $1 soon. Do please, “you”, ""answer""."')
      .replace('=1 kindly revert', '"=1 please, “you”, ""answer"""')
      .replace(/“|”/g, (mark) => Buffer.from(mark).toString('latin1'))
    const file = write('x.csv', before)
    expect(await fixFile(file, 'csv', linters)).toBe(5)
    expect(readFileSync(file).toString('latin1')).toBe(fixed)
    expect(await fixFile(file, 'csv', linters)).toBe(0)
  })

  test('changes nothing but the reply of a record', async () => {
    const before =
      '\ufeff[ {"id":1.0, "reply" : "\\u0048i,\\nkindly revert \\/ now" , "customer":"kindly revert" },\r\n {"reply": broken},{"reply":"kindly revert","fault":"me"},\r\n{"reply":"kindly revert", "Reply": "kindly revert"} ]'
    const file = write('x.json', before)
    expect(await fixFile(file, 'json', linters)).toBe(2)
    const json = 'please, “you”, \\"answer\\"'
    expect(content('x.json')).toBe(before.replace('kindly revert \\/', `${json} \\/`).replace('{"reply":"kindly revert", ', `{"reply":"${json}", `))
    expect(await fixFile(file, 'json', linters)).toBe(0)
  })

  test('changes nothing but the text of HTML', async () => {
    const before = '\ufeff<p title="kindly revert">Please <b>kindly&nbsp;revert</b> <i>kindly</i> revert\r\n<blockquote>kindly revert'
    const file = write('x.html', before)
    expect(await fixFile(file, 'html', linters)).toBe(1)
    expect(content('x.html')).toBe(before.replace('kindly&nbsp;revert', 'please, “you”, "answer"'))
  })

  test('by the command', async () => {
    write('x.csv', 'id;Text\r\n1;"I\'m sorry, but we can\'t refund ""it""."\r\n')
    write('x.json', '{"text": "I\'m sorry, but we can\'t refund \\"it\\"."}')
    const {stdout} = await run(['--fix', '--column', 'reply=text', 'x.csv', 'x.json'])
    expect(stdout).toContain('2 fixes written')
    expect(content('x.csv')).toBe('id;Text\r\n1;"I\'m sorry. We can\'t refund ""it""."\r\n')
    expect(content('x.json')).toBe('{"text": "I\'m sorry. We can\'t refund \\"it\\"."}')
  })
})

describe('rows', () => {
  async function* streamed(text: string): AsyncGenerator<Buffer> {
    yield Buffer.from(text)
  }
  test('hold what was written, and their cells stand where they are found', async () => {
    const cell = fc.array(fc.constantFrom('a', '"', ',', '\n', '\r\n', '😀', 'é', ' ', '=', "'"), {maxLength: 8}).map((parts) => parts.join(''))
    const quoted = (text: string, always: boolean): string => (always || /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.array(cell, {minLength: 2, maxLength: 4}), fc.boolean()), {maxLength: 6}), async (written) => {
        const text = written.map(([cells, always]) => `${cells.map((one) => quoted(one, always)).join(',')}\n`).join('')
        let index = 0
        let at = 0
        for await (const {offset, source, cells, problem} of readRows(readLines(streamed(text)), () => ',')) {
          expect(problem).toBeUndefined()
          expect(offset).toBe(at)
          at += source.length
          expect(cells.map((one) => one.text)).toEqual(written[index++]?.[0])
          for (const [column, one] of cells.entries()) {
            const {prose, runs = []} = cellView(source, ',', column)
            expect(prose).toBe(one.text)
            for (const {start, end, from, to} of runs) expect(source.slice(from, to).replaceAll('""', '"')).toBe(prose.slice(start, end))
          }
        }
        expect(index).toBe(written.length)
      })
    )
  })
  test('lose no line of anything', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom('a', '"', ',', '\n', '\r', '😀', '\0'), {maxLength: 60}), async (parts) => {
        const text = parts.join('')
        const bytes: Uint8Array[] = []
        for await (const row of readRows(readLines(streamed(text)), () => ',')) bytes.push(row.bytes as Uint8Array)
        expect(Buffer.concat(bytes).toString()).toBe(text)
      })
    )
  })
})
