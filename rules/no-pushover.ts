/** Polite, but no push-over: don't give up all ground. */
import {lazily} from '../src/lazily.ts'
import {
  defineRule,
  type Examples,
  inPlaceOfSentence,
  isGiving,
  isNegated,
  leaveClauseOut,
  leaveOut,
  phrases,
  type Rule,
  remedyFor,
  suggest,
  wholeSentence,
  withoutWords,
  wordsOf
} from '../src/rule.ts'

/** Offers without an end, and begging. */
const surrenders = phrases(
  {},
  `
  # offers without an end
  (name|pick|choose) (your|a|any|whatever|the) *1 (price|figure|number|amount|sum|terms)
  ^ whatever you say
  (no|without) *1 (proof|questions|reason|reasons) (needed|asked|required)
  (blank check|money is no object|no matter (what it costs|the cost)|the sky is the limit|no limits)
  (whatever|anything) (else)? you (think|feel|believe) is (fair|right|enough|reasonable|best|appropriate)
  whatever (else)? you (want|would like|ask|ask for|like|say|wish|demand|desire) *5 (yours|say|name|done|pay|give|get|have|agree|granted)
  ^ (just)? (whatever|anything) you (want|wish|like|would like|ask for|say) $
  anything *9 (it is|is|be|consider it) (yours|done|agreed)
  anything *8 (put|throw|pop|add) (it|that|them) in
  (do|pay|give|offer|agree to|accept|match|grant) (you)? (whatever|anything|any (amount|price)) (else)? (that)? you (would)? (want|ask|say|like|request|think|demand|wish|name|choose|suggest|have spent|spent)
  (cover|refund|reimburse|give you back|pay for) (anything|whatever|everything) (else)? (you have|you had|you) *
  anything else (at all)? (that)? (we|i) (could|can) (give|offer|throw in|add|send) you
  (seriously|literally|truly) anything $
  (anything you (say|want|ask|like|wish|name)|ask for anything|whatever makes you happy|bend (every|any|the) (rule|rules)|you can have it all)
  you (name|decide|choose|set|pick) (the|your) (amount|figure|price|sum|terms)
  (tell|ask) (us|me) what you want and
  (tell|ask) (us|me) how much you (want|would like) and (you|we|i|it|that)
  you (decide|choose|say) and (i|we) (will)? (pay|give|agree|do|refund|cover|accept)
  you (can|may|get to) (dictate|name) (the|your) *1 (amount|figure|price|sum|terms|conditions) $
  (agree to|give in to|accept|yield to|meet|grant) (all|every|any|each) (of)? your *1 (demand|demands|terms|conditions|wish|wishes)
  (pay|give|spend|offer) (you)? (whatever|anything) it (takes|costs)
  , (it is|that is)? all the same to (me|us)
  , (it|that)? makes no (odds|difference) to (me|us)
  no limit (to|on) what (we|i) (will|would|can)? (give|pay|offer|refund|spend|do)
  (i|we) (will|would) not (say no|refuse|turn you down) (to (you|anything))? $
  (forget|ignore|never mind) (about)? (the|our) (terms|contract|policy|rules|invoice|fee|lease|agreement)
  (probably|likely|certainly|gladly|happily|always) (say yes|agree to (anything|it all))
  (pick|choose|buy|order) (any|whatever|anything) *5 (send|bill|charge) (us|me|it) *3
  (i|we) (would|will) do anything (to|for|you|it)
  (i|we) (would|will) do anything $
  your wish is (our|my) command
  # bidding against ourselves
  (let us|i will|we will|we can) (call|make|say) it <number> (instead|then)
  actually (let us|i will|we will|we can) (call|make|say) it <number>
  # giving in on the facts
  you (are|were) *2 right *2 (about|on|in)? (everything|all of (it|this)|every|all)
  agree with (everything|every|all)
  (i|we) (am|are) *1 (worst|terrible|useless|hopeless|rubbish)
  (am|are|will|would) not (going to|here to|want to)? (argue|dispute it|dispute that|quibble|fight you|question it|contradict)
  (who is counting|who (am i|are we) to (argue|judge|say|disagree|question))
  if you (feel|say|think) *5 then (it|that|we|you|they) (is|are|was|were|must) *
  (it|that) does not matter (really|who|whose|whether|what the|to us who)
  everything (about (this|it))? is (terrible|awful|our fault|wrong|on us|unforgivable)
  (you win|we give in|i give in|we surrender|the customer is always right|you are the boss|you are always right|we do not deserve you)
  ! anything you (want|like|wish) (to|(from|on|off|in|out of) (the|our|this|that) *1)
  ! whatever you say (to|in|on|about|at|will|is|stays|there|here)
  ! if anything
  ! they *2 say yes
  ! (anything|whatever) (else)? you (want|would like|need) (me|us|them|him|her) to
  ! ask for anything (on|from|off|in|at) (the|our|this|that) *1
  ! (if|when|once|unless) *3 ask for anything
  ! (name|pick|choose) the *1 (price|figure|number|amount|sum|terms) (you (saw|see|paid|found|got|were|mean)|on|in|from|shown|that (is|was))
  `
)

