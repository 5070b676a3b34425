/** Settle it together; name the agreed way when stuck. */
import {customerOf} from '../src/customer/read.ts'
import {openingOf} from '../src/match/opening.ts'
import {createMemory} from '../src/match/repetition.ts'
import {settlement} from '../src/match/settlement.ts'
import {fairQuestion} from '../src/moves/fair-question.ts'
import {refusal} from '../src/moves/refusal.ts'
import {defineRule, type Examples, isConditional, isNegated, type Match, phrases, type Reading, type Rule, suggest, wholeSentence, wordsOf} from '../src/rule.ts'
import {disputeMoves, goesRound} from '../src/thread.ts'
import {behindNo} from '../src/wording/behind-no.ts'
import {isOpenToAsk} from '../src/wording/fair.ts'

/** Longer clauses are cut where they are quoted. */
const longestQuote = 300

/** Says that it stays so, without a no of its own. */
const stands = phrases(
  {},
  `
  (this|that|it) (is|was|remains) (our|my|the) (final|last) (answer|decision|word|position|offer)
  (decision|answer|position|outcome|ruling|verdict|result) (is|remains|stays|will be) *2 (final|no|the same|unchanged|binding)
  (decision|answer|position|outcome|ruling|verdict|result) (stand|stands|will stand)
  (will|can|shall) not be (changing|reversing|reopening|reconsidering|revisiting|altering|reviewing) *4
  (will|can|shall) not (change|reverse|reopen|reconsider|revisit|alter) (our|my|the|your|this|that) *1 (decision|mind|minds|position|answer|case|claim|complaint|outcome)
  (nothing|not anything) (more|else|further)? (that)? (we|i) can do
  `
)

const mutualResolution: Rule = defineRule({
  id: 'mutual-resolution',
  principle: 'Settle it together; when you are stuck, name the way that was agreed for that.',
  citation: {
    source: 'good-offense',
    teaches: 'Aim for a settlement that both sides agree to, and have a clause in the agreement that says how a dispute is settled, such as mediation.'
  },
  severity: 'info',
  movesAlong: true,
  kind: 'missing',
  needsAny: ['thread', 'disputeClause'],
  options: {rounds: 3},
  phrases: [settlement, stands],
  moves: [disputeMoves, fairQuestion],
  *check(reading, {rounds}) {
    const {disputeClause: clause} = reading.context
    if (reading.has(fairQuestion) || reading.matches(settlement).length > 0 || mentions(reading, clause)) return
    const no = reading.moves(refusal).at(-1) ?? reading.matches(stands).findLast((match) => !isNegated(match) && !isConditional(match))
    const isStuck = goesRound(reading, rounds)
    const anchor = no && (isStuck || (clause && isDisputed(no, reading))) ? no : isStuck ? openingOf(reading) : undefined
    if (!anchor) return
    const {start, end} = anchor
    const why = isStuck ? 'goes on with a dispute that has gone round several times' : 'says no although the agreement has a way to settle it'
    yield {
      start,
      end,
      message: `“${wordsOf(anchor)}” ${why}, so nobody can move without losing. Name the ${clause ? 'clause' : 'way'} that settles it together, or ask what would feel fair.`,
      suggestions: () => [
        clause
          ? suggest('Name the agreed way', behindNo(anchor, `Our agreement says: “${quoted(clause)}” Shall we settle it that way?`))
          : suggest('Propose a way to settle it together', behindNo(anchor, "Let's settle this together: {someone or a way that we both trust}.")),
        ...(isOpenToAsk(reading) ? [suggest('Ask what would feel fair', behindNo(anchor, 'What would feel fair to you?'))] : [])
      ]
    }
  }
})

/** Nothing is to be settled with whoever only asks: "No, we don't sell paint". Where nobody knows what they wrote, a no to a claim is one. */
function isDisputed(no: Match, {context}: Reading): boolean {
  if (context.thread?.some(({from}) => from === 'agent')) return true
  const customer = customerOf(context)
  return customer ? customer.complaint || contests.test((context.customer ?? '').slice(0, longestRead)) : claimed.test(wordsOf(wholeSentence(no)))
}

