/** Treat each other with respect: no insult, no mockery. */
import {customerOf} from '../src/customer/read.ts'
import {around} from '../src/match/match.ts'
import {defineRule, type Examples, isConditional, isDisowned, isNegatedWithin, leaveOut, type Match, phrases, type Reading, type Rule, wordsOf} from '../src/rule.ts'
import {withoutBarb, withoutEndearment} from '../src/wording/barb.ts'

const classes = {
  insulting:
    'stupid|dumb|thick|daft|idiotic|ridiculous|absurd|pathetic|laughable|ignorant|clueless|incompetent|lazy|crazy|insane|delusional|paranoid|hysterical|childish|immature|rude|disgusting|dishonest|greedy|selfish|hopeless|useless|silly|foolish|nasty|arrogant|drunk|lying',
  insult:
    'idiot|idiots|moron|fool|fools|clown|jerk|liar|liars|cheat|thief|fraud|scammer|freeloader|chancer|bully|troll|trolls|brat|whiner|moaner|karen|diva|pest|nuisance|lunatic|loser|timewaster|disgrace|cheapskate|drama queen|time waster|keyboard warrior|laughing stock|waste of *'
}

const insults = phrases(
  classes,
  `
  # names and epithets
  , you *1 (fucking|bloody|damn|total|utter|complete|absolute|little|old)? ({insulting}|fat|old)? {insult}
  , you *1 (fucking|bloody|damn|total|utter|complete|absolute|little|old)? ({insulting}|fat|old)? (cow|pig|bitch|bastard|arse|ass|twat|wanker|dimwit|halfwit|nitwit|dolt|dunce|muppet|imbecile|cretin|dummy|numpty|pillock|prat|dope|simpleton|creep)
  what (a|an|{insulting}) *2 ({insult}|imbecile|cretin|cow|muppet|dimwit|dummy|bastard|bitch) you are
  (that|this|it|sounds like) (is|like)? *1 a you problem
  you (are|were|seem|sound|look|be|been) (being|clearly|evidently|utterly|plainly|rather|pretty|too|to be|a (bit|little)|acting)? {insulting}
  you (are|were) not (exactly|particularly|especially|very) (pleasant|polite|nice|friendly|bright|clever|honest)
  (another|each|every|your) (sob|sad) story
  you (are|were|be|been) (being|acting|to be)? *1 (a|an|such|like|the) *1 {insult}
  (do not|stop|quit) (be|being|act|acting) *1 ({insulting}|{insult}|unreasonable|difficult|cheeky)
  (that|this|how) (is|was)? *1 {insulting} of you
  (your|such|what) (a|an|own)? *1 {insulting} (question|complaint|email|message|review|behavior|request|claim|claims|demand|demands|excuse|accusation|accusations|attitude|comment|comments|argument|person|customer|man|woman|people)
  your (attitude|behavior|manners|comments|conduct|tone|story) (is|are|was|were) *1 {insulting}
  (most|more) {insulting} (complaint|question|message|email|review|request|claim|thing) *1 (i|we|that)
  (only|any|what|like) (a|an)? {insult} (would|could|does|can|will|who)
  (sound|act|acting|behave|behaving|talk) like (a|an) *1 (child|toddler|baby|brat|teenager|kid|animal)
  how (stupid|thick|dumb|dense|daft|blind|lazy) (can|could|do|are)
  (that|this|it) (is|was) (a|an|such a|the most|another) {insulting} (question|complaint|email|message|review|request|claim|demand|excuse|accusation|comment|thing to (say|ask|write|claim))
  your (email|message|complaint|claim|review|request|question|demand|argument|excuse) (is|was) (a? *1 (joke|nonsense|rubbish|garbage|drivel|farce)|{insulting})
  what (a|an) {insulting} (thing|idea|way) to (say|write|ask|claim|suggest|expect|demand|complain)
  your *1 (rant|ranting|whining|moaning|tantrum|drivel|sob story|nonsense|stupidity|ignorance|lies|laziness|theatrics|hysterics)
  (stop|quit|enough of your|tired of your) (whining|moaning|crying|lying|pestering|nagging|wasting (our|my) time|making things up)
  , (genius|einstein|sherlock|detective|your highness|princess|sweetheart|sweetie|darling) $
  (diva|drama queen|snowflake|moaner|moaners|whiners|complainers|time-wasters|freeloaders|chancers)
  # the sort they are said to be
  people like you
  (you people|you lot|the likes of you)
  your (sort|kind|lot|ilk) $
  your (sort|ilk) of *
  like (normal|decent|civilized|ordinary|honest|sane|sensible|grown-up) *1 (people|customers|adults|folk|humans|person|adult)
  how (some|certain|you) *2 (were|was) (raised|brought up)
  (educated|intelligent|grown|literate) (person|adult|man|woman|people)
  (perhaps|maybe) *7 (more your|your (speed|calling|level|league)|you are used to)
  (is|are) not your (calling|strong (suit|point)|forte)
  (people|folk|folks|those|someone|somebody|customers|anyone|guests|a person) who *1 (can not|could not|do not|does not|will not) *1 (read (a|an|the)|count|spell|tell|follow|tighten|tie|boil|plug|bother|bothered|understand|know (what|how|where|their|the)|think|listen)
  (someone|somebody|people|customers) too (lazy|shy|stupid|cheap|dim|cowardly|important|mean|grand) to
  (someone|somebody|people|person|lady|man|woman|gentleman) (of|at) your (age|intelligence|generation)
  (with (better|more) manners|born yesterday|sharpest (tool|knife)|too much time on (their|your|his|her) hands|of your generation)
  not (need|want|miss) (customers|guests|people|business|clients) like (you|yours)
  even you (can|could|should|must|would|will)
  # orders and questions
  ^ (shut up|get lost|go away|get a (life|grip)|grow up|get over yourself|learn to (read|spell|drive|count)|good riddance)
  (are|were) you *1 (blind|deaf|stupid|dumb|drunk|illiterate)
  can (you not|not you) *1 (read|count|spell|tell the time)
  (what is wrong with you|who do you think you are|how dare you|have you no shame|shame on you|what planet)
  you (should|ought to) be ashamed
  # dishonesty
  (trying|looking|hoping|fishing|out) (to (get|have|claim)|for) *2 (something for nothing|freebie|freebies|free *)
  after a (freebie|free *)
  (scam|con|cheat|defraud|blackmail|extort) (us|me|our)
  you (are|were|have) *1 (making|made) (this|it|that|things|all this|stuff) up
  (do not|can not|hard to|struggle to) believe (you|a word|your story|your version) $
  (pack|web|bunch) of lies
  # mockery
  (we|i|office|team|colleagues|everyone|everybody|staff) *2 (had|laughed|chuckled|giggled|laughing|having) (a|such a|at|about|over|out loud|so hard) *1 (laugh|chuckle|giggle|your|you|it|this|that)
  (gave|given|giving) (us|me|the|everyone|my) *4 (laugh|chuckle|giggle)
  use a *1 (laugh|chuckle|giggle)
  (made|has|kept|had) (us|me|everyone|the *1|my *1) (laugh|laughing|chuckle|chuckling|giggle|giggling|howling|in stitches)
  read (this|it|that|your *) (out|aloud|around) *1 (to|around|in) (the|our|my|everyone) *2
  (someone|somebody|people|you) *1 (cries|cry|moans|moan|whines|whine|whinges|whinge) about
  (doubt|will not|shall not|hardly) *3 (miss (you|yours|your *)|be missed)
  ! you (are|were) not *3 ({insult}|{insulting})
  ! (no one|none of us) *2 (think|thinks|thought|say|says|said|believe|believes|call|calls) *2 you *1 (are|were) *3 ({insult}|{insulting})
  ! {insulting} question (on|in|of|from) our
  ! people like you (make|are|keep|who|that)
  ! (photo|story|picture|joke|video|poem|card|drawing) *6 (laugh|giggle|chuckle)
  ! (love|need|thanks to|because of|with|for|meet|more|help|helping|many|other) people like you
  `
)

