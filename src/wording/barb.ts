/**
 * Takes the barb off a sentence and leaves what it tells: "It's very simple: pull the page down" becomes "Pull the page down".
 */
import {lazily} from '../lazily.ts'
import {type Match, matchOf, sentenceOf, wholeSentence, wordsOf} from '../match/match.ts'
import {behindGreeting} from '../match/opening.ts'
import {inPlaceOfSentence, suggest, withoutSentence} from '../suggestion.ts'
import type {Suggestion} from '../types.ts'
import {anyCase} from './any-case.ts'
import {inPassive} from './without-culprit.ts'

/** Says, before the fact, how plain it is or who is wrong. */
const heads = lazily(() =>
  anyCase(
    `^(?:(?:so|but|and|well|look|sorry),? )?(?:${[
      '(?:actually|in (?:actual )?fact|as a matter of fact|in reality|(?:quite )?frankly|for your information|fyi|to be (?:perfectly |quite )?(?:frank|blunt)|newsflash|needless to say)[,:;]',
      "(?:the (?:simple )?fact (?:is|remains)|i (?:must|have to|would|might) (?:point out|remind you|tell you)|let (?:me|us) (?:tell|remind) you|i(?:[’']d| would) (?:point out|remind you)) that",
      "(?:it|this|that)(?:[’']s| is)(?: all| really| very| quite| so| an?)* (?:simple|easy|obvious|basic|elementary)(?: enough| really| thing| matter| question)?[:;,]",
      'only (?:an? |the |some )?[^,;:]{3,80}, but',
      "(?:your friend|you)(?: is|[’']s| are|[’']re| have| has) (?:wrong|mistaken|confused|wrong information)(?: there| here)?[,;:]",
      "(?:as )?any(?:one|body| \\p{L}+)(?: (?:who|with)(?:[’']s)? [^,;:]{3,60}?)? (?:knows|(?:could|would|will|should) (?:tell you|have told you|know|see))(?: that|,)",
      "as you(?:[’']d| would) (?:have )?(?:know|known|see|seen|realise|realised|realize|realized|notice|noticed|read)\\b(?: if| had| from)[^,;:]{3,70},",
      'as (?:most|all|many|any) \\p{L}+(?: \\p{L}+)? (?:know|knows|realise|realize|understand|see|will know|would know)\\b[^,;:]{0,20},',
      "(?:if you(?:[’']d| had)|had you) (?:only |even |just |actually |simply )?(?:bothered|cared|troubled|taken|read|looked|checked|listened|opened|followed|paid|asked)[^,;:]{0,60}?,? you(?:[’']d| would) (?:have )?(?:know|known|see|seen|notice|noticed|realised?|realized?|found|find|read)(?: that)?",
      "(?:(?:i|we) (?:rather |do )?(?:think|believe|suspect|fear|expect|imagine)(?: that)? )?you(?:[’']ll| will)(?: probably| surely)? find(?: that|(?= you| the \\p{L}+ says?))",
      'what you (?:have to|need to|must|should) (?:understand|realise|appreciate|remember|know)(?:, \\p{L}+,)? is that',
      "you(?:[’']ll| will| must| should| would)? (?:\\p{L}+ly |no doubt )?(?:be aware|know|realise|realize|appreciate|understand)(?: \\p{L}+ly)? that",
      "as (?:i|we)(?:[’']m| am|[’']re| are) sure you[^,;:]{1,60},",
      "as you(?:[’']ll| will| may| should| might| can| would)? (?:no doubt |surely |probably )?(?:know|see|understand|grasp|appreciate|be aware|have read)[^,;:]{0,40},"
    ].join('|')}) (?=\\p{L}\\S* \\S+ )`
  )
)

