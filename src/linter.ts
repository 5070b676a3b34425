/**
 * The linter: rules and detectors compiled together, ready for any number of replies.
 */
import type {Step} from './asap.ts'
import {readContext} from './context.ts'
import {suggestFitting} from './fitting.ts'
import {applyFixes, settle} from './fix.ts'
import {isEnglish} from './language.ts'
import {phrasesIn} from './match/copied.ts'
import type {Match} from './match/match.ts'
import {compileMatcher, type Matcher} from './match/matcher.ts'
import type {Phrases} from './match/phrase.ts'
import {customersRead, type Learned, type Opinion} from './opinion.ts'
import {type Detector, type Look, listOf, lookAnew, lookByBlock, phrasesOf, type Reading, startReading} from './reading.ts'
import {createSpeller, fold} from './reply/fold.ts'
import {createReader, type Reply, read} from './reply/read.ts'
import type {Finding} from './rule.ts'
import {type ActiveRule, activateAll, checkOptions, type RuleEntry, show} from './setting.ts'
import {severityOf} from './severity.ts'
import type {Asap, Diagnostic, FixResult, Move, Need, NotApplicable, ReplyContext, Report, Suggestion} from './types.ts'
import {crossesMarkup, plainView, toSource, type View} from './view.ts'
import {makeWhenRead} from './when-read.ts'

export interface LinterOptions {
  /** Rules and presets (spread); the later entry for a rule wins. */
  rules: readonly RuleEntry[]
  /** Detectors whose moves the report should hold, beside those that the rules ask for. */
  moves?: readonly Detector[]
  /** A learned detector, such as that of `reply-lint/learned`, as a second opinion on moves and words. */
  learned?: Learned
  /** The ASAP steps that `report.asap` should tell, beside those of the rules. */
  steps?: readonly Step[]
  /** Texts longer than this many UTF-16 code units are refused with a `RangeError`. No limit unless given. */
  maxLength?: number
  /** Fingerprints of findings to leave out. */
  ignore?: readonly string[]
}

export interface Linter {
  /**
   * Judges one reply. Throws a `TypeError` where the reply or a field of the context has the wrong type, and a `RangeError` where the
   * reply is longer than `maxLength`; never on what a text says.
   */
  lint(reply: string, context?: ReplyContext | null): Report
  /** Applies the safe fixes until nothing changes. Throws as `lint` does. */
  fix(reply: string, context?: ReplyContext | null): FixResult
  /** Opens a reply that is being written: as it changes, only the blocks that were touched are read anew. Throws as `lint` does. */
  open(reply: string, context?: ReplyContext | null): OpenReply
}

/** A reply that is being written. */
export interface OpenReply {
  /** What `lint` says of the reply as it stands. */
  readonly report: Report
  /**
   * Puts another text in the place of the reply, and judges it; the moves and steps of its report are found when they are first read. Throws
   * as `lint` does; the reply then stays as it was.
   */
  update(reply: string): Report
}

/**
 * Compiles rules into a linter. Throws a `TypeError` on a rule, setting, option or detector that it doesn't know, and a `SyntaxError` on a
 * phrase that is not well formed.
 */
export function createLinter(options: LinterOptions): Linter {
  checkOptions('createLinter', options, optionNames, '{rules: […]}')
  return linterOf(createEngine(options), plainView)
}

const optionNames: readonly string[] = ['rules', 'moves', 'learned', 'steps', 'maxLength', 'ignore'] satisfies (keyof LinterOptions)[]

/** A linter of a format; `viewOf` reads it. */
export function linterOf(engine: Engine, viewOf: (source: string) => View): Linter {
  return {
    lint: (source, context) => engine.lintView(viewOf(engine.checkText(source)), readContext(context)),
    fix: (source, context) => {
      const given = readContext(context)
      return applyFixes(engine.checkText(source), (text) => engine.lintView(viewOf(text), given))
    },
    open: (source, context) => {
      const given = readContext(context)
      const lintView = engine.startKeeping()
      const update = (text: string): Report => lintView(viewOf(engine.checkText(text)), given)
      let report = update(source)
      return {
        get report() {
          return report
        },
        update: (text) => (report = update(text))
      }
    }
  }
}

/** What the doors work with: a linter of views. */
export interface Engine {
  /** Gives the text back. Throws as `Linter.lint` does. */
  checkText(reply: unknown): string
  /** The context must have been read. Without moves, detectors that no rule asks for don't run, and no ASAP step is told. */
  lintView(view: View, context: ReplyContext, hasMoves?: boolean): Report
  /** Gives a `lintView` that keeps what it has read, for a text that changes little at a time. */
  startKeeping(): Engine['lintView']
}

