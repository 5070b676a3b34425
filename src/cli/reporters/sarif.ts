/**
 * SARIF 2.1.0, which code scanning reads. Written as the results come.
 */
import {pathToFileURL} from 'node:url'
import type {Rule} from '../../rule.ts'
import type {Diagnostic, Severity} from '../../types.ts'
import type {Document} from '../documents.ts'
import type {Failure} from '../files.ts'
import {inFile, inPart} from '../places.ts'
import {type Reporter, stringify} from './reporter.ts'

const levels: Record<Severity, string> = {error: 'error', warning: 'warning', info: 'note'}

export function sarifReporter(version: string, rules: Iterable<Rule>): Reporter {
  const failures: Failure[] = []
  return {
    offsets: 'source',
    tellsFailures: false,
    separator: ',',
    begin: () =>
      `{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{"tool":{"driver":${stringify(driver(version, rules))}},"columnKind":"utf16CodeUnits","results":[`,
    report: (document, {diagnostics}) =>
      resultsOf(document, diagnostics)
        .map((result) => `\n${stringify(result)}`)
        .join(','),
    failure(failure) {
      failures.push(failure)
      return ''
    },
    end() {
      const notifications = failures.map(({file, line, message}) => ({
        level: 'error',
        message: {text: message},
        locations: [{physicalLocation: {artifactLocation: {uri: uriOf(file)}, ...(line !== undefined && {region: {startLine: line}})}}]
      }))
      return `\n],"invocations":${stringify([{executionSuccessful: failures.length === 0, toolExecutionNotifications: notifications}])}}]}\n`
    }
  }
}

const driver = (version: string, rules: Iterable<Rule>): object => ({
  name: 'reply-lint',
  version,
  informationUri: 'https://github.com/reply-lint/reply-lint',
  rules: [...rules].map(({ruleId, principle, citation, severity, url}) => ({
    id: ruleId,
    shortDescription: {text: principle},
    fullDescription: {text: `${principle} ${citation.teaches} (${citation.source})`},
    helpUri: url,
    defaultConfiguration: {level: levels[severity]}
  }))
})

function resultsOf({file, text, record}: Document, diagnostics: readonly Diagnostic[]): object[] {
  const place = record ? inPart(record) : inFile(text)
  const artifactLocation = {uri: uriOf(file)}
  const region = (span: {start: number; end: number}): object => {
    const {start, end, line, column, endLine, endColumn} = place({start: span.start, end: span.end})
    return {startLine: line, startColumn: column, endLine, endColumn, charOffset: start, charLength: end - start}
  }
  return diagnostics.map((diagnostic) => ({
    ruleId: diagnostic.ruleId,
    level: levels[diagnostic.severity],
    message: {text: diagnostic.message},
    locations: [{physicalLocation: {artifactLocation, region: region(diagnostic)}}],
    partialFingerprints: {'replyLint/v1': diagnostic.fingerprint},
    fixes: diagnostic.suggestions
      .filter(({kind}) => kind === 'fix')
      .map(({title, edits}) => ({
        description: {text: title},
        artifactChanges: [{artifactLocation, replacements: edits.map((edit) => ({deletedRegion: region(edit), insertedContent: {text: edit.text}}))}]
      }))
  }))
}

/** Relative to the working directory, as code scanning wants it. */
const uriOf = (file: string): string =>
  file.startsWith('/') ? pathToFileURL(file).href : encodeURI(file.replaceAll('\\', '/').replace(/^\.\//, '')).replace(/[?#]/g, encodeURIComponent)
