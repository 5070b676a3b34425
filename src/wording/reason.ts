/**
 * Opens a place for the reason where a rule was held up instead of one: "Our terms do not allow us to refund it" becomes "We can't refund it
 * because [the reason behind the rule]", "Returns are closed as per policy" becomes "Returns are closed because [the reason behind the rule]".
 */
import {lazily} from '../lazily.ts'
import {type Match, sentenceOf} from '../match/match.ts'
import {sentenceAt} from '../reply/read.ts'
import {asSentence, inPlaceOfSentence, type Rewording, suggest} from '../suggestion.ts'
import type {Suggestion} from '../types.ts'
import {anyCase} from './any-case.ts'

const ruleWord =
  '(?:polic(?:y|ies)|terms(?: (?:and|&) conditions| of (?:service|use|sale|business))?|t ?& ?cs?|rules?|rulebook|guidelines?|regulations?|procedures?|protocols?|process|conditions(?: of (?:carriage|sale|use))?|agreement|tariff|code|contract|small print|price list|schedule of charges|practice|norms|section [\\w.()]+|clause [\\w.()]+|paragraph [\\w.()]+|article [\\w.()]+)'
const owner = '(?:our|the|your|company|store|standard|current|internal|this|these|my)'
/** "Our returns policy", "section 4.2 of the General Terms", "company guidelines". */
const rules = /* @__PURE__ */ (() =>
  `(?:${owner} )?(?:[\\p{L}'’-]+ ){0,3}?${ruleWord}(?: (?:of|for|on|in) (?:the |our |your )?(?:[\\p{L}-]+ ){0,3}[\\p{L}-]+)?(?: and (?:[\\p{L}-]+ )?(?:guidance|requirements|rules|regulations|law|guidelines|procedures))?(?:, (?:section|clause|paragraph|article|point|page) [\\w.()]+)?`)()
const system = '(?:our|the|my|this) (?:[\\p{L}-]+ ){0,2}?(?:system|systems|computer|software|app|platform|portal|website|tool|till|checkout|program|form)'
const leaning =
  '(?:(?:strictly |just |only )?(?:as per|per(?! \\p{L}+ (?:as )?per\\b)|in line with|in accordance with|in keeping with|in compliance with|pursuant to|according to|under|by virtue of|because of|due to|owing to)|as (?:is |are |it is )?(?:clearly )?(?:set out|stated|laid down|laid out|outlined|specified|shown|described|explained|it (?:clearly )?says|defined|mentioned|detailed|noted) (?:in|on|under|by))'
/** "…, which you accepted". */
const accepted = '(?:,? (?:which|that|as) (?:you|all|every)[^,;:]{3,50}| (?:you|that you) (?:agreed to|accepted|signed)[^,;:]{0,40})?'

