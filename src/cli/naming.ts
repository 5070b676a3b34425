/**
 * Which column of a table, or key of a record, holds which field.
 */
import {contextFields} from '../context.ts'
import {hint} from '../nearest.ts'
import type {ReplyContext} from '../types.ts'
import {UsageError} from './options.ts'
import {safe} from './terminal.ts'

export type Field = 'id' | 'reply' | keyof ReplyContext

const fields: readonly Field[] = ['id', 'reply', ...contextFields]

/** The names given for fields; one without is named like its field, and one named '' is nowhere. */
export type Naming = Readonly<Partial<Record<Field, string>>>

/** Of `FIELD=NAME` as given. Throws a `UsageError` that says what was expected. */
export function readNaming(given: readonly string[]): Naming {
  const naming: Partial<Record<Field, string>> = {}
  for (const one of given) {
    const [, name = '', column] = /^([^=]*)=(.*)$/s.exec(one) ?? []
    if (column === undefined) throw new UsageError(`--column is ${safe(one)}; expected FIELD=NAME, such as reply=body`)
    const field = fields.find((known) => known.toLowerCase() === name.toLowerCase())
    if (!field) throw new UsageError(`There is no field ${safe(name)} for --column; expected ${fields.join(', ')}${hint(name, fields)}`)
    if (field === 'reply' && column === '') throw new UsageError('--column reply= has no name; expected one such as reply=body')
    naming[field] = column
  }
  return naming
}

/** The key of a record that holds a field, spelled as it is: records may hold other keys of whatever meaning. */
export const keyOf = (field: Field, naming: Naming): string | undefined => (naming[field] ?? field) || undefined

/** The column among these that holds a field, if need be in other capitals. */
export function columnOf(field: Field, names: readonly string[], naming: Naming): string | undefined {
  const wanted = keyOf(field, naming)
  if (wanted === undefined || names.includes(wanted)) return wanted
  return names.find((name) => name.toLowerCase() === wanted.toLowerCase())
}

/** A record with its fields under their own names, where `nameOf` tells what they are called in it; other keys stay. */
export function withFields(record: object, nameOf: (field: Field) => string | undefined): {[field in Field]?: unknown} {
  const named: {[key: string]: unknown} = {...record}
  for (const field of fields) {
    const name = nameOf(field)
    if (name === field) continue
    delete named[field]
    if (name !== undefined && Object.hasOwn(record, name)) named[field] = (record as {[key: string]: unknown})[name]
  }
  return named
}

/** The first field that was given a name which is none of these. */
export const unfound = (names: readonly string[], naming: Naming): Field | undefined => fields.find((field) => naming[field] && columnOf(field, names, naming) === undefined)

const otherwise = /customer|client|requester|\bid$|_id$|date|time/i
const likely = [/repl(?:y|ies)|answer|response/i, /body|message|text|content|comment|macro|template/i]

/** The name among these that may well hold the reply. */
export const likeliest = (names: readonly string[]): string | undefined => likely.flatMap((words) => names.filter((name) => words.test(name) && !otherwise.test(name)))[0]

/** The option that says that a field has this name. */
export const optionFor = (name: string, field: Field = 'reply'): string => (/^[\w.-]+$/.test(name) ? `--column ${field}=${name}` : `--column ${JSON.stringify(`${field}=${name}`)}`)
