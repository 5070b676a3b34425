/**
 * What a rule is: one principle that knows where a reply breaks it. The same value works as a retext plugin and in `createLinter`.
 * The entry for people who write rules.
 */

import type {Step} from './asap.ts'
import type {FoundBy} from './linter.ts'
import type {Phrases} from './match/phrase.ts'
import type {Detector, Reading} from './reading.ts'
import {type Attachable, attach, type Transformer} from './retext/attach.ts'
import type {Citation, Need, ReplyContext, RuleOptions, Setting, Severity, Span, Suggestion} from './types.ts'

export {
  clauseOf,
  isAsked,
  isAsserted,
  isConditional,
  isDisowned,
  isNegated,
  isNegatedWithin,
  isQuestion,
  isQuoted,
  isSupposed,
  type Match,
  outside,
  sentenceOf,
  wholeSentence,
  wordsOf
} from './match/match.ts'
export {type Phrases, phrases, type WordClasses} from './match/phrase.ts'
export {type Detector, defineMove, type Reading} from './reading.ts'
export type {BlockKind} from './reply/blocks.ts'
export type {Block, Reply, Sentence} from './reply/read.ts'
export type {Word} from './reply/words.ts'
export {
  afterSentence,
  asSentence,
  beforeSentence,
  fix,
  inPlaceOf,
  inPlaceOfSentence,
  inPlaceOfTail,
  isGiving,
  leaveClauseOut,
  leaveOut,
  mostTogether,
  offering,
  type Rewording,
  remedyFor,
  secondRemedyFor,
  suggest,
  together,
  withoutSentence,
  withoutWords
} from './suggestion.ts'
export type * from './types.ts'

/** What a rule reports about one place; the runner adds who says so. */
export interface Finding extends Span {
  message: string
  /** Best first; more than three are cut. A function is asked when somebody first reads them, and never where nobody does. */
  suggestions?: Suggestion[] | (() => Suggestion[])
  /** The phrase that gave it away; the rule tester asks for different ones. */
  phrase?: string
  /** False where it may well be wrong: it is told as `info`. True where it is hardly ever wrong: a warning at least. Either unless the user set the rule's level. */
  isSure?: boolean
  /** A fact of the text and no reading of it: told at this level unless the user set the rule's, and no learned detector is asked. */
  severity?: Severity
  /** Set by a learned detector: how likely it is, from 0 to 1, and the words that decided. */
  confidence?: number
  because?: string[]
}

/** A part of what a rule judges: without what it needs, the report says so, and the rest of the rule is judged. */
export interface Part {
  /** What is judged, in words that read on behind “to judge …”: `placeholders that were left unfilled`. */
  part: string
  /** Any of these is enough. */
  needsAny: readonly Need[]
}

/** Puts a suggestion as its place wants it, tells whether one fits beside a finding, and so adds to the suggestions of the findings of a reply. */
export type Carrier = (
  reading: Reading,
  findings: readonly FoundBy[],
  wellPut: (suggestion: Suggestion) => Suggestion,
  fits: (suggestion: Suggestion, found: FoundBy) => boolean
) => void

/** Words of a finding's sentence that a suggestion would put others in the place of, and what they may answer. */
export interface Replaced {
  finding: Finding
  said: string
  /** What would stand there instead; slots in brackets. */
  put: string
  /** What stands before and behind them. */
  beside: string
  /** What the customer wrote. */
  customer: string
  /** The customer asks something. */
  isAsked: boolean
  /** The customer complains of nothing. */
  isOnlyAsked: boolean
}

/** What an author writes. */
export interface RuleDefinition<Options extends RuleOptions = RuleOptions> {
  /** Lower case with dashes; the name of the file. */
  id: string
  /** One sentence. */
  principle: string
  citation: Citation
  severity: Severity
  /** What it finds makes a kind word anywhere in the reply sound false: nothing is offered to be added before it is mended. */
  isHarsh?: boolean
  /** What it suggests is offered whatever stands around it. Else a suggestion has to fit the rest of the reply. */
  suggestsAnyway?: boolean
  /** Adds to the suggestions of all findings what the customer is owed, where this rule found that something is. */
  carries?: Carrier
  /** Tells words that answer the customer: what would take them away, or leave a slot in their place, is not suggested. A plain yes or no is an answer anyhow. */
  isAnswer?(replaced: Replaced): boolean
  /** Where its page is; one of this library's own pages unless given. */
  url?: string
  /** It looks at no distance between two blocks: in a reply that is being written, what it found moves along with the text. */
  movesAlong?: boolean
  /** Flags words that stand there, a move that is missing, or too much of something. */
  kind: 'words' | 'missing' | 'balance'
  /** Every option with its default, beside `allow`, which each rule has. */
  options?: Options
  /** Fields of the context without which the rule can't be judged. */
  needs?: (keyof ReplyContext)[]
  /** Fields of the context of which one is enough, beside those that it needs. */
  needsAny?: (keyof ReplyContext)[]
  /** What else it may need, where those fields are there and don't say enough, and which of these it lacks. */
  mayNeed?: Need[]
  lacks?(context: ReplyContext, options: Options): Need[]
  /** Parts of it that need more of the context than the rest. */
  parts?: Part[]
  /** The phrases it asks for, and lists of them. */
  phrases?: (Phrases | readonly Phrases[])[]
  /** Those of its phrases without which it finds nothing: it is asked only where one of them stands. Always asked unless given. */
  onlyWhere?: (Phrases | readonly Phrases[])[]
  /** The detectors it asks for, and lists of them. */
  moves?: (Detector | readonly Detector[])[]
  /** The ASAP step that it watches over; the report tells whether the reply does it. */
  step?: Step
  /**
   * What it finds, from its reading and options alone. A reply that is being written keeps that as long as all that it asked its reading for
   * stays as it is and, unless it moves along, where it is.
   */
  check(reading: Reading, options: Options): Iterable<Finding>
}

