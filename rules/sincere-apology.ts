/** Apologise for the thing itself. */
import {cannot} from '../src/match/classes/ability.ts'
import {clauseOf, matchOf} from '../src/match/match.ts'
import {apology} from '../src/moves/apology.ts'
import {refusal} from '../src/moves/refusal.ts'
import {defineRule, type Examples, leaveOut, type Match, type Phrases, phrases, type Rule, type Sentence, sentenceOf, type Word, wordsOf} from '../src/rule.ts'
import {wordSet} from '../src/word-set.ts'
import {betterApologies, wholeApology, wink, withoutBut} from '../src/wording/apology.ts'
import {settledEventIn} from '../src/wording/event.ts'

const sorry = 'sorry|apologize|apologizing|apologies|apology|regret|regretted'

/** Sorry about what the customer feels or thinks. */
const feelings = phrases(
  {sorry},
  `
  {sorry} (if|that|to hear|to learn|to read|to see|to hear that|to read that|because)? (you|your family|customers) *1 (feel|felt|feeling|think|thought|believe|believed|perceive|perceived|consider|considered|view|viewed|interpreted|misunderstood|took offence|took it|took this|disagree)
  {sorry} (if|that|to hear|to learn|to read|to see|to hear that|to learn that|to read that|to see that)? (you|your family|anyone|anybody|someone) (are|were|is|was|have been|became|got) *2 (upset|offended|unhappy|dissatisfied|unsatisfied|satisfied|happy|disappointed|frustrated|annoyed|angry|displeased|inconvenienced|confused|aggrieved|hurt|insulted|pleased)
  {sorry} (if|that|to hear|to learn|to hear that)? you (do not|did not) *1 (agree|like|appreciate|understand|see|approve|accept)
  {sorry} (if|that)? you found (it|this|that|us|our *2|my *2|the *2) (to be|lacking|wanting|unsatisfactory|disappointing|unhelpful|rude|unacceptable|unfair|inadequate|offensive|confusing|below|embarrassing|upsetting|distressing|stressful|frustrating)
  {sorry} *7 your *1 (liking|perception|personal)
  {sorry} *5 (alleged|perceived)
  {sorry} (for|about|to hear (of|about)?) your *1 (frustration|disappointment|annoyance|dissatisfaction|displeasure|irritation|confusion|unhappiness|anger|misunderstanding|feelings|impression)
  {sorry} (for|about) the (frustration|disappointment|annoyance|dissatisfaction|displeasure|irritation|upset|offence)
  {sorry} (for|about|that|if) (the|an|any|your|you *1 the|you *1 an) (impression|perception|supposed)
  ! (feel|felt|feeling) *1 (unwell|ill|sick|poorly|dizzy|faint|better|worse|under)
`
)

/** Sorry only on a condition. */
const conditions = phrases(
  {sorry},
  `
  {sorry} *5 if
  {sorry} *3 in case
  {sorry} *3 should (you|any|this|there|it)
  {sorry} *3 (inasmuch|insofar|to the extent)
  if (you|anything|anyone|any|our|something|we have|i have|we) *9 *3 (sorry|apologize|apologies)
  , (should|where) (any|you|there|this) *9 (sorry|apologize|apologies)
`
)

/** Sorry in words that fit any complaint. */
const boilerplate = phrases(
  {sorry},
  `
  {sorry} *2 (for|about|regarding) (any|whatever)
  regret (any|whatever)
  regrets (any|whatever)
  regrets (the|this|all)? *1 (inconvenience|inconveniences|disruption)
  any *4 regretted
  inconvenience *6 regretted
  {sorry} *2 (for|about|regarding|of) (the|this|all the|all|your)? (great|huge|undue|obvious)? (inconvenience|inconveniences)
  regret (the|this|all)? *1 (inconvenience|inconveniences)
  {sorry} (for|that) (inconveniencing|we have inconvenienced|this has inconvenienced) you
`
)

