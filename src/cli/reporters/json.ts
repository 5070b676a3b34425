/**
 * One JSON document; offsets, lines and columns are those of the file. Written as the results come.
 */
import type {Asap, AsapStep, Diagnostic, Report} from '../../types.ts'
import type {Document} from '../documents.ts'
import type {Failure} from '../files.ts'
import {type InFile, inFile, inPart} from '../places.ts'
import {type Reporter, stringify} from './reporter.ts'

export function jsonReporter(): Reporter {
  const failures: Failure[] = []
  return {
    offsets: 'source',
    tellsFailures: false,
    separator: ',',
    begin: () => '{"version":1,"results":[',
    report: (document, report) => `\n${stringify(resultOf(document, report))}`,
    failure(failure) {
      failures.push(failure)
      return ''
    },
    end: (summary) => `\n],"errors":${stringify(failures)},"summary":${stringify(summary)}}\n`
  }
}

function resultOf({file, text, record}: Document, {diagnostics, moves, notApplicable, asap, note}: Report): object {
  const place = record ? inPart(record) : inFile(text)
  const placed = (diagnostic: Diagnostic): Diagnostic => ({
    ...place(diagnostic),
    suggestions: diagnostic.suggestions.map((suggestion) => ({...suggestion, edits: suggestion.edits.map(place)}))
  })
  return {
    file,
    ...(record && (record.id !== undefined ? {id: record.id} : {line: record.line})),
    diagnostics: diagnostics.map(placed),
    moves: moves.map(place),
    asap: placedSteps(asap, place),
    notApplicable,
    ...(note !== undefined && {note})
  }
}

function placedSteps({apologize, sympathize, acceptResponsibility, prepareAction}: Asap, place: InFile): Asap {
  const placed = ({owed, start, end}: AsapStep): AsapStep => (start === undefined || end === undefined ? {owed} : {owed, ...place({start, end})})
  return {apologize: placed(apologize), sympathize: placed(sympathize), acceptResponsibility: placed(acceptResponsibility), prepareAction: placed(prepareAction)}
}
