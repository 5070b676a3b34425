/**
 * Turns the threat behind an order into what the step is good for, and keeps every fact: "Do not open the case, or the warranty is void"
 * becomes "Please leave the case closed, so that the warranty stays valid", "Failure to return the router will result in a charge of £80"
 * becomes "Please return the router to avoid a charge of £80".
 */
import {lazily} from '../lazily.ts'
import {type Match, sentenceOf, wholeSentence, wordsOf} from '../match/match.ts'
import {afterSentence, suggest} from '../suggestion.ts'
import type {Suggestion} from '../types.ts'
import {anyCase} from './any-case.ts'
import {limitsTone} from './limit.ts'

/** What is lost, and what stays so instead. */
const losses: readonly [lost: RegExp, kept: string][] = [
  [/^(?:void|voided|invalid|invalidated)$/i, 'valid'],
  [/^(?:closed|locked|suspended|blocked|terminated|deactivated|disabled|frozen)$/i, 'open']
]
/** Of these one is kept by the customer. */
const held = /^(?:cancel(?:l?ed)?|lose|lost|forfeit(?:ed)?|releas(?:e|ed)|given? away|g(?:ive|iven) up|let go)$/i

const thing = "((?:the|your|this|that) (?:[\\p{L}'’-]+ ){0,2}?[\\p{L}'’-]+)"
const or = '(?:,|;| [-–—]|:)? (?:or(?: else)?|otherwise|if not),? '
const will = "(?: is| are|['’]s| will be| gets?| becomes?| will become| will go| goes| may be| will get)(?: automatically)?"

const itIsLost = lazily(() => anyCase(`${or}${thing}${will} (\\p{L}+)$`))
const itExpires = lazily(() => anyCase(`${or}${thing} (?:will )?(?:lapses?|expires?|runs? out)$`))
const youLose = lazily(() => anyCase(`${or}you(?: will|['’]ll| may| could| might)? (?:lose|forfeit) ${thing}$`))
const weTake = lazily(() =>
  anyCase(`${or}(?:we|i)(?: will|['’]ll| shall| must| may)?(?: have to| need to| be forced to)? (close|cancel|suspend|block|lock|release|terminate|give away) ${thing}$`)
)
const youPay = lazily(() => anyCase(`${or}you(?: will|['’]ll| may| could)? be (charged|billed|fined)((?: [^,;:]{1,40})?)$`))

const weCharge = lazily(() =>
  anyCase(`${or}(?:we|i)(?: will|['’]ll| shall| must| may)?(?: have to| need to| be forced to)? (charge|bill|fine) (you|(?:the|your) (?:\\p{L}+ )?\\p{L}+)((?: [^,;:]{1,40})?)$`)
)

/** Verbs that a sentence opens with to say what is to be done. */
const step =
  /^(?:please )?(?:attend|pay|return|send|reply|respond|sign|collect|confirm|complete|bring|submit|provide|settle|book|choose|pick|update|call|contact|cancel|remove|clear|upload|verify|activate|renew|register|fill|hand|show|use|keep|leave|restart|check|log|close|tell|let)\b(?!-)/i
const must = lazily(() => /^you (?:must|have to|need to|will have to|will need to|are (?:required|obliged) to) (?=\p{L})/iu)
const mustNot = lazily(() => /^(?:please )?(?:(?:do not|don['’]t|never)|you (?:must not|mustn['’]t|cannot|can['’]t|may not|are not to|should not|shouldn['’]t)) (?=\p{L})/iu)