/** Sorry with a wink. */
const flippant = phrases(
  {sorry, wink},
  `
  {wink} *3 ({sorry}|bad)
  ^ (oh|oops|whoops|yeah|yep|ok|well)? (that is|sorry)? (my|our) bad $
  {sorry} *2 (not sorry|lol|haha|hehe|lmao|eh)
  (soz|sowwy|sorreee)
`
)

/** Half a sorry, in words that are none, with an excuse behind it. */
const halved = phrases(
  {excuse: 'in fairness|in all fairness|to be fair|in our defense|in my defense|let us be honest|to be honest'},
  `
  (is|was) regrettable that *9 (but|however|though|although)
  (sad|saddened|gutted|disappointed) to (hear|learn|read|see) *9 (but|though|although|however) {excuse}
  (is|was) (unfortunate|a shame|a pity) that *8 (but|though|although|however) {excuse}
  `
)

/** What follows a "but" that takes the apology back. A bare one does when the sentence goes on to refuse. */
const turns = phrases(
  {cannot},
  `
  (but|however|yet)
  (but|however|yet) *3 (i|we|there|it|that|this) (will not|would not|do not|did not|is no|was no|is nothing|are no|is not|was not|never|{cannot})
  (but|however|yet) (no|not|nobody|no one|none|rules are|policy is|policies are|that is (life|how|what|the|just|our)|it is what|these things|this is (how|what|our|the|just|standard))
  (but|however|yet) (these things|mistakes|accidents|delays|errors|things) (do|can|will)? happen
  (but|however|yet) (it|that|this) (is|was) *1 (only|just|quite|perfectly|nothing|a busy|the busiest|christmas|your|our policy|clearly|stated|made clear|explained)
  (but|however|yet) *2 you *1 (should|did not|failed|must|need|agreed|chose|signed|never|ordered|entered|were (told|warned|informed|aware)|are (responsible|supposed)|have to|had to|had|knew|could have|might have|ought)
  (but|however|yet) *1 (in fairness|in all fairness|to be fair|in our defence|in my defence|to be honest|frankly|as stated|as per|according to|with all due respect|with respect|as you know)
  (but|however|yet) *1 (the other|everyone else|nobody else|no one else|all our|most of our|most customers|other customers|other guests|our records|our staff|our team|our other|the terms|the rules|the policy|our policy|our terms|company policy)
  (but|however|yet) (we|i) (are|am|were|was) *1 (busy|short|human|swamped|not|only|snowed)
  (but|however|yet) (we|i) (did|have)? *1 (say|said|tell|told|warn|warned|mention|mentioned|state|stated|inform|informed) (you|that|so|this|it|clearly|in)
  (but|however|yet) (what|how|why) *1 (did|do|can|could|am|are|were|would|should) (you|we|i) *2 (expect|expecting|think|thinking|supposed|meant|know|known|say|complain|complaining)
  ! (but|however|yet) *2 (can|could|do|did|does|have|are|am|is) not *1 (find|see|locate|trace|tell|open|read|make|quite|sure|hear|have your|worry)
`
)

const hollow: [set: Phrases, why: string][] = [
  [feelings, 'is sorry for what the customer feels, not for what happened, as if the trouble were with them. Say sorry for the thing itself.'],
  [conditions, 'leaves open whether anything went wrong, so it reads as doubt. Say sorry for what happened, without a condition.'],
  [boilerplate, 'would fit under any complaint, so it sounds as if nobody had read this one. Name what happened.'],
  [halved, 'is half an apology, and what follows takes it back. Say sorry for the thing itself, and let that stand alone.'],
  [flippant, 'makes light of what upset the customer. Say sorry plainly, for the thing itself.']
]

/** Hollow where no other word in the sentence is a sorry. */
const alone = [boilerplate, halved, flippant]