const callsNames = /\{insult|^\^ \(shut up/

const respect: Rule = defineRule({
  id: 'respect',
  principle: 'Treat the customer with respect: no insult, no name-calling, no mockery.',
  citation: {source: 'saying-no', teaches: 'We are all people, and with respect on both sides things tend to work out.'},
  severity: 'error',
  isHarsh: true,
  movesAlong: true,
  kind: 'words',
  phrases: [insults],
  onlyWhere: [insults],
  *check(reading) {
    for (const match of reading.matches(insults)) {
      if (isNegatedWithin(match, 2) || isDisowned(match) || isConditional(match) || isSharedGladly(match, reading)) continue
      yield {
        ...match,
        // who calls somebody names does so in any reply, whatever a learned detector makes of it
        ...(callsNames.test(match.phrase) && {severity: 'error' as const}),
        message: `“${wordsOf(match)}” insults or mocks the customer, and that is all they will remember of this reply. Leave it out and speak of the matter.`,
        suggestions: () => [...withoutBarb(match), ...withoutEndearment(match), ...leaveOut(match)]
      }
    }
  }
})

/** "We read this out to the kitchen and they cheered": with whoever is glad of it, or asks and complains of nothing; who laughs mocks. */
function isSharedGladly(match: Match, {context}: Reading): boolean {
  if (!/^read\b/i.test(wordsOf(match)) || mocks.test(around(match))) return false
  return glad.test(around(match)) || (customerOf(context)?.complaint === false && !context.customer?.includes('?'))
}
const mocks = /\b(?:laugh|giggl|chuckl|howl|joke|hilarious|amus|tears|breathe)|[😂🤣]/iu
const glad = /\b(?:thank|cheer|blush|smil|proud|glad|happy|made (?:his|her|their|our|my) )/i

export default respect

export const examples: Examples = {
  bad: [
    {text: '[[You idiot]]! The lid is under the box.'},
    {text: '[[You stupid cow]].'},
    {text: '[[What an idiot you are]].'},
    {text: 'lol [[that’s a you problem]].'},
    {text: 'The lid was on the box. Frankly, [[you are being ridiculous]]. I can post another.', fixed: 'The lid was on the box. I can post another.'},
    {text: 'It seems that [[you are a complete timewaster]].'},
    {text: 'Please [[do not be silly]].'},
    {text: 'Thank you for [[your little rant]] of Tuesday.'},
    {text: 'We know [[people like you]] by now.'},
    {text: 'Press the green button, which [[even you can]] find.'},
    {text: '[[Are you blind]]? The price is on the door.', fixed: 'The price is on the door.'},
    {text: 'We think that you are [[trying to get a free meal]].'},
    {text: 'Your letter [[gave the whole office a good laugh]].'},
    {text: 'We get calls from [[people who cannot read a]] map.'},
    {text: 'Try the green one next time, [[sweetheart]]. It fits.', fixed: 'Try the green one next time. It fits.'},
    {text: '[[Only a fool would]] count them, but two more are on the van.', fixed: 'Two more are on the van.'},
    {text: 'You say it never came, and we [[do not believe a word]].'},
    {text: 'You can leave, and you [[will not be missed]].'}
  ],
  good: [
    {text: 'The lid was on the box when it left, and I can post another.'},
    {text: 'I want to help, and I need us to keep this friendly.'},
    {text: 'You were right to ask.'},
    {text: 'That was a fair question.'},
    {text: 'I hear how angry you are, and I would be, too.'},
    {text: 'You are entitled to the full amount.'}
  ],
  nearMiss: [
    {text: 'We read this out to the bakers, and they cheered.'},
    {text: 'I have read it out to the whole desk.', context: {customer: 'Lovely stay, the breakfast was the best in town.'}},
    {text: 'It was the stupid form that swallowed your number.'},
    {text: 'That was stupid of us, and I am sorry.'},
    {text: 'Had you any problem with the pump?'},
    {text: 'What an idiot I am! I sent you the wrong card.'},
    {text: 'You are not being silly at all.'},
    {text: 'I am sorry that our driver called you “an idiot”.'},
    {text: 'If anybody told you that you were lying, I apologise.'},
    {text: 'The board is looking for helpers, and we need people like you.'},
    {text: 'Your photo of the cat in the box is on our wall.'},
    {text: 'You must have felt foolish, and that was our doing.'}
  ]
}