/** A rule: callable as a retext plugin, readable as data. Two uses of one rule on a processor are one; the later settings win. Options of its own are checked at run time. */
export interface Rule {
  (this: Attachable, setting?: Setting | RuleOptions | false): Transformer | undefined
  readonly ruleId: string
  readonly principle: string
  readonly citation: Citation
  readonly severity: Severity
  readonly kind: 'words' | 'missing' | 'balance'
  readonly isHarsh: boolean
  readonly suggestsAnyway: boolean
  readonly carries: Carrier | undefined
  readonly isAnswer: ((replaced: Replaced) => boolean) | undefined
  readonly movesAlong: boolean
  /** The rule's page. */
  readonly url: string
  readonly defaults: Readonly<RuleOptions>
  readonly needs: readonly (keyof ReplyContext)[]
  readonly needsAny: readonly (keyof ReplyContext)[]
  readonly mayNeed: readonly Need[]
  readonly parts: readonly Part[]
  readonly lacks: ((context: ReplyContext, options: RuleOptions) => Need[]) | undefined
  readonly phrases: readonly Phrases[]
  readonly onlyWhere: readonly Phrases[] | undefined
  readonly moves: readonly Detector[]
  readonly step: Step | undefined
  readonly check: (reading: Reading, options: RuleOptions) => Iterable<Finding>
}

/** An example: its text, with `[[…]]` around what must be flagged, the context, and what the first suggestion makes of it. */
export interface BadExample {
  text: string
  context?: ReplyContext
  options?: RuleOptions
  /** Words that the message of its first finding must hold, such as the words it quotes. */
  message?: string
  fixed?: string
}

export interface GoodExample {
  text: string
  context?: ReplyContext
  options?: RuleOptions
}

/** The tests of a rule and its docs page. */
export interface Examples {
  bad: BadExample[]
  good: GoodExample[]
  /** Good ones that look bad. */
  nearMiss: GoodExample[]
  /** What each option of the rule's own is, by its name. */
  options?: Readonly<Record<string, string>>
}

/** Where the rules' pages are. */
const pages = 'https://github.com/reply-lint/reply-lint/blob/main/docs/rules'

/** Makes a rule. Pure, so that a bundler can drop a rule that isn't used. */
/* @__NO_SIDE_EFFECTS__ */
export function defineRule<Options extends RuleOptions = RuleOptions>(definition: RuleDefinition<Options>): Rule {
  const {
    id,
    principle,
    citation,
    severity,
    isHarsh = false,
    suggestsAnyway = false,
    carries,
    isAnswer,
    movesAlong = false,
    url = `${pages}/${id}.md`,
    kind,
    options,
    needs = [],
    needsAny = [],
    mayNeed = [],
    lacks,
    parts = [],
    phrases = [],
    onlyWhere,
    moves = [],
    step,
    check
  } = definition
  const rule = function (this: Attachable, setting?: Setting | RuleOptions | false): Transformer | undefined {
    return attach(this, rule, setting)
  }
  // one by one: what many at a time are assigned to is slow to read
  rule.ruleId = id
  rule.principle = principle
  rule.citation = citation
  rule.severity = severity
  rule.kind = kind
  rule.isHarsh = isHarsh
  rule.suggestsAnyway = suggestsAnyway
  rule.carries = carries
  rule.isAnswer = isAnswer
  rule.movesAlong = movesAlong
  rule.url = url
  rule.defaults = {...options} as Readonly<RuleOptions>
  rule.needs = needs
  rule.needsAny = needsAny
  rule.mayNeed = mayNeed
  rule.parts = parts
  rule.lacks = lacks as Rule['lacks']
  rule.phrases = [...phrases.flat(), ...(step?.phrases.flat() ?? [])]
  rule.onlyWhere = onlyWhere?.flat()
  rule.moves = [...new Set([...(step?.moves ?? []), ...moves.flat()])]
  rule.step = step
  rule.check = check as Rule['check']
  return rule
}
