/**
 * For people: the line with the flagged words underlined, what is wrong, and the best suggestion.
 */
import pc from 'picocolors'
import type {Diagnostic, Report, Severity, Suggestion} from '../../types.ts'
import {toSource} from '../../view.ts'
import type {Document} from '../documents.ts'
import {inPart, linesOf} from '../places.ts'
import {safe, safeInLog, shorten, underlined} from '../terminal.ts'
import type {Reporter, ReporterOptions, Summary} from './reporter.ts'

export function textReporter({color, columns, redact}: ReporterOptions): Reporter {
  const paint = pc.createColors(color)
  const loud: Record<Severity, (text: string) => string> = {error: paint.red, warning: paint.yellow, info: paint.cyan}

  const report = (document: Document, {diagnostics, note}: Report): string => {
    const {file, text, record} = document
    const lines = linesOf(text)
    const inRecord = record && diagnostics.length > 0 ? {view: record.view(record.source), place: inPart(record)} : undefined
    const name = (line: number, column?: number): string =>
      `${safe(file)}:${line}${column === undefined ? '' : `:${column}`}${record?.id === undefined ? '' : ` (${safe(shorten(String(record.id), 40))})`}`
    const one = (diagnostic: Diagnostic): string => {
      const {severity, ruleId, message, start, end, suggestions} = diagnostic
      const {line, column} = inRecord ? inRecord.place(toSource(inRecord.view, diagnostic)) : lines.placeOf(start)
      const parts = [`${paint.bold(name(line, column))}  ${loud[severity](severity)}  ${paint.dim(ruleId)}`]
      if (!redact) parts.push(...excerpt(lines.lineAt(start), start, end, loud[severity]))
      parts.push(`  ${safe(message)}`)
      const [best] = suggestions
      if (best) parts.push(...advice(best, text))
      const safely = suggestions.find(({kind}) => kind === 'fix')
      if (safely && safely !== best) parts.push(...advice(safely, text))
      return `${parts.join('\n')}\n\n`
    }
    const said = note === undefined ? '' : `${paint.bold(name(record?.line ?? 1))}  ${paint.dim('note')}  ${safe(note)}\n\n`
    return safeInLog(said + diagnostics.map(one).join(''))
  }

  const excerpt = (line: {text: string; start: number}, start: number, end: number, loudly: (text: string) => string): string[] => {
    const {shown, marks} = underlined(line.text, start - line.start, Math.min(end - line.start, line.text.length), columns - 4)
    const [before, words, after] = shown
    return [`    ${before}${loudly(words)}${after}`, `    ${loudly(marks)}`]
  }

  const advice = ({kind, title, edits}: Suggestion, text: string): string[] => [
    `  ${paint.green('→')} ${safe(title)}${kind === 'fix' ? paint.dim(' (--fix does it)') : ''}`,
    ...edits.flatMap((edit) => {
      const before = text.slice(edit.start, edit.end)
      return [
        ...(before ? [paint.red(`    - ${shorten(safe(before), columns - 6)}`)] : []),
        ...(edit.text.trim() ? [paint.green(`    + ${shorten(safe(edit.text.trim()), columns - 6)}`)] : [])
      ]
    })
  ]

  return {offsets: 'reply', tellsFailures: false, separator: '', begin: () => '', report, failure: () => '', end: (summary) => `${paint.bold(sumUp(summary))}\n`}
}

const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`

function sumUp({replies, flagged, errors, warnings, infos, fixed, failures}: Summary): string {
  const found = [errors && counted(errors, 'error'), warnings && counted(warnings, 'warning'), infos && `${infos} info`].filter(Boolean)
  const parts = [found.length === 0 ? `Nothing found in ${counted(replies, 'reply', 'replies')}` : `${found.join(', ')} in ${flagged} of ${counted(replies, 'reply', 'replies')}`]
  if (fixed > 0) parts.push(`${counted(fixed, 'fix', 'fixes')} written`)
  if (failures > 0) parts.push(`${failures} could not be read or written`)
  return `${parts.join('; ')}.`
}