const sincereApology: Rule = defineRule({
  id: 'sincere-apology',
  principle: 'Apologise for the thing itself: no “if”, no “you feel”, no “but”, no stock phrase.',
  citation: {source: 'asap', teaches: 'Apologise first, sincerely and specifically, in a tone that matches the words; a hollow sorry makes things worse.'},
  severity: 'warning',
  movesAlong: true,
  kind: 'words',
  phrases: [feelings, conditions, boilerplate, halved, flippant, turns],
  onlyWhere: [feelings, conditions, boilerplate, halved, flippant, turns],
  moves: [apology, refusal],
  *check(reading) {
    const said = reading.moves(apology)
    // without a sorry that is one, only what is none at all is hollow
    if (said.length === 0 && !reading.holds(alone)) return
    const apologies = new Map(said.map((move) => [sentenceOf(move), move]))
    const flagged = new Set<Sentence>()
    for (const [set, why] of hollow)
      for (const match of reading.matches(set)) {
        const sentence = sentenceOf(match)
        if (flagged.has(sentence) || (!apologies.has(sentence) && !alone.includes(set)) || breaksOff(match) || (set === boilerplate && namesTheEvent(match))) continue
        flagged.add(sentence)
        const whole = wholeApology(match)
        const isFirst = flagged.size === 1
        yield {
          ...whole,
          message: `“${wordsOf(whole)}” ${why}`,
          suggestions: () => [...(isFirst ? [] : leaveOut(whole)), ...betterApologies(match, whole, reading)]
        }
      }

    const refusals = new Map(reading.moves(refusal).map((move) => [sentenceOf(move), move]))
    for (const turn of reading.matches(turns)) {
      const sentence = sentenceOf(turn)
      const sorry = apologies.get(sentence)
      const refuses = (refusals.get(sentence)?.last ?? -1) > turn.first || turn.phrase.includes('{cannot}')
      if (flagged.has(sentence) || sorry?.last !== turn.first - 1 || (turn.first === turn.last && !refuses)) continue
      // a refusal is not at fault itself; an excuse or a reproach is
      const whole = matchOf(turn.block, sorry.first, refuses ? turn.first : clauseOf(turn).last, turn.phrase)
      yield {
        ...whole,
        message: `In “${wordsOf(whole)}”, what follows the “${turn.block.words[turn.first]?.text}” takes the apology back, and is all the customer will hear. Let the apology stand in a sentence of its own.`,
        suggestions: () => withoutBut(sorry, turn, refuses, refuses ? settledEventIn(reading.context, reading.reply) : undefined)
      }
    }
  }
})

export default sincereApology

/** A comma, "but" or "and" stands between the sorry and what makes it hollow: "sorry about that, if you send me …". */
function breaksOff({block, first, last}: Match): boolean {
  const [sorry, ...rest] = block.words.slice(first, last + 1) as [Word, ...Word[]]
  return /^(?:sorry|apolog|regret)/.test(sorry.text) && rest.some(({text, before}) => before !== '' || /^(?:but|and)$/.test(text))
}

const stock = wordSet(
  'caused|this|that|has|have|had|may|might|been|be|is|will|to|you|your|in|matter|at|time|experienced|faced|again|once|more|by|it|all|regard|us|we|our|end|today'
)

/** "The inconvenience" with more than stock words about it, or behind a clause that tells what happened. */
function namesTheEvent(match: Match): boolean {
  const {words} = match.block
  const {first, end} = sentenceOf(match)
  if (!words.slice(match.first, match.last + 1).some(({text}) => text === 'the' || text === 'this') || / regretted/.test(match.phrase)) return false
  for (let at = match.last + 1; at < end && words[at]?.before === '' && !/^(?:and|but|so)$/.test(words[at]?.text ?? ''); at++) if (!stock.has(words[at]?.text ?? '')) return true
  return wholeApology(match).first - first > 3
}