/** What stands before and isn't touched. */
const lead = lazily(() =>
  anyCase(
    "^(?:(?:unfortunately|sadly|regrettably|however|but|and|so|also|sorry),? |(?:i['’]m|i am|we['’]re|we are) (?:afraid|sorry)(?:,? but|,)?(?: that)? |please (?:note|be advised) that |hi [\\p{L}]+, )*"
  )
)
const atHead = lazily(() =>
  anyCase(`^${leaning} ${rules}${accepted}(?:, (?=(?:we|i|you|it|they|the|this|that|these|those|our|your|all|any|no|an?|only|there|(?:\\p{L}+ )?\\p{L}+s)\\b)| (?=(?:we|i|you) ))`)
)
const atEnd = lazily(() => anyCase(`,? ${leaning} ${rules}${accepted}$`))
const byRules = lazily(() =>
  anyCase(`(?<= (?:allowed|permitted|prohibited|excluded|limited|restricted|forbidden|set|required|fixed|capped|ruled out)) (?:by|under) ${rules}${accepted}$`)
)
const says = lazily(() =>
  anyCase(
    `^(?:(?:it|this|that)(?: is|['’]s) (?:our|the|a|company|store|standard|strict)(?: [\\p{L}-]+){0,2} (?:policy|rule|practice|procedure|process) that |${rules} (?:is|are)(?: (?:very|quite|absolutely))?(?: clear| strict)?(?: that |: )|${rules} (?:(?:clearly|also|explicitly|expressly) )?(?:say|says|state|states|stipulate|stipulates|dictate|dictates|specify|specifies|provide|provides)(?: (?:clearly|explicitly))? that )`
  )
)
const saysNone = lazily(() => anyCase(`^${rules} (?:(?:clearly|also) )?(?:say|says|state|states|stipulate|stipulates) no (?=(\\p{L}+))`))
const forbids = lazily(() =>
  anyCase(
    `^(?:${rules}|${system}) (?:(?:simply|just|currently) )?(?:do not|does not|don['’]t|doesn['’]t|will not|won['’]t|would not|wouldn['’]t|cannot|can['’]t|did not|didn['’]t) (?:currently |simply )?(?:(?:allow|permit|enable) (us|me|you) to|let (us|me|you)) (?=\\p{L})`
  )
)
const forbidsThing = lazily(() =>
  anyCase(
    `^(?:${rules}|${system}) (?:(?:simply|just|currently) )?(?:do not|does not|don['’]t|doesn['’]t|will not|won['’]t) (?:currently )?(?:allow|permit|provide)(?: for)? (?=((?:an?|any|further|such|more|early|late|partial|full|second) )?((?:[\\p{L}-]+ ){0,2}?[\\p{L}-]+)(?: (?:after|of|for|on|in|by|via|through|to|at|with|without|beyond|within|before|past|from|between|once) [^,;:]+)?$)`
  )
)
const against = lazily(() => anyCase(`^(?:it|this|that)(?: is| would be| goes| would go|['’]s|['’]d be)(?: \\p{L}+ly)? against ${rules} (?:for (?:us|me) )?to (?!be\\b)(?=\\p{L})`))
const stands = lazily(() => anyCase(`^(the (?:[\\p{L}\\d£$€.,'’-]+ ){1,4}?)(?:is|are|was|were) (?:all )?(?:in|on) ${rules}${accepted}$`))
const alone = lazily(() =>
  anyCase(
    `^(?:(?:it|this|that)(?: is|['’]s)(?: (?:just|simply|all))? (?:(?:in line with|in accordance with|as per|per|in keeping with|(?:clearly |plainly |explicitly |all )?(?:stated|set out|written|laid down|explained|described|listed|mentioned) (?:in|on|under)) )?${rules}(?: here| at our \\p{L}+| of the house)?|rules are rules|(?:this|that|it)(?: is|['’]s) the law|(?:you|all (?:customers|guests|members)|every (?:customer|guest|member)) (?:have |had |has )?(?:agreed to|agree to|accepted|accept|signed) ${rules}(?: (?:when|by|on|at|upon|before) [^,;:]+)?)$`
  )
)
/** It is no clause, or explains itself. */
const unfit = lazily(() => /\bfor (?:\p{L}+ )?\p{L}+ reasons\b|\b(?:because|since|so that|so we|in order to|to protect|to ensure|to make sure|which means)\b|[(){}[\]"“”]/iu)
/** Handled so: tells how, and refuses nothing. */
const tellsHow = /\b(?:handled|processed|stored|used|calculated|carried out|treated|assessed|logged|recorded)$|\b(?:is|are|was|were) (?:checked|inspected|tested|cleaned)\b/i
/** The rule's name is the reason. */
const ownReason = /\b(?:data protection|privacy|gdpr|security|safety|hygiene|health)\b/i
/** They are told by a rule, and need no reason. */
const grants = /\b(?:you(?: can|['’]re entitled| are entitled| may)|free of charge|entitled to|covered)\b/i
const denies = /\b(?:not|no|only|cannot|never|unable|un\w+able|must|non-\w+)\b|n['’]t\b/i

/** "… as per our terms. This is because …": the reason comes next. */
export function isExplainedNext(match: Match): boolean {
  const {words, text} = match.block
  const next = words[sentenceOf(match).end]
  return next !== undefined && explains.test(text.slice(next.start, next.start + ahead))
}
const explains = /^(?:(?:this|that|it)(?:['’]s| is) (?:because|so|to)|the reason|we do (?:this|that|so)|(?:this|that|it) (?:protects|keeps|helps|means|ensures|lets))\b/i
/** In characters; as many tell how a sentence begins. */
const ahead = 30

/** Nobody gives a reason for being helpless; and without its rule "you lost your right to it" is nothing but blame. */
export const isBare: RegExp =
  /\b(?:and|so|but) (?:i|we) (?:can(?:no|['’])t|cannot|am unable to|are unable to) (?:do (?:anything|much|more)|help|override|change|bend|make|break)\b[^,;:]*$|\byou(?:['’]ve| have)? (?:therefore )?(?:forfeit\w*|los[te]\w*|waived|gave up|given up|surrendered) (?:your|any|the) (?:right|claim|entitlement)/i

/** In characters; a text without stops must stay cheap. */
const longest = 300
/** In words; a longer sentence is left alone. */
const longestMain = 32
/** In words; behind more, the reason gets a sentence of its own. */
const longMain = 24

const ofSystem = lazily(() => anyCase(`^${system}`))
/** Behind a branch nobody knows what the reason is for. */
const branches = /\b(?:once|unless|if|until|when|where|by \p{L}+ing)\b|, (?:and|but) |\b(?:and|but|nor) (?:i|we|you|it|they|this|that|these|those|there) /iu
const lastClause = lazily(() => anyCase(`^.{12,}?(?:,? (?:and|but|so)|[;,]) (?=(?:${rules}|${system}) (?:do|does|will|would|don['’]t|doesn['’]t|won['’]t) )`))

/** Puts a slot for the reason where its sentence names a rule; nothing where it isn't sure to stand. */
export function withReason(match: Match): Suggestion[] {
  const {block} = match
  const {first, end} = sentenceOf(match)
  const from = block.words[first]?.start ?? 0
  const to = block.words[end - 1]?.end ?? from
  if (to - from > longest || isExplainedNext(match)) return []
  const whole = block.text.slice(from, to)
  if (unfit().test(whole) || ownReason.test(whole) || isBare.test(whole)) return []
  const previous = first > 0 ? sentenceAt(block, first - 1) : undefined
  if (previous && unfit().test(block.text.slice(block.words[previous.first]?.start, from))) return []
  const [before = ''] = lead().exec(whole) ?? []
  // "The booking is done, and the system does not permit me to open it": the last clause alone
  const joined = before === '' ? lastClause().exec(whole) : null
  return (joined ? reworded(match, whole, joined[0].length) : undefined) ?? reworded(match, whole, before.length) ?? []
}

function reworded(match: Match, whole: string, skipped: number): Suggestion[] | undefined {
  const {block} = match
  const from = block.words[sentenceOf(match).first]?.start ?? 0
  const said = whole.slice(skipped)
  const isOpening = skipped === 0 && /^\p{Lu}/u.test(said)
  const start = block.start + from + skipped
  const close = block.start + from + whole.length
  const why = ofSystem().test(said) ? '{the real reason}' : '{the reason behind the rule}'
  const behind = (main: string): string => (branches.test(main) || main.split(' ').length > longMain ? `. The reason is ${why}` : ` because ${why}`)

  /** Puts a wording for the head of the sentence, and the reason behind it. */
  const anew = (head: string, wording: string, tail = ''): Suggestion[] | undefined => {
    const rest = said.slice(head.length)
    if (rest.split(' ').length > longestMain || (grants.test(rest) && !denies.test(rest))) return undefined
    const put = wording === '' ? (rest[0] as string) : wording
    const opening = isOpening ? `${put[0]?.toUpperCase()}${put.slice(1)}` : put
    const headed: Rewording = wording === '' ? {start, end: start + head.length + 1, wording: opening} : {start, end: start + head.length, wording: opening}
    return [suggest('Give the reason instead', headed, {start: close, end: close, wording: tail + behind(rest)})]
  }

  if (alone().test(said)) {
    const isFirst = match.block.sentences[0] === sentenceOf(match)
    // a reason is that of a refusal or a rule; of what they did there is none
    if (skipped > 0 || (!isFirst && !limits().test(previousOf(match)))) return undefined
    return [suggest('Give the reason instead', inPlaceOfSentence(match, asSentence(isFirst ? `we do it this way because ${why}` : `the reason is ${why}`)))]
  }
  const thing = stands().exec(said)
  if (thing && isOpening) return [suggest('Give the reason instead', inPlaceOfSentence(match, `The reason for ${thing[1]?.trim().replace(/^The/, 'the')} is ${why}.`))]
  const forbidden = forbids().exec(said)
  if (forbidden) {
    const who = (forbidden[1] ?? forbidden[2] ?? '').toLowerCase()
    return anew(forbidden[0], who === 'me' ? "I can't " : who === 'us' ? "we can't " : "you can't ")
  }
  const opposed = against().exec(said)
  if (opposed) return anew(opposed[0], "we can't ")
  const none = saysNone().exec(said)
  if (none) return /^(?:longer|more|less|such)$/i.test(none[1] ?? '') ? undefined : anew(none[0], isPlural(none[1] ?? '') ? 'there are no ' : 'there is no ')
  const gone = forbidsThing().exec(said)
  if (gone) {
    const isMany = !/^an? /i.test(gone[1] ?? '') && isPlural(gone[2] ?? '')
    return anew(gone[0], '', isMany ? " aren't possible" : " isn't possible")
  }
  const told = says().exec(said)
  if (told && / (?:is|are|was|were|has|have|can|can['’]t|cannot|must|will|do|does|don['’]t|may|\p{L}+s|\p{L}+ed)\b/iu.test(said.slice(told[0].length))) return anew(told[0], '')
  const opened = atHead().exec(said)
  if (opened) return anew(opened[0], '')
  const closed = byRules().exec(said) ?? atEnd().exec(said)
  if (closed && closed.index > shortest) {
    const main = said.slice(0, closed.index)
    if (
      tellsHow.test(main) ||
      /\b(?:is|are|was|were|be|this|that|it)$/i.test(main) ||
      !/ (?:is|are|was|were|has|have|can|can['’]t|cannot|must|will|do|does|don['’]t|may|stands?|\p{L}+s|\p{L}+ed)\b/iu.test(main)
    )
      return undefined
    if (grants.test(main) && !denies.test(main)) return undefined
    return [suggest('Give the reason instead', {start: start + closed.index, end: close, wording: behind(main)})]
  }
  return undefined
}

function previousOf(match: Match): string {
  const {block} = match
  const {first} = sentenceOf(match)
  const before = sentenceAt(block, first - 1)
  return block.text.slice(block.words[before.first]?.start, block.words[before.end - 1]?.end).slice(0, longest)
}
/** Refuses or rules something, and blames nobody. */
const limits = lazily(
  () =>
    /^(?!(?:\p{Lu}[\p{L}'’. ]{1,30}, )?[Yy]ou (?:\p{L}+ly )?(?:never|did|didn|have|haven|had|failed|forgot|were|weren)\b).*(?:\b(?:no|not|cannot|unable|only|must|never|non-\p{L}+|until|within|fees?|charge[sd]?|fines?|deposits?|due|required|closed|final|limit\p{L}*|ends?|expires?|expired|kept|refused|declined)\b|n['’]t\b|[£$€%])/su
)

/** In characters; less before the rule is no statement. */
const shortest = 12

const isPlural = (noun: string): boolean => /[^su]s$|sses$|xes$/i.test(noun)
