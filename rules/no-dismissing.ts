/** Validate the feeling; never play it down or police it. */

import {customerOf} from '../src/customer/read.ts'
import {standsAlone} from '../src/match/alone.ts'
import {openingOf} from '../src/match/opening.ts'
import {
  defineRule,
  type Examples,
  fix,
  inPlaceOfSentence,
  isConditional,
  isNegatedWithin,
  leaveClauseOut,
  leaveOut,
  type Match,
  phrases,
  type Rewording,
  type Rule,
  sentenceOf,
  suggest,
  wholeSentence,
  withoutSentence,
  wordsOf
} from '../src/rule.ts'
import {withoutHead} from '../src/wording/barb.ts'
import {settledEventIn} from '../src/wording/event.ts'
import {onlyAsks} from '../src/wording/only-asks.ts'
import {isRelief} from '../src/wording/relief.ts'

const classes = {
  upset:
    'upset|angry|annoyed|mad|cross|furious|offended|emotional|dramatic|hysterical|worked up|rude|aggressive|hostile|sarcastic|stressed|sensitive|touchy|defensive|nasty|impatient|picky|fussy|difficult',
  folk: 'customer|customers|guest|guests|passenger|passengers|user|users|client|clients|member|members|patient|patients|tenant|tenants|parents|author|authors|people|person|visitors|one|table',
  small: 'minor|small|tiny|trivial|little|petty|silly|slight|insignificant|cosmetic',
  matter: 'thing|matter|detail|quibble|complaint|annoyance|issue|problem|delay|mark|scratch|inconvenience|hiccup',
  tone: 'tone|language|attitude|manner|sarcasm|rudeness|wording'
}