/** "They must not be walked on". */
const thingsMust = lazily(() => /^(?:they|it|these|those|the \p{L}+(?: \p{L}+)?|\p{L}+s) (?:must not|mustn['’]t|(?:is|are) not to)(?= be \p{L})/iu)

/** What is to be left alone, said as what to do; only where nothing follows the thing. */
const flips: () => readonly [forbidden: RegExp, asked: string][] = lazily(() => [
  [/^open (?:up )?(the \p{L}+|your \p{L}+|it)$/iu, 'leave $1 closed'],
  [/^(?:turn|switch) (?:off )?(the \p{L}+|your \p{L}+|it)(?: off)?$/iu, 'leave $1 on'],
  [/^unplug (the \p{L}+|your \p{L}+|it)$/iu, 'leave $1 plugged in'],
  [/^remove (the \p{L}+|your \p{L}+|it)$/iu, 'leave $1 in place'],
  [/^(?:delete|discard|bin|throw (?:away|out)) (the \p{L}+|your \p{L}+|it)$/iu, 'keep $1']
])

const failure =
  /^(?:failure|failing) to (?!do so\b)([^,;:]{3,120}?) (?:will|may|could|can|shall|might) (?:also |therefore |automatically )?(?:result in|lead to|cause|incur|mean) (?=\S)/i
const failureToDoSo =
  /^(?:failure|failing) to do (?:so|this)( (?:by|before) [^,;:]{2,30}?)? (?:will|may|could|can|shall|might) (?:also |therefore |automatically )?(?:result in|lead to|cause|incur|mean) (?=\S)/i
/** "If you fail to do so, a late fee will be charged": the step stands before it. */
const soAvoided = lazily(
  () =>
    /^(if (?:you (?:fail to|do not|don['’]t)(?: do)? (?:so|this|that|it)((?: (?:by|before|within|in) [^,;:]{2,20})?)|(?:this|that|it) is not done|not)|otherwise|failing that|failing this),? ((?:an?|the|your) (?:[\p{L}-]+ ){0,3}?[\p{L}-]+) (?:will|may|could|can|shall|might) (?:also |automatically )?be (charged|added|applied|imposed|issued|due|delayed|closed|locked|suspended|blocked|cancelled|canceled|void|voided|lost|stopped|cut off|refused|rejected|terminated|given away|released)(?: automatically)?$/iu
)
function keepsSo(so: string, what: string, how: string): string | undefined {
  if (/^an? /i.test(what)) return `${so} no ${what.replace(/^an? /i, '')} is ${how.toLowerCase()}`
  const it = what.toLowerCase()
  if (held.test(how)) return `${so} you keep ${it}`
  const [, stays] = losses.find(([way]) => way.test(how)) ?? []
  if (stays) return `${so} ${it} ${isPlural(it) ? 'stay' : 'stays'} ${stays}`
  return /^(?:delayed|cancel|stopped|cut|refused|rejected|lost)/i.test(how) ? `${so} ${it} ${isPlural(it) ? "aren't" : "isn't"} ${how.toLowerCase()}` : undefined
}
const until = /^(?:(?:but |and |so )?)you have until ([^,;:]{2,30}?) to (?!be\b)([^,;:]+)$/i
const onlyWay =
  /^(?:(?:your|the|you)(?:r)? )?(?:only|last|one) (?:remaining |available |other )?(?:option|choice|recourse|remedy|way|thing)(?: left| available| here| now| you have| for you| that you can do| you can do| remaining)? (?:is|would be|remains)(?: now)?(?: either)?(?: to)? (?=\S)/i
/** "If you do not reply by Friday, …". */
const unless = /^(?:if you (?:do not|don['’]t|fail to)|unless you) ([^,;:]{4,80}), (?=\S)/i
/** What stands before it and isn't touched. */
const lead = /^(?:(?:but|and|so|unfortunately|sadly|sorry|otherwise|i['’]m afraid(?: that)?),? |(?:i|we)['’]?(?:m| am|re| are) (?:afraid|sorry)(?: that)? )+/i

/** In characters; a text without stops must stay cheap. */
const longest = 300

/** The sentence with what is kept, or the way that is open, in the place of the threat; nothing where it isn't sure to stand. */
export function withWhatIsKept(match: Match): Suggestion[] {
  const {block} = match
  const {first, end} = sentenceOf(match)
  const from = block.words[first]?.start ?? 0
  const to = block.words[end - 1]?.end ?? from
  if (to - from > longest) return []
  const whole = block.text.slice(from, to)
  const [before = ''] = lead.exec(whole) ?? []
  const said = whole.slice(before.length)
  const start = block.start + from + before.length
  const put = (length: number, wording: string) => ({
    start,
    end: start + length,
    wording: capital(said, before === '') ? `${wording[0]?.toUpperCase()}${wording.slice(1)}` : wording
  })

  const due = failure.exec(said)
  if (due && !/\b(?:and|which)\b/i.test(said.slice(due[0].length))) return [suggest('Say what is needed', put(due[0].length, `please ${due[1]} to avoid `))]
  const [, , when = '', what = '', how = ''] = soAvoided().exec(said) ?? []
  const avoided = keepsSo(when === '' ? 'that way' : `if that is done${when},`, what, how)
  if (avoided) return [suggest('Say what it is good for', put(said.length, avoided))]
  const again = failureToDoSo.exec(said)
  if (again) return [suggest('Open a way to say so', put(again[0].length, `if that is difficult, please tell us${again[1] ?? ' beforehand'}, to avoid `))]
  // the clause ends where the next begins
  const clause = /^[^,;:]*/.exec(said)?.[0] ?? ''
  const deadline = until.exec(clause)
  if (deadline) return [suggest('Ask for it by the date', put(clause.length, `please ${deadline[2]} by ${deadline[1]}`))]
  const only = onlyWay.exec(said)
  if (only) {
    const rest = said.slice(only[0].length)
    const isStep = / to $/i.test(only[0]) || !/^(?:the|an?|our|your|their|this|that|one|[\p{L}-]+ing)\b/iu.test(rest)
    return [suggest('Say what is open to them', put(only[0].length, isStep ? 'what you can do is ' : 'what is open to you is '))]
  }
  const doubted = unless.exec(said)
  if (doubted) {
    const [head, what = ''] = doubted
    const rest = said.slice(head.length)
    const keeping = whatIsKept(`${what}, or ${rest}`)
    const isWhole = keeping?.from === what.length && step.test(what)
    return isWhole
      ? [suggest('Say what it is good for', put(head.length - what.length - 2, 'please '), {start: start + head.length - 2, end: start + said.length, wording: keeping.wording})]
      : []
  }
  const kept = whatIsKept(said)
  if (!kept) return []
  const ordered = said.slice(0, kept.from)
  const asked = asStep(ordered)
  if (!asked || / or /.test(ordered)) return []
  return [suggest('Say what it is good for', put(asked.length, asked.wording), {start: start + kept.from, end: start + said.length, wording: kept.wording})]
}

const capital = (said: string, opens: boolean): boolean => opens && /^\p{Lu}/u.test(said)

/** The order as a step: how much of it is put anew. */
function asStep(ordered: string): {length: number; wording: string} | undefined {
  const [not] = mustNot().exec(ordered) ?? []
  if (not) {
    const what = ordered.slice(not.length)
    const [forbidden, flipped] = flips().find(([way]) => way.test(what)) ?? []
    return forbidden && flipped
      ? {length: ordered.length, wording: `please ${what.replace(forbidden, flipped)}`}
      : {length: not.length, wording: /^you should/i.test(ordered) ? "it's best not to " : "please don't "}
  }
  const [order] = must().exec(ordered) ?? []
  if (order) return {length: order.length, wording: 'please '}
  const [thing] = thingsMust().exec(ordered) ?? []
  if (thing) return {length: thing.length, wording: thing.replace(/(?:must not|mustn['’]t|(?:is|are) not to)$/i, "shouldn't")}
  if (/^please /i.test(ordered)) return step.test(ordered) ? {length: 7, wording: 'please '} : undefined
  const letter = ordered[0] ?? ''
  return step.test(ordered) ? {length: 1, wording: `please ${letter.toLowerCase()}`} : undefined
}

/** Where the threat begins, and what stands in its place. */
function whatIsKept(said: string): {from: number; wording: string} | undefined {
  const lost = itIsLost().exec(said)
  if (lost) {
    const [, it = '', how = ''] = lost
    if (held.test(how)) return {from: lost.index, wording: `, so that you keep ${it}`}
    const [, stays] = losses.find(([way]) => way.test(how)) ?? []
    return stays ? {from: lost.index, wording: `, so that ${it} ${isPlural(it) ? 'stay' : 'stays'} ${stays}`} : undefined
  }
  const expired = itExpires().exec(said)
  if (expired) return {from: expired.index, wording: `, so that ${expired[1]} ${isPlural(expired[1] ?? '') ? 'stay' : 'stays'} valid`}
  const losing = youLose().exec(said)
  if (losing) return {from: losing.index, wording: `, so that you keep ${losing[1]}`}
  const taken = weTake().exec(said)
  if (taken) {
    const [, how = '', it = ''] = taken
    if (/^(?:cancel|release|give away)$/i.test(how)) return {from: taken.index, wording: `, so that you keep ${it}`}
    return {from: taken.index, wording: `, so that ${it} ${isPlural(it) ? 'stay' : 'stays'} open`}
  }
  const charged = youPay().exec(said)
  const charging = weCharge().exec(said)
  if (charging) {
    const [, how = '', whom = '', what = ''] = charging
    const done = `${how.toLowerCase().replace(/e$/, '')}ed`
    return {from: charging.index, wording: /^you$/i.test(whom) ? `, so that you aren't ${done}${what}` : `, so that ${whom} isn't ${done}${what}`}
  }
  return charged ? {from: charged.index, wording: `, so that you aren't ${charged[1]}${charged[2]}`} : undefined
}

const isPlural = (noun: string): boolean => /[^su]s$|sses$|xes$/i.test(noun)

/** Something has to be done or paid, and may be hard to. */
const demands =
  /\b(?:pa(?:y|id)|settle|amount|balance|return|sen[dt]|provide|submit|document|certificate|form|collect|move|attend|complete|sign|respond|reply)(?:s|d|ed|ing|ment)?\b/i
const orElse = /\b(?:or|otherwise|unless|if|failure|failing|non-payment|within|by|before|until)\b/i

const mayElse = /\b(?:pay|settle|accept)\b[^,;:]{0,40} or (?:dispute|appeal|contest|challenge|return|send|swap|exchange)\b/i

/** Leaves the demand and what comes of it told, and makes it safe to say that it is hard to meet. */
export function roomToSaySo(match: Match): Suggestion[] {
  const whole = wordsOf(wholeSentence(match))
  const [, what] = isDue.exec(whole) ?? []
  // "Pay it or dispute it": they may
  if (mayElse.test(whole)) return []
  return demands.test(whole) && orElse.test(whole) && !limitsTone(whole)
    ? [
        suggest(
          'Open a way to say so',
          afterSentence(
            match,
            `If ${what ? `it is hard to ${what.replace(/^./, (letter) => letter.toLowerCase())}` : 'that is difficult'}, please tell ${/\bI\b/.test(match.block.text) ? 'me' : 'us'}.`
          )
        )
      ]
    : []
}

/** "Pay by noon or we will …": what has to be done. */
const isDue =
  /^(?:please |you (?:must|have to|need to|will have to) |failure to )?((?:pay|settle|return|send|provide|submit|collect|move|complete|sign|respond|reply)\b(?: (?!or\b|and\b|will\b|otherwise\b)[^\s,;:]+){0,9}?)(?=[,;:]| (?:or|and|will|otherwise)\b|$)/i
