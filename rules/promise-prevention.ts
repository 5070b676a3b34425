/** Say how it will be kept from happening again. */
import {atEnd} from '../src/asap.ts'
import {customerOf} from '../src/customer/read.ts'
import {deadEndPhrases, deadEndsIn} from '../src/match/dead-end.ts'
import {clauseOf} from '../src/match/match.ts'
import {openingOf} from '../src/match/opening.ts'
import {action} from '../src/moves/action.ts'
import {apology} from '../src/moves/apology.ts'
import {invitation} from '../src/moves/invitation.ts'
import {prevention} from '../src/moves/prevention.ts'
import {admissionPhrases, admissionsIn} from '../src/moves/responsibility.ts'
import {defineRule, type Examples, type Match, type Reading, type Rule, suggest, wholeSentence, wordsOf} from '../src/rule.ts'
import {isAtEase} from '../src/thread.ts'
import {sendsOn} from '../src/wording/help.ts'
import {isUnsettled} from '../src/wording/unsettled.ts'

const promisePrevention: Rule = defineRule({
  id: 'promise-prevention',
  principle: 'Put something in place so that it does not happen again, and tell the customer what.',
  citation: {
    source: 'good-offense',
    teaches: 'After a mistake of your own, set up a system that makes the next one less likely; even when nothing is left to do, you can look for a way to avoid it in future.'
  },
  severity: 'info',
  movesAlong: true,
  kind: 'missing',
  parts: [
    {part: 'a mistake of yours that the reply doesn’t admit', needsAny: ['fault']},
    {part: 'a dead end', needsAny: ['customer', 'fault']}
  ],
  phrases: [admissionPhrases, deadEndPhrases],
  moves: [action, apology, invitation, prevention],
  *check(reading) {
    const owed = owedAt(reading)
    if (!owed || reading.has(prevention) || isStillAsking(reading)) return
    const {anchor, isQuotable} = owed
    yield {
      start: anchor.start,
      end: anchor.end,
      message: `${isQuotable ? `After “${wordsOf(anchor)}”` : 'After a mistake of ours'} the customer wonders when it will happen again. Say what has changed, or who will look into it.`,
      suggestions: () => {
        const told = admissionsIn(reading)[0] ?? reading.moves(apology).find((sorry) => !isHollow.test(wordsOf(sorry)))
        const isComplaint = customerOf(reading.context)?.complaint
        if (changes.test(reading.reply.text) || sendsOn(reading.reply) || isUnsettled(reading.context) || isOpen.test(reading.reply.text)) return []
        // what went wrong is told, and it was ours
        if (
          isComplaint !== false &&
          (reading.context.fault ?? (admissionsIn(reading).length > 0 ? 'company' : 'unknown')) === 'company' &&
          told &&
          isMistake.test(wordsOf(wholeSentence(told))) &&
          !disowns.test(reading.reply.text)
        )
          return [
            suggest('Say what has changed', atEnd(reading, 'To keep {what happened} from happening again, we have {what you have changed}.')),
            suggest('Pass it on to who can change it', atEnd(reading, "I'm passing {what happened} on to {the team that can change it}, so that it doesn't happen again.")),
            suggest('Promise to look for a way', atEnd(reading, "I'll look into how we can keep {what happened} from happening again, and write to you by {date}."))
          ]
        // at a dead end, whoever's fault it was, something can be done for the next time
        return isComplaint && owed.isQuotable && !isOfTalk(owed.anchor)
          ? [
              suggest(
                'Pass it on to who can change it',
                atEnd(reading, "I'm passing what happened to you on to {the team that can change it}, so that they can look for a way to prevent it.")
              )
            ]
          : []
      }
    }
  }
})

/** What makes the reply owe it: the fault admitted, a dead end, or a fault that is known. */
function owedAt(reading: Reading): {anchor: Match; isQuotable: boolean} | undefined {
  const {fault} = reading.context
  const [admission] =
    fault === 'customer' || fault === 'third-party' ? [] : admissionsIn(reading).filter((one) => !atTheirDoor.test(wordsOf(clauseOf(one))) && !waives.test(wordsOf(clauseOf(one))))
  // nobody knows what a dead end is about without a message
  const [said] = admission ? [admission] : fault === undefined && !reading.context.customer ? [] : deadEndsIn(reading)
  if (said) return {anchor: inFull(said), isQuotable: true}
  const anchor = fault === 'company' && !isAtEase(reading.context) ? (reading.moves(apology)[0] ?? openingOf(reading)) : undefined
  return anchor && {anchor, isQuotable: false}
}

/** "I've let the fee go this time" owns no mistake. */
const waives = /\blet (?:(?:it|this|that) |(?:the|your) (?:\w+ ){1,2})(?:go|off|drop)\b/i

/** In words: a longer clause is not quoted whole. */
const longestQuote = 12

/** "We sent the wrong" is half of what was said. */
function inFull(said: Match): Match {
  const clause = clauseOf(said)
  return clause.last - clause.first < longestQuote ? clause : said
}

/** "Nobody opened the door to our technician": it was not one of us who didn't. */
const atTheirDoor =
  /^(?:(?:but|and|because|as|since|that) )*(?:nobody|no one)\b(?! (?:here|on our|from our|at our|of us)).*\b(?:door|doorbell|bell|buzzer|intercom|gate|at home|(?:to|for|let) (?:our|the) (?:driver|courier|technician|engineer|fitter|plumber|team|crew|van)|when (?:our|the) \w+ (?:called|came|rang|knocked|arrived|got there))\b/i