/** Plays the feeling or what caused it down. */
const minimizing = phrases(
  classes,
  `
  (it|this|that|they) (is|are|was|were) (only|just|merely|hardly) (a|an|some) *
  , hardly (a|an|the) *
  (not|hardly|never|no) (a|such a|that|exactly a)? (big|huge|major) (deal|issue|problem|drama|thing)
  (not|hardly) (a|the)? *1 (disaster|catastrophe|tragedy|end of the world|life or death|crime)
  (no biggie|no harm done|first world (problem|problems)|storm in a teacup|out of a molehill|out of (all)? proportion)
  (it|this|that) (is|was|seems) (such)? (a|an) (pretty|rather|fairly|relatively)? {small} {matter}
  (it|this|that) (is|was) (a|an|one) *1 {small} *1 (error|mistake|typo|slip|glitch|oversight|blip|mix-up|misunderstanding|snag)
  ! a (small|little) (thing|detail|matter)
  (over|about|such) (a|an|one|some|something) {small} *1
  (overreacting|overreaction|overreact|overreacted|over-reacting)
  (making|make|made|why|all) (a|such a|so much|the|this|that) (fuss|scene|drama|big deal) (about|over|out)
  , (these|those|such|stuff|it|accidents) things? (do|will|can)? happen
  (mistakes|accidents|delays|errors|hiccups) (do|will)? happen (you know|(with|in) *3)? $
  (such is life|c'est la vie|that is life|is what it is|business is business)
  that is (how|the way) (it|things|life) (is|goes|works|go|are) $
  (has|have|is only|are only|that is) to be expected
  (making too much (of|out of)|not get carried away|in perspective|(bright|plus|funny) side|fact of life|part and parcel|part of (the|any|every) *1 (charm|journey|fun|experience|game|adventure))
  part of life
  (everyone|everybody|we all) (has|have) (to wait|bad days|problems)
  (bigger|more important|more urgent|far worse) (problems|things|issues|fish) than
  (we|i) have *1 (bigger|more important|more urgent|better) (problems|things|issues|fish|matters|priorities|requests) to
  (works|work|worked|fine|ok) *2 for (most|everyone|everybody|all of|the rest|other) *2
  , (it|that|this|everything|all)? (works|working|runs|is) (just|perfectly|all)? (fine|ok|well) (here|for (us|me)|on (our|my) *1|at (our|my) *1)
  ^ (everyone|everybody|they all|people always) (says|say|thinks|think|claims|claim|wants|want) (that|this|so|the same) $
  , *2 (get|gets) (lost|damaged|broken|delayed|cancelled|missed|dirty|mixed up) (sometimes|now and then|from time to time|occasionally) $
  (maybe|perhaps) (it|this|that|our *1|the *1) (is|are) (just)? not for you
  (other|some|many) {folk} *4 (longer than you|worse|worse off)
  (nobody|no one|none|never|not) *2 (harmed|hurt|hurts|killed|died|injured|bitten)
  not (that|so|too|all that) (bad|terrible|serious|awful)
  not the worst
  let us not (make|get|blow|exaggerate|overreact)
  nothing personal
  (most|many) {folk} *1 (would not|do not|will not) (notice|mind|care)
  is (about|pretty|fairly) (average|normal|standard|typical|usual)
  only been *3 (minutes|hours|days|weeks|day|week|hour)
  (it|that|this) is one * $
  (everyone|everybody) *6 (now and then|sometimes|from time to time|once in a while)
  sure (he|she|they|the *1|your *1) (did not mean|meant|would have)
  sure (he|she|they|your *1) will *1 (understand|cope|manage|survive|live|forgive|forget|get over|get used|hardly notice|not mind|not notice)
  (you|he|she|they|people|guests|everyone|everybody) (will|may|might|should|can|could|would|have to|must|soon) *1 (get|grow|become) used to (it|them|(the|this|that|these) *)
  (most|many) *1 people get used to *
  , get used to *
  what (did|do|were) you (expect|expecting)
  (where|what) *2 is the harm
  sure you will (survive|cope|manage|live|get over) *
  you will (get over (it|this|that|the *1 (shock|loss|disappointment|delay))|have forgotten|forget|laugh about|hardly notice|barely notice)
  could (be|have been) (a lot|much|far)? worse
  (worse|stranger) things (have|happen)
  (less serious than|not as bad as) *1 (seem|seems|think|looks|sounds|make)
  all is well that ends well
  (chin up|cheer up|silver lining|count yourself lucky|be (grateful|thankful|glad) (that|you|it))
  , at least (nobody|no one|the rest|you (got|have|had))
  # the complaint itself
  (no|not one|none|not a single) (other|of our|of the)? *1 {folk} *2 (complained|minded|objected|mentioned|raised|reported|had (a|any) (problem|issue|complaint)) *
  (no one|nobody|not one) (else *3|of them *1)? (has|have|had|seems)? to? (complained|minded|mentioned|objected|complain|mind|complains|minds|raised|had a problem)
  (i|we) (get|see|have|hear) (loads|lots|hundreds|dozens|plenty) of (these|those|them|complaints)
  (i|we) (get|see|have|hear|receive) *1 (complaints|complaint|moans|grumbles) like (this|that|these|those|yours)
  (i|we) (do not|can not|fail to) (see|understand) (that|why|what|how) (this|it|that|there|you|the) *5 (calls|warrants|upset|problem is|issue is|complaining|deserves|worth|matters)
  (do not|can not) (see|consider|think|believe) (that|there is)? *2 (anything|something|much) *1 to (look into|investigate|answer|address|complain|discuss)
  ^ (oh well|tough luck|hard luck|get over it|suck it up|deal with it)
  ! (things|mistakes|accidents) happen to (us|me|all|everyone|everybody|many|the best)
  ! (it|this|that) is (only|just) (a|an) *1 (click|tap|step|call|minute|matter|hold|authorization|preview|test|draft|copy|estimate|suggestion|reminder|formality|question|temporary|quick|short|few|note|message|precaution)
  ! (not|never) just a
  ! (glad|relieved|thankful|goodness|hope) that? (nobody|no one|none)
  ! hope (that)? (you|he|she|they) (will|can|may|might) *1 (get|grow|become) used to *1
  # theirs to feel, or ours to answer for
  ! (feel|feels|felt|charge|fee|price|cost|bill|fine|penalty|sum|amount|<number>) *3 out of (all)? proportion
  `
)

