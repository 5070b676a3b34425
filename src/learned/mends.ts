/**
 * What can stand in the place of words that no phrase knows: whoever only felt that they are wrong can leave them out, or leave their place
 * to be filled, and no more.
 */
import {lazily} from '../lazily.ts'
import {type Match, matchOf, sentenceOf, wordsOf} from '../match/match.ts'
import {sentenceAt} from '../reply/read.ts'
import {afterSentence, inPlaceOf, inPlaceOfSentence, leaveOut, suggest, telling, tellsWhen} from '../suggestion.ts'
import type {ReplyContext, Suggestion} from '../types.ts'
import {asFactOfThing, explainingIt, keepingWhy, repliesDontArrive} from '../wording/as-fact.ts'
import {asking, askingAll, warns} from '../wording/asking.ts'
import {sayingAgain, withoutBarb} from '../wording/barb.ts'
import {byWhen} from '../wording/by-when.ts'
import {roomToSaySo, withWhatIsKept} from '../wording/consequence.ts'
import {asAdvice, asRecorded, tellsRecord, tellsStep} from '../wording/fact-of-them.ts'
import {askingInstead} from '../wording/guess.ts'
import {askingOurOwn, isTheirs} from '../wording/help.ts'
import {offeredOpenly} from '../wording/last-offer.ts'
import {measured} from '../wording/measured.ts'
import {nextTime, withWhatWasMissing} from '../wording/next-time.ts'
import {withReason} from '../wording/reason.ts'
import {quietly} from '../wording/small-letters.ts'
import {inPassive} from '../wording/without-culprit.ts'

/** Rules whose words are best left out. */
const barbed: ReadonlySet<string> = new Set('calm-tone|no-arguing|no-blame|no-condescension|no-cornering|no-dismissing|no-platitude|respect'.split('|'))

/** Rules whose words want something in their place. */
const instead: Readonly<Record<string, [title: string, wording: string]>> = {
  'no-dead-end': ['Say what you can do instead', 'What I can do is {what you can do instead}.'],
  'no-deflection': ['Take it on', 'I will {what you will do} and tell you how it went by {when}.'],
  'no-stalling': ['Say what you do, and by when', 'I will {what you will do} and write to you by {when}.']
}

const isOfThing =
  /^(?:it|that|this|they|these|those)(?:['’]s|['’]re| is| are| was| were) (?:still |already |now |all |just |not )?(?:on|in|at|under|with|next to|behind) (?!you\b|your (?:own|side|end|part|head)\b)/i

/** Asks for something, offers, grants or owns it. */
const useful =
  /^if\b|^(?:hold|keep|turn|press|pull|push|put|use|set|plug|unplug|tap|slide|lift|wash|dry|make sure)\b|\b(?:(?:is|are|were|was) (?:\w+ )?yours|option|(?:our|my) (?:own )?(?:work|fault|mistake|error|slip|doing|lapse|wording)|ours|mine|we (?:should|failed|got)|sorry|works?|full|please|kindly|emergency|you (?:can|may|could|might)|(?:can|could|shall) we|let['’]s|there(?:['’]s| is| are)|available|welcome|if you)\b/i

/** What they could have done mends nothing any more. */
const tooLate = /^(?:(?:and|but|so) )?you (?:could|might|should)(?: always| also| at least| simply| just)? have\b/i