/** A rule with what its user allows, as phrases and as the very words of a finding, and what it finds elsewhere. */
interface LoadedRule extends ActiveRule {
  allowed: Phrases | undefined
  allowedTexts: ReadonlySet<string>
  find: (reading: Reading) => readonly Finding[]
}

export function createEngine({rules, moves = [], learned, steps: asked = [], maxLength = Number.POSITIVE_INFINITY, ignore = []}: LinterOptions): Engine {
  const loaded: LoadedRule[] = activateAll(rules).map((active) => ({
    ...active,
    ...allowedBy(active),
    find: (reading) => listOf(active.rule.check(reading, active.options))
  }))
  moves.forEach((detector, index) => {
    if (typeof detector?.detect !== 'function') throw new TypeError(`moves[${index}] is ${show(detector)}; expected a detector`)
  })
  if (learned !== undefined && typeof learned.judge !== 'function') throw new TypeError(`learned is ${show(learned)}; expected that of reply-lint/learned`)
  if (typeof maxLength !== 'number' || !(maxLength > 0)) throw new TypeError(`maxLength is ${show(maxLength)}; expected a number above 0`)
  const steps = [...new Set([...asked, ...loaded.flatMap(({rule}) => rule.step ?? [])])]
  const detectors = [...new Set([...moves, ...steps.flatMap((step) => step.moves), ...loaded.flatMap(({rule}) => rule.moves)])]
  const ignored = new Set(ignore)
  const unignored = (diagnostics: Diagnostic[]): Diagnostic[] => (ignored.size === 0 ? diagnostics : diagnostics.filter(({fingerprint}) => !ignored.has(fingerprint)))
  const matcher: Matcher = compileMatcher([
    ...loaded.flatMap(({rule, allowed}) => (allowed ? [...rule.phrases, allowed] : rule.phrases)),
    ...asked.flatMap((step) => step.phrases.flat()),
    ...detectors.flatMap(phrasesOf)
  ])

  const speller = createSpeller(matcher.meaningOf)
  const readPlainly = (text: string): Reply => read(text, speller)
  const look = lookAnew(matcher)
  // what was written before stays the same while fixes are tried
  const known = new WeakMap<ReplyContext, Map<string, Reading>>()
  const otherReading = (text: string, context: ReplyContext): Reading => {
    const readings = known.get(context) ?? new Map<string, Reading>()
    const reading = readings.get(text) ?? newReading(read(text, speller), context, look)
    known.set(context, readings.set(text, reading))
    return reading
  }
  const newReading = (reply: Reply, context: ReplyContext, look: Look, opinion: Opinion | undefined = learned?.judge(reply)): Reading =>
    startReading(reply, context, look, (other) => otherReading(other, context), opinion)

  /** What is found is remembered only where it is kept for the next reading: within this one, nobody asks again. */
  const judge = (reply: Reply, context: ReplyContext, look: Look, isKeeping = false, before?: Opinion): Judged => {
    const opinion = learned?.judge(reply, before)
    const reading = newReading(reply, context, look, opinion)
    if (!isEnglish(reply)) return {reading, opinion, findings: [], doubted: [], notApplicable: [], note: 'This reply does not look like English, so it was not judged.'}
    const findings: FoundBy[] = []
    const doubted: FoundBy[] = []
    const notApplicable: NotApplicable[] = []
    for (const active of loaded) {
      const {rule, allowed, allowedTexts, find} = active
      const lacks = lackedBy(active, context)
      if (lacks.length) {
        notApplicable.push({ruleId: rule.ruleId, needs: lacks})
        continue
      }
      for (const {part, needsAny} of rule.parts) {
        const needs = lackedByPart(needsAny, context)
        if (needs) notApplicable.push({ruleId: rule.ruleId, part, needs})
      }
      const found = rule.onlyWhere && !reading.holds(rule.onlyWhere) ? nothing : isKeeping ? (rule.movesAlong ? reading.onceAlong(find) : reading.once(find)) : find(reading)
      if (found.length === 0 && !opinion) continue
      const exempt = allowed ? reading.matches(allowed, ['greeting', 'body', 'list', 'sign-off', 'signature']) : nothing
      const kept = opinion ? opinion.findings(rule.ruleId, found, context) : found
      for (const finding of kept) {
        const isExempt = isAllowed(finding, exempt) || (allowedTexts.size > 0 && allowedTexts.has(copied(reply.text.slice(finding.start, finding.end))))
        if (!isExempt) findings.push({finding, active, suggestions: nothing})
      }
      if (kept === found) continue
      const places = new Set(kept.map(({start}) => start))
      for (const finding of found) if (!places.has(finding.start)) doubted.push({finding, active, suggestions: nothing})
    }
    return {reading, opinion, findings: findings.sort(byPlace), doubted, notApplicable}
  }

  const movesIn = (reading: Reading, view: View): Move[] => {
    const moves: Move[] = []
    for (const detector of detectors) for (const {kind, start, end} of reading.moves(detector)) moves.push({kind, start, end})
    moves.sort((a, b) => a.start - b.start || a.end - b.end)
    return view.runs ? moves.map((move) => ({...move, ...toSource(view, move)})) : moves
  }

  /** Lints with a reader and a look, which may remember; fixes are tried out with others, because they change the text too. */
  const lintingWith = (readText: (text: string) => Reply, look: Look, readTrial: (text: string) => Reply = readText, trialLook: Look = look): Engine['lintView'] => {
    const isKeeping = look !== trialLook
    let before: Opinion | undefined
    let latest: Reading | undefined
    return (view, context, hasMoves = true) => {
      // once for a reply that is being written or mended: its context is read anew for each reply, and for each linter
      if (learned && typeof context.customer === 'string' && !customersRead.has(context)) customersRead.set(context, learned.readCustomer(context.customer))
      const reply = readText(view.prose)
      // where a rule throws, what was kept is of a text that has no report
      latest = undefined
      const {reading, opinion, findings, doubted, notApplicable, note} = judge(reply, context, look, isKeeping, before)
      if (isKeeping) before = opinion
      latest = reading
      let offered: readonly FoundBy[] | undefined
      const suggestionsOf = (at: number): readonly Suggestion[] => {
        if (!offered) {
          // what was kept was found in an earlier text
          const anew = isKeeping ? judge(reply, context, trialLook) : {reading, findings, doubted}
          suggestFitting(anew.reading, anew.findings, loaded, anew.doubted)
          settle(view.prose, anew.findings, (text) => judge(readTrial(text), context, trialLook).findings)
          offered = anew.findings
        }
        return (offered[at] as FoundBy).suggestions
      }
      const report: Report = {
        diagnostics: unignored(diagnosticsOf(view, findings, suggestionsOf)),
        moves: [],
        notApplicable,
        asap: noAsap()
      }
      if (note !== undefined) report.note = note
      else if (hasMoves && isKeeping) {
        const readingOf = (): Reading => (latest === reading ? reading : judge(reply, context, trialLook).reading)
        makeWhenRead(report, {moves: () => movesIn(readingOf(), view), asap: () => asapOf(steps, readingOf(), view)})
      } else if (hasMoves) {
        report.moves = movesIn(reading, view)
        report.asap = asapOf(steps, reading, view)
      }
      return report
    }
  }

  return {
    checkText(reply) {
      if (typeof reply !== 'string') throw new TypeError(`The reply is ${show(reply)}; expected a string`)
      if (reply.length > maxLength) throw new RangeError(`The reply is ${reply.length} characters long; the limit (maxLength) is ${maxLength}`)
      return reply
    },
    lintView: lintingWith(readPlainly, look),
    startKeeping() {
      const {keeping, passing} = lookByBlock(matcher)
      return lintingWith(createReader(speller), keeping, createReader(speller), passing)
    }
  }
}

