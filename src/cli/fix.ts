/**
 * Writes fixes back. A file is replaced as a whole or not at all.
 */
import {randomUUID} from 'node:crypto'
import {createReadStream, rmSync} from 'node:fs'
import {access, constants, open, realpath, rename, rm, stat} from 'node:fs/promises'
import {basename, dirname, join} from 'node:path'
import {readLines, readRecord, readText, Unreadable} from './documents.ts'
import type {FileFormat} from './files.ts'
import type {Linters} from './linters.ts'

type Write = (bytes: Uint8Array) => Promise<void>

/** Fixes a file; gives the number of fixes. Throws where it can't be written. */
export async function fixFile(file: string, format: FileFormat, linters: Linters): Promise<number> {
  let fixes = 0
  await replace(file, async (write) => {
    fixes = format === 'jsonl' ? await fixLines(file, linters, write) : await fixText(file, format, linters, write)
    return fixes > 0
  })
  return fixes
}

async function fixText(file: string, format: FileFormat, linters: Linters, write: Write): Promise<number> {
  try {
    const {text, applied} = linters.fix(await readText(createReadStream(file)), format)
    await write(Buffer.from(text))
    return applied
  } catch (error) {
    // what can't be read is told when it is linted
    if (error instanceof Unreadable) return 0
    throw error
  }
}

/** Copies the lines of a .jsonl file, with the replies fixed and all else as it was. */
async function fixLines(file: string, linters: Linters, write: Write): Promise<number> {
  let fixes = 0
  for await (const line of readLines(createReadStream(file))) {
    if (!line.bytes) throw new Error(`line ${line.number} is too large to be copied, so nothing was fixed`)
    const document = readRecord(file, line)
    const fixed = document && 'record' in document && document.record ? fixRecord(linters, document.record.source, document.context) : undefined
    // in front of the source may stand a byte order mark
    if (fixed) await write(Buffer.concat([line.bytes.subarray(0, line.bytes.length - fixed.before), Buffer.from(fixed.text)]))
    else await write(line.bytes)
    fixes += fixed?.applied ?? 0
  }
  return fixes
}

function fixRecord(linters: Linters, source: string, context: object): {text: string; applied: number; before: number} | undefined {
  try {
    const fixed = linters.fix(source, 'jsonl', context)
    return fixed.applied > 0 ? {...fixed, before: Buffer.byteLength(source)} : undefined
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