/** Says behind the fact who ought to have known it, or how the others do. */
const tails = lazily(() =>
  anyCase(
    `(?:${[
      "[,;] (?:which|as) (?:you|anyone|anybody|everyone|everybody|any \\p{L}+|every \\p{L}+|most \\p{L}+|our \\p{L}+)(?: who(?:[’']s)? [^,;:]{3,50}?)?(?:[’']d| would| will| should| could| might| may| can|[’']ll)?(?: have)? (?:knows?|known|seen?|realised?|noticed|read|understand|learn|told you)\\b[^.!?,;:]*",
      "[,;] as (?:i|we)(?:[’']m| am|[’']re| are) sure you\\b[^.!?,;:]*",
      '[,;] (?:which|as) (?:is|was|were|are)(?: also| \\p{L}+ly)? (?:on|in|at|stated|shown|announced|mentioned|written|displayed|listed|printed|published|explained|told|clear|visible)\\b[^.!?,;:]*\\b(?:when|before|as|after) you\\b[^.!?,;:]*',
      '[,;] which you (?:apparently|clearly|obviously|evidently|plainly|presumably|seemingly|conveniently) (?!need|want|like|enjoy)[^.!?,;:]*',
      "[,;] which you (?:did(?:n[’']t| not)|never|forgot to|failed to|neglected to|chose not to)(?: even| bother to| care to| actually)* (?:read|check|look|open|see|notice|follow|listen|ask|answer)[^.!?,;:]*",
      ',? (?:should|if) you (?:ever )?(?:wish|care|bother(?:ed)?|cared|choose) to (?:read|look|open|check|listen)\\b[^.!?,;:]*',
      '[,;] (?:since|because|as|and|though|although|but) (?:only|even|just) (?!then\\b|when\\b|after\\b|once\\b|if\\b)(?:an? |the )?\\p{L}+(?: \\p{L}+)? \\p{L}+[^.!?;:]*',
      '[,;] (?:though |as |and |but )?(?:not everyone|any (?:child|fool)|a child|a toddler|every child)(?: of [^,;:]{3,30}?)?(?: (?:could|can|would|will|learns?|knows?|has|manages?))[^.!?,;:]*',
      "[,;] (?:perhaps|maybe) you(?:[’']re| are)\\b[^.!?,;:]*",
      ',? before (?:you )?(?:jump(?:ing)? to|point(?:ing)? (?:the |your )?fingers?|blam(?:e|ing)|accus(?:e|ing)|complain(?:ing)?|shout(?:ing)?)\\b[^.!?,;:]*',
      ',? (?:just )?(?:like|as) (?:everyone|everybody|anyone)(?: else)?(?: (?:does|do|did|can|manages?|would))?'
    ].join('|')})$`
  )
)

/** Says in between how plain it is: "which, as I would have thought was self-evident, has nothing to do with it", "then naturally the sum is off". */
const asides = lazily(
  () =>
    /(\b\p{L}+,?)(?:, as (?:we|i|any\p{L}*|every\p{L}*|(?:educated|reasonable|sensible|most|all) \p{L}+) [^,;:]{3,60}, | (?:naturally|obviously|evidently),? )(?!expected\b)(?=\p{L})/iu
)

