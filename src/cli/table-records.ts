/**
 * From the cells of a table to records.
 */
import type {ReplyContext} from '../types.ts'
import type {Reading} from './documents.ts'
import {columnOf, likeliest, type Naming, optionFor, unfound, withFields} from './naming.ts'
import {shorten} from './terminal.ts'

/** The names of the columns, and which of them holds the reply; -1 where the rows are threads. */
export interface Header {
  names: readonly string[]
  reply: number
}

/** So many columns are told. */
const mostTold = 20

/** The header; or why the table has none that can be used. */
export function headerOf(cells: readonly string[], {allowThreads = false, naming = {}, redact = false}: Reading): Header | string {
  if (cells.some((cell) => /\r(?!\n)/.test(cell))) return 'its rows seem to end in carriage returns alone, as on old Macs; expected line feeds'
  const names = cells.map((cell) => cell.trim())
  const name = columnOf('reply', names, naming)
  const hasReplies = name !== undefined || (allowThreads && columnOf('thread', names, naming) !== undefined)
  const field = unfound(names, naming) ?? (hasReplies ? undefined : 'reply')
  if (field === undefined) return {names, reply: name === undefined ? -1 : names.indexOf(name)}
  const lacks = shorten(naming[field] ?? field, 40)
  // without a header, the first row holds somebody's words
  if (redact) return `the header has no column ${lacks} among its ${names.length}; say which one holds the ${field}, as in ${optionFor('NAME', field)}`
  const told = names.slice(0, mostTold).map((one) => shorten(one, 40))
  const found = `${told.join(', ')}${names.length > mostTold ? ` and ${names.length - mostTold} more` : ''}`
  const likely = field === 'reply' ? likeliest(names) : undefined
  return `the header has no column ${lacks}; it has ${found}. Say which one holds the ${field}, as in ${optionFor(shorten(likely ?? 'NAME', 40), field)}`
}

/** The fields of a row. Empty cells are left out, but an empty reply. */
export function fieldsIn({names, reply}: Header, cells: readonly string[], naming: Naming): {id?: string; reply?: string; context: ReplyContext} {
  const columns = cells.map((cell, index): [string, string] => [names[index] as string, cell])
  // of two columns of one name the first counts
  const record = Object.fromEntries(columns.filter(([, cell], index) => index === reply || cell.trim() !== '').reverse())
  const {id, reply: text, ...context} = withFields(record, (field) => columnOf(field, names, naming)) as {[field: string]: string}
  return {...(id !== undefined && {id}), ...(text !== undefined && {reply: text}), context: contextIn(context)}
}

/** What a cell holds as a list, a number, or one of a few words. */
function contextIn({thread, at, remedies, fault, channel, ...others}: {[field: string]: string}): ReplyContext {
  return {
    ...others,
    ...(thread !== undefined && {thread: listIn(thread) as ReplyContext['thread']}),
    ...(at !== undefined && {at: /^\s*\d+\s*$/.test(at) ? Number(at) : at}),
    ...(remedies !== undefined && {remedies: (remedies.trimStart().startsWith('[') ? listIn(remedies) : partsOf(remedies)) as ReplyContext['remedies']}),
    ...(fault !== undefined && {fault: fault.trim().toLowerCase() as ReplyContext['fault']}),
    ...(channel !== undefined && {channel: channel.trim().toLowerCase() as ReplyContext['channel']})
  }
}

/** What semicolons and line breaks part. */
const partsOf = (cell: string): string[] => cell.split(/[;\n]/).filter((part) => part.trim() !== '')

/** A list in JSON; what is none stays as it is, and is told where the context is read. */
function listIn(cell: string): unknown {
  try {
    return JSON.parse(cell)
  } catch {
    return cell
  }
}
