/**
 * Turns what was not done into what helps another time: "Why didn't you tell us about the nuts?" becomes "Next time, please tell us about the
 * nuts", "If your bag had been labelled, this would not have happened" becomes "It helps if your bag is labelled".
 */
import {lazily} from '../lazily.ts'
import {type Match, wholeSentence, wordsOf} from '../match/match.ts'
import {customersRead} from '../opinion.ts'
import {inPlaceOfSentence, leaveOut, suggest} from '../suggestion.ts'
import type {ReplyContext, Suggestion} from '../types.ts'
import {isGrave} from './grave.ts'
import {withoutName} from './name.ts'

/** Forms of what can be done beforehand, and how to ask for it. */
const done =
  'turned on|switched on|set up|enabled|activated|read|checked|looked|asked|followed|called|rung|phoned|installed|measured|returned|reported|told|let|kept|sent|opened|updated|registered|cancelled|contacted|written|listened|tried|tested|charged|labelled|packed|taken|bought|brought|chosen|booked|used|paid'
const bases: Readonly<Record<string, string>> = {
  read: 'read',
  rung: 'ring',
  told: 'tell',
  let: 'let',
  phoned: 'phone',
  kept: 'keep',
  sent: 'send',
  written: 'write',
  tried: 'try',
  cancelled: 'cancel',
  labelled: 'label',
  taken: 'take',
  bought: 'buy',
  brought: 'bring',
  chosen: 'choose',
  used: 'use',
  paid: 'pay',
  measured: 'measure',
  updated: 'update',
  charged: 'charge',
  'backed up': 'back up',
  'turned on': 'turn on',
  'switched on': 'switch on',
  enabled: 'enable',
  activated: 'activate',
  saved: 'save',
  insured: 'insure'
}
const baseOf = (form: string): string => bases[form.toLowerCase()] ?? form.toLowerCase().replace(/ed$/, '')

/** "If you had read the card, the lid would still be on." */
const hadYou = lazily(
  () =>
    new RegExp(
      `^(?:if you(?:['’]d| had)|had you)(?: only| just| simply| even| actually)? (${done})\\b ?([^,]{0,80}?)(?:,? (?:as|like) [^,]+)?(?: (?:first|in time|beforehand|properly))?, [^.!?]*\\b(?:would|could|might|['’]d)\\b`,
      'iu'
    )
)
/** "You should have measured the door": only where nothing else is said. */
const shouldHave = lazily(
  () => new RegExp(`^(?:you|one) (?:should|ought to|could|might)(?: really| simply| just)? have (${done})\\b ?((?:(?!\\byou\\b)[^,]){0,80}?)(?: first)?$`, 'iu')
)
/** "You should have saved it first, it says so there": what keeps it safe another time. */
const keepsSafe = lazily(
  () =>
    /^you (?:should|could|ought to|might)(?: really| simply| just)? have (linked|backed up|saved|synced|insured|registered) ((?:(?!\byou\b)[^,;:]){3,80}?)(?:, (?:it|that|this|as|which) [^,;:]{3,60})?$/iu
)
/** "Did you even look at the label?" */
const didYou = lazily(
  () =>
    /^did you (?:(?:even|actually|really|bother to|at least|not) (read|look at|check|measure|try|follow|open|listen to|ask) ([^,?]{3,80})|(read|check|measure|try|ask|open) ([^,?]{3,60}) before you \p{L}+)$/iu
)
const whyNot = lazily(
  () =>
    /^(?:(?:and|but|so) )?why (?:did you not|didn['’]t you|have you not|haven['’]t you) ((?:tell|let|ask|call|ring|mention|contact|check|inform|say|write|email|come|bring|report)\b[^,;:?]*?)(?: when you [^,;:?]*)?$/iu
)