/** "When you get a new phone, that's a new phone, so the key isn't on it": says a thing is what it is. */
const tautology = lazily(() => /, (?:that|it|this)['’]s (?:just |only |simply )?((?:an? )?\p{L}[\p{L} -]{2,30}?), so (?:of course,? |obviously,? |naturally,? )?(?=\p{L})/iu)

/** In characters; a text without stops must stay cheap. */
const longest = 300

/** Leaves out what stings at the head of the sentence or at its end; nothing where the sting is all it says. */
export function withoutBarb(match: Match): Suggestion[] {
  const {block} = match
  const {first, end} = sentenceOf(match)
  // "Hello, as you would know if you had read it, …": the greeting stays
  const opening = Math.min(behindGreeting(block, sentenceOf(match)), match.first)
  const from = block.words[Math.max(first, opening)]?.start ?? 0
  const to = block.words[end - 1]?.end ?? from
  if (to - from > longest) return []
  const said = block.text.slice(from, to)
  const offset = block.start + from
  const [head] = heads().exec(said) ?? []
  // "anyone who knows a dishwasher knows that it …", "if you'd checked the app you'd have seen it …": what "it" may be goes with the head
  const isNamed = !/^(?:it|they|he|she)\b/i.test(said.slice(head?.length ?? 0)) || !/\b(?:any|the |your |our |an? )/i.test(head ?? '')
  if (head && isNamed && offset + head.length > match.start) {
    const letter = said[head.length] as string
    // "I think you'll find that you ticked the box": the box was ticked
    const deed = block.words.findIndex(({start}) => start >= from + head.length)
    const passive = /^you\b/i.test(said.slice(head.length)) ? inPassive(matchOf(block, deed, end - 1, match.phrase)) : undefined
    if (passive !== undefined) return [suggest('Say it without “you”', {start: offset, end: offset + said.length, wording: `${passive[0]?.toUpperCase()}${passive.slice(1)}`})]
    const isGreeted = opening > first && block.words[opening]?.before === ','
    return [suggest('Leave it out', {start: offset, end: offset + head.length + 1, wording: isGreeted ? letter : letter.toUpperCase()})]
  }
  const same = tautology().exec(said)
  if (same?.[1] && said.slice(0, same.index).toLowerCase().includes(same[1].toLowerCase())) {
    const start = offset + same.index
    return [suggest('Leave it out', {start, end: start + same[0].length, wording: /^(?:if|when|once|because|since|as)\b/i.test(said) ? ', ' : ', so '})]
  }
  // "Can't you wait like everybody else?": without them it scolds as much
  const tail = /^(?:why )?(?:can|could|will|would)(?: not|n[’']t|['’]t)? you\b/i.test(said) ? undefined : tails().exec(said)
  if (tail && tail.index >= shortest && offset + tail.index < match.end) return [suggest('Leave it out', {start: offset + tail.index, end: offset + said.length, wording: ''})]
  const [aside, before] = asides().exec(said) ?? []
  const at = aside && before ? offset + said.indexOf(aside) + before.length : -1
  if (aside && before && at > match.start - before.length - 2 && at <= match.end) {
    return [suggest('Leave it out', {start: at, end: at + aside.length - before.length, wording: /^(?:if|when|had|once|unless|while|because)\b/i.test(said) ? ', ' : ' '})]
  }
  return []
}

/** In characters; less before the barb is no fact. */
const shortest = 15

/** "No need to shout, the fitter comes at noon": what follows stands alone; "Calm down and tell me your name": what is asked for is asked. */
export function withoutHead(match: Match): Suggestion[] {
  const {block, first, last} = match
  const {words, text} = block
  const sentence = sentenceOf(match)
  // "There is no need to shout"
  if (first > sentence.first + 2 || sentence.end - last <= fewestBehind) return []
  const from = words[sentence.first]?.start ?? 0
  const joins = words[last + 1]?.text === 'and' ? last + 2 : last + 1
  const next = words[joins]
  if (!next || next === words[sentence.end - 1]) return []
  const behind = text.slice(next.start, words[sentence.end - 1]?.end)
  // "Calm down and wait for our call": the call is what they wait for
  const [, how = '', who] = (joins > last + 1 && awaited.exec(behind)) || []
  const comes = calls[how.toLowerCase()]
  if (comes) return [suggest('Say when they hear from you', inPlaceOfSentence(match, `We will ${comes} you by {when}.`))]
  if (who) return [suggest('Leave it out', {start: block.start + from, end: block.start + next.start + 1, wording: 'Please w'})]
  const leaving = (wording: string, to: number): Suggestion[] => [suggest('Leave it out', {start: block.start + from, end: block.start + to, wording})]
  if ((joins > last + 1 || next.before !== '') && request().test(behind)) return leaving(/^please\b/i.test(behind) ? 'P' : `Please ${next.text[0]}`, next.start + 1)
  if (joins > last + 1 || !/^[,;:–—-]$/.test(next.before) || !clause().test(behind)) return []
  return leaving((text[next.start] as string).toUpperCase(), next.start + 1)
}

const awaited =
  /^(?:please )?wait (?:for|until you (?:get|receive|have)) (?:(?:our|my|the|an?) (call|phone call|call ?back|e-?mail|letter|reply|answer|response|message)|((?:our|the) [\p{L}-]+(?: (?:team|manager))?))$/iu
const calls: Readonly<Record<string, string>> = {
  call: 'call',
  'phone call': 'call',
  callback: 'call',
  'call back': 'call',
  email: 'email',
  'e-mail': 'email',
  letter: 'write to',
  reply: 'write to',
  answer: 'write to',
  response: 'write to',
  message: 'write to'
}

/** In words; less says nothing of its own. */
const fewestBehind = 3
const request = lazily(
  () =>
    /^(?:please )?(?:tell|send|give|show|let|check|email|call|ring|upload|enter|confirm|describe|explain|attach|forward|reply|write|share|answer|follow|use|keep|visit|see|try|watch|read|open|contact|download|switch|bring|ask|log|take|have (?:your|the|an?)|fill|pay|collect|return|post|print|turn|press|install|update|restart|apply|order|buy|pick|choose|refer|rely|store|put|join|register|boil|drink|leave (?:the|your|it)) \p{L}/iu
)
const clause = lazily(
  () =>
    /^(?:(?:the|our|your|an?|my) (?:\p{L}+ ){0,2}?\p{L}+, (?:which|who) |(?:the|our|your|we|i|it|there|nobody|an?|my) (?:\p{L}+ ){0,3}?(?:is|are|was|were|has|have|had|will|can|left|came|went|made|sent|gave|took|broke|forgot|lost|put|got|did|said|told|let|ran|sold|kept|fell|\p{L}{3,}(?:s|ed))|(?:we|i|it|there|they)['’](?:ll|ve|re|s|m))\b/iu
)

/** Endearments and taunts for the customer: "do try again, sweetheart". */
const vocative = lazily(
  () =>
    /([\p{L}\d’']+), (?:(?:my )?(?:darling|sweetheart|sweetie|love|lovely|poppet|pet|dear|treasure|sunshine|princess)|genius|einstein|sherlock|your highness|bless your heart|hun)(?=[,.!?;]|$)/iu
)

/** Leaves out what the customer is called, and keeps the sentence; nothing where they aren't called anything. */
export function withoutEndearment(match: Match): Suggestion[] {
  const {block} = match
  const {first, end} = sentenceOf(match)
  const from = block.words[first]?.start ?? 0
  const said = block.text.slice(from, Math.min(block.words[end - 1]?.end ?? from, from + longest))
  const found = vocative().exec(said)
  if (!found) return []
  const start = block.start + from + found.index
  return [suggest('Leave the name out', {start, end: start + found[0].length, wording: found[1] as string})]
}

/** Says that it was said before, or where to read it again. */
const saidBefore = lazily(
  () =>
    /^(?:please |kindly |just )?(?:(?:i|we)(?:['’]ve| have)? (?:already )?(?:explained|said|told you|answered|covered|been (?:over|through))\b.{0,30}|(?:re-?)?read (?:my|our|the) (?:last|previous|earlier|first|other) (?:message|e-?mail|reply|answer|mail|letter)s?(?: again| carefully)?|scroll up|how many times (?:do|must|should|did) (?:i|we)\b.{0,60}|see (?:my|our) (?:last|previous|earlier) (?:message|e-?mail|reply|answer))$/iu
)

/** "Read my last message": says it again instead. */
export function sayingAgain(match: Match): Suggestion[] {
  if (!saidBefore().test(wordsOf(wholeSentence(match)))) return []
  const {block, phrase} = match
  const {end} = sentenceOf(match)
  const next = end < block.words.length ? wholeSentence(matchOf(block, end, end, phrase)) : undefined
  return [suggest('Say it again', inPlaceOfSentence(match, 'Here it is once more: {the answer}.'), ...(next && saidBefore().test(wordsOf(next)) ? [withoutSentence(next)] : []))]
}