/** Fair where we are at fault; giving in where the customer is. */
const concessions = phrases(
  {},
  `
  you are (right|correct|in the right)
  (all|entirely|completely|wholly|totally|solely|100%) (our|my) (fault|mistake|error|doing)
  (is|was) (not|none of it) your fault
  (is|was|it is) (all|entirely|completely) (on us|ours)
  `
)

const noPushover: Rule = defineRule({
  id: 'no-pushover',
  principle: "Be polite, but don't be a push-over: make a measured offer and hold it.",
  citation: {source: 'good-offense', teaches: 'Stay polite without letting yourself be pushed over; ask what would be fair, and negotiate from there.'},
  severity: 'warning',
  isHarsh: true,
  movesAlong: true,
  kind: 'words',
  parts: [{part: 'what is conceded after a mistake of the customer’s', needsAny: ['fault']}],
  phrases: [surrenders, concessions],
  onlyWhere: [surrenders, concessions],
  *check(reading) {
    const remedy = lazily(() => remedyFor(reading.context, reading.reply))
    // who gives already offers no more
    const gives = lazily(() => isGiving(reading.reply))
    const conceded = reading.context.fault === 'customer' ? reading.matches(concessions) : []
    for (const match of [...reading.matches(surrenders), ...conceded]) {
      if (isNegated(match)) continue
      yield {
        ...match,
        message: `“${wordsOf(match)}” gives up all ground, and an offer without an end is never enough. Offer one measured thing, or ask what they would find fair.`,
        // what was conceded stays true
        suggestions: () =>
          conceded.includes(match)
            ? []
            : [
                ...(tag.test(wordsOf(match)) && match.block.words[match.first]?.before === ',' ? [suggest('Leave it out', withoutWords(match))] : []),
                // "a new knife, dinner, or anything you ask" is a list
                ...(match.block.words[match.first - 1]?.text === 'or' ? [] : gives() ? leaveOut(match) : leaveClauseOut(match)),
                ...(gives() || !offers.test(wordsOf(wholeSentence(match)))
                  ? []
                  : [suggest('Make a measured offer', inPlaceOfSentence(match, `I can offer ${remedy() ?? '{a partial remedy}'}.`))]),
                ...(match.block.words[match.first - 1]?.text === 'or' ? [] : leaveOut(match)),
                ...(gives() ? [] : [suggest('Ask what would be fair', inPlaceOfSentence(match, 'What would you feel is fair?'))])
              ]
      }
    }
  }
})

/** Hangs behind an offer. */
const tag = /^(?:no limits?|no questions asked|no strings(?: attached)?)$/i

/** It offers something, and doesn't only give in. */
const offers = /\b(?:whatever|anything (?!to)|any|price|pay|give|offer|name|choose|pick|call it|make it|fair|no limits?|yours|done|questions asked)\b/i

export default noPushover

export const examples: Examples = {
  bad: [
    {text: 'The vase was chipped. [[Name your price]] and you have it.', fixed: 'The vase was chipped. I can offer [a partial remedy].'},
    {text: 'We will settle this: [[whatever you think is fair]].', context: {remedies: ['half of the fee back']}, fixed: 'I can offer half of the fee back.'},
    {text: 'If there is [[anything in the shop that you like, it is yours]].'},
    {text: 'I could take off a tenth. [[Actually, let us call it 60%]].'},
    {text: 'The lease says otherwise, but we [[are not going to argue]].'},
    {text: '[[If you say it was blue, then it was blue]].'},
    {text: 'You can choose the repair, [[no questions asked]].'},
    {text: 'I have nothing to add: [[we are the worst]].'},
    {text: 'I have refunded the vase. We will happily [[pay whatever you ask]].', fixed: 'I have refunded the vase.'},
    {text: 'I [[agree with everything]] in your letter.'},
    {text: 'You had four dinners on the bill, but [[who is counting]].'},
    {text: '[[You are right about everything]].'},
    {text: 'That was [[entirely our mistake]].', context: {fault: 'customer'}},
    {text: '[[It’s all the same to us]].'}
  ],
  good: [
    {text: 'I can offer a third of the price back, or a repair.'},
    {text: 'What would you feel is fair?'},
    {text: 'You are right, the base should arrive without a scratch, and I have ordered a new one.'},
    {text: 'Let me know if you need anything else.'},
    {text: 'Say the word and a fitter will come on Tuesday.'},
    {text: 'Pick whichever colour you like, both are in stock.'}
  ],
  nearMiss: [
    {text: 'That was entirely our mistake.', context: {fault: 'company'}},
    {text: 'Is there anything else I can help you with?'},
    {text: 'I will do whatever it takes to find your bag.'},
    {text: 'Please do not leave the gas on.'},
    {text: 'Come on Monday at 9 or 10.'},
    {text: 'Is that enough time for you to pack?'},
    {text: 'Whatever you decide, I will keep the room until Friday.'}
  ]
}