/** A finding, the rule that made it, and what is offered for it once somebody has asked. */
export interface FoundBy {
  finding: Finding
  active: ActiveRule
  suggestions: readonly Suggestion[]
}

interface Judged {
  reading: Reading
  opinion: Opinion | undefined
  findings: FoundBy[]
  /** What phrases found and the learned detector takes for nothing: what they would have put there may still mend what else is wrong with the words. */
  doubted: FoundBy[]
  notApplicable: NotApplicable[]
  note?: string
}

const noAsap = (): Asap => ({apologize: {owed: false}, sympathize: {owed: false}, acceptResponsibility: {owed: false}, prepareAction: {owed: false}})

/** What a reply does of the steps that are watched over, and where in its source. */
function asapOf(steps: readonly Step[], reading: Reading, view: View): Asap {
  const asap = noAsap()
  for (const step of steps) {
    const owed = step.isOwed(reading)
    const move = step.done(reading)
    asap[step.name] = move ? {owed, ...toSource(view, move)} : {owed}
  }
  return asap
}

const byPlace = (a: FoundBy, b: FoundBy): number => a.finding.start - b.finding.start || a.finding.end - b.finding.end || (a.active.rule.ruleId < b.active.rule.ruleId ? -1 : 1)

const nothing: never[] = []

/** What a rule needs and does not get. */
function lackedBy({rule: {needs, needsAny, lacks: lacksBeside}, options}: ActiveRule, context: ReplyContext): Need[] {
  if (needs.length === 0 && needsAny.length === 0 && !lacksBeside) return nothing
  const lacked: Need[] = []
  for (const field of needs) if (context[field] === undefined) lacked.push(field)
  if (needsAny.length > 0 && needsAny.every((field) => context[field] === undefined)) lacked.push(...needsAny)
  return lacked.length > 0 ? lacked : (lacksBeside?.(context, options) ?? nothing)
}

