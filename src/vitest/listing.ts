/**
 * Findings as the command shows them, in plain text: place, words, message and the best suggestion.
 */
import {linesOf} from '../cli/places.ts'
import {safe, safeInLog, shorten, underlined} from '../cli/terminal.ts'
import type {Diagnostic, Suggestion} from '../types.ts'

const columns = 100

export function listing(diagnostics: readonly Diagnostic[], reply: string): string {
  const lines = linesOf(reply)
  const one = ({ruleId, severity, message, start, end, suggestions: [best]}: Diagnostic): string => {
    const {line, column} = lines.placeOf(start)
    const {text, start: lineStart} = lines.lineAt(start)
    const {shown, marks} = underlined(text, start - lineStart, Math.min(end - lineStart, text.length), columns - 4)
    return [`${line}:${column}  ${severity}  ${ruleId}`, `    ${shown.join('')}`, `    ${marks}`, `  ${safe(message)}`, ...(best ? advice(best, reply) : [])].join('\n')
  }
  return safeInLog(diagnostics.map(one).join('\n\n'))
}

const advice = ({title, edits}: Suggestion, reply: string): string[] => [
  `  → ${safe(title)}`,
  ...edits.flatMap(({start, end, text}) => [...changed('-', reply.slice(start, end)), ...changed('+', text)])
]

const changed = (sign: string, words: string): string[] => (words.trim() === '' ? [] : [`    ${sign} ${shorten(safe(words.trim()), columns - 6)}`])
