/**
 * One line a reply, in order; offsets into that reply.
 */
import {customerOf} from '../../customer/read.ts'
import type {ReplyContext} from '../../types.ts'
import type {Reporter, ReporterOptions} from './reporter.ts'
import {stringify} from './reporter.ts'

export function jsonlReporter({several}: ReporterOptions): Reporter {
  /** Of several files, a record says which one it is from; a file without records always does. */
  const named = (file: string, line: number | undefined, id: string | number | undefined): object => ({
    ...((several || line === undefined) && {file}),
    ...(id !== undefined ? {id} : line !== undefined && {line})
  })
  /** What the customer's message shows, where there is one: as the linter read it. */
  const readingOf = (context: ReplyContext): object | undefined => (context.customer?.trim() ? {customer: customerOf(context)} : undefined)
  return {
    offsets: 'reply',
    tellsFailures: true,
    separator: '',
    begin: () => '',
    report: ({file, record, context}, {diagnostics, moves, notApplicable, asap, note}) =>
      `${stringify({...named(file, record?.line, record?.id), diagnostics, moves, asap, notApplicable, ...readingOf(context), ...(note !== undefined && {note})})}\n`,
    failure: ({file, line, id, message}) => `${stringify({...named(file, line, id), error: message})}\n`,
    end: () => ''
  }
}