export const examples: Examples = {
  bad: [
    {text: "[[I'm sorry, but]] we can't refund the deposit.", fixed: "I'm sorry about [what this means for them]. We can't refund the deposit."},
    {
      text: 'Thank you for the photos. [[We are sorry, however]] after-sales cover is not available for this model.',
      fixed: "Thank you for the photos. We're sorry about [what this means for them]. After-sales cover is not available for this model."
    },
    {text: '[[Sorry about the muddle, but you should have told us about the second parcel]].', fixed: 'Sorry about the muddle.'},
    {text: '[[I am sorry about the noise, but everyone else on your floor slept well]].'},
    {text: '[[Apologies for the mix-up, but to be fair we were three drivers down]].'},
    {text: "Hi Mara, [[we're sorry if you were kept waiting at the desk]].", fixed: "Hi Mara, we're sorry that you were kept waiting at the desk."},
    {text: '[[If anything in our last letter came across as rude, we apologise]].', fixed: "We're sorry that [what happened]."},
    {text: '[[Should any of this have caused upset, please accept our apologies]].'},
    {text: "[[We're sorry that you feel our driver was short with you]].", fixed: "We're sorry that our driver was short with you."},
    {text: '[[We are sorry to hear that you were dissatisfied]]. Your case is closed.', fixed: "We're sorry that [what happened]. Your case is closed."},
    {
      text: '[[I apologise for your frustration]].',
      context: {customer: 'My desk lamp arrived cracked and the box was open!'},
      fixed: "I'm sorry that your desk lamp arrived cracked."
    },
    {text: 'We apologise that we are late with this. [[Sorry for the disappointment]].'},
    {
      text: 'Hello Tom, [[we apologise for any inconvenience this may have caused]] and look forward to your visit.',
      fixed: "Hello Tom, we're sorry that [what happened] and look forward to your visit."
    },
    {text: '[[We regret any delay in your order]].', fixed: 'We regret the delay in your order.'},
    {text: '[[Sorry for the inconvenience caused]]. A form is attached.'},
    {text: '[[Inconvenience, if any, is regretted]].'},
    {text: 'The firm [[regrets any trouble with the lift]].'},
    {text: '[[It is regrettable that you had to wait, but Sundays are busy]].'},
    {text: '[[We were sad to hear about the mirror, though in fairness old glass breaks]].'},
    {text: '[[It is a shame that the lid broke, but to be fair it is glass]].'},
    {text: 'The council [[regrets the disruption]].'},
    {text: '[[Oops, sorry]]! That parcel went to Leeds.', fixed: 'Sorry! That parcel went to Leeds.'},
    {text: '[[Our bad]]. These things grow legs.', fixed: "We're sorry that [what happened]. These things grow legs."},
    {text: "[[I'm sorry about the scratch, but these things happen]]."}
  ],
  good: [
    {text: "I'm sorry your lamp arrived with a cracked base."},
    {text: 'We apologise for charging your card twice on Monday. The second payment is on its way back.'},
    {text: "I'm sorry about [what this means for them]. We can't refund the deposit, because the room was kept free for you."},
    {text: 'Please accept my apologies for the three calls that nobody returned.'},
    {text: 'We regret the error on page two, and have sent the tenants a corrected copy.'},
    {text: 'Sorry the boiler visit slipped to Friday, Ana.'}
  ],
  nearMiss: [
    {text: 'Sorry, which order is it?'},
    {text: "I'm sorry, but I can't find an order under that name. Could you send me the number?"},
    {text: "I'm sorry that the parcel arrived late because of the snow, and here is what I have done about it."},
    {text: "I'm sorry for the wait, but your desk is on the van and due by noon."},
    {text: 'We apologise for the inconvenience caused by the burst pipe on the third floor.'},
    {text: "We've had to cancel the 9:40 coach and apologise for the inconvenience."},
    {text: 'You wrote that all you got was “sorry if you were upset”. You should have had a proper answer.'},
    {text: "I'm sorry to hear you are feeling unwell, and hope the week gets better."},
    {text: "Sorry about that, if you send me the number I'll look it up now."},
    {text: "It's a shame that the lid broke, but a new one is in the post."},
    {text: "I'm sorry, you were right to be upset, and I should have rung you."},
    {text: "We're sorry about the scratch, but we have put it right today."}
  ]
}
