/** When it can't be won, let them go kindly. */
import {atEnd} from '../src/asap.ts'
import {deadEndPhrases, talkEndsIn} from '../src/match/dead-end.ts'
import {
  afterSentence,
  clauseOf,
  defineRule,
  type Examples,
  inPlaceOfSentence,
  isAsserted,
  isNegated,
  isQuestion,
  leaveOut,
  type Match,
  phrases,
  type Reading,
  type Rule,
  sentenceOf,
  suggest,
  wholeSentence,
  wordsOf
} from '../src/rule.ts'
import {withoutHead} from '../src/wording/barb.ts'
import {limitsTone} from '../src/wording/limit.ts'

const bond = 'account|membership|contract|subscription|policy|tenancy|plan|agreement|service|registration|enrolment|profile'

/** The relationship ends, on whose wish ever. */
const partings = phrases(
  {bond},
  `
  (i|we) (have|will|am|are|must|shall|had to|have to|are going to)? (closed|close|closing|terminated|terminate|terminating|cancelled|cancel|cancelling|ended|ending|end|deleted|deleting) your *1 {bond}
  your *1 {bond} *1 (has been|have been|had been|is|will be|was) (closed|cancelled|terminated|ended|deleted)
  (i|we|team|company) *1 (no longer|not) *4 (serve|serving|work with|working with|do business with|doing business with|deal with|dealing with|act for|represent|supply|supplying|accept orders from|take bookings from) you
  your cancellation *1 (is|has been|was) *1 (confirmed|processed|complete|completed|done|through|effective)
  no longer welcome
  (parting|part) (company|ways|of the ways)
  (go|going) (our|your|their) (separate|own) (way|ways)
  (end|ending|ended|ends|terminate|terminating) *2 (our|this|the) *1 (relationship|partnership|business relationship|cooperation|collaboration|contract|agreement|arrangement)
  (not|no longer) *3 the right *1 (shop|company|firm|place|people|provider|supplier|partner|fit|home|clinic|gym|bank) for you
  `
)

const farewells = phrases(
  {},
  `
  (wish|wishes|wishing) (you|your|them|her|him|all of you|the) *
  all the (very)? best
  best (wishes|of luck)
  good luck (with|for|in|on|to|at)
  hope *4 (find|finds|goes|go|turns|turn|works|work|get|gets|enjoy|enjoys|lands|suits|is|are|will|settles|serves|brings|treats)
  you (are|will be|would be) *3 welcome
  (always|glad|happy|delighted|love|pleased|looking forward) *4 (see|have|having|welcome|welcoming|seeing|hear from|hearing from|help|helping) you
  door (is|stays|remains|will) *2 open
  (if|should|when) you *3 (come|coming|return|want to return|change your mind|need us|think of anything|miss us) *
  (sorry|sad) (to|that) *3 (see|lose|losing|leaving|go|going|part)
  (thank|thanks|grateful) *3 (for|to you) *2 (being|the|your|all|having|giving|letting|shopping|staying|choosing|trusting|riding|banking|reading|everything|these)
  (pleasure|privilege|honor|joy) *2 (to|having|serving|helping|working|looking)
  take *2 care (of yourself|of yourselves)? $
  no hard feelings
  safe (travels|journey|trip|flight|home)
  have a (good|lovely|great|safe|wonderful|happy) *2
  (part|leave) (on|as) (good|friendly|friends|the best)
  (tell|write|reply|let|ring|call|message|come) *8 (again|reopen|re-open|afresh)
  `
)