/** What things do anyway, in place of an answer. */
const truisms = phrases(
  classes,
  `
  ^ (tape|old|new|small|all|most|some|no)? * (do|will|can|may|often|sometimes|occasionally)? (fade|fades|vary|differ|grow|shrink|shrinks|warp|warps|bark|form|rust|rusts|crack|cracks|leak|wear|break|change|fail|get lost|go astray|run late|wear out) (sometimes|occasionally|a (bit|little)|over time|now and then|from time to time|with (age|use|time))? $
  ^ (cities|children|kids|dogs|computers|machines|airports|clinics|hotels|trains|people|roads) are (noisy|loud|busy|old|slow|only human|like that) *1 $
  (every|any|all) *4 (has|have) (its|their)? (bugs|quirks|flaws|faults|limits|bad days|ups and downs)
  no *2 is *1 (perfect|infallible|flawless|foolproof|free of *)
  # a cheap way to help oneself
  (a|an) *2 (may|might|would|could) (be of help|come in handy|be considered|help (in the meantime|next time)) (in the meantime|next time)? $
  (a|an) *3 is a *1 (wonderful|fine|great|marvelous|handy|useful) (thing|invention|skill) (to (have|own))? $
  (in|at|from) (any|every|most|all) *1 (shop|chemist|supermarket|bookshop|store|pharmacy|high street|high streets) $
  (umbrella|torch|torches|earplugs|candles|jumper|taxis|book) *3 (cost|costs|does wonders|do wonders|can be (had|bought)|makes|make) *
  `
)

/** Tells the customer how to feel or how to speak. */
const policing = phrases(
  classes,
  `
  , (please)? ((calm|settle) (yourself)? down|(keep|stay|remain) calm)
  (need|ask|want|asking) you to (calm|settle) down
  (until|unless|once|if|when) you (can|could|have)? *1 (calm|calmed|settle|settled) (yourself)? down
  (before|worth) (getting|being) *1 {upset}
  ! do not be * with yourself
  take a (deep)? breath
  ^ (relax|lighten up|chill|chill out|pull yourself together)
  ! relax (in|on|at|by|over|with) (the|our|your|a) *1
  (do not|need not|do not (need|have) to) (be|get|feel) (all|too|overly|such)? {upset}
  (no|not any|hardly any|little) (real|good)? (need|reason|cause|call|point|use|sense) (to|for|in) (you to)? (be|being|get|getting|feel) *1 {upset}
  (no|not any|hardly any) (need|reason|cause|call|excuse|place) for (that|this|the|such|your)? *2 ({tone}|shouting|hostility|drama|anger|abuse|aggression|swearing|threats|capitals)
  (no|not) *1 (need|reason|helpful|necessary|point) (to|in) (shout|shouting|swear|swearing|yell|panic|fret|scream|rant|ranting|fuss|raise your voice|make a (scene|fuss))
  (shouting|yelling|swearing|ranting|getting (angry|upset|annoyed|worked up)|being rude|anger|demanding|threatening|complaining) (will|is|does|are) not *2
  (throw|throwing|use|using|fling) (that|this|such|those|these) (word|words|kind of *1|sort of *1|accusation|accusations|allegations)
  you are being *1 ({upset}|unreasonable|unfair|harsh|petty|childish)
  you (are|seem|sound|were) (a bit|a little|rather|somewhat) (emotional|dramatic|hysterical|sensitive|touchy|picky|aggressive|hostile|rude|difficult|unreasonable)
  you (are|seem|sound|were) (a bit|a little|far)? (too|unnecessarily|overly|needlessly|unduly) *1 {upset}
  you are (overthinking|imagining|exaggerating|nitpicking)
  why (are|were) you (being|getting|so|that|this) *1 {upset}
  your {tone} (is|was) (not|unacceptable|unhelpful|inappropriate|uncalled|unnecessary)
  (let us|try to) (be|stay|keep|remain) (positive|calm|rational|reasonable)
  (i|we) (do not|can not|did not|will not) (appreciate|like|care for|accept|tolerate) (the|your|that|this|being) *1 ({tone}|shouted at|spoken to)
  (taken aback|surprised|shocked|hurt|disappointed|offended|upset) (by|at|with) (your *1 {tone}|the {tone} of your)
  (watch|mind|moderate|lower|check|change) your ({tone}|voice)
  do not take (it|this|that|things) personally
  (would not|should not|do not|try not to|tried not to) (fret|dwell on|focus on|lose any? sleep|overreact|exaggerate|make a (scene|fuss))
  you (have to|need to|must|should|ought to|have got to|might want to) be *1 (realistic|reasonable|sensible|rational|mature|objective)
  , (please|do)? be *1 (realistic|reasonable|sensible|rational)
  , just forget about it $
  (i would|you (should|could|might want to|need to|have to|must|ought to)|best|better|time|try) to? *2 (let (it|this|that) go|drop (it|this|the (subject|matter))|move on|get over (it|this)|forget (about)? (it|this))
  your (feelings|frustration|anger|reaction|outburst) (is|are|seems) *1 (misplaced|unwarranted|unjustified|unreasonable|excessive|uncalled for)
  `
)

