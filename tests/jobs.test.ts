/** `--jobs`, as a process of the built package: the order, what dying workers cost, and the rate on a terminal. */
import {spawn} from 'node:child_process'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {afterAll, afterEach, describe, expect, test, vi} from 'vitest'
import {clearProgress, showRate} from '../src/cli/output.ts'

const command = fileURLToPath(new URL('../dist/cli.js', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'reply-lint-'))
afterAll(() => rmSync(folder, {recursive: true}))

interface Ended {
  status: number | null
  stdout: string
  stderr: string
}

function run(args: string[], preloaded?: string): Promise<Ended> {
  const preload = preloaded === undefined ? [] : ['--import', pathToFileURL(preloaded).href]
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...preload, command, ...args], {cwd: folder})
    let [stdout, stderr] = ['', '']
    child.stdout.setEncoding('utf8').on('data', (text) => (stdout += text))
    child.stderr.setEncoding('utf8').on('data', (text) => (stderr += text))
    child.on('error', reject).on('close', (status) => resolve({status, stdout, stderr}))
    child.stdin.end()
  })
}

const good = 'Hi Ann,\n\nYour new lamp ships today, “as ordered” ☂.\n\nBest,\nEd\n'
const bad = 'Hi Ann,\n\nI looked at it. There is nothing I can do.\n\nBest,\nEd\n'

function write(name: string, lines: (object | string)[]): string {
  writeFileSync(join(folder, name), lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'))
  return name
}
const idsOf = (jsonl: string): unknown[] =>
  jsonl
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line).id)

/** Ends the worker that comes upon a record: the first `times` times. */
function killer(name: string, word: string, times: number): string {
  const file = join(folder, name)
  writeFileSync(
    file,
    `import {appendFileSync, readFileSync} from 'node:fs'
    import {isMainThread} from 'node:worker_threads'
    const deaths = ${JSON.stringify(`${file}.deaths`)}
    const parse = JSON.parse
    appendFileSync(deaths, '')
    if (!isMainThread) JSON.parse = (text, ...rest) => {
      if (!text.includes(${JSON.stringify(word)}) || readFileSync(deaths, 'utf8').length >= ${times}) return parse(text, ...rest)
      appendFileSync(deaths, 'x')
      process.exit(1)
    }`
  )
  return file
}

describe('several jobs', () => {
  test.each(['text', 'json', 'jsonl', 'sarif', 'github'])('print what one would, as %s', async (format) => {
    const records = Array.from({length: 900}, (_, id) => ({id, reply: id % 3 ? `${id} ${bad}` : `${good}${'é😀 '.repeat(id % 50)}`, team: 'x'}))
    write('mixed.jsonl', [...records.slice(0, 400), '{"id": ', '', {id: 'x', reply: 5}, {id: 'y', reply: good, fault: 'me'}, ...records.slice(400)])
    const alone = await run(['--format', format, 'mixed.jsonl'])
    for (const jobs of ['3', '0']) expect(await run(['--format', format, '--jobs', jobs, 'mixed.jsonl'])).toEqual(alone)
    expect(alone.status).toBe(2)
  })

  test('leave text and missing files as they are', async () => {
    writeFileSync(join(folder, 'bad.txt'), bad)
    write('some.jsonl', [{id: 1, reply: bad}])
    const files = ['bad.txt', 'missing.jsonl', 'some.jsonl']
    expect(await run(['--jobs', '2', ...files])).toEqual(await run(files))
  })

  test('take an empty input, and no word for a number', async () => {
    expect(await run(['--jobs', '2', '--stdin', '--stdin-filename', 'a.jsonl'])).toMatchObject({status: 0, stdout: 'Nothing found in 0 replies.\n'})
    expect(await run(['--jobs', 'two', 'a.jsonl'])).toMatchObject({status: 2, stderr: 'reply-lint: --jobs is two; expected a whole number such as 0\n'})
  })

  test('print the first results before the input ends', async () => {
    const child = spawn(process.execPath, [command, '--stdin', '--stdin-filename', 'a.jsonl', '--format', 'jsonl', '--jobs', '2'])
    const first = new Promise<string>((resolve) => child.stdout.once('data', (data) => resolve(String(data))))
    child.stdin.write(`${JSON.stringify({id: 1, reply: good})}\n`)
    expect(await first).toMatch(/^\{"id":1,/)
    child.stdin.end()
    await new Promise((resolve) => child.on('close', resolve))
  })
})

describe('a worker that dies', () => {
  const records = Array.from({length: 3000}, (_, id) => ({id, reply: id === 1234 ? `${bad} kill me` : bad}))
  const everyId = records.map(({id}) => id)

  test('costs no record and doubles none', async () => {
    write('many.jsonl', records)
    const {status, stdout, stderr} = await run(['--format', 'jsonl', '--jobs', '2', 'many.jsonl'], killer('once.mjs', 'kill me', 1))
    expect({status, stderr}).toEqual({status: 1, stderr: ''})
    expect(idsOf(stdout)).toEqual(everyId)
    expect(stdout).not.toContain('"error":')
  })

  test('again and again costs the record that kills it, which is told by its id', async () => {
    write('many.jsonl', records)
    const {status, stdout, stderr} = await run(['--format', 'jsonl', '--jobs', '2', 'many.jsonl'], killer('always.mjs', 'kill me', 99))
    expect({status, stderr}).toEqual({status: 2, stderr: ''})
    expect(idsOf(stdout)).toEqual(everyId)
    const failures = stdout.split('\n').filter((line) => line.includes('"error":'))
    expect(failures).toEqual([expect.stringContaining('{"id":1234,"error":"the worker that judged this record died twice')])
  })

  test('at every record leaves an error for each', async () => {
    write('few.jsonl', records.slice(0, 20))
    const {status, stdout} = await run(['--format', 'jsonl', '--jobs', '2', 'few.jsonl'], killer('all.mjs', 'Ann', 999))
    expect(status).toBe(2)
    expect(idsOf(stdout)).toEqual(everyId.slice(0, 20))
    expect(stdout.split('\n').filter((line) => line.includes('died twice'))).toHaveLength(20)
  })
})

describe('the rate', () => {
  afterEach(() => vi.restoreAllMocks())

  test('is shown on a terminal, not at every reply, and goes again', () => {
    const written: string[] = []
    vi.spyOn(process.stderr, 'write').mockImplementation((text) => written.push(String(text)) > 0)
    const now = vi.spyOn(performance, 'now')
    const isTerminal = Object.getOwnPropertyDescriptor(process.stderr, 'isTTY')
    Object.defineProperty(process.stderr, 'isTTY', {value: true, configurable: true})
    for (const [at, replies] of [
      [1000, 1],
      [1100, 500],
      [1500, 1501],
      [1600, 1900],
      [2000, 5001]
    ] as const) {
      now.mockReturnValue(at)
      showRate(replies)
    }
    clearProgress()
    Object.defineProperty(process.stderr, 'isTTY', isTerminal ?? {value: undefined, configurable: true})
    showRate(9000)
    expect(written.map((text) => text.replace('\r\x1b[K', ''))).toEqual(['1,501 replies, 3,000 a second', '5,001 replies, 5,000 a second', ''])
  })
})