const lastWords = phrases(
  {},
  `
  (for|let) the record
  (stand|stands) (by|behind) (our|my|what|every|the|that|this)
  did (nothing|not *2 anything) wrong
  (it|that|which) (is|will be|would be) your (own)? loss
  you (will|may|might|are going to) *1 (regret|live to regret|find (that)? (nobody|no one|others|it|they)|come (back|crawling)|wish you)
  good luck (finding|getting|trying|explaining|convincing)
  (hope|trust) *3 (learn|learned|learnt|happy now|satisfied now|pleased with yourself|think twice|reflect on|take more care|be more reasonable)
  (as|like) (i|we) have? *2 (said|told|explained|warned|stated|pointed out)
  (bent over backwards|gone out of (our|my) way|more than (enough|generous|fair|patient)|nothing but *3)
  (all|most|every|other|hundreds of|thousands of) *2 (customers|guests|clients|customer|guest|client|people) *4 (happy|satisfied|manage|pleased|no complaints|no problem|no trouble|love|loves)
  (will|shall) not (miss|be missed|miss you)
  (you|that) (have|has) (only)? (yourself|yourselves) to (thank|blame)
  maybe next time
  (facts|records|truth) (speak|speaks)
  `
)

const gracefulGoodbye: Rule = defineRule({
  id: 'graceful-goodbye',
  principle: 'When it cannot be won, let the customer go kindly and without a last word.',
  citation: {
    source: 'petting-the-shark',
    teaches: 'Some people cannot be pleased: do not argue, do not try to win, let them go; having done your best, say goodbye with a clear conscience.'
  },
  severity: 'info',
  movesAlong: true,
  kind: 'missing',
  phrases: [deadEndPhrases, partings, farewells, lastWords],
  onlyWhere: [deadEndPhrases, partings],
  *check(reading) {
    const farewellsTaken = reading.matches(partings).filter(isAsserted)
    const [ending] = [...talkEndsIn(reading), ...farewellsTaken].filter((match) => !limitsTone(wordsOf(wholeSentence(match)))).sort((a, b) => a.start - b.start)
    if (!ending) return
    const isParting = farewellsTaken.includes(ending)
    const [lastWord] = reading.matches(lastWords).filter((match) => !isQuestion(match) && !isNegated(match))
    if (lastWord) {
      yield {
        ...clauseOf(lastWord),
        message: `“${wordsOf(clauseOf(lastWord))}” is a last word, and invites one back. Nothing is left to win: leave it out, and let them go kindly.`,
        suggestions: () => [
          ...(saidAgain.test(wordsOf(lastWord)) ? withoutHead(lastWord) : leaveOut(lastWord)),
          suggest('Wish them well', afterSentence(ending, 'I wish you all the best with {what they go on to}.'))
        ]
      }
      return
    }
    if (reading.matches(farewells).some((match) => !isNegated(match) && !isQuestion(match))) return
    yield {
      ...ending,
      message: `“${wordsOf(ending)}” ends it, and what they will tell others about is how. Say goodbye kindly: wish them well, without a last word.`,
      suggestions: () =>
        isParting
          ? !leaves(reading)
            ? []
            : [
                suggest('Leave the door open', atEnd(reading, 'If you ever want to come back, you are welcome here.')),
                suggest('Wish them well', atEnd(reading, 'I wish you all the best with {what they go on to}.'))
              ]
          : saysMore(ending) ||
              !ends.test(wordsOf(wholeSentence(ending))) ||
              !matter.test(wordsOf(wholeSentence(ending))) ||
              /^(?:to|if|you can|type|please|do not|don['’]t|stop)\b|\bcan(?:not|['’]t)\b|\b(?:or|unless|otherwise|by (?!email|phone))\b/i.test(wordsOf(wholeSentence(ending)))
            ? []
            : [suggest('Close it kindly', inPlaceOfSentence(ending, "I'm closing this for now; if there is anything I've missed, please write to me."))]
    }
  }
})

/** What was said before may be the fact: "As I explained, the fee is for the part". */
const saidAgain = /^(?:as|like)\b/i

/** As far as is known, it is the customer who goes, and not because they were wronged. */
const leaves = ({context: {customer}}: Reading): boolean =>
  customer === undefined ||
  customer === null ||
  (/\b(?:cancel|leav(?:e|ing)|clos(?:e|ing) my|delet(?:e|ing) my|end my|unsubscribe|switching|moving to)\b/i.test(customer) &&
    !/\b(?:charg|bill|still|never|refund)/i.test(customer))