/** The talk is ended, and nothing is said of the matter. */
const isOfTalk = (anchor: Match): boolean =>
  /\b(?:discuss|say|add|hear(?:ing)?|further|correspond\w*|matter|closed|final|information|repl(?:y|ies)|expect\w*|elsewhere|somewhere)\b/i.test(wordsOf(anchor))

/** Speaks of what will be different, in words that the detector may not know. */
const changes =
  /\b(?:future|from now on|going forward|happen again|no longer|in place|changed|changing|next time|(?:limit|list|rule|form|page|setting) is now|from (?:this|next) \w+|as of \w+|every time|so (?:that )?(?:the|it|no|nobody|this)|looked (?:at|into) |double-check\w*|new (?:form|page|system|check|process|rule|sign|label|list|step|line|menu)s?\b|(?:bug|error|fault|form|page|site|app|setting|link|list|till)s? (?:is|are|was|were|has been|have been) (?:now )?(?:fixed|corrected|mended)|(?:fixed|corrected|mended) (?:the|our) (?:bug|error|fault|form|page|site|app|setting|link|list|till)|retrain\w*|we(?:['’]ve| have) (?:also|since|now))\b/i

/** Nobody has decided whose fault it was. */
const isOpen = /\b(?:insurers?|loss adjust\w+|(?:not|nothing|can(?:no|['’])t)\b[^.!?]{0,20} promis\w+|investigat\w+|looking into|waiting (?:for|to hear|on))\b/i

/** Details are still being asked for; what will change comes with the answer. */
const isStillAsking = (reading: Reading): boolean => reading.has(invitation) && !reading.has(action)

/** Something went wrong, and it is said what. */
const isMistake =
  /\b(?:sorry|apolog\w+|regret|mistakes?|fault|errors?|bugs?|fail\w*|should(?:n['’]t)? have|should['’]ve|ought(?: not)? to have|wrong\w*|missed|forgot\w*|lost|slip\w*|badly|lapse|oversight|overlooked|mix\w*|broke|broken|left|late|neglect\w*|omi\w+|dropped|let you down|our (?:own )?(?:doing|end|side)|on (?:us|me)|not (?:good enough|right)|didn['’]t|did not)\b/i

/** It was somebody else's. */
const disowns = /\b(?:not|n['’]t) (?:ours|us|on us|our|my|mine)\b|\bon them\b/i

/** Sorry for nothing that could be kept from happening. */
const isHollow = /\b(?:any|if|inconvenience|confusion|misunderstanding|feel|felt)\b/i

export default promisePrevention

export const examples: Examples = {
  bad: [
    {
      text: '[[The second charge was our mistake]]. I have sent it back.',
      fixed: 'The second charge was our mistake. I have sent it back. To keep [what happened] from happening again, we have [what you have changed].'
    },
    {text: '[[There is nothing we can do about the seats now]].', context: {customer: 'You put us nine rows apart!'}},
    {text: '[[We sent the wrong lamp]]. A new one leaves today.'},
    {text: 'Hi Ola,\n\n[[I’m sorry that the cake came late]]. Your money is on its way back.', context: {fault: 'company'}, message: 'After a mistake of ours'},
    {text: 'Dear Mr Sato, [[your new key is in the post and arrives on Friday]].', context: {fault: 'company'}},
    {text: '[[Somebody should have told you on Monday]]. The room is ready now.'},
    {text: 'The old plan is gone, and [[our hands are tied]].', context: {fault: 'customer'}},
    {text: '[[We forgot the ribbon]]. It is in the post.', context: {fault: 'unknown'}, message: 'After “We forgot the ribbon”'}
  ],
  good: [
    {text: 'The second charge was our mistake. From today, every bill is checked twice.'},
    {text: 'That one was our mistake. We’ve added an alarm at 80 %, so that we see it before you do.'},
    {text: 'We forgot his inbox while he was away, which I’ve changed today.'},
    {text: 'The second charge was our mistake. The bank has blocked the bug behind it.'},
    {text: 'We sent the wrong lamp. We have changed the labels so that it can’t happen again.'},
    {text: 'I’m sorry that the cake came late. I’ve asked the kitchen to start earlier in future.', context: {fault: 'company'}},
    {text: 'There is nothing we can do about the seats, but I’ll look into how we can prevent this from happening again.'},
    {text: 'Your key is in the post.'},
    {text: 'Your new key is in the post.', context: {fault: 'third-party'}}
  ],
  nearMiss: [
    {text: 'Nobody opened the door to our technician. He comes again on Monday at nine.'},
    {text: 'I’m sorry that the cake came late. Could you send me the order number?', context: {fault: 'company'}},
    {text: 'There is nothing you need to do.'},
    {text: 'I have let the fee go this time, and I’ve let it go before.'},
    {text: 'The left button is easily mistaken for the right one.'},
    {text: 'There is nothing we can do about the seats now.'},
    {text: 'If it was our mistake, you pay nothing.'},
    {text: 'Was it our mistake?'},
    {text: 'I’ll take care of this myself.'},
    {text: 'We sent the wrong lamp, sorry.', context: {fault: 'third-party'}},
    {text: 'Hi Ola!', context: {fault: 'company'}},
    {text: 'We open at ten.', context: {customer: 'Are you open on Sunday?', fault: 'company'}}
  ]
}
