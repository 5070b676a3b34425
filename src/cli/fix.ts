/**
 * Writes fixes back. A file is replaced as a whole or not at all.
 */
import {randomUUID} from 'node:crypto'
import {createReadStream, rmSync} from 'node:fs'
import {access, constants, open, realpath, rename, rm, stat} from 'node:fs/promises'
import {basename, dirname, join} from 'node:path'
import {type Document, type Record, readJson, readParts} from './documents.ts'
import type {Failure, FileFormat} from './files.ts'
import {readFile, Unreadable} from './lines.ts'
import type {Linters} from './linters.ts'
import type {Naming} from './naming.ts'
import {viewsOf} from './views.ts'

type Write = (bytes: Uint8Array) => Promise<void>

/** Fixes a file; gives the number of fixes. Throws where it can't be written. */
export async function fixFile(file: string, format: FileFormat, linters: Linters, naming: Naming = {}): Promise<number> {
  let fixes = 0
  await replace(file, async (write) => {
    switch (format) {
      case 'jsonl':
      case 'csv':
      case 'tsv':
        fixes = await fixParts(file, format, linters, naming, write)
        break
      default:
        fixes = await fixWhole(file, format, linters, naming, write)
    }
    return fixes > 0
  })
  return fixes
}

async function fixWhole(file: string, format: FileFormat, linters: Linters, naming: Naming, write: Write): Promise<number> {
  try {
    const text = await readFile(file)
    const fixed = format === 'json' ? await fixRecords(file, text, linters, naming) : linters.fix({file, format, text, viewOf: await viewsOf(format), context: {}})
    await write(Buffer.from(fixed.text))
    return fixed.applied
  } catch (error) {
    // what can't be read is told when it is linted
    if (error instanceof Unreadable) return 0
    throw error
  }
}

/** The text of a .json file, with the replies fixed and all else as it was. */
async function fixRecords(file: string, text: string, linters: Linters, naming: Naming): Promise<{text: string; applied: number}> {
  const parts: string[] = []
  let at = 0
  let applied = 0
  for await (const outcome of readJson(file, text, {naming})) {
    const fixed = fixRecord(linters, outcome)
    if (!fixed) continue
    const {source, offset} = fixed.record
    parts.push(text.slice(at, offset), fixed.text)
    at = offset + source.length
    applied += fixed.applied
  }
  return {text: parts.join('') + text.slice(at), applied}
}

/** Copies the lines of a .jsonl file, or the rows of a table, with the replies fixed and all else as it was. */
async function fixParts(file: string, format: 'jsonl' | 'csv' | 'tsv', linters: Linters, naming: Naming, write: Write): Promise<number> {
  let fixes = 0
  for await (const {line, outcome} of readParts(file, format, createReadStream(file), {naming})) {
    if (!line.bytes) throw new Error(`line ${line.number} is too large to be copied, so nothing was fixed`)
    const fixed = outcome && fixRecord(linters, outcome)
    // in front of the source may stand a byte order mark
    if (fixed) await write(Buffer.concat([line.bytes.subarray(0, line.bytes.length - Buffer.byteLength(fixed.record.source)), Buffer.from(fixed.text)]))
    else await write(line.bytes)
    fixes += fixed?.applied ?? 0
  }
  return fixes
}

/** The source of a record with its reply fixed; undefined where nothing is to be fixed. */
function fixRecord(linters: Linters, outcome: Document | Failure): {record: Record; text: string; applied: number} | undefined {
  if ('message' in outcome || !outcome.record) return undefined
  try {
    const fixed = linters.fix(outcome)
    return fixed.applied > 0 ? {...fixed, record: outcome.record} : undefined
  } catch (error) {
    // a context of the wrong type is told when the record is linted
    if (error instanceof TypeError) return undefined
    throw error
  }
}

/** Small writes are put together. */
const batch = 1 << 16

/**
 * Replaces a file by what `produce` writes, if that gives true: into a new file beside it, which then takes its name and mode. Throws, and
 * leaves the file as it is, where somebody else changed it meanwhile.
 */
export async function replace(file: string, produce: (write: Write) => Promise<boolean>): Promise<void> {
  const target = await realpath(file)
  await access(target, constants.W_OK)
  const before = await stat(target, {bigint: true})
  const temporary = join(dirname(target), `.${basename(target)}.${randomUUID()}.tmp`)
  const handle = await open(temporary, 'wx', Number(before.mode) & 0o777)
  const cleanUp = (): void => {
    rmSync(temporary, {force: true})
    process.exit(130)
  }
  process.once('SIGINT', cleanUp).once('SIGTERM', cleanUp)
  try {
    let pending: Uint8Array[] = []
    let size = 0
    const flush = async (): Promise<void> => {
      await handle.appendFile(Buffer.concat(pending))
      pending = []
      size = 0
    }
    const changed = await produce(async (bytes) => {
      pending.push(bytes)
      size += bytes.length
      if (size > batch) await flush()
    })
    if (!changed) return
    await flush()
    await handle.chmod(Number(before.mode) & 0o7777)
    await handle.sync()
    const now = await stat(target, {bigint: true})
    if (now.ino !== before.ino || now.size !== before.size || now.mtimeNs !== before.mtimeNs) throw new Error('it was changed by somebody else meanwhile, so it was left as it is')
    await rename(temporary, target)
  } finally {
    process.off('SIGINT', cleanUp).off('SIGTERM', cleanUp)
    await handle.close()
    await rm(temporary, {force: true})
  }
}
