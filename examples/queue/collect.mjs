// node collect.mjs replies.jsonl > results.jsonl: waits until the queue is empty, then writes one line a record, in the order of the file.
import {pipeline} from 'node:stream/promises'
import {setTimeout} from 'node:timers/promises'
import {jobIdOf, keyOf, openQueue, readRecords, redis, results, wrongLine} from './queue.mjs'

const [file] = process.argv.slice(2)
const queue = openQueue()

while ((await queue.getJobCountByTypes('waiting', 'active', 'delayed')) > 0) await setTimeout(100)
await pipeline(resultLines, process.stdout)
await queue.close()
redis.disconnect()

async function* resultLines() {
  for await (const batch of readRecords(file)) {
    if (batch.length === 0) continue
    const found = await redis.hmget(results, ...batch.map(({record}) => keyOf(record?.id ?? null)))
    for (const [index, {line, record}] of batch.entries()) {
      yield `${found[index] ?? JSON.stringify(record ? await failureOf(record) : failure({line}, wrongLine))}\n`
    }
  }
}

async function failureOf({id}) {
  const job = await queue.getJob(jobIdOf(id))
  return failure({id}, job?.failedReason ?? 'never came to the queue')
}

function failure(where, error) {
  process.exitCode = 1
  return {...where, error}
}