/** What a part of a rule lacks; undefined where one of its needs is met. */
function lackedByPart(needsAny: readonly Need[], context: ReplyContext): Need[] | undefined {
  const lacked: Need[] = []
  for (const need of needsAny) {
    const lacking = lackingOf(need, context)
    if (lacking === undefined) return undefined
    if (!lacked.includes(lacking)) lacked.push(lacking)
  }
  return lacked
}

/** What of a need the context lacks: without a thread, all of it. */
function lackingOf(need: Need, context: ReplyContext): Need | undefined {
  const field = need === 'thread.at' || need === 'thread.agent' ? 'thread' : need
  if (context[field] === undefined) return field
  if (need === 'thread.agent' && !context.thread?.some(({from}) => from === 'agent')) return need
  return need === 'thread.at' && !context.thread?.some(({at}) => at !== undefined && at !== null) ? need : undefined
}

/** What a rule is told to allow: copied words stand for themselves, whatever marks they hold, and as a phrase where they are one. */
function allowedBy({options: {allow = []}}: ActiveRule): Pick<LoadedRule, 'allowed' | 'allowedTexts'> {
  return {allowed: phrasesIn(allow), allowedTexts: new Set(allow.map(copied))}
}

/** As it was said, however its letters, apostrophes and spaces are written. */
const copied = (text: string): string => plainly(fold(text)).trim()

/** Whether a finding is on words that its user allows, which stand in text order. */
function isAllowed(finding: Finding, allowed: readonly Match[]): boolean {
  if (allowed.length === 0) return false
  let low = 0
  let high = allowed.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((allowed[middle] as Match).end > finding.start) high = middle
    else low = middle + 1
  }
  return low < allowed.length && (allowed[low] as Match).start < finding.end
}

/** Stamps findings with who made them, and takes them from the prose to the source. */
function diagnosticsOf(view: View, findings: readonly FoundBy[], suggestionsOf: (at: number) => readonly Suggestion[]): Diagnostic[] {
  const seen = new Map<string, number>()
  const curly = view.prose.includes('’')
  return findings.map((found, at) => {
    const {finding} = found
    const {rule} = found.active
    const text = view.prose.slice(finding.start, finding.end)
    const key = `${rule.ruleId}\n${plainly(text)}`
    const times = seen.get(key) ?? 0
    seen.set(key, times + 1)
    const {ruleId, principle, citation, url} = rule
    const {start, end} = toSource(view, finding)
    const diagnostic: Omit<Diagnostic, 'suggestions'> = {
      ruleId,
      severity: severityOf(found),
      message: finding.message,
      start,
      end,
      text,
      principle,
      citation,
      url,
      fingerprint: hash(`${key}\n${times}`)
    }
    if (finding.confidence !== undefined) diagnostic.confidence = finding.confidence
    if (finding.because) diagnostic.because = finding.because
    const suggestions = (): Suggestion[] =>
      suggestionsOf(at)
        .slice(0, 3)
        .map((suggestion) => inSource(view, curly ? withCurlyApostrophes(suggestion) : suggestion))
    return makeWhenRead(diagnostic as Diagnostic, {suggestions})
  })
}

/** More than single spaces between the words. */
const widelySpaced = /[^\S ]| {2}/

/** In small letters, and a space wherever the words are parted. */
function plainly(text: string): string {
  const small = text.toLowerCase()
  return widelySpaced.test(small) ? small.replace(/\s+/g, ' ') : small
}

/** Writes apostrophes as the reply does. */
const withCurlyApostrophes = (suggestion: Suggestion): Suggestion => ({
  ...suggestion,
  edits: suggestion.edits.map((edit) => ({...edit, text: edit.text.replace(/(?<=\w)'(?=\w)/g, '’')}))
})

/** A suggestion for the source. A fix that crosses markup is one for a person to look at. */
function inSource(view: View, suggestion: Suggestion): Suggestion {
  if (!view.runs) return suggestion
  const kind = suggestion.edits.some((edit) => crossesMarkup(view, edit)) ? 'suggest' : suggestion.kind
  const placed = {...suggestion, kind, edits: suggestion.edits.map((edit) => ({...edit, ...toSource(view, edit)}))}
  return view.write ? view.write(placed) : placed
}

/** FNV-1a over the code units, twice 32 bits, in base 36. */
function hash(text: string): string {
  let low = 0x811c9dc5
  let high = 0x1000193
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    low = Math.imul(low ^ code, 0x01000193)
    high = Math.imul(high ^ code, 0x85ebca6b)
  }
  return (low >>> 0).toString(36) + (high >>> 0).toString(36)
}
