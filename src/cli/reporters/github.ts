/**
 * Workflow commands, which GitHub shows at the lines of a pull request.
 */
import type {Severity} from '../../types.ts'
import {inFile, inPart} from '../places.ts'
import {safe} from '../terminal.ts'
import type {Reporter} from './reporter.ts'

const commands: Record<Severity, string> = {error: 'error', warning: 'warning', info: 'notice'}
const value = (text: string): string => safe(text).replace(/%/g, '%25')
const property = (text: string): string => value(text).replace(/:/g, '%3A').replace(/,/g, '%2C')

export function githubReporter(): Reporter {
  return {
    offsets: 'source',
    tellsFailures: true,
    separator: '',
    begin: () => '',
    report({file, text, record}, {diagnostics}) {
      const place = record ? inPart(record) : inFile(text)
      return diagnostics
        .map(place)
        .map(({severity, ruleId, message, line, column, endLine, endColumn}) => {
          const where = `file=${property(file)},line=${line},endLine=${endLine},col=${column},endColumn=${endColumn}`
          return `::${commands[severity]} ${where},title=${property(ruleId)}::${value(message)}\n`
        })
        .join('')
    },
    failure: ({file, line, message}) => `::error file=${property(file)}${line === undefined ? '' : `,line=${line}`},title=reply-lint::${value(message)}\n`,
    end: () => ''
  }
}
