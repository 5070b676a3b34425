/** Don't order, forbid or warn; show the way that works. */
import {lazily} from '../src/lazily.ts'
import {
  defineRule,
  type Examples,
  inPlaceOfSentence,
  isDisowned,
  isQuestion,
  leaveClauseOut,
  leaveOut,
  type Match,
  phrases,
  type ReplyContext,
  type Rule,
  type Suggestion,
  suggest,
  wholeSentence,
  withoutSentence,
  wordsOf
} from '../src/rule.ts'
import {repliesDontArrive} from '../src/wording/as-fact.ts'
import {asking, isReported, warns} from '../src/wording/asking.ts'
import {withWhatIsKept} from '../src/wording/consequence.ts'
import {keepsFromHarm} from '../src/wording/harm.ts'
import {limitsTone} from '../src/wording/limit.ts'
import {nextTime} from '../src/wording/next-time.ts'

const classes = {
  you: 'you|customers|customer|residents|tenants|passengers|guests|users|members|patients|parents|visitors|clients|students|policyholders|drivers|owners|subscribers|travelers|holder|holders|riders|staff',
  reach:
    'ring|call|contact|email|write|message|phone|post|open|raise|reply|respond|come|send|submit|log|tag|tweet|chase|bother|use|do|try|ask|bring|forget|complain|ignore|make|copy|return|start|create',
  scold:
    'shouting|typing|posting|calling|emailing|messaging|writing|swearing|threatening|complaining|sending|ringing|spamming|insulting|asking|arguing|blaming|accusing|tagging|repeating|wasting'
}

