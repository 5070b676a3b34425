/**
 * A worker thread: judges the lines that it is sent, a batch at a time.
 */
import {type MessagePort, parentPort, workerData} from 'node:worker_threads'
import {readRecord} from './documents.ts'
import {createJudge, type JudgeOptions, lintersFor} from './judge.ts'
import type {Line} from './lines.ts'
import type {Batch, Outcome} from './pool.ts'

const options = workerData as JudgeOptions
const judge = createJudge(await lintersFor(options), options)
const port = parentPort as MessagePort

function judgeLine(file: string, line: Line): Outcome[] {
  const document = readRecord(file, line, options)
  if (!document) return []
  return ['message' in document ? document : judge(document)]
}

port.on('message', ({file, lines}: Batch) => port.postMessage(lines.flatMap((line) => judgeLine(file, line))))