const hadBeen = lazily(
  () =>
    /^(?:if (\p{L}[^,]*?) had(?:n['’]t)?(?: only| simply| just)? been|had (\p{L}[^,]*?)(?: only| simply| just)? been) (\p{L}+(?:ed|en|wn|ut|pt|lt|nt|ad|id)\b[^,]*|(?:there|here|ready|present|at home|on time|in place)\b[^,]*),(?: as [^,]+,)? (?:this|that|it|none of|the|your|you|we)\b[^.!?]*\b(?:would|could)\b/iu
)

/** "If you'd filled in the form, we'd have a number to look up": what could be done then; of what was only to ask or to tell nothing is missing. */
const thenWe = lazily(
  () =>
    /^(?:if (?:only )?you(?:['’]d| had)|had you)(?! (?:only |even |just |simply |actually |ever )?(?:asked|told|called|rung|phoned|contacted|let|mentioned|said|informed|warned|notified|written|emailed|spoken|come|been|waited|read|looked|listened|checked|noticed|followed|reported|complained|objected|cared|bothered)\b)[^,]{3,100}?,? ((?:we|i|the \p{L}+|our \p{L}+)(?:['’]d| would| could| might)(?: (?:then|easily|also|still|now))? (?:have (?!(?:to|told|said|explained|answered|informed|known)\b)|be able to|find|help|look|know|send|open)\b[^,;:]{3,120})$/iu
)

/** "Please make sure you bring the card in future": with when, before or behind it, it speaks of the last time too. */
const inFuture = lazily(() => {
  const later = '(?:in (?:the )?future|next time|another time|going forward|from now on|the next time)'
  const sure = '(?:(?:make sure|ensure|be sure|take care|see to it|try|remember)(?: (?:that|to|and))?(?: you)? )'
  const please = '(?:(?:please|kindly|do|just|always|perhaps|maybe),? )'
  const plain = '(?=(?:check|ask|measure|book|call|ring|order|use|bring|tell|let|send|enter|give|choose|keep|allow|contact|order|press|take|put) )'
  const asked = `(?:${please}*${sure}|${please}+|${plain})`
  return new RegExp(
    `^${please}*${later},? ${asked}([^,;:?]{5,120})$|^${asked}([^,;:?]{5,120}?),? ${later}$|^you (?:should|must|ought to|need to|have to) always ([^,;:?]{5,120})$`,
    'iu'
  )
})
/** Nothing that can be done, or only told to be. */
const noStep = lazily(
  () =>
    /^(?:not?|never|don['’]t|be|been|have|had|are|were|is|was|will|would|can|could|should|that|to|it|you|we|i|they|he|she|there|think|look|listen|learn|pay|mind|watch|behave|bear|read (?:more|it|them|things|carefully|properly)|try|wait|calm|stop|expect|remember|realise|realize|know|understand|accept|consider|double-?check|come back|hesitate|thank|feel)\b|^\p{L}+ly\b/iu
)
/** Something that is to be so: "make sure the lid is shut". */
const toBeSo = /^((?:the|your|all|both|any) [^,;:]{2,60}?) ((?:is|are) [^,;:]{2,60})$/i

/** In characters; a text without stops must stay cheap. */
const longest = 300

/** It was of one day alone. */
const once = /\b(?:last|yesterday|today|week|month|year|january|february|march|april|may|june|july|august|september|october|november|december|\w+day|\d+)\b/i

/** What they could have done is blame in any words, where the harm was ours, or grave; beside a sorry, who they say did it is enough. */
const isOurDoing = ({block}: Match, context: ReplyContext): boolean =>
  context.fault === 'company' || (context.fault === undefined && (isGrave(context) || (customersRead.get(context)?.fault === 'company' && saysSorry.test(block.text))))
const saysSorry = /\b(?:sorry|apologi[sz]e|apologies)\b/i

/** What helps another time; nothing where it isn't sure to stand. */
export function nextTime(match: Match, context: ReplyContext): Suggestion[] {
  if (isOurDoing(match, context)) return []
  const said = withoutName(wordsOf(wholeSentence(match)))
  if (said.length > longest) return []
  const [, step] = whyNot().exec(said) ?? []
  if (step) return isOfThatDay(match, step) ? [] : [suggest('Ask for it another time', inPlaceOfSentence(match, `Next time, please ${step}.`))]
  const then = inFuture()
    .exec(said)
    ?.slice(1)
    .find((step) => step !== undefined)
  if (then && !noStep().test(then)) {
    const so = toBeSo.exec(then)
    if (so) return [suggest('Say what helps another time', inPlaceOfSentence(match, `It helps if ${so[1]} ${so[2]}.`))]
    if (!/^(?:the|your|an?|our|my|all|both|any)\b/i.test(then)) return helping(match, then)
  }
  const [, kept, safe] = keepsSafe().exec(said) ?? []
  if (kept && safe && !once.test(safe)) return helping(match, `${baseOf(kept)} ${safe}`)
  const [, form, object = ''] = hadYou().exec(said) ?? []
  if (form && !once.test(object)) return helping(match, `${baseOf(form)}${object === '' ? '' : ' '}${object}`)
  const [, verb, label, earlier, sized] = didYou().exec(said) ?? []
  if (verb || earlier) return helping(match, `${verb ?? earlier} ${label ?? sized}${earlier ? ' beforehand' : ''}`)
  const [, what, thing = what, how] = hadBeen().exec(said) ?? []
  if (!thing || !how || /^(?:you|we|i|they|he|she|it)\b/i.test(thing)) return []
  return [
    suggest(
      'Say what helps another time',
      inPlaceOfSentence(match, `It helps if ${thing} ${/[^su]s$/.test(thing) ? 'are' : 'is'} ${how.replace(/ (?:before|when) (?:it|they|you|we) (?:was|were)\b.*$/i, '')}.`)
    )
  ]
}

/** "Why didn't you tell the waiter at the time? We could have helped you then": no next time has that time. */
const isOfThatDay = ({block, last}: Match, step: string): boolean =>
  /\b(?:at the time|there and then|then|straight away|right away|sooner|earlier|immediately|before|that day|on the (?:day|night|spot))$/i.test(step) ||
  /^[^.!?]*[.!?]\s+[^.!?]{0,120}\b(?:then|at the time|could have|would have)\b/i.test(block.text.slice(block.words[last]?.end, (block.words[last]?.end ?? 0) + longest))

/** Keeps what could have been done, and who left something out goes. */
export function withWhatWasMissing(match: Match): Suggestion[] {
  const [, then] = thenWe().exec(withoutName(wordsOf(wholeSentence(match))).slice(0, longest)) ?? []
  return then
    ? [
        suggest(
          'Say what was missing, not who left it out',
          inPlaceOfSentence(match, `With {what was missing}, ${/^I\b/.test(then) ? then : then.replace(/^./, (letter) => letter.toLowerCase())}.`)
        )
      ]
    : []
}

/** "Try reading the label in future": what helps is reading it. What is only to be read or told helps nobody by being asked for; where it stands does. */
function helping(match: Match, what: string): Suggestion[] {
  const [, , paper] = toBeRead().exec(what) ?? []
  if (paper) {
    const are = /[^su]s$/i.test(paper.split(/ (?:of|for|on|in) /)[0] ?? '')
    const told = shown.test(paper)
      ? suggest('Tell what it says', inPlaceOfSentence(match, `The ${paper} ${are ? 'say {what they say}' : 'says {what it says}'}.`))
      : suggest('Say where it is', inPlaceOfSentence(match, `The ${paper} ${are ? 'are' : 'is'} at {where}.`))
    return [told, ...leaveOut(match)]
  }
  if (lectures.test(what)) return []
  return [suggest('Say what helps another time', inPlaceOfSentence(match, isGerund.test(what) ? `What helps is ${what}.` : `It helps to ${what}.`))]
}
const toBeRead = lazily(
  () =>
    /^(?:(?:re-?)?read(?:ing)?|look(?:ing)? (?:at|into|through)|consult(?:ing)?|study(?:ing)?) (?:through )?(the|our|your) ((?:[\p{L}-]+ ){0,3}?(?:terms(?: (?:and|&) conditions)?|conditions|polic(?:y|ies)|contract|agreement|rules|instructions?|manual|guide|leaflet|letter|e-?mail|page|list|sheet|confirmation|description|small print|faqs?|notes?|label|sign|sticker|tag|card|notice)(?: (?:of|for|on|in) (?:the |your |our )?[\p{L}-]+)?)(?: (?:carefully|properly|closely|thoroughly|first|again|beforehand|in full|before\b.*))*$/iu
)
/** It is short, and everybody has it before them. */
const shown = /\b(?:label|sign|sticker|tag|card|notice)\b/i
/** There is nothing to do but to read it or to tell us, or nobody knows any more what "it" was. */
const lectures =
  /^(?:read|look at|listen|tell|ask|let|mention|inform|say|report|pay attention|speak|complain)(?:ing)?\b(?! (?:the|a|your) (?:driver|waiter|pharmacist|doctor|vet|electrician)\b)|^\p{L}+(?: (?:up|in|out|on|off|to|for|at))? (?:it|them|that|this|one|so|us|me)\b/iu
const isGerund = /^(?!(?:br|r|s|cl|sw|sl|fl|st|spr|str|p|w)ing\b)\p{L}+ing\b/iu

/** The same for what should have been done. */
export function betterNextTime(match: Match, context: ReplyContext): Suggestion[] {
  if (isOurDoing(match, context)) return []
  const [, form, object = ''] = shouldHave().exec(withoutName(wordsOf(wholeSentence(match)).slice(0, longest))) ?? []
  return form && !once.test(object) ? helping(match, `${baseOf(form)}${object === '' ? '' : ' '}${object}`) : []
}