/** In UTF-16 code units: whoever contests a decision says so early. */
const longestRead = 2000
const contests =
  /\b(?:disagree|do(?: not|n['’]t) (?:agree|accept)|appeal(?:ing)?|disput(?:e|ing)|reconsider|contest(?:ing)?|challenge|look (?:at (?:it|this|that) )?again|second opinion|overturn)\b/i
const claimed =
  /\b(?:refund\w*|replac\w+|repair\w*|compensat\w+|reimburs\w+|credit\w*|money|pay|paid|bills?|invoices?|charged?|charges|fees?|fine|deposits?|deductions?|prices?|cover(?:ed)?|guarantee\w*|warranty|claim\w*|liab\w+|damage\w*|reduc\w+|lower|waive\w*|stands?|cases?|decision|appeal|reject\w+|den(?:y|ied|ies)|answer|position|ban(?:ned)?|suspen\w+)\b/i

/** The reply has words of the clause in it, or the name of whoever settles it: "the Builders' Guild". */
function mentions(reading: Reading, clause: string | null | undefined): boolean {
  if (!clause) return false
  const plain = reading.reply.text.replaceAll('’', "'")
  if ((clause.replaceAll('’', "'").match(named) ?? []).some((name) => plain.includes(name.replace(/^The /, '')))) return true
  const memory = createMemory()
  memory.add(reading.other(clause).reply)
  return memory.repeatedIn(reading.reply, 0.4).length > 0
}

const named = /\p{Lu}[\p{L}'-]+(?:(?: (?:of|for|the|and))* \p{Lu}[\p{L}'-]+)+/gu

/** On one line and, where it is long, cut at a word; braces would be slots. */
function quoted(clause: string): string {
  const line = clause.trim().replace(/\s+/g, ' ').replace(/[{}]/g, '')
  const cut = line.length <= longestQuote ? line : `${line.slice(0, line.lastIndexOf(' ', longestQuote))} …`
  return /[.!?…]$/.test(cut) ? cut : `${cut}.`
}

export default mutualResolution

const clause = 'Disputes go to mediation at the Chamber of Crafts before anyone goes to court'
const asked = {from: 'customer', text: 'The worktop is two centimetres short. I want a replacement.'} as const
const refused = {from: 'agent', text: 'We can’t replace it, it was cut to your plan.'} as const
const askedAgain = {from: 'customer', text: 'The plan says 242. Replace it.'} as const
const refusedAgain = {from: 'agent', text: 'We are unable to replace a worktop that was cut to measure.'} as const
const insisted = {from: 'customer', text: 'It was cut wrong, so replace it!'} as const
const refusedOnceMore = {from: 'agent', text: 'The answer has to be no.'} as const
const threatened = {from: 'customer', text: 'Replace it, or I go to court.'} as const
const gaveIn = {from: 'customer', text: 'All right, I give up. When can I have an oak one?'} as const
const settled = {from: 'customer', text: 'Forget it, my brother made it fit. It looks great.'} as const

export const examples: Examples = {
  bad: [
    {
      text: '[[We can’t replace a worktop that was cut to measure]].',
      context: {thread: [asked, refused, askedAgain, refusedAgain, insisted, refusedOnceMore, threatened]},
      fixed: 'We can’t replace a worktop that was cut to measure. Let’s settle this together: [someone or a way that we both trust].'
    },
    {
      text: '[[We can’t lower the bill]].',
      context: {disputeClause: clause},
      fixed: 'We can’t lower the bill. Our agreement says: “Disputes go to mediation at the Chamber of Crafts before anyone goes to court.” Shall we settle it that way?'
    },
    {
      text: '[[The invoice stands]] as it was sent to you in May.',
      context: {thread: [asked, refused, askedAgain, refusedAgain, insisted, refusedOnceMore, threatened], disputeClause: clause},
      fixed:
        'The invoice stands as it was sent to you in May. Our agreement says: “Disputes go to mediation at the Chamber of Crafts before anyone goes to court.” Shall we settle it that way?'
    },
    {text: 'Hello Mr Oak, [[the plan that you signed says 240]].', context: {thread: [asked, refused, askedAgain, refusedAgain, insisted, refusedOnceMore, threatened]}},
    {text: '[[We don’t refund deposits]]. If you like, we keep it for another date.', context: {disputeClause: 'Either side may ask the trade board to decide.'}},
    {text: '[[The kitchen is not covered by the guarantee]].', context: {thread: [asked, refused, askedAgain], disputeClause: clause}},
    {
      text: '[[We can’t waive it]].',
      context: {
        thread: [
          {from: 'customer', text: 'Waive the late fee.'},
          {from: 'agent', text: 'We can’t waive the fee.'},
          {from: 'customer', text: 'Take it off.'},
          {from: 'agent', text: 'We are unable to waive it.'},
          {from: 'customer', text: 'But I paid on time!'},
          {from: 'agent', text: 'The terms say what they say.'},
          {from: 'customer', text: 'Waive it.'}
        ]
      }
    },
    {text: 'We have looked at it twice. [[This is our final answer]].', context: {customer: 'I don’t agree with your decision on the worktop.', disputeClause: clause}},
    {text: '[[It isn’t possible to exchange it]].', context: {thread: [asked, refused, askedAgain]}, options: {rounds: 1}}
  ],
  good: [
    {text: 'We can’t lower the bill. Would you like to take it to mediation, as we agreed?', context: {disputeClause: clause}},
    {
      text: 'We can’t replace it. Let us meet in the middle: you pay half of a new one.',
      context: {thread: [asked, refused, askedAgain, refusedAgain, insisted, refusedOnceMore, threatened]}
    },
    {text: 'We can’t replace it for nothing. What would feel fair to you?', context: {thread: [asked, refused, askedAgain, refusedAgain, insisted, refusedOnceMore, threatened]}},
    {
      text: 'We see it differently and can’t replace it. An independent joiner could measure it, at our cost.',
      context: {thread: [asked, refused, askedAgain, refusedAgain, insisted, refusedOnceMore, threatened]}
    },
    {text: 'We can’t lower the bill. Clause 9 names the Chamber of Crafts for this.', context: {disputeClause: clause}},
    {
      text: 'I have ordered a new worktop for you today.',
      context: {thread: [asked, refused, askedAgain, refusedAgain, insisted, refusedOnceMore, threatened], disputeClause: clause}
    },
    {
      text: 'We can’t lower it as things are. I would like to find a solution that works for both of us.',
      context: {thread: [asked, refused, askedAgain, refusedAgain, insisted, refusedOnceMore, threatened]}
    }
  ],
  nearMiss: [
    {text: 'We can’t lower the bill.'},
    {text: 'If this is our last offer, I will tell you so.', context: {disputeClause: clause}},
    {text: 'We can’t replace it, it was cut to your plan.', context: {thread: [asked]}},
    {text: 'We can’t replace it, it was cut to your plan.', context: {thread: [asked, refused, askedAgain]}},
    {text: 'The fitters come on Tuesday at eight.', context: {disputeClause: clause}},
    {text: 'Lovely to hear that it fits.', context: {thread: [asked, refused, askedAgain, refusedAgain, insisted, refusedOnceMore, threatened, refusedOnceMore, settled]}},
    {text: 'I can’t thank you enough for the plan.', context: {disputeClause: clause}},
    {text: 'We can’t say yet when the oak comes.', context: {thread: [asked, refused, askedAgain, refusedAgain, insisted, refusedOnceMore, gaveIn]}}
  ],
  options: {rounds: 'how often the customer must have asked again, or protested, after a no'}
}