/** Ends it, and doesn't only say who reads the answer. */
const ends =
  /\b(?:clos\w+|end(?:s|ed|ing)?|final|over|solved|resolved|settled|done|no (?:further|more|longer)|not|never|without|last|unread|deleted|unanswered|ignored|binned)\b|n['’]t\b/i

/** What ends; a limit on how to write ends nothing. */
const matter =
  /\b(?:cases?|tickets?|matter|chat|file|claim|correspondence|discussion|conversation|complaint|thread|subject|topic|enquiry|inquiry|query|issue|decision|request|dispute|this|it|reply|answer|messages?|e-?mails?|letters?|calls?)\b/i

/** The sentence tells more than that it ends. */
function saysMore(match: Match): boolean {
  const {first, end} = sentenceOf(match)
  return end - first - (match.last - match.first + 1) > 5
}

export default gracefulGoodbye

export const examples: Examples = {
  bad: [
    {
      text: '[[We have closed your account]] as of today.',
      fixed: 'We have closed your account as of today. If you ever want to come back, you are welcome here.'
    },
    {text: 'We [[consider the matter closed]].'},
    {
      text: '[[Your membership has been cancelled]]. The last payment was in May.',
      context: {customer: 'I am leaving for Leeds, please cancel my membership.'},
      message: '“Your membership has been cancelled” ends it',
      fixed: 'Your membership has been cancelled. The last payment was in May. If you ever want to come back, you are welcome here.'
    },
    {text: 'It is best that we [[go our separate ways]].'},
    {text: 'I’m [[closing this chat]] now.'},
    {
      text: 'From June on [[we will no longer work with you]].',
      context: {customer: 'You charged us three times, and your office calls us liars.'},
      message: '“we will no longer work with you” ends it'
    },
    {text: 'Your plan is cancelled. [[For the record]], nobody else has had this trouble.', fixed: 'Your plan is cancelled.'},
    {text: 'We have ended your contract. We wish you well, and [[you will regret it]].'},
    {
      text: 'I’ve cancelled your subscription. [[Good luck finding a cheaper one]].',
      context: {customer: 'Please cancel my subscription, the other one costs half.'},
      message: '“Good luck finding a cheaper one” is a last word'
    }
  ],
  good: [
    {text: 'We have closed your account as of today. I hope the new bank serves you well.'},
    {text: 'Your membership has been cancelled. Thank you for the five years with us.', context: {customer: 'I am leaving for Leeds, please cancel my membership.'}},
    {text: 'It is best that we go our separate ways. I wish you all the best with the garden.'},
    {text: 'I’ve cancelled your subscription, and I’m sorry to see you go.'},
    {text: 'I’m closing this chat now. If you think of anything, write to me and I’ll look again.'},
    {text: 'Your contract runs until June.'}
  ],
  nearMiss: [
    {text: 'Your account is open again.'},
    {text: 'If this goes on, I will have to end our chat.', context: {customer: 'You useless morons!'}},
    {text: 'Your contract has been ended at your wish. Safe travels!', context: {customer: 'I am moving to Leeds, please end my contract.'}},
    {text: 'The old card is cancelled, and your membership goes on as before.', context: {customer: 'I lost my membership card. Can you cancel it? I am staying, of course!'}},
    {text: 'If you cancel your plan, you keep the photos.'},
    {text: 'We have not closed your account.'},
    {text: 'Would you like us to cancel your subscription?'},
    {text: 'For the record, the shop opens at nine.'},
    {text: 'We stand by our guarantee: bring it in.'},
    {text: 'This inbox is not monitored; Rae reads the other one.'},
    {text: 'The shop is closed on Sundays.'},
    {text: 'Please do not contact us again in the meantime, we will call you on Friday.'}
  ]
}