const orders = phrases(
  classes,
  `
  (do not|never|please do not) {reach} *4 (again|another|any more|anymore|any further|twice)
  (do not|please do not|never) (ring|call|contact|email|message|phone|bother|chase|tag|threaten|shout|swear|insult|accuse|blame) (us|me|the|our|my|this|at)
  , (do not|never) *9 (again|anymore|any more)
  , do not (expect|even|come|assume|pretend|talk|waste)
  you will (follow|obey|comply|respect|wait|do as)
  do not *5 (this time|next time|in future|in the future)
  (next time|in future|in the future|from now on) (do not|you must|you should|read|listen)
  (please)? *1 (go by|follow|read|listen|remember|pay attention|stick|think|do it|behave) *4 (next time|from now on)
  (stop|cease|quit) {scold}
  refrain from
  <ing> (us|me|at *1) *4 (will not|is not going to)
  (please)? listen (properly|carefully|to me|to what)
  (read|re-read|reread|check|look at|review) (your|the|our) *3 (properly|carefully|again|before *1 (posting|writing|complaining|contacting|making|you))
  , (please)? (read|reread|re-read) (your|the|our) (contract|terms|agreement|email|instructions|manual|policy|small print|confirmation|page|conditions|guide)
  wait your turn
  (sending|writing|calling|chasing|asking|emailing|posting) *4 (slows|delays|will (slow|delay)) (us|things|it|everything) (down)?
  (sending|writing|calling|chasing|asking|emailing|posting) *4 (will|does|is) not (going to)? (make|get|speed|change|help) *2 (faster|quicker|sooner|any|up|anything)
  (watch|mind|moderate|lower|change) your (tone|language|words|manners|voice|mouth)
  think (carefully|twice|again|hard|before) *1 (before|about|posting)?
  (advise|suggest|urge|recommend|warn) you (to)? *1 (think|reconsider|withdraw|remove|delete|calm|refrain|not to|against|consider|be careful|watch|moderate|retract|take down)
  (would|must|strongly) (urge|warn|caution) you
  you (can|may|must|shall) not *2 (use|do|treat|speak|talk|expect|keep|just|simply|demand|post|say|call|come|have it|operate|return|bring|park|resell|sell|smoke|sublet|enter|film|record|publish|block) (it|this|that|to|us|me|like|with|in|on|the|our|your|here|there|a|things|calling|everything|any|every|whenever|demanding)
  you must *1 (not|accept|follow|comply|stop|wait|respect|learn|obey|read|stick|be more|always|never|be careful|in future)
  you (have to|must|need to|have got to) (wait|read|follow|accept|listen|calm|learn|stop|respect|be more|stick|comply|obey)
  you must (pay|send|return|settle|prove|remove|vacate|apologize|withdraw|fill|sign|bring|call|complete|provide|submit|show|register|apply|contact|collect|cancel|clear|report|file|use)
  you had better (not|pay|read|check|stop|send|learn|think|calm|watch|be|start|hope|act|return|leave|accept|do|get)
  (i|we) (strictly|must|have to)? forbid (you|it|this|that|any)
  (i|we) warn you
  (i|we) (am|are) (warning|ordering|forbidding) you
  you (should|ought) not *1 (be (posting|using|doing|saying|calling|asking|expecting|writing|contacting|touching|opening)|post|do that|do this|expect|use|say|talk|speak|treat)
  {you} *1 (are|is) *1 (not allowed|forbidden|prohibited|reminded|not permitted|warned|instructed|not supposed|not entitled)
  you are (required|obliged|expected) to
  (would|must|should|to) *1 remind (you|customers|all|everyone)
  you (must|have to|need to) *7 or (you|we|it|your|the|else|this|i)
  ask you to *1 (remove|stop|refrain|reconsider|delete|withdraw|moderate|watch|mind)
  (do|will) not (respond|react|reply|answer|give in|bow|yield) to *1 (threats|abuse|language|blackmail|demands|insults|rudeness|bullying)
  (are|is) not to be (contacted|used|opened|removed|called|disturbed|approached)
  under no circumstances
  under any circumstances
  (zero-tolerance)
  (defamatory|libelous|libellous|slanderous|defamation|libel|slander)
  (do not|never) (make us|make me|even think|expect us|expect me|you dare|blame)
  i (will not|am not going to) (tell|say|ask|warn|repeat) *2 (again|twice|myself)
  (last|final) warning
  (or|otherwise) (you|we) will (have|be|lose|face|void|regret|get) *2 (problem|problems|trouble|charged|sorry|warranty|consequences)
  (be|been|fair|consider this a) (warned|warning)
  you will be sorry $
  (strictly|expressly) (forbidden|prohibited|not)
  (will|can|do|shall) not *1 (tolerate|be tolerated|stand for|put up with)
  suggest you (read|re-read|reread|familiarize|look again|stop)
  (pay attention|get a grip|grow up|do as you|do what you are)
  no more (messages|calls|emails|posts|excuses|complaints|shouting)
  (will not|not going to) (have|allow|let) (you|anyone|people|customers) *1 (<ing>|speak|talk|abuse|shout)
  you (have been|were) (told|warned|instructed) *1 (not to|repeatedly|before|several)
  we *1 expect (you|members|customers|guests|all *1|our *1) to
  (is|are) *1 (forbidden|prohibited)
  you ought to *1 (read|check|look|listen|know|be|pay|learn|follow)
  you (should|ought to|need to|have to|must) *1 (check|read|consult|refer to|review|follow|study|look at|have a look at) (the|our) *2 (guide|instructions|manual|terms|conditions|policy|rules|faq|faqs|description|listing|small print|sign|signs)
  you (should|ought) not *1 (leave *1 (things|valuables|it|them|your|anything)|trust (strangers|everything|anyone|people)|assume|complain|be surprised)
  you (need to|will (have|need) to|have to|have got to|must) *1 (pick|choose|find|take) (another|a different|some other) *1 (date|day|time|slot|option|seat|room|appointment|branch|one)
  kindly (desist|refrain|comply|cooperate|behave)
  ! (not|never) *1 (forbidden|prohibited)
  ! (i|we) (have|had|will|shall)? *1 (read|re-read|reread|check|look at|review) *5
  # for their own safety
  ! please do not (sleep|drive|ride|eat|drink|climb|light|burn) *6 (again|anymore|any more)
  ! read *5 before you (start|begin|use|open|install|fit|ride|switch|plug|go|set)
  ! , (in order)? to *5 you must *1
  ! invite you to *8
  ! (read|check|look at|review) *4 again (together|with me|with you)
  ! (needs to|has to|ought to|does not|did not|would not) (stop|cease|quit) {scold}
  ! (it|they|we|i) (will|would|can|could|should|must|have to|need to)? (stop|cease|quit) {scold}
  `
)

