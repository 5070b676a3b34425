/** Never tell the customer that nothing can be done. */
import {lazily} from '../src/lazily.ts'
import {offersAlready} from '../src/left-behind.ts'
import {brushOffs, deadEndPhrases, deadEndsIn, quietEndsIn, talkEndsIn} from '../src/match/dead-end.ts'
import {behindGreeting} from '../src/match/opening.ts'
import {
  asSentence,
  clauseOf,
  defineRule,
  type Examples,
  inPlaceOf,
  inPlaceOfSentence,
  inPlaceOfTail,
  isGiving,
  leaveOut,
  type Match,
  offering,
  outside,
  type Rewording,
  type Rule,
  type Suggestion,
  sentenceOf,
  suggest,
  type Word,
  wholeSentence,
  wordsOf
} from '../src/rule.ts'
import {deciding} from '../src/suggestion.ts'
import {repliesDontArrive} from '../src/wording/as-fact.ts'
import {behindNo, reasonBehind} from '../src/wording/behind-no.ts'
import {isDisputed} from '../src/wording/dispute.ts'
import {isOpenToAsk} from '../src/wording/fair.ts'
import {isHere} from '../src/wording/help.ts'

const noDeadEnd: Rule = defineRule({
  id: 'no-dead-end',
  principle: 'Never tell a customer that nothing can be done; say what you can do.',
  citation: {source: 'petting-the-shark', teaches: 'Those words get you bitten every time; offer to go through it step by step, or to help in any way you can.'},
  severity: 'error',
  isHarsh: true,
  movesAlong: true,
  kind: 'words',
  phrases: deadEndPhrases,
  onlyWhere: deadEndPhrases,
  *check(reading) {
    const deadEnds = deadEndsIn(reading)
    for (const match of deadEnds)
      yield {
        ...match,
        // these are said in one way only
        ...(reading.matches(brushOffs).some(({start}) => start === match.start) && {severity: 'error' as const}),
        message: `“${wordsOf(match)}” shuts the door, and a customer with no way left pushes harder. Say what you can do instead, even if it is small.`,
        suggestions: () => {
          // "Otherwise there is nothing I can change": what helps stands before it
          const isElse = /^(?:otherwise|failing that|apart from that|beyond that|other than that)\b/i.test(wordsOf(wholeSentence(match)))
          const isHelped = isElse || offers().test(headOf(match)) || isGiving(reading.reply) || offersAlready.test(reading.reply.text) || beyond.test(wordsOf(wholeSentence(match)))
          const reason = reasonBehind(match)
          const isBroken = brokeOfOurs.test(reading.context.customer ?? '')
          // why it is so has to be known
          const out = reason ? [] : leaveOut(match)
          // what helps already needs no second offer
          if ((isHelped && out.length > 0) || goesOn().test(tailOf(match))) return out
          const [, lacking] = without.exec(tailOf(match)) ?? []
          return [
            ...(lacking ? [suggest('Say what it takes', inPlaceOfSentence(match, `Once we have ${lacking}, I can {what you can do}.`))] : []),
            ...puttingAhead(match, deadEnds, instead(match, offering(reading.context, reading.reply))),
            ...out,
            ...(!isBroken &&
            (hasSteps.test(`${reading.reply.text} ${reading.context.customer ?? ''}`) ||
              (reading.context.customer === undefined && !/\babout\b/i.test(wordsOf(wholeSentence(match)))))
              ? [suggest('Offer to go through it together', instead(match, 'what I can do is go through it with you step by step: {first step}'))]
              : []),
            ...(ifYou.test(tailOf(match)) || sendsOn.test(reading.reply.text) || isBroken || !isOpenToAsk(reading)
              ? []
              : [suggest('Ask what would feel fair', behindNo(match, 'What would feel fair to you?'))])
          ]
        }
      }
    const over = talkEndsIn(reading)
    const quiet = outside(quietEndsIn(reading), over)
    for (const match of [...over, ...quiet])
      yield {
        ...match,
        ...(quiet.includes(match) && {severity: 'info' as const}),
        message: `“${wordsOf(match)}” ends the talk over the customer’s head, so they will look for a louder place to go on. Leave a way back, or say goodbye kindly.`,
        suggestions: () => [
          ...repliesDontArrive(match),
          ...(isDisputed(reading) && decides(match) && !isHere(wordsOf(clauseOf(match)))
            ? [suggest('Leave the door open', inPlaceOfTail(match, 'If I have missed something, please tell me.'))]
            : []),
          ...leaveOut(match),
          suggest('Say what you can do', inPlaceOfTail(match, asSentence(offering(reading.context, reading.reply)))),
          ...(sendsOn.test(reading.reply.text) || !isOpenToAsk(reading) ? [] : [suggest('Ask what would feel fair', inPlaceOfSentence(match, 'What would feel fair to you?'))])
        ]
      }
  }
})

