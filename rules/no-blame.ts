/** Don't tell the customer that they caused it. */
import {lazily} from '../src/lazily.ts'
import {reproachesIn, reproachPhrases, slipPhrases, slipsIn} from '../src/match/correction.ts'
import {
  clauseOf,
  defineRule,
  type Examples,
  fix,
  inPlaceOf,
  inPlaceOfSentence,
  leaveClauseOut,
  leaveOut,
  type Match,
  type ReplyContext,
  type Rewording,
  type Rule,
  type Suggestion,
  sentenceOf,
  suggest,
  wholeSentence,
  withoutSentence,
  wordsOf
} from '../src/rule.ts'
import {asFactOfThing, keepingWhy} from '../src/wording/as-fact.ts'
import {withoutBarb} from '../src/wording/barb.ts'
import {asAdvice, asRecorded} from '../src/wording/fact-of-them.ts'
import {askingInstead} from '../src/wording/guess.ts'
import {betterNextTime, nextTime, withWhatWasMissing} from '../src/wording/next-time.ts'
import {inPassive, withoutCulprit} from '../src/wording/without-culprit.ts'

const noBlame: Rule = defineRule({
  id: 'no-blame',
  principle: "Don't tell customers that they caused it; say what happened and what works.",
  citation: {source: 'way-out', teaches: 'Soften the message so that customers keep their dignity and feel neither accused nor foolish; then show what makes it work.'},
  severity: 'warning',
  isHarsh: true,
  movesAlong: true,
  kind: 'words',
  phrases: [slipPhrases, reproachPhrases],
  onlyWhere: [slipPhrases, reproachPhrases],
  *check(reading) {
    const slips = new Set(slipsIn(reading))
    let end = -1
    for (const match of [...slips, ...reproachesIn(reading)].sort((a, b) => a.start - b.start || b.end - a.end)) {
      if (match.start < end) continue
      end = match.end
      const isSlip = slips.has(match)
      yield {
        ...match,
        message: isSlip
          ? `“${wordsOf(match)}” puts it down to the customer, and whoever feels accused defends themselves. Say the fact without “you”, and what will make it work.`
          : `“${wordsOf(match)}” reads as a reproach, and it mends nothing. Leave it out, or show the way that works.`,
        suggestions: () => (isSlip ? rewordings(match, reading.context) : withoutReproach(match, reading.context))
      }
    }
  }
})

/** What the sentence tells or asks for beside the reproach stays; else all of it goes. */
function withoutReproach(match: Match, context: ReplyContext): Suggestion[] {
  const kept = [
    ...asAdvice(match),
    ...asRecorded(match),
    ...asFactOfThing(match),
    ...keepingWhy(match),
    ...asDuty(match),
    ...withoutBarb(match),
    ...nextTime(match, context),
    ...withWhatWasMissing(match)
  ]
  return kept.length > 0 ? kept : leaveOut(match)
}

/** Only where something works or doesn't, and the next sentence isn't the step. */
const theWayThatWorks = (match: Match, {customer = ''}: ReplyContext): Suggestion[] => {
  const {text, words} = match.block
  const next = text.slice(words[sentenceOf(match).end]?.start ?? text.length).slice(0, longest)
  const isDevice = handled.test(wordsOf(clauseOf(match))) || fails.test((customer ?? '').slice(0, longestMessage)) || fails.test(text.slice(0, longestMessage))
  return isDevice && !isStep.test(next) ? [suggest('Show the way that works', inPlaceOfSentence(match, 'To make it work, {the step}.'))] : []
}
/** A form, a key or a tyre neither works nor fails. */
const handled =
  /^(?!.*\b(?:forms?|keys?|t[iy]res?|parcels?|manual|terms|contract|letters?|cards?)\b).*\b(?:enter|typ(?:e|ed|ing)\b|keyed|keying|select|click|press|log(?:ged|ging)?\b|sign(?:ed|ing)? in|connect|plug(?:ged|ging)?\b|install|upload|scan|charg(?:e|ed|ing)\b|set\b|us(?:ed|ing)\b|switch|turn)/i
