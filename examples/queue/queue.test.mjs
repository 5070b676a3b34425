// npm test [-- 100000]: so many replies through a redis-server of its own, by three worker processes of which one is killed half-way.
import assert from 'node:assert/strict'
import {spawn, spawnSync} from 'node:child_process'
import {once} from 'node:events'
import {createReadStream, createWriteStream, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {createServer} from 'node:net'
import {availableParallelism, tmpdir} from 'node:os'
import {join} from 'node:path'
import {createInterface} from 'node:readline'
import {after, before, describe, test} from 'node:test'
import {setTimeout} from 'node:timers/promises'
import {fileURLToPath} from 'node:url'
import {QueueEvents} from 'bullmq'
import {createLinter} from 'reply-lint'
import {learned} from 'reply-lint/learned'
import {recommended} from 'reply-lint/presets'

const count = Number(process.argv[2] ?? 2000)
const limit = Math.ceil(count / 10)
const version = /v=(\S+)/.exec(spawnSync('redis-server', ['--version'], {encoding: 'utf8'}).stdout ?? '')?.[1]
const skip = version === undefined && 'no Redis is here: redis-server is not on the PATH (Debian: apt-get install redis-server), so nothing was tested'
if (skip) console.log(skip)

const folder = mkdtempSync(join(tmpdir(), 'reply-lint-queue-'))
const children = []
let shared
let queue
let events

describe('replies as jobs', {timeout: 60_000 + 20 * count}, () => {
  before(async () => {
    if (skip) return
    process.env.REDIS_URL = await startRedis()
    shared = await import('./queue.mjs')
    queue = shared.openQueue()
    events = new QueueEvents(shared.queueName, {connection: {url: process.env.REDIS_URL}})
    await events.waitUntilReady()
  })
  after(async () => {
    await events?.close()
    await queue?.close()
    shared?.redis.disconnect()
    for (const child of children) child.kill('SIGKILL')
    await Promise.all(children.map(({ended}) => ended))
  })

  test('what fails is tried again, and what fails for good is told', {skip}, async () => {
    const file = join(folder, 'odd.jsonl')
    const odd = [
      {id: 7, reply: 'There is nothing I can do.'},
      {id: '7', reply: 'Sent today.'},
      {id: 'a:b/ü \ud800', reply: 'It was sent\u2028on Monday.'},
      {id: 'wrong', reply: 'Sent.', customer: 5}
    ]
    const lines = [...odd.map((record) => JSON.stringify(record)), '', 'no JSON', '{"id": 12345678901234567890, "reply": ""}']
    writeFileSync(file, `\ufeff${lines.join('\r\n')}`)

    await shared.redis.set(shared.results, 'a string, on which every job fails')
    const worker = run('work.mjs')
    assert.equal((await run('add.mjs', file).ended).code, 1)
    await until(async () => (await queue.getDelayedCount()) === odd.length)
    await shared.redis.del(shared.results)

    const collected = await run('collect.mjs', file).ended
    assert.equal(collected.code, 1)
    const told = readFileSync(collected.file, 'utf8').trimEnd().split('\n')
    assert.deepEqual(
      told.map((line) => JSON.parse(line)).map(({id, line, error, diagnostics}) => [id ?? line, error ?? diagnostics.length > 0]),
      [
        [7, true],
        ['7', false],
        ['a:b/ü \ud800', false],
        ['wrong', 'context.customer is 5; expected a string'],
        [6, shared.wrongLine],
        [7, shared.wrongLine]
      ]
    )
    assert.equal((await queue.getJob(shared.jobIdOf('wrong'))).attemptsMade, 3)

    worker.kill('SIGTERM')
    assert.equal((await worker.ended).code, 0)
  })

  test(`${count} replies, one of three workers killed: none lost, none doubled`, {skip}, async () => {
    await shared.redis.flushall()
    await shared.redis.config('RESETSTAT')
    const file = join(folder, 'replies.jsonl')
    await writeReplies(file)
    let takenOver = 0
    events.on('stalled', () => takenOver++)

    const start = performance.now()
    const workers = [run('work.mjs'), run('work.mjs'), run('work.mjs')]
    const adding = run('add.mjs', file, limit)
    let mostWaiting = 0
    let doneAtKill
    while (doneAtKill === undefined || adding.exitCode === null) {
      mostWaiting = Math.max(mostWaiting, await queue.count())
      const results = await done()
      if (doneAtKill === undefined && results >= count / 2) {
        workers[0].kill('SIGKILL')
        doneAtKill = results
      }
      await setTimeout(10)
    }
    const first = await run('collect.mjs', file).ended
    const seconds = (performance.now() - start) / 1000
    const inRedis = await done()
    const linted = await timesLinted()

    const again = performance.now()
    await run('add.mjs', file, limit).ended
    const second = await run('collect.mjs', file).ended
    const secondsAgain = (performance.now() - again) / 1000
    const lintedAgain = (await timesLinted()) - linted

    const {lost, doubled, different} = await compare(file, first.file)
    const memory = /used_memory_peak_human:(\S+)/.exec(await shared.redis.info('memory'))?.[1]
    const figure = (number) => Math.round(number).toLocaleString('en')
    console.log(`
${figure(count)} replies, three workers, one killed (SIGKILL) after ${figure(doneAtKill)}
redis-server ${version}, node ${process.version}, ${availableParallelism()} cores
${figure(seconds)} s from the first reply added to the last result collected: ${figure(count / seconds)} replies a second
${takenOver} jobs of the killed worker were taken over
${figure(mostWaiting)} jobs waited at most (limit ${figure(limit)}, given in batches of 500)
${figure(inRedis)} results: ${lost} lost, ${doubled} doubled, ${different} different from linting directly
the same file added again: ${figure(secondsAgain)} s, ${lintedAgain} linted again, ${readFileSync(first.file).equals(readFileSync(second.file)) ? 'the same' : 'other'} results
${memory} of memory in Redis at most
`)
    assert.equal(workers[0].signalCode, 'SIGKILL')
    assert.ok(doneAtKill < count, 'the worker was killed too late')
    assert.ok(takenOver > 0, 'the killed worker held no job')
    assert.ok(mostWaiting < limit + 500 + 30, 'the queue grew beyond its limit')
    assert.deepEqual([first.code, second.code], [0, 0])
    assert.deepEqual({inRedis, lost, doubled, different}, {inRedis: count, lost: 0, doubled: 0, different: 0})
    assert.equal(lintedAgain, 0)
    assert.ok(readFileSync(first.file).equals(readFileSync(second.file)))
  })
})

after(() => rmSync(folder, {recursive: true}))

const done = () => shared.redis.hlen(shared.results)

/** A worker gives Redis this command once for each reply that it linted. */
const timesLinted = async () => Number(/cmdstat_hsetnx:calls=(\d+)/.exec(await shared.redis.info('commandstats'))?.[1])

async function until(holds) {
  while (!(await holds())) await setTimeout(10)
}

/** Starts redis-server on a free port. */
async function startRedis() {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const {port} = server.address()
  server.close()
  const redis = start('redis-server', ['--port', port, '--bind', '127.0.0.1', '--dir', folder, '--appendonly', 'yes', '--save', ''])
  await until(() => readFileSync(redis.file, 'utf8').includes('Ready to accept connections'))
  return `redis://127.0.0.1:${port}`
}

const run = (command, ...args) => start(process.execPath, [fileURLToPath(new URL(command, import.meta.url)), ...args])

/** Starts a process; what it prints goes into a file. */
function start(command, args) {
  const file = join(folder, `printed-${children.length}`)
  const child = spawn(command, args, {stdio: ['ignore', openSync(file, 'w'), 'inherit']})
  const ended = once(child, 'exit').then(([code]) => ({code, file}))
  children.push(Object.assign(child, {file, ended}))
  return child
}

/** The labelled replies of the repository, over and over. */
async function writeReplies(file) {
  const fixtures = new URL('../../fixtures/labelled/', import.meta.url)
  const made = readdirSync(fixtures)
    .filter((name) => name.endsWith('.jsonl'))
    .flatMap((name) => readFileSync(new URL(name, fixtures), 'utf8').trim().split('\n'))
    .map((line) => JSON.parse(line))
  const out = createWriteStream(file)
  for (let index = 0; index < count; index++) {
    const {reply, customer, channel} = made[index % made.length]
    if (!out.write(`${JSON.stringify({id: `ticket:${index}`, reply, customer, channel})}\n`)) await once(out, 'drain')
  }
  out.end()
  await once(out, 'finish')
}

/** Counts the records without a result, with more than one, and with another than linting them here gives. */
async function compare(file, resultsFile) {
  const found = new Map()
  let doubled = 0
  for await (const line of createInterface(createReadStream(resultsFile))) {
    const {id, diagnostics} = JSON.parse(line)
    if (!diagnostics) continue
    if (found.has(id)) doubled++
    found.set(id, JSON.stringify(diagnostics))
  }
  const linter = createLinter({rules: recommended, learned})
  const direct = new Map()
  let lost = 0
  let different = 0
  for await (const line of createInterface(createReadStream(file))) {
    const {id, reply, ...context} = JSON.parse(line)
    const same = JSON.stringify([reply, context])
    if (!direct.has(same)) direct.set(same, JSON.stringify(linter.lint(reply, context).diagnostics))
    if (!found.has(id)) lost++
    else if (found.get(id) !== direct.get(same)) different++
  }
  return {lost, doubled, different}
}