/** Calm is what help is made to wait for. */
const isDemanded = /^(?:until|unless|once|if|when) you\b/i

const noDismissing: Rule = defineRule({
  id: 'no-dismissing',
  principle: "Validate the customer's feeling; never play it down, and never tell them how to feel.",
  citation: {source: 'asap', teaches: 'People begin to feel better once somebody has understood what they feel and said so.'},
  severity: 'warning',
  isHarsh: true,
  movesAlong: true,
  kind: 'words',
  phrases: [minimizing, truisms, policing],
  onlyWhere: [minimizing, truisms, policing],
  *check(reading) {
    // in answer to a question they may be the answer
    const idle = customerOf(reading.context)?.complaint ? reading.matches(truisms).filter(standsAlone) : []
    for (const [set, why] of [
      [minimizing, 'plays down what happened to the customer, who will now try harder to show how bad it was'],
      [policing, 'tells the customer how to feel or speak, and nobody has ever calmed down for that']
    ] as const) {
      for (const match of set === minimizing ? [...reading.matches(set), ...idle] : reading.matches(set)) {
        if (isNegatedWithin(match, 2) || (isConditional(match) && !isDemanded.test(wordsOf(match))) || isRelief(match)) continue
        yield {
          ...match,
          ...(idle.includes(match) && {severity: 'info' as const}),
          message: `“${wordsOf(match)}” ${why}. Name the feeling and what caused it.`,
          suggestions: () => {
            const event = settledEventIn(reading.context, reading.reply)
            // "Calm down. It's only a lamp.": one stroke for both
            const beside = reading.matches(set === minimizing ? policing : minimizing).find((other) => other.block === match.block && areNeighbours(match, other))
            const [first, second] = beside ? ([match, beside].sort((a, b) => a.start - b.start) as [Match, Match]) : [match]
            // "a nuisance to be off the road over a small part" feels with them
            if (feelsWith.test(wordsOf(wholeSentence(match)))) return []
            // whoever only asks was not upset by anything
            if (onlyAsks(reading.context) && event === undefined)
              return [...leaveClauseOut(match), ...(isWhole(match) ? [fix('Leave it out', withoutSentence(match))] : leaveOut(match))]
            const feeling = event ? `I can see why it upset you that ${event}.` : 'I can see why {what happened} left you {how they feel}.'
            const ought = "That isn't what you should have had from us: {what should have happened}."
            // "Chill, it's just a bike": one half of it without the other is no kinder
            const isDouble = [...reading.matches(minimizing), ...reading.matches(policing)].some((other) => other !== match && sentenceOf(other) === sentenceOf(match))
            // "Calm down and tell me your number": what is asked for stays
            const kept = set === policing && !second && !isDouble ? withoutHead(match) : []
            const [rest] = kept.flatMap(({edits}) => edits)
            const instead = (wording: string): Rewording => (rest ? {...rest, wording: `${wording} ${rest.text}`} : inPlaceOfSentence(first, wording))
            const leaving = isWhole(match) ? [fix('Leave it out', withoutSentence(match))] : kept.length > 0 ? [] : leaveOut(match)
            // "… . Mistakes happen.": in the midst of a letter, a feeling in its place comes from nowhere
            const opening = openingOf(reading)
            const comesLate = /\bhappens?\b/i.test(wordsOf(match)) && !(opening?.block === match.block && sentenceOf(opening) === sentenceOf(match))
            return [
              ...(isDouble ? [] : leaveClauseOut(match)),
              ...kept,
              ...(comesLate ? leaving : []),
              suggest('Name the feeling and its cause', instead(feeling), ...(second ? [withoutSentence(second)] : [])),
              suggest('Own what they went through', rest ? instead(ought) : inPlaceOfSentence(match, ought)),
              ...(comesLate ? [] : leaving)
            ]
          }
        }
      }
    }
  }
})

/** They stand in sentences next to each other. */
function areNeighbours(one: Match, other: Match): boolean {
  const [a, b] = [sentenceOf(one), sentenceOf(other)]
  return a.end === b.first || b.end === a.first
}