/** "Cards that are swallowed are destroyed, end of story": nothing was decided about them that could be looked at again. */
const decides = (match: Match): boolean => {
  const before = headOf(match)
  return !/\p{L}{3} \p{L}{2}/u.test(before) || ofThem.test(before) || deciding().test(before)
}
const ofThem = /\b(?:i|we|you|your|our|us)\b/i

/** Nothing but what was done already. */
const beyond = /^(?:and )?(?:beyond|other than|past|apart from|above|over and above|after (?:that|this))\b/i

/** "It was out of our hands. We can't do anything now": what is offered takes the place of all that would take it back. */
function puttingAhead(match: Match, deadEnds: readonly Match[], offer: Rewording): Suggestion[] {
  const title = 'Say what you can do instead'
  const others = deadEnds.filter((one) => one.block === match.block && sentenceOf(one).first !== sentenceOf(match).first)
  const gone = others.map((one) => leaveOut(one)[0]?.edits[0])
  const inOneStroke = gone.every((edit) => edit !== undefined) ? gone.map(({start, end, text}) => ({start, end, wording: text})) : []
  return [...(inOneStroke.length > 0 ? [suggest(title, offer, ...inOneStroke)] : []), suggest(title, offer)]
}

/** "Nothing we can do till the vans roll": when it goes on has to be known. */
const until = /\s(?:until|till?|before|unless)\s/i