const fails =
  /\b(?:(?:not|n['’]t|never|stopped|stops?) (?:\p{L}+ )?(?:work|start|print|charg|connect|load|open|turn|switch|pair|sync|log|sign|go through|accept|recogni[sz])\p{L}*|error|expired|fail(?:s|ed|ing)?|crash\p{L}*|frozen|freez\p{L}+|rejected|hang(?:s|ing)|log ?in|keeps? (?:saying|asking|rejecting))\b/iu
const isStep =
  /^(?:you(?:['’]ll)? (?:will )?(?:need|have|must|should|can)\b|(?:the|a|your) (?:\p{L}+ )?(?:one|ones|\p{L}+) (?:fits?|works?|goes|is (?:the (?:right|other)|on|at|in|below|under|above|behind|next))\b|(?:please |just |simply |instead,? )*(?:try|enter|charge|use|press|click|go|open|check|log|plug|restart|reset|push|pull|turn|switch|hold|select|choose|follow|measure|take|fill|put|set|unplug|lift|slide|tap|type|remove|insert|empty|clean|tighten|order|request)\b)/iu
/** In characters; what is complained of stands before. */
const longestMessage = 4000

/** In characters; a text without stops must stay cheap. */
const longest = 300

/** In words; with more behind the slip, the sentence says what it is needed for. */
const mostBehind = 4

/** It was somebody else's to do, or done on purpose: no other step works. */
const wanted = /\bchos?e (?:not )?to\b|^(?:the|our|their) (?!code|form|link|button)\p{L}+ (?:\p{L}+ )?(?:ought|should|could|must)\b/iu

/** The step itself is told. */
const tellsWhere = /\b(?:settings|menu|app|website|online)\b/i

/** Steps that can be taken again. */
const mendable =
  /\b(?:enter|typ|key|select|cho[os]|pick|fill|upload|attach|measur|install|connect|plug|press|click|set|check|scan|log|sign(?:ed)? in|follow|book|order|you (?:have |['’]ve )?us(?:ed|ing)\b|read the (?:manual|instructions))/i

const inHindsight = /(?:\bwould(?:['’]ve| have)|['’]d have|\b(?:might|could) have)\b.*\b(?:if you(?:['’]d| had)|had you)\b/i

/** "Passengers are responsible for ensuring that …": asks for it. */
const duty = lazily(
  () =>
    /^(?:(?:please|kindly) )?(?:(?:all|our|the) )*(?:you|\p{L}+s|customer|remitter|sender|buyer|tenant|applicant|account holder) (?:is|are)(?: \p{L}+ly| always)? (?:(responsible for (?:ensuring|making sure|checking|verifying)(?: that)?)|(?:advised|asked|requested|urged|encouraged|required|expected|\p{L}* ?reminded of (?:your|their) (?:duty|responsibility|obligation)) to) (?!have\b|be\b|note\b)(?=\p{L})/iu
)

/** "Residents have a duty to …" */
const obliged = lazily(() => /^(?:(?:all|our|the) )*(?:you|\p{L}+s) have (?:a|the) (?:duty|responsibility|obligation) to (?!have\b|be\b)(?=\p{L})/iu)

function asDuty(match: Match): Suggestion[] {
  const sentence = wholeSentence(match)
  const whole = wordsOf(sentence)
  const colon = /^[^.:]{5,80}: (?=\p{Lu})/u.exec(whole)?.[0].length ?? 0
  const found = duty().exec(whole.slice(colon)) ?? obliged().exec(whole.slice(colon))
  if (!found) return []
  const start = sentence.start + colon
  return [suggest('Ask for it', {start, end: start + found[0].length, wording: found[1] ? `Please make sure that ` : 'Please '})]
}

/** What they should have done mends nothing. */
const hindsight =
  /^(?:(?:you|one|customers?|your (?:\p{L}+ )?\p{L}+) )?(?:(?:should|ought to|could|might) (?:not )?(?:have|of)|(?:should|could|might)(?:n['’]t)?['’]ve)\b|\bshould know\b|\bwere (?:supposed|meant) to\b/iu

/** "You should have read the terms before you booked" */
const unreadTerms =
  /\b(?:read|checked|seen|known|studied|noticed|looked (?:at|into|through)|familiari[sz]ed yourself with)\b[^,;:.]*? (terms(?: (?:and|&) conditions)?|conditions|policy|contract|small print|agreement|rules|tariff|price list)\b/i

/** "…, and you deleted it": told by the way. */
const deedTold = lazily(() => /, (?:and|but) you (?:\p{L}+ly )?\p{L}+ (?:it|them|that)$/iu)

/** "I think you'll find that you ticked the box" */
const knowsBetter = /^(?:i|we) (?:\w+ )?\w+ (?:that )?you(?:['’]ll| will) find\b/i

/** "If you'd rung us, …": nothing but a reproach. */
const supposed = /^(?:if you(?:['’]d| had)|had you|if only you)\b/i

function rewordings(match: Match, context: ReplyContext): Suggestion[] {
  const whole = wordsOf(wholeSentence(match))
  if (supposed.test(whole)) {
    const kept = [...withoutBarb(match), ...nextTime(match, context), ...withWhatWasMissing(match)]
    if (kept.length > 0 || /\d/.test(whole)) return kept
    return match.block.sentences.length > 1 || !mendable.test(whole) ? [suggest('Leave the reproach out', withoutSentence(match))] : theWayThatWorks(match, context)
  }
  const another = nextTime(match, context)
  if (another.length > 0) return another
  const fact = [...asAdvice(match), ...asRecorded(match), ...asFactOfThing(match), ...keepingWhy(match), ...(knowsBetter.test(whole) ? withoutBarb(wholeSentence(match)) : [])]
  if (fact.length > 0) return fact
  const asked = asDuty(match)
  if (asked.length > 0) return asked
  const [, terms] = (hindsight.test(wordsOf(match)) && unreadTerms.exec(whole.slice(0, longest))) || []
  if (terms) return [suggest('Tell what they say', inPlaceOfSentence(match, `The ${terms.toLowerCase()} ${/s$/i.test(terms) ? 'say {what they say}' : 'says {what it says}'}.`))]
  // "it'd have gone smoother if you'd pressed it"
  if (inHindsight.test(whole)) return leaveOut(match)
  // "as you haven't logged in since, I was able to" grants something
  if (/\b(?:able to|no problem|happy to|I can|we can|I['’]ve|we['’]ve)\b/i.test(whole)) return []
  const {block, first, last} = match
  const sentence = sentenceOf(match)
  // "You agreed to this."
  const isShort = sentence.end - sentence.first <= 5 && last - first + 1 >= sentence.end - sentence.first && block.sentences.length > 1
  const wording = withoutCulprit(match)
  const passive = wording === undefined ? inPassive(match) : undefined
  const impersonal = [
    ...(wording === undefined ? [] : [fix('Say it without “you”', inPlaceOf(match, wording))]),
    ...(passive === undefined ? [] : [suggest('Say it without “you”', inPlaceOf(match, passive))])
  ]
  // "entered incorrectly by the sender": entered incorrectly
  const agent = / by (?:you|the \w+)$/i.exec(wordsOf(match))
  if (agent) return [...impersonal, suggest('Say it without the culprit', {start: match.end - agent[0].length, end: match.end, wording: ''})]
  const reason = factOf(match)
  const asking = impersonal.length > 0 ? [] : askingInstead(match)
  if (asking.length > 0) return asking
  // "You didn't plug it in. Push the plug until it clicks": the step tells as much
  const told = passive !== undefined && /^(?:it wasn|they weren)['’]t\b/.test(passive) && isShown(match) ? leaveOut(match) : []
  return [
    ...told,
    ...impersonal,
    ...asideOut(match),
    ...((isShort || ownDoing.test(whole) || hindsight.test(wordsOf(match))) && impersonal.length === 0 && !/\d/.test(whole) && !tellsWhere.test(whole) ? leaveOut(match) : []),
    ...(impersonal.length === 0 && deedTold().test(block.text.slice(Math.max(0, match.start - block.start - 6), match.end - block.start)) ? leaveClauseOut(match) : []),
    // a slot for all of it asks more than it gives
    ...(reason && reason.end - reason.start < whole.length ? [suggest('Say the fact without a culprit', reason)] : []),
    // what to do stands behind it, or it was only agreed to
    ...(isShown(match)
      ? leaveOut(match)
      : mendable.test(wordsOf(clauseOf(match))) && sentence.end - last <= mostBehind && !wanted.test(whole) && !tellsWhere.test(whole)
        ? [...betterNextTime(match, context), ...theWayThatWorks(match, context)]
        : [])
  ]
}

/** "This was your own choice": it tells nothing else. */
const ownDoing =
  /^(?:(?:and|but|so) )?(?:this|that|it|you)(?:['’]s| is| was| did| were)(?: (?:so|this|that|it|all|entirely|purely|simply))*(?: at)? (?:your (?:own )?(?:fault|doing)|your own (?:choice|risk|decision|responsibility)|on you|(?:a |an |plain |just )?(?:user|customer|operator) (?:error|mistake))(?: for (?:not )?\p{L}+ing\b[^,;:]{0,80})?$|^(?:(?:and|but|so|sorry),? )?you (?:only |really |just |simply )*(?:have|['’]ve)(?: got)? (?:only |nobody |no one )*(?:but |to blame but )?yourself\b|^(?:(?:and|but|so|sorry),? )?(?:you (?:can(?:no|['’])t|can hardly|cannot) blame|(?:we|i) (?:can(?:no|['’])t|cannot) be blamed)\b|\bis another (?:matter|question|story)$/iu

/** The next sentence is the step already, or nothing was done there that could be done again: the slip needn't be told. */
const isShown = (match: Match): boolean => {
  const {text, words} = match.block
  const next = text.slice(words[sentenceOf(match).end]?.start ?? text.length)
  return (
    /^(?:please |just |simply )?(?:try|enter|charge|use|press|click|go|open|check|log|plug|restart|reset|push|pull|turn|switch|hold|select|choose|follow|measure|take|fill|put|set|unplug|lift|slide|tap|type|remove|insert|empty|clean|tighten)\b/i.test(
      next
    ) || /\b(?:agreed|accepted|signed)\b/i.test(wordsOf(match))
  )
}

/** "…, which you chose not to read": a slip told by the way goes as a whole; what it explains would lose its reason. */
function asideOut(match: Match): Suggestion[] {
  const before = match.block.text.slice(Math.max(0, match.start - match.block.start - 30), match.start - match.block.start)
  const isAside = /[,;] (?:(?:particularly|especially|not least) )?(?:as|which) $/i.test(before) || (/[,;] $/.test(before) && /^(?:which|if|had)\b/i.test(wordsOf(match)))
  // what begins otherwise hangs on a fact: "the platform was right, so it would have been wise to look up"
  const hangs = !/^(?:you|because)\b/i.test(wordsOf(match))
  return isAside || hangs ? leaveClauseOut(match) : []
}

/** What it explains keeps a reason, as far as the list of slips goes. */
function factOf(match: Match): Rewording | undefined {
  if (!/^because\b/i.test(wordsOf(match))) return undefined
  const {words, start} = match.block
  const clause = clauseOf(match)
  const {end} = sentenceOf(match)
  const last = clause.last + 1 < end && /^(?:and|or)$/.test(words[clause.last + 1]?.text ?? '') ? end - 1 : clause.last
  return inPlaceOf({...match, last, end: start + (words[last]?.end ?? 0)}, 'because {what happened, without saying who did it}')
}

export default noBlame

export const examples: Examples = {
  bad: [
    {
      text: 'The parcel came back on Friday. [[You entered the wrong postcode on the form]].',
      fixed: 'The parcel came back on Friday. The wrong postcode was entered on the form.'
    },
    {text: 'I see that [[you forgot to attach the receipt]], so I put the claim on hold.', fixed: 'I see that the receipt was not attached, so I put the claim on hold.'},
    {text: 'Our courier rang twice, but [[you never answered]].', fixed: 'Our courier rang twice, but nobody answered.'},
    {text: '[[You should have measured the door before ordering a sofa of that width]].'},
    {text: 'Rates went up in May. [[If you had phoned us in April]], the old one would still apply.', fixed: 'Rates went up in May.'},
    {text: '[[Had the reading been submitted when asked]], the bill would be lower.'},
    {text: 'The seal broke [[because you keep the lid on the hob]].', fixed: 'The seal broke because [what happened, without saying who did it].'},
    {text: 'The late fee is [[your own fault]], I am afraid.'},
    {text: 'The transfer bounced because of details [[entered incorrectly by the sender]].', fixed: 'The transfer bounced because of details entered incorrectly.'},
    {text: 'I read your note, particularly as [[you chose not to take the insurance that our clerk offered]].', fixed: 'I read your note.'},
    {text: "We are happy to help. [[It's your responsibility to keep a copy]].", fixed: 'We are happy to help.'},
    {text: 'Residents [[are kindly reminded of their duty to sort the waste]].'},
    {
      text: 'I have moved your slot. [[Next time, please check the calendar before you set out]].',
      fixed: 'I have moved your slot. It helps to check the calendar before you set out.'
    },
    {text: 'Most breakages [[come from owners who rush]].'},
    {text: '[[Did you measure the door before you ordered]]?'},
    {text: '[[Residents have a duty to read the notices in the lift]].'},
    {text: 'We fix bikes for [[people who cannot follow a drawing]], all day long.'},
    {text: '[[You used the old form instead of the new one]].'},
    {text: '[[You made a typo in the reference]], as far as I can see.'},
    {text: 'I checked with the desk: [[you arrived forty minutes late]].'},
    {text: '[[Your brother could have rung the bell]].'},
    {text: '[[Somebody in your party must have moved the lamp]].'},
    {text: '[[Are you sure it wasn’t the tap]]?'},
    {text: '[[You picked the cheapest berth on the boat]].'},
    {text: '[[Should have been more careful with the ladder]].'},
    {text: '[[Had the crate been opened on arrival]], this would be a different talk.'},
    {text: 'A short [[word with the porter might have helped]].'},
    {text: 'Some [[thought as to the route might have been wise]].'},
    {text: 'A [[photo on the day would have made this easier]].'},
    {text: '[[It would have been prudent to insure the vase]].'},
    {text: 'It might be [[wise to read the leaflet in future]].'},
    {text: '[[One might want to read such letters to the end]].'},
    {text: '[[One would do well to keep a copy]].'},
    {text: '[[Zips do not tend to break by themselves]].'},
    {text: '[[Carpets do not stain themselves]].'},
    {text: '[[Handles rarely come off without some help]].'}
  ],
  good: [
    {text: "The address on the order doesn't match the one on the card."},
    {text: 'To make it work, all you need to do is enter the billing address from your bank statement.'},
    {text: 'Two fields on that page look alike, so the shipping address ended up in the billing box.'},
    {text: 'We should have rung you before we sent the van, and I am sorry that nobody did.'},
    {text: "You'll need to sign in again, and then the file opens."},
    {text: 'You were charged twice on Monday; the second payment is on its way back.'},
    {text: 'You mentioned a crack in the lid, so a new one leaves today.'},
    {text: 'I have moved the booking to the 14th, and it costs you nothing.'},
    {text: 'The reading we hold is ten times the usual one. Could you look at the meter once more?'}
  ],
  nearMiss: [
    {text: 'A look at the label from our side would have spared you the trip.'},
    {text: 'The offer starts at £15, so you missed it by a pound.'},
    {text: "You didn't do anything wrong."},
    {text: 'You entered everything correctly; the fault was in our form.'},
    {text: 'You should have received it by now, and I am chasing the courier.'},
    {text: 'If you entered the code twice, that is fine.'},
    {text: 'You received the wrong lamp, and a driver brings the right one tomorrow.'},
    {text: "If you hadn't told us, the leak would still be there."},
    {text: 'This is not your fault at all.'},
    {text: 'Your error message tells me where it stopped.'},
    {text: 'Have you tried another cable?'},
    {text: 'The colleague who served you should have said so.'},
    {text: 'Next time you are in town, coffee is on us.'},
    {text: 'We are required to check a passport before we can open an account.'},
    {text: "I'd hate to tell you “you should have checked”, because nobody could have seen it."},
    {text: 'Your daughter should have received it by now.'},
    {text: 'Somebody in your street has the same fault, so it is our cable.'},
    {text: 'Should have been with you on Monday, so a new one is on its way.'},
    {text: 'Are you sure that the 14th suits you?'},
    {text: 'A call from us would have spared you the trip.'},
    {text: 'A little more care on our part would have prevented this.'},
    {text: 'It would have been fairer to tell you first.'},
    {text: 'The doors do not open by themselves after ten, so ring the bell.'},
    {text: 'Plants do not water themselves, and we forgot yours.'}
  ]
}
