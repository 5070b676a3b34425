/** How grave a finding is told to be. */
import type {FoundBy} from './linter.ts'
import type {Severity} from './types.ts'

/** What a user set stays as it was set. Else a fact of the text has its own, and what the learned detector weighed is a warning where it is sure, and an info where it isn't. */
export function severityOf({finding, active: {rule, severity}}: FoundBy): Severity {
  if (severity !== rule.severity) return severity
  if (finding.severity) return finding.severity
  if (finding.isSure === false) return 'info'
  if (severity === 'error') return (finding.confidence ?? 1) < certain ? 'warning' : 'error'
  return finding.isSure && severity === 'info' ? 'warning' : severity
}

/** What is less likely is no error: that would stop a build. */
const certain = 0.95