/** "… until you send the form" */
const ifYou = /^ ?(?:until|till|before|unless|if) you(?: (?:do not|don['’]t))? ([^,;:.!?]{2,120})$/i
/** How they are to behave. */
const manners =
  /^(?:(?:can |learn to |start to |start )?(?:calm(?:ing)? down|settle down|stop (?:\w+ing)\b[^.]*?|behave|(?:be|are|speak|speaking|talk|talking|act|acting|treat\w*|show|watch|mind|apologi[sz]e)\b[^.]*?)(?: (?:and|then|first) |$))+/i

/** How they are, when they are angry: nothing hangs on that. */
const outbursts =
  /^(?:(?:keep|continue to|insist on|only|just|carry on) )?(?:shout|yell|scream|swear|curs|insult|threaten|abus|rant|rav|interrupt|argu|complain|moan|whin|talk|speak|behav|act|are (?:going to |being )?(?:rude|angry|abusive|like)|refuse|won['’]t|will not)/i

/** "As the shop is closed, nothing can be done": what opens with these is no sentence without the rest. */
const subordinating = /^(?:because|since|as|if|when|once|while|although|though|given)$/

/** "You can take the child rate, and that is all we can do": what is offered stands before it. */
const offers = lazily(() => /\b(?:you|we|i) can (?!not\b|only\b|see\b|understand\b|tell\b)\p{L}+/iu)
/** "…, but you may come again any day", "… other than send it again": what is offered stands behind it. */
const goesOn = lazily(
  () =>
    /(?:\b(?:but|though|however|although|yet|and|so)|[;,]) (?:you (?:can|could|may|might)|(?:we|i)(?: (?:can|could|will|would)|['’](?:ll|d)))(?! (?:not|only|see|understand|consider|be clos\w+)\b)\b|\b(?:other than|except|apart from|besides|short of)\b/iu
)
/** "We can't do anything without it": with it, they can. */
const without = /^ without (it|this|that|them|(?:the|your|an?) [^,;:]{2,40})$/i
const tailOf = (match: Match): string => match.block.text.slice(match.end - match.block.start, match.block.words[sentenceOf(match).end - 1]?.end)
const headOf = (match: Match): string => {
  const {block} = match
  return block.text.slice(block.words[sentenceOf(match).first]?.start, match.start - block.start)
}

/** In UTF-16 code units it is short; a text without stops must stay cheap. */
const behindIt =
  /^(?: (?:here|now|about (?:it|this|that)|for you|in this case))?,? ((?:because|since|as|due to|owing to|given that) (?!far|soon|long|well|per|it stands|such)[^,;:.]{6,120})$/i

const endsSorry = lazily(() => /^(?: [^,;:.!?()–—]{1,60})??[\s,(–—-]+(?:(?:i|we)(?:['’](?:m|re)| am| are) )?(?:\p{L}+ )?(?:sorry|apologies)(?: about (?:it|this|that))?$/iu)

/** A clause at the end of its sentence can be reworded alone; else the sentence has to go. */
function instead(match: Match, clause: string): Rewording {
  const own = clauseOf(match)
  const waits = until.exec(own.block.text.slice(match.end - own.block.start, own.end - own.block.start))
  const isAllSaid = own.first <= behindGreeting(own.block, sentenceOf(match)) + 1
  // "Nothing else can be done (sorry!)"
  if (isAllSaid && endsSorry().test(tailOf(match))) return inPlaceOfSentence(match, `I'm sorry. ${asSentence(clause)}`)
  // "Nothing can be done, as the sale has ended": the reason stays, and is none for what is offered
  const why = isAllSaid ? reasonBehind(match) : undefined
  if (why) return inPlaceOfSentence(match, `${asSentence(why)} ${asSentence(clause)}`)
  const [, reason] = behindIt.exec(own.block.text.slice(match.end - own.block.start, (own.block.words[sentenceOf(match).end - 1] as Word).end)) ?? []
  if (reason && isAllSaid) return inPlaceOfSentence(match, asSentence(`${reason}, ${clause}`))
  // what can be had now needn't wait for that
  const [, theirs] = ifYou.exec(own.block.text.slice(match.end - own.block.start, (own.block.words[sentenceOf(match).end - 1] as Word).end)) ?? []
  // "… until you calm down and send the form": what is needed, and no more
  if (theirs !== undefined && isAllSaid) {
    // "… if you lost the slip": in that case
    const isCase = /^ ?if you (?!do not|don['’]t)/i.test(tailOf(match))
    if (isCase) return inPlaceOfSentence(match, outbursts.test(theirs) ? asSentence(clause) : `If you ${theirs}, ${clause}.`)
    const need = theirs.replace(manners, '')
    return inPlaceOfSentence(match, need === '' ? asSentence(clause) : `Once you ${need}, I can {what you can do}.`)
  }
  if (waits) return {...inPlaceOf(own, 'what I can do is {what you can do instead}'), end: match.end + waits.index}
  if (own.last + 1 !== sentenceOf(match).end) return inPlaceOfTail(match, asSentence(clause))
  const {words, start, text} = own.block
  // "I'm sorry but there's nothing we can do": the sorry stays
  const sorry = /\bsorry,? (?:but|that) $/i.exec(text.slice(words[sentenceOf(match).first]?.start, words[own.first]?.start))
  if (sorry) return {start: start + (words[own.first - 2] as Word).end, end: own.end, wording: `. ${asSentence(clause).slice(0, -1)}`}
  const [said, first] = [words[own.first - 1], words[own.first]]
  const {first: opening} = sentenceOf(match)
  const isMain = subordinating.test(words[opening]?.text ?? '')
  // "It expired, I'm afraid it's out of my hands": a sentence of its own
  if (own.first > opening && first?.before === ',' && behindGreeting(own.block, sentenceOf(match)) !== own.first && said && !isMain && !/^(?:and|but|so)$/.test(first.text))
    return {start: start + said.end, end: own.end, wording: `. ${asSentence(clause).slice(0, -1)}`}
  return inPlaceOf(own, clause)
}

/** Done on a screen, a form or a device: there are steps to go through. Where nobody says what it is about, its writer knows. */
const hasSteps =
  /\b(?:log ?in|sign in|password|app|form|settings?|menu|account|install\w*|upload\w*|website|site|code|router|set ?up|update|reset|connect\w*|print\w*|scan\w*|download\w*|page|screen|button)\b/i

/** Who is sent to somebody else has nobody here to tell what is fair. */
const sendsOn = /\b(?:contact|ask|call|speak to|talk to|take (?:it|this|that) up with) (?:the|your|them)\b/i

/** Something of ours broke: no steps of theirs mend it. */
const brokeOfOurs =
  /\b(?:update|app|site|website|software|systems?|servers?|shop|platform|portal|service)\b[^.!?]{0,20}\b(?:broke|broken|down|crash\w*|gone|dead|offline|outage|stopped|died)\b/i

export default noDeadEnd

export const examples: Examples = {
  bad: [
    {text: 'I have looked into it. There is [[nothing I can do]].', fixed: 'I have looked into it. What I can do is [what you can do instead].'},
    {
      text: 'The tin is dented, and [[nothing more can be offered]].',
      context: {remedies: ['a new tin', 'a refund']},
      fixed: 'The tin is dented, and what I can offer is a new tin.'
    },
    {text: 'There is [[nothing left to discuss]] until the shop opens.', fixed: 'What I can do is [what you can do instead] until the shop opens.'},
    {text: 'I’m afraid my [[hands are tied]].'},
    {text: 'I wish it were otherwise, but that [[is all we can do]].'},
    {text: '[[We are unable to assist you]].'},
    {text: 'The card is printed, I’m afraid it is [[out of my hands]].', fixed: 'The card is printed. What I can do is [what you can do instead].'},
    {
      text: 'I have refunded the postage. We have [[exhausted all]] options.',
      context: {remedies: ['a replacement']},
      fixed: 'I have refunded the postage.'
    },
    {text: 'There are [[no other options available]].'},
    {text: '[[Nobody here can help]] with an old lock.'},
    {text: 'If the price is too high, [[shop elsewhere]].'},
    {text: 'You will [[have to live with it]].'},
    {text: 'The lift is old. You’ll just [[have to get used to it]].'},
    {text: 'The desk is where it is; [[that’s life]].'},
    {text: 'I [[don’t see what else you expect]] from us.'},
    {text: 'We [[consider the matter closed]].', fixed: 'If I have missed something, please tell me.'},
    {text: 'Thanks. I’m [[closing this ticket]].'},
    {text: 'As of today [[we won’t be replying]] any more.'},
    {text: '[[Further emails will be deleted]].'},
    {text: 'The case is shut and [[stays closed]].'},
    {text: 'And that [[is the end of it]].'},
    {text: 'There [[is no way to hurry]] the lab.'},
    {text: '[[We trust this settles]] it.'},
    {text: '[[As far as we are concerned this was dealt with]] in May.'},
    {text: '[[We regard this as dealt with]].'},
    {text: '[[From our side it is done]].'},
    {text: '[[I am marking this as resolved]].'},
    {text: '[[Appeals of this kind are seldom successful]].'},
    {text: 'The [[answer will be the same]] next week.'},
    {text: '[[We shall draw a line here]].'}
  ],
  good: [
    {text: 'I can send you a new one today.'},
    {text: 'The courier has the parcel, and I have asked them to turn back.'},
    {text: 'That lock is an old one. I will find somebody who can open it.'},
    {text: 'Your message is with Rae, who reads this inbox every morning.'},
    {text: 'I will keep this ticket open until the lamp works.'},
    {text: 'The price is the same in our shop and here.'}
  ],
  nearMiss: [
    {text: 'I am closing the ticket for now; a reply opens it again.'},
    {text: 'Nobody told you that the gate could be shut.'},
    {text: 'There is nothing you need to do.'},
    {text: 'I am not saying there is nothing we can do.'},
    {text: 'I’m not going to tell you there’s nothing we can do.'},
    {text: 'There is nothing we can’t fix here.'},
    {text: 'We can’t refund the postage, but the lamp itself is free to go back.'},
    {text: 'Is there anything else I can do?'},
    {text: 'I’ll close the ticket once you tell me that it works.'},
    {text: 'Your ticket was closed by mistake, and I have opened it again.'},
    {text: 'No further action is needed from you.'},
    {text: 'The shop is closed on Sundays.'},
    {text: 'Please do not call us again in the meantime, we will ring you on Friday.'},
    {text: 'I will mark this as resolved once you tell me that it works.'},
    {text: 'I trust this part will fit; if not, ring me.'},
    {text: 'From our side all is ready, and the van comes at nine.'},
    {text: 'Appeals take six weeks, and one in three is granted.'}
  ]
}