/** Reasons, and what is counted: in what argues they are the facts, elsewhere only the barb. */
const reasons =
  /\b(?:therefore|hence|thus|so|since|nothing to do|probably|likely|that['’]s why|is why|because|two|three|four|five|six|seven|eight|nine|ten|twelve|dozen|hundred|thousand|january|february|march|april|june|july|august|september|october|november|december)\b/i

/** Tells what the customer did, and nothing else. */
const tellsDeed = lazily(
  () =>
    /^(?:(?:but|and|so) )?you(?: just| simply| only)?(?:(?: have|['’]ve| had| did|did)(?:n['’]t| not)| never| didn['’]t) \p{L}{3,}\b[^,;:]*$|^(?:(?:but|and|so) )?you (?:\p{L}+ly )?(?:(?!need|exceed)\p{L}{2,}ed|put|left|made|took|gave|got|set|chose|kept|bought|sent|wrote|came|went|did|clicked)\b[^,;:]*$/iu
)

/** Is about the matter, or us; who else did what is a fact of its own. */
const ofMatter = /^(?:(?:and|but|so|no|well),? )?(?:it|that|this|there|they|these|those|we|i|you|our|your|nobody|no one|nothing|in our|not)\b/i

/** Speaks to the customer, or of people like them. */
const reproaches =
  /\b(?:you\w*|yours?|u|ur|ya|people|anyone|anybody|everyone|everybody|others|thousands|millions|passengers|one|customers?|guests?|users?|folks?|who|child|would have|avoided|advisable|wiser|surprise)\b|(?:^|, )had\b/i

/** Says how plain it was. */
const plainly =
  /\b(?:simpl[ey]\w*|eas(?:y|ily)|obvious\w*|basic\w*|clear\w*|plain\w*|surely|of course|naturally|evident\w*|elementary|common (?:sense|knowledge)|hardly|rocket|child['’]s play)\b/i

/** Tells of the customer what must not be lost. */
const tellsOfThem = lazily(() => /\b(?:you|your)\b.*\b(?:\p{L}{3,}ed|put|left|made|took|gave|chose|kept|wrote|came|went|clicked)\b|\b(?:it was|was|were) you\b/iu)

/** That they were told mends nothing. */
const wasTold = /^(?:(?:and|but|as) )?you (?:were|had been|have been) (?:\w+ )?(?:told|warned|informed|advised|notified|reminded|made aware)\b/i

/** Names who has to do with it, or where to go: that may stand, and help comes behind it. */
const directs = lazily(
  () =>
    /\b(?:belongs?|(?:job|matter|business|task|remit|duty|question) (?:of|for)|by (?:the|an?|our|your)|the \p{L}+(?:['’]s)?|office|company|supplier|courier|insurer|insurance|airline|landlord|provider|brand|registry|factory|bank|shop|maker|email|form|page|desk)\b/iu
)
/** Somebody else has it to do. */
const hasJob = /\b(?:belongs? to|(?:job|matter|business|task|remit|duty|questions?) (?:of|for|are with|is with)|(?:is|are) down to)\b/i
const us = /\b(?:we|us|our|ours|i|me|my|mine)\b/i
const denies = /\b(?:not|no|never|nobody|none|nothing|nor|only)\b|n['’]t\b/i

/** "You will have to buy a new one": the only way is told as one. */
const hasTo =
  /^you(?:['’]ll| will)?(?: just| simply| then)? (?:have|need) to (?=(?:buy|book|order|apply|rebook|register|visit|choose|pick|collect|arrange|purchase|get|request|renew)\b)/i

/** Suggestions for words that the learned detector added: nothing in them has to be known but the remedy, if one may be offered. */
export function mendsOf(ruleId: string, match: Match, isSure: boolean, context: ReplyContext, remedy?: string): Suggestion[] {
  const words = wordsOf(match)
  if (match.first === match.last || (ruleId === 'no-confrontation' && warns(words))) return []
  // who is told to keep quiet isn't asked to
  if (ruleId === 'no-confrontation' && (!silences.test(words) || firstStep.test(words))) {
    const asked = [...withWhatIsKept(match), ...asking(match), ...askingAll(match)]
    if (asked.length > 0) return asked
  }
  const offer =
    remedy === undefined || !isWhole(match) || telling().test(words) ? [] : [suggest('Offer what you may offer', inPlaceOfSentence(match, `What I can offer is ${remedy}.`))]
  if (ruleId === 'no-cornering' && turnsOut.test(words)) {
    if (offer.length > 0) return offer
    if (isWhole(match) && goesElsewhere.test(words)) return leaveOut(match)
  }
  const [shrug] = ruleId === 'no-cornering' ? (orLeaveIt.exec(words) ?? []) : []
  if (shrug && shrug.length < words.length) return [suggest('Leave it out', {start: match.end - shrug.length, end: match.end, wording: ''})]
  const [forced] = ruleId === 'no-cornering' ? (hasTo.exec(words) ?? []) : []
  if (forced) return [suggest('Say what they can do', inPlaceOf(matchOf(match.block, match.first, match.first + forced.trim().split(/\s+/).length - 1, match.phrase), 'you can'))]
  if (ruleId === 'no-cornering') {
    const openly = remedy === undefined ? offeredOpenly(match) : []
    if (openly.length > 0) return openly
    const kept = withWhatIsKept(match)
    // what not to do, and why, has to be known
    if (kept.length > 0 || forbids.test(words) || chooses.test(words)) return [...kept, ...roomToSaySo(match)]
    const room = roomToSaySo(match)
    if (room.length > 0) return room
  }
  if (ruleId === 'no-policy-shield') return withReason(match)
  if (ruleId === 'no-reflex-giveaway') return isWhole(match) ? measured(match, remedy) : []
  if (ruleId === 'no-blame' && ownChoice.test(words)) return leaveOut(match)
  if (/^no-(?:confrontation|cornering|dead-end)$/.test(ruleId)) {
    const told = repliesDontArrive(match)
    if (told.length > 0) return told
  }
  if (ruleId === 'no-condescension' || ruleId === 'respect') {
    const explained = explainingIt(match)
    if (explained.length > 0) return explained
  }
  if (ruleId === 'no-blame' || ruleId === 'no-arguing') {
    const fact = [...asAdvice(match), ...asRecorded(match), ...asFactOfThing(match), ...(ruleId === 'no-blame' ? keepingWhy(match) : [])]
    if (fact.length > 0) return fact
    if (tellsStep.test(words) || tellsRecord(words)) return []
  }
  const deed = ruleId === 'no-blame' || ruleId === 'no-arguing' ? theirDeed(match) : match
  const passive = deed !== match || ruleId === 'no-blame' ? inPassive(deed) : undefined
  if (passive !== undefined) return [...(deed === match ? [] : withoutBarb(match)), suggest('Say it without “you”', inPlaceOf(deed, passive))]
  const quiet = ruleId === 'calm-tone' ? quietly(match) : undefined
  if (quiet !== undefined) return [suggest('Write it in small letters', {start: match.start, end: match.end, wording: quiet})]
  if (ruleId === 'no-blame') {
    if (wasTold.test(words)) return leaveOut(match)
    const helping = [...nextTime(match, context), ...withWhatWasMissing(match), ...askingInstead(match)]
    if (helping.length > 0) return helping
  }
  // the step stays, and is asked for
  const step = (ruleId === 'no-blame' || ruleId === 'no-condescension') && ordersStep.test(words) ? asking(match) : []
  if (step.length > 0) return step
  if (ruleId === 'no-pushover')
    return /\b(?:beg|implore|plead|forgive)\b/i.test(words)
      ? leaveOut(match)
      : givesAll.test(words) && isWhole(match)
        ? [suggest('Ask what would be fair', inPlaceOfSentence(match, 'What would you feel is fair?'))]
        : []
  if (barbed.has(ruleId)) {
    const kept = [...withoutBarb(match), ...(ruleId === 'no-condescension' ? [...sayingAgain(match), ...nextTime(match, context)] : [])]
    if (kept.length > 0) return kept
  }
  const owned = ruleId === 'no-stalling' ? byWhen(match) : undefined
  if (owned !== undefined) return [suggest('Say who does it, and by when', owned)]
  if (telling().test(words) || pities.test(words) || tellsWhen.test(words) || (barbed.has(ruleId) && describes.test(words))) return []
  if (isSure && (ruleId === 'no-dead-end' || ruleId === 'no-deflection') && offer.length > 0) return offer
  // without it nobody knows what happened
  if ((ruleId === 'no-blame' || ruleId === 'no-condescension') && tellsDeed().test(words)) return []
  // "It's still on your card": what is so with a thing of theirs
  if (ruleId === 'no-blame' && isOfThing.test(words)) return []
  if ((ruleId === 'no-blame' && (!reproaches.test(words) || tellsOfThem().test(words) || reasons.test(words))) || (ruleId === 'no-arguing' && reasons.test(words))) return []
  // "A save file is a file that …" explains
  if (ruleId === 'no-condescension' && /^(?:an?|the) [^,]{2,40}? (?:is|are|means) (?:an?|the|what|where|when) /i.test(words)) return []
  // a fact in stiff words, and nothing about them
  if (ruleId === 'no-condescension' && !reproaches.test(words) && !plainly.test(words)) return []
  // a fact about the thing or about us, and nobody is sure that it argues
  if (ruleId === 'no-arguing' && !isSure && !reproaches.test(words)) return []
  // "You never gave us the jacket": so is that
  if (ruleId === 'no-arguing' && /^you (?:never|did(?: not|n['’]t)|have(?: not|n['’]t)) \p{L}+ (?:us|me|the|your|an?|any)\b/iu.test(words)) return []
  // "The invoice is correct": that is the answer
  if (ruleId === 'no-arguing' && /\b(?:is|was|are|were) (?:in fact |indeed |entirely |perfectly )?(?:correct|accurate|right|in order|as agreed)\b/i.test(words)) return []
  // "They weren't taken, they expired": the second half is the fact
  if (ruleId === 'no-arguing' && /n['’]t\b[^,]*, (?:it|they|we|he|she|you) \p{L}+/iu.test(words)) return []
  // "Don't post your PIN here" protects them
  if (ruleId === 'no-confrontation' && /\b(?:password|pin|code|card|bank|account|personal|private) ?(?:number|details|data|information)?s?\b/i.test(words)) return []
  const isScolding = ruleId === 'no-confrontation' && (/\b(?:deleted|unread|unanswered)\b/i.test(words) || scolds.test(words) || silences.test(words))
  if (isScolding || barbed.has(ruleId)) {
    const out = useful.test(words) && !tooLate.test(words) ? [] : leaveOut(match)
    // a flat denial; what more it says are facts
    const isFlat = ruleId === 'no-arguing' && isWhole(match) && denies.test(words) && ofMatter.test(words) && !/[,;:–—]| but /.test(words)
    return isFlat ? [...out, suggest('State the fact and leave who is right out of it', inPlaceOfSentence(match, 'What I can see is {what you found}.'))] : out
  }
  // "He'll be with you when he's done": that is what they wait for
  if (ruleId === 'no-stalling' && /^(?:he|she)(?:['’]ll| will|['’]s| is)\b/i.test(words)) return []
  const [title, wording] = instead[ruleId] ?? []
  if (!title || !wording || !isSure || !isWhole(match)) return []
  const asked = ruleId === 'no-deflection' ? askingOurOwn(match) : []
  if (asked.length > 0) return asked
  // where another firm has the job, no promise of ours gets it done
  if (ruleId === 'no-deflection' && sendsOff.test(words))
    return [
      /https?:|\b(?:site|page|form|under|section|menu|app)\b/i.test(words)
        ? suggest('Stay with it', afterSentence(match, "If that leads nowhere, tell me and I'll take it up for you."))
        : suggest('Pave the way', afterSentence(match, 'The person to ask for is {whom}, and this is what they need from you: {what they need}.'))
    ]
  if (ruleId === 'no-deflection' && (isTheirs(match) || sendsOff.test(nextSentence(match)))) return []
  // what is put in their place must be needed
  const stays = ruleId === 'no-deflection' && (hasJob.test(words) || (denies.test(words) ? !us.test(words) : directs().test(words)))
  return [suggest(title, stays ? afterSentence(match, wording) : inPlaceOfSentence(match, wording))]
}

/** Without an end to it. */
const givesAll = /\b(?:whatever|anything) you(?:['’]d)? (?:want|like|wish|say|ask|demand|please)\b/i

const ordersStep = /^(?:(?:so|but|and|then),? )?you (?:just |simply |only )?(?:need to|have to|must) (?!learn|understand|take|read|listen|wait|pay|mind|watch|think)/i

/** Says whose choice it was, and nothing else. */
const ownChoice = /^(?:(?:and|but|so) )?you (?:\w+ly )?(?:chose|picked|selected|wanted|decided)\b[^,;:]* yourself$/i

/** "It was clean and you signed every page": the deed is the second half. */
function theirDeed(match: Match): Match {
  const {block, first, last, phrase} = match
  const at = block.words
    .slice(first, last)
    .findLastIndex(({text}, index) => text === 'you' && (index === 0 || /^(?:and|but|because|as|since)$/.test(block.words[first + index - 1]?.text ?? '')))
  // "… were late because you ordered too late": why is told without them, too
  const isWhy = at > 0 && /^(?:because|since)$/.test(block.words[first + at - 1]?.text ?? '')
  return at < 0 || !(isWhy || signed.test(block.words[first + at + 1]?.text ?? '')) ? match : matchOf(block, first + at, last, phrase)
}
const signed = /^(?:signed|initiall?ed|ticked|accepted|confirmed|acknowledged|approved|opened|used|collected|received|checked|clicked|left|put|chose|selected|entered)$/

/** "If you don't like it, go elsewhere." */
const goesElsewhere =
  /^(?:if you (?:do not|don['’]t|are not|aren['’]t|['’]re not|disagree)\b[^,]{0,40},? )?(?:please |just |you can (?:always )?)?(?:(?:find|try|choose|pick|look for|use|go to) (?:another|a different|some other) \p{L}+(?: \p{L}+)?|take (?:the|a) (?:bus|train|taxi|plane|car|ferry)|(?:go|shop|buy|look|eat|stay) (?:elsewhere|somewhere else))$/iu
const turnsOut =
  /\b(?:find|try|choose|use|go to) (?:another|a different) \p{L}+$|\btake (?:the|a) (?:bus|train|taxi|plane|car|ferry)$|\b(?:elsewhere|somewhere else|take it or leave it|your (?:problem|choice))\b/iu

/** What a thing does or is like: "It protects you", "It's case sensitive". */
const describes =
  /^(?:it|this|that|they|these|those)(?: (?:only |also |always )?(?:protects?|keeps?|helps?|prevents?|needs?|takes?|uses?|stops?|lets?|makes sure)\b|(?:['’]s| is|['’]re| are) (?:\p{L}+[ -])?(?:sensitive|required|optional|automatic|included|needed|limited|available|valid|manual)\b)/iu

/** Feels with them. */
const pities =
  /^(?:i|we) (?:do |can |fully |completely |totally |certainly )*(?:understand|appreciate|hear|see|realise|realize) (?:how|why|that this|your|you['’]re|it['’]s|this)\b|\b(?:(?:it['’]s|it is|that['’]s|that is|what|such) (?:\w+ )?(?:an? )?(?:pity|shame)|sad(?:dened)?|disappointed) (?:to (?:hear|read|see)|that|you|we|when)\b/i

/** Has the customer go to somebody else. */
const sendsOff =
  /\b(?:(?:you(?:['’]d| would| will|['’]ll)? (?:need|have|want|should|must|can|may|might|could)(?: to)?|please|try|best) (?:also |best )?(?:to )?(?:raise|contact|ask|try|ring|call|apply|take|speak|talk|write|get|go|address|check with|report|be raised)|get on to|hit them up|kindly (?:tell|inform)|take (?:it|that|this) up with|(?:please )?apply there|should be raised|(?:they|it)['’]?s? (?:them )?you need|try the)\b/i

function nextSentence(match: Match): string {
  const {block} = match
  const {end} = sentenceOf(match)
  const next = end < block.words.length ? sentenceAt(block, end) : undefined
  return next ? block.text.slice(block.words[next.first]?.start, block.words[next.end - 1]?.end).slice(0, 300) : ''
}

/** "You must restart it before you call us". */
const firstStep = /\byou (?:must|have to|need to) (?!not\b).+ before\b/i

/** "Book at the desk or leave it." */
const orLeaveIt = /,? or (?:just )?(?:leave it|do without|go without|don['’]t|lump it)$/i

/** Names what can be chosen. */
const chooses =
  /^(?:(?:so )?it['’]s|either|you (?:can|may|do|get)|the choice)\b.* or\b|^(?:pay|settle|accept|take) [^,;:]* or (?:dispute|appeal|contest|challenge|return|send|swap|exchange)\b/i
const forbids = /\b(?:don['’]t|do not|never|must|please|kindly|until|before|leads? to|results? in|days?|weeks?|hours?)\b/i

/** Nothing works instead of what must not be done at all. */
const scolds = /^(?:(?:and|so|but) )?(?:(?:don['’]t|do not) (?!forget)|stop|never|no more|you will not|enough)\b/i

/** Forbids to speak of it, or to come back. */
const silences =
  /(?=.*\b(?:don['’]t|do not|never|stop|not to|must|remove|delete|take down|edit|caution|warn\w*|you (?:can['’]t|cannot|will not)|you['’](?:ll|d)|again)\b).*\b(?:review|post(?:ing)?|tag(?:ging)?|public|online|discuss|tell (?:people|everybody|everyone|others)|telling|contact (?:us|me)|write (?:in|again|back)|ring (?:us|me|him|her)|call (?:us|me)|phone about|come back|complain\w*|mind how|shout\w*|swear\w*|threaten\w*|calm|dare|tone|language|insult\w*|libel\w*|slander\w*|defam\w*|crooks?|answering to)\b/i

function isWhole(match: Match): boolean {
  const {first, end} = sentenceOf(match)
  return match.first - first + (end - 1 - match.last) <= 1
}
