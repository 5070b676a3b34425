// node add.mjs replies.jsonl [limit]: gives each record to the queue, and waits while `limit` jobs are waiting there.
import {setTimeout} from 'node:timers/promises'
import {jobIdOf, openQueue, readRecords, redis, wrongLine} from './queue.mjs'

const [file, limit = 10_000] = process.argv.slice(2)
const queue = openQueue()
let added = 0

for await (const batch of readRecords(file)) {
  const records = batch.flatMap(({record}) => record ?? [])
  for (const {line, record} of batch) if (!record) complain(line)
  // back-pressure: however long the file is, Redis and this process hold only so much of it
  while ((await queue.count()) >= Number(limit)) await setTimeout(50)
  await queue.addBulk(records.map((record) => ({name: 'lint', data: record, opts: {jobId: jobIdOf(record.id)}})))
  added += records.length
}
console.error(`${added} replies given to the queue`)
await queue.close()
redis.disconnect()

function complain(line) {
  console.error(`${file}:${line}: ${wrongLine}`)
  process.exitCode = 1
}
