/**
 * The public types. Every offset in them counts UTF-16 code units into the text that was given, end exclusive.
 */

/** A stretch of the text, in UTF-16 code units, end exclusive. */
export interface Span {
  start: number
  end: number
}

/** How loud a finding is: `error` is never right before sending, `warning` mostly, `info` sometimes. */
export type Severity = 'error' | 'warning' | 'info'

/** What a rule may be set to. `warn` means `warning`. */
export type Level = 'off' | 'info' | 'warn' | 'warning' | 'error'

/** Options that every rule takes; a rule may add its own. */
export interface RuleOptions {
  /** What this rule must not flag: the words of a finding as they were copied, or phrases in the notation of `phrases`. */
  allow?: string[]
  /** As a retext plugin: longer texts, in UTF-16 code units, are not given to the parser. `createLinter` has an option of its own. */
  maxLength?: number
  [option: string]: unknown
}

/** A level, or a level with options. The same at every door. */
export type Setting = Level | [level: Level, options?: RuleOptions]

/** The document that a principle comes from. */
export type Source = 'petting-the-shark' | 'good-offense' | 'saying-no' | 'way-out' | 'asap'

/** Where a principle comes from, and what is taught there, in our words. */
export interface Citation {
  /** One of the five documents; a rule of your own may name another. */
  source: Source | (string & {})
  teaches: string
}

/** What the sender does in a stretch of a reply. */
export type MoveKind =
  | 'apology'
  | 'sympathy'
  | 'responsibility'
  | 'action'
  | 'refusal'
  | 'reason'
  | 'alternative'
  | 'goodwill'
  | 'guidance'
  | 'face-saving'
  | 'invitation'
  | 'fair-question'
  | 'gratitude'
  | 'prevention'
  | 'boundary'
  | 'empathy-request'

/** One speech act found in the reply. */
export interface Move extends Span {
  kind: MoveKind
}

/** What is known beside the reply. Everything is optional; `null` means absent. */
export interface ReplyContext {
  /** The customer's message that the reply answers. Where it is absent, the customer's messages that the thread ends with. */
  customer?: string | null | undefined
  /** The earlier messages, oldest first. */
  thread?: ThreadMessage[] | null | undefined
  /** When the reply is sent: an ISO 8601 time, read as UTC where it has no offset, or milliseconds since 1970. */
  at?: string | number | null | undefined
  /** Whose mistake it was. */
  fault?: Fault | null | undefined
  channel?: Channel | null | undefined
  customerName?: string | null | undefined
  /** Since when they have been a customer: an ISO 8601 date, such as `2019-04-01`, or a year, such as `2019`. */
  customerSince?: string | null | undefined
  /** What the agent may offer, in words that read on behind “What I can offer is …”: `a refund`, `a new blender`. */
  remedies?: string[] | null | undefined
  /** The clause of the agreement that says how disputes are settled. */
  disputeClause?: string | null | undefined
}

export interface ThreadMessage {
  from: 'customer' | 'agent'
  text: string
  /** When it was sent, in the same form as the reply's `at`. */
  at?: string | number | null | undefined
}

export type Fault = 'customer' | 'company' | 'third-party' | 'unknown'
export type Channel = 'email' | 'chat' | 'sms' | 'social' | 'review' | 'macro'

/** What a customer may ask for. */
export type Ask = 'refund' | 'replacement' | 'repair' | 'compensation' | 'apology' | 'explanation' | 'call-back' | 'cancellation' | 'update'

/** What a customer's message shows. */
export interface CustomerReading {
  /** They complain, or report a problem. A thank-you or a plain question is no complaint. */
  complaint: boolean
  /** 0 none, 1 annoyed, 2 angry, 3 furious or abusive. */
  anger: 0 | 1 | 2 | 3
  /** They insult or threaten people. */
  abuse: boolean
  /** Who seems to be at fault, by their words alone. */
  fault: Fault
  asks: Ask[]
}

/** Replaces `start`–`end` of the text that was given by `text`. */
export interface Edit extends Span {
  text: string
}

/** A part of an edit's text that a person has to fill in. */
export interface Slot {
  /** What belongs there, e.g. `what happened`. */
  name: string
  /** Index into `edits`. */
  edit: number
  /** Offsets into that edit's `text`. */
  start: number
  end: number
}

/** A better wording. A `fix` is safe to apply unseen; a `suggest` is for a person to choose. */
export interface Suggestion {
  kind: 'fix' | 'suggest'
  title: string
  /** In text order, not overlapping; to be applied together. */
  edits: Edit[]
  slots: Slot[]
}

/** One finding, as it is reported. */
export interface Diagnostic extends Span {
  ruleId: string
  severity: Severity
  /** What is wrong, why it hurts and what to do, in one or two plain sentences. */
  message: string
  /** The flagged words: `text.slice(start, end)`. */
  text: string
  principle: string
  citation: Citation
  /** The rule's page. */
  url: string
  /** Stays the same when text elsewhere changes; put it into `ignore` to silence this one finding. */
  fingerprint: string
  /** At most three, best first. They are made when they are first read, those of the whole report together; until then they keep in memory what was read of the reply. */
  suggestions: Suggestion[]
  /** How likely the finding is by a learned detector, from 0 to 1; only with one. What is not sure is told as `info`. */
  confidence?: number
  /** The words that decided, where a learned detector found what no phrase did. */
  because?: string[]
}

/** A field of the context; `thread.at` is the times of its thread, `thread.agent` an earlier message of the agent in it. */
export type Need = keyof ReplyContext | 'thread.at' | 'thread.agent'

/** A rule that could not be judged, and what of the context it lacked; of fields of which one would be enough, all. */
export interface NotApplicable {
  ruleId: string
  /** What it would judge with them, where the rest of the rule was judged: `placeholders that were left unfilled`. */
  part?: string
  needs: Need[]
}

/**
 * Whether the reply does one of the ASAP steps: the place of the first move that does it, and none where nothing does. A step against the
 * customer, such as a closed account, does none.
 */
export interface AsapStep {
  /** The customer's message asks for it. Without one, nothing is owed. */
  owed: boolean
  start?: number
  end?: number
}

/**
 * The ASAP steps. All four are judged by `lint`, and by a linter that has the rules apologize, sympathize, accept-responsibility and
 * take-action; the step of a rule that isn't loaded is left at `{owed: false}`.
 */
export interface Asap {
  apologize: AsapStep
  sympathize: AsapStep
  acceptResponsibility: AsapStep
  prepareAction: AsapStep
}

export interface Report {
  /** In the order of the text. */
  diagnostics: Diagnostic[]
  /** The moves that the rules asked for and those named in `moves`, in the order of the text. */
  moves: Move[]
  notApplicable: NotApplicable[]
  asap: Asap
  /** Why nothing was found, where that isn't because all is well: the text isn't English. */
  note?: string
}

/** What `fix` gives back. */
export interface FixResult {
  text: string
  /** The findings whose fix was applied, in the order of applying; offsets into the text as it was then. */
  applied: Diagnostic[]
  /** What is found in the fixed text. */
  remaining: Diagnostic[]
}
