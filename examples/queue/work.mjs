// node work.mjs: lints what is in the queue. Run as many as there are cores, on as many machines as you like.
import {Worker} from 'bullmq'
import {createLinter} from 'reply-lint'
import {learned} from 'reply-lint/learned'
import {recommended} from 'reply-lint/presets'
import {keyOf, queueName, redis, results} from './queue.mjs'

// maxLength: no text may keep a worker longer than its lock lasts
const linter = createLinter({rules: recommended, learned, maxLength: 100_000})

const worker = new Worker(queueName, lintOnce, {
  connection: redis,
  // linting keeps a core busy; the others of these wait for Redis meanwhile
  concurrency: 10,
  // a worker that hasn't renewed its lock for ten seconds is taken for dead, and its jobs go to others
  lockDuration: 10_000,
  stalledInterval: 5_000,
  maxStalledCount: 3
})

/** A job comes twice when its worker was killed, or its file was added again; its result stays the first one. */
async function lintOnce({data: {id, reply, ...context}}) {
  if (await redis.hexists(results, keyOf(id))) return
  const {diagnostics} = linter.lint(reply, context)
  await redis.hsetnx(results, keyOf(id), JSON.stringify({id, diagnostics}))
}

worker.on('stalled', (jobId) => console.error(`${jobId} taken over from a worker that is gone`))
worker.on('failed', (job, {message}) => console.error(`${job?.id} failed, attempt ${job?.attemptsMade}: ${message}`))
worker.on('error', ({message}) => console.error(message))

for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, stop)

/** Finishes the jobs at hand. */
async function stop() {
  await worker.close()
  redis.disconnect()
}