const noConfrontation: Rule = defineRule({
  id: 'no-confrontation',
  principle: 'Do not order, forbid or warn; show the way that works.',
  citation: {source: 'way-out', teaches: 'Rather than forbidding the wrong way, say that it happens to others and what makes it work.'},
  severity: 'warning',
  isHarsh: true,
  movesAlong: true,
  kind: 'words',
  phrases: [orders],
  onlyWhere: [orders],
  *check(reading) {
    for (const match of reading.matches(orders)) {
      if (isQuestion(match) || isDisowned(match) || isBroken(match) || /hesitate|worry/i.test(wordsOf(match)) || keepsFromHarm(match)) continue
      yield {
        ...match,
        // a threat with the law, whatever a learned detector makes of it
        ...(/^(?:libel|slander|defam)/i.test(wordsOf(match)) && {severity: 'warning' as const}),
        message: `“${wordsOf(match)}” gives an order, and orders make people dig in. Show the way that works instead.`,
        suggestions: () => instead(match, reading.context)
      }
    }
  }
})

/** "If they don't, send another": what stands behind the comma is another clause, and no part of the order. */
const isBroken = ({block, first, last}: Match): boolean => block.words.slice(first + 1, last + 1).some(({before}) => before === ',' || before === ';')

/** Nothing makes it kind to turn somebody away. */
const turnsAway = /\b(?:don['’]t|do not|never|stop) (?:ever )?(?:contact|call|ring|write|email|message|text)(?:ing)? (?:to )?(?:us|me|here|this|again|back|about)\b/i
const stopsThem =
  /\b(?:stop|refrain from|quit|cease) (?:\w+ing (?:us|me)\b|(?:sending|writing|posting) (?:us |me |more )?(?:\w+ )?(?:messages|e-?mails|letters|reminders|requests))/i
const keepsAway = /\b(?:ring|call\w*|contact\w*|email\w*|messag\w*|writ\w+|tag|chas\w+|open|repl\w+|line|ticket)\b/i
/** "Please don't call my staff useless" keeps nobody away. */
const namesUs = /\bcall(?:ing)? (?:my|our|him|her|them|people)\b/i
const scolds =
  /\b(?:tone|language|words|shout\w*|threat\w*|swear\w*|insult\w*|accus\w*|blam\w*|think|consider|reconsider|urge|warn\w*|tolera\w*|defam\w*|libel\w*|slander\w*|expect|listen\w*|abuse|complain\w*|post\w*|grow|calm|respect|wait|turn|next time|future|capital\w*|caps|come back|read\w*|re-read|again|attention|remind\w*)\b/i

/** Tells them what they ought to have done, or to be like. */
const hindsight =
  /^(?:(?:and|but|so|well|maybe|perhaps|next time|in future),? )*you (?:\p{L}+ly )?(?:ought|should|need|had better|might want)(?: \p{L}+ly)?(?: to| have)? (?:(?:always|at least|perhaps|maybe) )?(?:double-?check|check(?:ed)?|look after|looked|be(?:en)? more|take (?:more|better)|took|taken|pay(?: more)? attention|think|thought|read|learn|know|known|plan(?:ned)?)\b[^,;:]*?(?:\b(?:before|next time|in future|first|after|when)\b[^,;:\d]*|(?:your|things|attention|careful|care|ahead|better)\b[^,;:\d]*)$/iu

const givesReason = /[,;:–-] (?:this|that|it|they|as|since|because|or|otherwise)\b|\b(?:because|so that|otherwise|or you)\b/i

/** Threatens with the law, or with what is done to those who complain. */
const menaces = /\b(?:libel\w*|slander\w*|defam\w+|zero.tolerance|solicitors?|lawyers?|legal action|untrue statements|false (?:statements|reviews?))\b/i

/** Says what is so, of nobody in particular. */
const isRule = /\b(?:permitted|allowed|forbidden|prohibited)\b/i

const reminds = lazily(
  () =>
    /^(?:(?:all|our|please) )*(?:\p{L}+ )?(?:you|guests|customers|visitors|users|members|passengers|students|patients|tenants|residents|owners|drivers|parents) are (?:kindly |politely |hereby |gently )?(?:reminded|advised) that (?=\p{L})/iu
)

const steps = lazily(
  () =>
    /\byou (?:must|have to|need to) (?!not|never|stop|wait (?!an? |\d|until|for )|accept|respect|learn|listen|calm)\p{L}+|\bare (?:\p{L}+ly )?(?:reminded|requested|asked|advised|instructed) to (?!not)/iu
)

const forbids = /^(?:so |and |but )?(?:please|kindly) (?:do not|don['’]t|never|stop|refrain|cease|desist)\b/i

const hasSteps = /\b(?:use|must|have to|need to|has to|required|obliged|enter|do it|return|bring|operate|permitted|allowed)\b/i

const needsNothing =
  /\b(?:calm(?:ing)? down|settle down|listen|(?:re-?)?read (?:it|the|our|my|your|that|this|what|them|again)\b|next time|in future|be (?:more )?(?:careful|patient|reasonable|realistic|quiet)|behave|grow up|wait your turn|pay attention|learn to|watch your)\b/i
/** "May I bring the dog?" wants an answer, and a request is none. */
const asksLeave = /\b(?:can|may|could|am|are) (?:i|we|my|our)\b[^.!]{0,120}\?/i
const cannot =
  /^((?:(?:sorry|unfortunately|no|i(?:['’]m| am) afraid|we(?:['’]re| are) afraid),? )?)you (?:can(?:no|['’])t|can not|may not|(?:are not|aren['’]t) (?:allowed|permitted) to) (?=\p{L})/iu

/** What works instead, as far as an order was about something that can work. */
function instead(match: Match, context: ReplyContext): Suggestion[] {
  const told = repliesDontArrive(match)
  if (told.length > 0) return told
  const order = wordsOf(match)
  const whole = wordsOf(wholeSentence(match))
  // what only scolds, or sends them back to read, needs nothing
  const ask = needsNothing.test(whole)
    ? []
    : [suggest('Say what you need, and why', inPlaceOfSentence(match, 'It would help me if you could {what you need}, so that I can {what you will do}.'))]
  if (asksLeave.test(context.customer ?? '')) {
    const answered = cannot.exec(whole)
    if (answered?.[1] !== undefined) {
      const {start} = wholeSentence(match)
      return [suggest('Say it as a fact', {start, end: start + answered[0].length, wording: `${answered[1]}${answered[1] === '' ? 'It' : 'it'} isn't possible to `})]
    }
  }
  const kept = withWhatIsKept(match)
  if (kept.length > 0) return [...kept, ...ask]
  if (limitsTone(whole) || warns(whole) || isReported(match)) return []
  // nor does saying that it's best to stop
  if (stopsThem.test(whole)) return [suggest('Leave the door open', inPlaceOfSentence(match, 'If I have missed something, please tell me.'))]
  if (turnsAway.test(whole)) return [...leaveOut(match), suggest('Say how to reach you', inPlaceOfSentence(match, 'The quickest way to reach us is {how}.'))]
  const asked = asking(match)
  // "Please make sure you cancel the trial in future": that is what they can do
  const helping = nextTime(match, context)
  if (helping.length > 0) return helping
  if (menaces.test(whole) && !/\d/.test(whole)) return [...leaveClauseOut(match), suggest('Leave it out', withoutSentence(match))]
  // "a lens over the door would make anyone think twice": orders nothing
  if (/\bma[dk]es? \p{L}+ (?:think|wait|listen)\b/iu.test(whole)) return []
  // "our page says you must; ignore it"
  if (/\b(?:ignore|no need)\b/i.test(whole)) return []
  // nothing is needed of who is only told not to
  if (forbids.test(whole)) return asked.length > 0 ? asked : leaveOut(match)
  // "You really should check before you order!": nothing is needed now
  if (hindsight.test(whole)) return leaveOut(match)
  // what is asked for with a please is needed
  if (/^please\b/i.test(whole) && /\b(?:next time|in future|before (?:you )?(?:post|complain|contact|writ|leav|review|accus)\w*)\b/i.test(whole))
    return [...leaveOut(match), ...ask]
  if (/^please\b/i.test(whole)) return asked.length > 0 ? asked : givesReason.test(whole) ? [] : ask.length > 0 ? ask : leaveOut(match)
  // "guests are reminded that the pool shuts at eight": it shuts at eight
  const reminded = reminds().exec(whole)
  if (reminded) {
    const sentence = wholeSentence(match)
    return [suggest('Say the fact alone', {start: sentence.start, end: sentence.start + reminded[0].length + 1, wording: whole[reminded[0].length]?.toUpperCase() ?? ''})]
  }
  // "you can't use the code twice": how often is the fact
  if (/\b(?:can(?:not|['’]t| not)|must not|mustn['’]t) [^,]*\b(?:twice|again|more than (?:once|one|two)|at the same time|together with)\b/i.test(whole)) return []
  // what had to be done is over
  if (/\bhad to\b/i.test(order)) return []
  // "Don't open a second account, this voids the first": what happens otherwise has to be known
  if (asked.length > 0 && givesReason.test(whole)) return [...asked, ...ask]
  // "you must restart it before you call us": what is to be done first is what helps
  if (asked.length > 0 && steps().test(whole)) return [...asked, ...ask]
  if (namesUs.test(order)) return [...leaveOut(match), ...ask]
  if (keepsAway.test(order)) return [...leaveOut(match), suggest('Say how to reach you', inPlaceOfSentence(match, 'The quickest way to reach us is {how}.')), ...ask]
  if (scolds.test(order)) return [...leaveOut(match), ...ask]
  if (isRule.test(order) && !/\b(?:you|guests?|customers?)\b/i.test(order)) return [...asked, ...leaveClauseOut(match)]
  return [
    ...asked,
    ...leaveClauseOut(match),
    ...(hasSteps.test(order) && !/\d| or (?:you|we|it)\b/i.test(whole)
      ? [
          suggest('Show what works', inPlaceOfSentence(match, 'What works is {the step that works}.')),
          suggest('Take the edge off first', inPlaceOfSentence(match, 'This comes up quite often; {the step that works} puts it right.'))
        ]
      : []),
    ...ask
  ]
}

export default noConfrontation

export const examples: Examples = {
  bad: [
    {
      text: '[[You cannot use it]] that way.',
      fixed: 'What works is [the step that works].'
    },
    {text: '[[You have to descale it or you]] will need a new one.'},
    {text: 'The fitter comes on Friday. [[Do not call us]] about the same thing.', fixed: 'The fitter comes on Friday.'},
    {text: '[[Stop emailing]] the night desk.'},
    {text: '[[Wait your turn]], Sol.'},
    {text: '[[Guests are reminded]] that the pool shuts at eight.', fixed: 'The pool shuts at eight.'},
    {text: '[[Read your contract]].'},
    {text: 'I would [[think twice before]] leaving that review.'},
    {text: 'The filter comes out first, and [[do not forget it this time]].', fixed: 'The filter comes out first.'},
    {text: 'We operate a [[zero tolerance]] rule at the till.'},
    {text: '[[You must not]] open the case.', fixed: "Please don't open the case."},
    {text: '[[Under no circumstances]] may you bring the dog.'},
    {text: '[[You need to check the size guide]].'},
    {text: '[[You should not leave your]] bike outside.'},
    {text: '[[You will have to choose another slot]].'},
    {text: 'The kettle can overheat, I know. [[You should not be calling]] my staff names.'}
  ],
  good: [
    {text: 'To make it work, turn the dial to two before you press start.'},
    {text: 'Go to Settings, choose Reset, and sign in again.'},
    {text: 'You will need your card for the next step.'},
    {text: 'I want to help, and I need us to keep this friendly.'},
    {text: 'This happens with the old lids; the new one clicks in from the left.'},
    {text: 'If the light stays red, call me and I will come by.'}
  ],
  nearMiss: [
    {text: 'You must leave the flat now and ring 999 from outside.'},
    {text: 'You must not eat before the operation.'},
    {text: 'You must never share your PIN with anyone.'},
    {text: "If they don't, send me another screenshot."},
    {text: 'Please do not hesitate to contact us again.'},
    {text: 'You cannot see the switch from above, so it is easily missed.'},
    {text: 'You must have been worried.'},
    {text: 'You have to sign in once, then it remembers you.'},
    {text: 'Do not worry about the form, I have filled it in.'},
    {text: 'Guests are met at the station by our van.'},
    {text: 'You can choose another slot free of charge.'},
    {text: 'You should not have to chase us.'},
    {text: 'You must not use it: a wire inside can overheat. A new one leaves today.'},
    {text: 'The clasp gives way, and two have. Do not climb with it again.'},
    {text: 'May I invite you to look at the photos again with me?'},
    {text: 'Brakes are serious, so please don’t drive it any more until we have looked at them.'}
  ]
}