const feelsWith = /\b(?:is|['’]s|are|be|must be|was) (?:such )?(?:an? )?(?:real )?(?:nuisance|shame|pity|pain|frustrating|annoying|upsetting|maddening)\b/i

/** The sentence says nothing else, and another one stands beside it. */
function isWhole(match: Match): boolean {
  const {first, end} = sentenceOf(match)
  return match.block.sentences.length > 1 && end - first <= match.last - match.first + 2
}

export default noDismissing

export const examples: Examples = {
  bad: [
    {text: '[[Please calm down]]. Your parcel is at the depot.', fixed: 'I can see why [what happened] left you [how they feel]. Your parcel is at the depot.'},
    {text: 'It is [[not a big deal]], the strap can be sewn.', fixed: 'I can see why [what happened] left you [how they feel].'},
    {text: '[[It is only a sofa]], after all.', context: {customer: 'My sofa arrived torn and you just shrug!'}, fixed: 'I can see why it upset you that your sofa arrived torn.'},
    {text: 'There is [[no need to get so worked up]].'},
    {text: 'With respect, I think you are [[overreacting]].'},
    {text: '[[These things happen]], especially in December.'},
    {text: 'I think this has been blown [[out of all proportion]].'},
    {text: '[[No other guests have complained about]] the lift.'},
    {text: '[[I do not appreciate your tone]].'},
    {text: 'There is [[no need for that language]].'},
    {text: 'It [[could have been much worse]].'},
    {text: '[[You will have forgotten]] it by Monday.'},
    {text: 'This is about a crumb on a tray. [[Worse things happen]] at sea.'},
    {text: 'I am afraid [[what did you expect]] for that price?'},
    {text: '[[Try not to overreact]] to a wrong colour.'},
    {text: '[[It was a tiny slip]] on the invoice.'},
    {text: '[[You will get used to the hum]].'},
    {text: '[[You have to be reasonable]] about the noise.'},
    {text: '[[I would let it go]], honestly.'},
    {text: '[[Parcels get lost]].', context: {customer: 'It came late and I am very unhappy with it.'}},
    {text: '[[Cities are noisy]].', context: {customer: 'It came late and I am very unhappy with it.'}},
    {text: '[[Every app has its bugs]].', context: {customer: 'It came late and I am very unhappy with it.'}},
    {text: '[[No lock is perfect]].', context: {customer: 'It came late and I am very unhappy with it.'}},
    {text: '[[A torch may be of help]].', context: {customer: 'It came late and I am very unhappy with it.'}},
    {text: '[[A calendar is a wonderful invention]].', context: {customer: 'It came late and I am very unhappy with it.'}},
    {text: 'Bulbs can be had [[at any supermarket]].', context: {customer: 'It came late and I am very unhappy with it.'}},
    {text: '[[Earplugs cost a]] pound.', context: {customer: 'It came late and I am very unhappy with it.'}}
  ],
  good: [
    {text: 'Three weeks with no shower and two small children: I can see why you have had enough.'},
    {text: "Please don't worry, I'll fix it before the party."},
    {text: 'You have every reason to be angry.'},
    {text: 'I would be upset, too.'},
    {text: 'That spoiled your evening, and I am sorry.'},
    {text: 'Thank you for telling us; you are the first to report this, and it helps a lot.'}
  ],
  nearMiss: [
    {text: 'That could have been much worse, and it was our ladder.'},
    {text: 'Press the button once the drum has calmed down.'},
    {text: 'You are not overreacting at all.'},
    {text: 'This is a big deal, and I am treating it as one.'},
    {text: 'It is just a temporary hold, and your bank lets go of it on Friday.'},
    {text: 'Being told to calm down is the last thing you needed.'},
    {text: 'I can see why you are so upset.'},
    {text: 'These things happen to all of us, and the form makes it easy.'},
    {text: 'We will make a fuss of you when you come back.'},
    {text: 'I’ll deal with it today and sit on the phone until it is done.'},
    {text: 'I can see why £25 for £2 feels out of proportion.'},
    {text: 'It takes a while to get used to the new menu, so here is a short guide.'},
    {text: 'We can’t let this go without an apology.'},
    {text: 'Parcels get lost, so I have sent this one by courier.', context: {customer: 'It came late and I am very unhappy with it.'}},
    {text: 'Every app has its own key; yours is at the top.', context: {customer: 'It came late and I am very unhappy with it.'}},
    {text: 'Bulbs can be had at any supermarket.', context: {customer: 'Where can I buy bulbs?'}}
  ]
}
