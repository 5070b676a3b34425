/**
 * Finds the files to read.
 */
import {stat} from 'node:fs/promises'
import {extname, join, resolve} from 'node:path'

export type FileFormat = 'text' | 'markdown' | 'html' | 'jsonl' | 'json' | 'csv' | 'tsv'

const byExtension: ReadonlyMap<string, FileFormat> = new Map([
  ['.txt', 'text'],
  ['.md', 'markdown'],
  ['.markdown', 'markdown'],
  ['.html', 'html'],
  ['.htm', 'html'],
  ['.jsonl', 'jsonl'],
  ['.json', 'json'],
  ['.csv', 'csv'],
  ['.tsv', 'tsv']
])

/** Any other extension is text. */
export const formatOf = (file: string): FileFormat => byExtension.get(extname(file).toLowerCase()) ?? 'text'

/** Something that could not be read or written, and why. */
export interface Failure {
  file: string
  line?: number
  id?: string | number
  message: string
}

/** What no directory and no glob brings in. */
const ignored = ['**/node_modules/**', '**/reply-lint.config.*']

/** JSON that nobody puts replies into; it is read where it is named. */
const ofTools = ['**/package.json', '**/package-lock.json', '**/tsconfig*.json', '**/*.config.json']

/**
 * The files that the arguments name, each once, and the arguments that name none. A file of that name goes before a glob. `settings` are the
 * paths of those that no directory and no glob brings in, whatever they are called.
 */
export async function findFiles(given: readonly string[], settings: readonly string[]): Promise<{files: string[]; failures: Failure[]}> {
  const files = new Set<string>()
  const failures: Failure[] = []
  const isReply = (file: string): boolean => !settings.includes(resolve(file))
  for (const name of given) {
    const found = await stat(name).catch((error: NodeJS.ErrnoException) => error)
    if (!(found instanceof Error) && !found.isDirectory()) {
      files.add(name)
      continue
    }
    const {glob, isDynamicPattern} = await import('tinyglobby')
    let matches: string[] = []
    if (!(found instanceof Error)) {
      const extensions = [...byExtension.keys()]
      matches = (await glob(`**/*{${extensions.join(',')}}`, {cwd: name, ignore: [...ignored, ...ofTools], expandDirectories: false}))
        .map((file) => join(name, file))
        .filter(isReply)
      if (matches.length === 0) failures.push({file: name, message: `this directory holds no ${extensions.join(', ')} files`})
    } else if (isDynamicPattern(name)) {
      matches = (await glob(name, {ignore: ignored, expandDirectories: false})).filter(isReply)
      if (matches.length === 0) failures.push({file: name, message: 'no file matches this glob'})
    } else failures.push({file: name, message: found.code === 'ENOENT' ? 'there is no such file' : reasonOf(found)})
    for (const file of matches.sort()) files.add(file)
  }
  return {files: [...files], failures}
}

/** Why the system refused, in words. */
export function reasonOf(error: unknown): string {
  const {code, message} = error as NodeJS.ErrnoException
  switch (code) {
    case 'ENOENT':
      return 'there is no such file'
    case 'EACCES':
    case 'EPERM':
      return 'permission denied'
    case 'EISDIR':
      return 'this is a directory'
    case 'ENOSPC':
      return 'the disk is full'
    default:
      return message
  }
}
