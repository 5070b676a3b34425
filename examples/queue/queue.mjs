// What the commands share: where the queue and the results are, what a record is called there, and how records are read.
import {createReadStream} from 'node:fs'
import {Queue} from 'bullmq'
import {Redis} from 'ioredis'

// null: waits until Redis is there again, as BullMQ wants it
export const redis = new Redis(process.env.REDIS_URL ?? 'redis://127.0.0.1:6379', {maxRetriesPerRequest: null})
redis.on('error', ({code, message}) => console.error(`Redis: ${message || code}`))
export const queueName = 'replies'

/** The hash that holds each record's result by the record's id, so that a job done twice leaves one result. */
export const results = 'replies:results'
export const keyOf = (id) => JSON.stringify(id)

/** BullMQ ignores a job whose id is in the queue already. Its ids may be no integers and hold no colon, which records' ids may. */
export const jobIdOf = (id) => `reply-${encodeURIComponent(keyOf(id))}`

export const openQueue = () =>
  new Queue(queueName, {
    connection: redis,
    defaultJobOptions: {
      attempts: 3,
      backoff: {type: 'exponential', delay: 1000},
      // Redis holds what is still to do; what is done is known by its result. Failed jobs stay, with their reason.
      removeOnComplete: true,
      removeOnFail: false
    }
  })

export const wrongLine = 'expected {"id": …, "reply": "…"}, the id a string or an integer'

/** The lines of a .jsonl file in batches, each with its record if it holds one. */
export async function* readRecords(file) {
  let batch = []
  let line = 0
  for await (const text of linesOf(file)) {
    line++
    if (text.trim() === '') continue
    batch.push({line, record: recordOf(text)})
    if (batch.length === 500) {
      yield batch
      batch = []
    }
  }
  yield batch
}

// not by node:readline, which also breaks lines at U+2028, and that may stand in JSON
async function* linesOf(file) {
  let rest = ''
  for await (const chunk of createReadStream(file, 'utf8')) {
    const lines = (rest + chunk).split('\n')
    rest = lines.pop()
    yield* lines
  }
  yield rest
}

function recordOf(text) {
  try {
    const record = JSON.parse(text.trim())
    // larger integers are rounded, and two records would become one
    const isNamed = typeof record.id === 'string' || Number.isSafeInteger(record.id)
    if (isNamed && typeof record.reply === 'string') return record
  } catch {}
}
