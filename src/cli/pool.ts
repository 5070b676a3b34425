/**
 * Worker threads for the lines of .jsonl files. The outcomes come in the order of the lines, one for each that isn't blank, whatever happens to
 * the workers. No more batches are held than keep the workers busy, so memory doesn't grow with the file.
 */
import {createReadStream} from 'node:fs'
import {Readable} from 'node:stream'
import {Worker} from 'node:worker_threads'
import {readRecord, unreadable} from './documents.ts'
import type {Failure} from './files.ts'
import type {JudgeOptions, Verdict} from './judge.ts'
import {type Line, readBatches} from './lines.ts'
import type {Naming} from './naming.ts'

export type Outcome = Verdict | Failure

/** What a worker is sent; it answers with the outcomes. */
export interface Batch {
  file: string
  lines: Line[]
}

/** A batch, and who waits for it. */
interface Task {
  batch: Batch
  resolve: (outcomes: Outcome[]) => void
  reject: (error: Error) => void
}

export interface Pool {
  /** Judges the lines of a file or stream. */
  judge(file: string, stream?: AsyncIterable<Buffer>): AsyncGenerator<Outcome>
  close(): Promise<void>
}

/** Beside those that are judged, so many batches a worker wait for it. */
const ahead = 2

/** Starts no worker before there is work for it. */
export function createPool(jobs: number, options: JudgeOptions): Pool {
  const waiting: Task[] = []
  const idle: Worker[] = []
  /** What each living worker is at. */
  const held = new Map<Worker, Task | undefined>()

  const feed = (): void => {
    while (waiting.length > 0 && (idle.length > 0 || held.size < jobs)) {
      const worker = idle.pop() ?? start()
      const task = waiting.shift() as Task
      held.set(worker, task)
      worker.postMessage(task.batch)
    }
  }

  const start = (): Worker => {
    const worker = new Worker(new URL('./cli-worker.js', import.meta.url), {workerData: options})
    let reason = new Error('it ended')
    held.set(worker, undefined)
    worker.on('message', (outcomes: Outcome[]) => {
      const task = held.get(worker)
      held.set(worker, undefined)
      idle.push(worker)
      feed()
      task?.resolve(outcomes)
    })
    worker.on('error', (error: Error) => {
      reason = error
    })
    // comes behind every message and error
    worker.on('exit', () => {
      const task = held.get(worker)
      held.delete(worker)
      if (idle.includes(worker)) idle.splice(idle.indexOf(worker), 1)
      task?.reject(reason)
      feed()
    })
    return worker
  }

  const judgeOnce = (batch: Batch): Promise<Outcome[]> =>
    new Promise((resolve, reject) => {
      waiting.push({batch, resolve, reject})
      feed()
    })

  /** Where the worker dies, one of the lines may be what killed it: each is tried once more, on its own. */
  const judgeBatch = async (batch: Batch): Promise<Outcome[]> => {
    try {
      return await judgeOnce(batch)
    } catch {
      const {file, lines} = batch
      const outcomes = lines.map((line) => judgeOnce({file, lines: [line]}).catch((error: Error) => [lost(file, line, error, options.naming)]))
      return (await Promise.all(outcomes)).flat()
    }
  }

  return {
    async *judge(file, stream = createReadStream(file)) {
      try {
        const batches = Readable.from(readBatches(stream)).map((lines: Line[]) => judgeBatch({file, lines: lines.map(alone)}), {concurrency: jobs * ahead})
        for await (const outcomes of batches) yield* outcomes as Outcome[]
      } catch (error) {
        yield unreadable(file, error)
      }
    },
    async close() {
      await Promise.all([...held.keys()].map((worker) => worker.terminate()))
    }
  }
}

/** A line shares its memory with others, and would take them all along to the worker. */
const alone = (line: Line): Line => ({...line, bytes: line.bytes && new Uint8Array(line.bytes)})

/** Of the reason only its name is told: its message may quote the reply. */
function lost(file: string, line: Line, error: Error & {code?: string}, naming: Naming): Failure {
  const document = readRecord(file, line, {naming})
  const id = document && 'record' in document ? document.record?.id : undefined
  return {file, line: line.number, ...(id !== undefined && {id}), message: `the worker that judged this record died twice (${error.code ?? error.name})`}
}
