/**
 * Words that look like an ASAP step and come to nothing: what would have been, what nobody in particular looks at, what was done for others,
 * what somebody says of the customer, a question that asks for nothing.
 */
import {clauseOf, isQuestion, wholeSentence, wordsOf} from './match/match.ts'
import {type Phrases, phrases} from './match/phrase.ts'
import type {FoundMove, Reading} from './reading.ts'
import type {Span} from './types.ts'

/** What never came to be: "If it were our fault, I would send a new one." */
const unreal = phrases(
  {guilt: 'fault|faults|mistake|error|doing|job|responsibility|problem|blame'},
  `
  if (it|this|that|the *2|any of (it|this)) (was|were|is|had been) *1 (ours|mine|(our|my) *1 {guilt}|us|down to us) *3 (i|we) would
  # "you'd" may be either
  if (you|we|i|it|they|the *2) (had *1 <done>|would *1 (been|paid|bought|kept|told|asked|called|booked|checked|ordered|said|waited|signed|taken|given|packed|used)) *8 (i|we) (would|could|might)
  if *1 (we|i) *1 (were to blame|broke|lost|damaged|caused) *5 (i|we) would
  were (it|this|that) *1 (our|my|ours|mine) *3 (i|we) would
  , had (you|we|i|it|they) *8 (i|we) (would|could|might)
  (i|we) (would|could|might) (have)? *8 (if (you|it|they|we|i) had|had (you|it|they|we|i)) *1 <done>
  (i|we) would *1 (normally|ordinarily|usually|otherwise|gladly|happily)? *1 have <done> *8 but
  , would you *1 have *1 (preferred|liked|wanted|rather) *1 (us|we|me|i|it|that)
  `
)

/** Done for others, or for long, which helps nobody who complains; and a job that goes no further than itself. */
const beside = phrases(
  {
    many: 'hundreds|thousands|millions|dozens|countless|loads|plenty|numerous|so many|a million|a thousand|a hundred|most',
    roughly: 'over|more than|nearly|almost',
    folks: 'customers|guests|people|families|members|patients|passengers|callers|clients|calls|orders|parcels|others',
    years: 'years|decades',
    job: 'job|jobs|duty'
  },
  `
  (i|we|our *2|company) (have|has|had)? <done> *1 {roughly}? ({many}|(<number>|several) (hundred|thousand|million|dozen)|{roughly} <number>|<number> (of (these|them|those)|*1 {folks}))
  (we|company) (have|has|had)? <done> *3 (everyone|everybody|all *1 (customers|guests|members|passengers)) *
  (i|we|our *2|company) (have|has|had) *1 <done> *6 (since <number>|for *3 {years})
  (i|we|our *2|company) (have|has|had)? <done> *7 (without a *1|and (not one|nobody else|no one else|no other))
  (i|we|our *2|company) *2 (won|named|voted|rated|ranked) *
  (i|we) *1 (do|did) (my|our) *1 {job}
  (am|are|was|were) *1 doing (my|our) *1 {job}
  (my|our) {job} is *
  not (my|our) *1 {job}
  ! (extended|renewed|waived|guaranteed) *6 for *3 {years}
  ! (not|never|without|stop|better) *2 (do|doing|did|done) (my|our) *1 {job}
  ! (my|our) {job} is *1 to *2 (make|get|put|sort|see|ensure|fix|help|look|find|keep|solve|listen|take care)
  `
)

/** Another's word against the customer's, how often they were told, how lucky they are: "Our driver said nobody was home." */
const hearsay = phrases(
  {
    mail: 'emails|letters|texts|reminders|notices|newsletters|messages',
    says: 'say|says|said|told me|told us|tells me|tells us|tell me|claims|claimed|reports|reported|insists|insisted|confirms|confirmed|show|shows|assured me|assured us|swears|thinks'
  },
  `
  ((our|the|my|he|she|they|a colleague) *3 {says}|according to *2 (records|logs|system|notes|tracking|driver|courier|staff)) that? *1 (*2 (nobody|no one|no answer|nothing)|you (<done>|did|were|are|never|left)|*3 (was|were) *2 (fine|clean|delivered|left|handed|order|right|working|okay|locked|closed|given|signed|told|blame)|(he|she|they) *1 (did|knocked|rang|waited|called|tried|was|were|never))
  (i|we) (have|had)? (sent|emailed|posted|mailed|written) out? *1 (<number>|several|many|countless|enough) *1 {mail}
  (i|we) (have|had)? (sent|gave|given) you *2 (reminder|warning|notice)
  you *2 (lucky|fortunate|grateful) *1 that? (i|we)
  ! {mail} with *
  ! you (were|are) *1 (right|owed|entitled|overcharged|charged|misled|given) *
  `
)

/** Hands it on, and nobody who can be named has it. */
const passedOn = phrases(
  {
    been: 'has been|have been|is|was|were|is being|are being|got|will be',
    handed: 'forwarded|passed|transferred|escalated|referred|shared|handed|raised|assigned|taken up|flagged|routed|moved',
    filed: 'logged|noted|registered|recorded|filed|captured',
    matter: 'it|this|that|same|everything|grievance|ticket|case|complaint|claim|query|request|issue|matter|concern|concerns|comments|feedback|email|message|details|report',
    proper: 'relevant|concerned|appropriate|respective|right|correct|proper|responsible|higher',
    office:
      'team|teams|department|departments|desk|people|person|channels|authorities|queue|management|accounts|billing|office|backend|operations|maintenance|staff|level|branch|officials'
  },
  `
  {matter} *2 {been} *2 {handed} *2 (to|with|onto|at) *3 {office}
  {matter} *2 {been} *2 {handed} (on|internally|upstairs)? $
  {matter} *2 {been} *2 {filed} *
  (to|with|by) *1 {proper} *1 {office}
  {matter} (is|are|remains) *2 with *3 {office}
  (handled|looked (at|into)|dealt with|reviewed|investigated|considered) *1 by *3 {office}
  {office} {been} *2 (made aware|informed|notified|alerted)
  ! (should|could|would|must|ought to) *1 have *1 been *
  ! {matter} *3 (not|never) *
  `
)

/** A day, an hour, a name or what somebody does about it: then it isn't only passed on. */
const goesOn =
  /\b(?:tonight|tomorrow|(?:to|mon|tues|wednes|thurs|fri|satur|sun)day|within \w+ \w*|(?:by|before|at|until) (?:\d|noon|midday|the end)|who (?:has|have|is|are)|\d ?[ap]m)\b|\b(?:to|with|by) \p{Lu}\p{Ll}+(?:,| (?:in|from|at|who|and)\b)/u

/** Questions that ask for nothing to be done: what was said, whether they want an apology, or whether they have looked themselves. */
const idle = phrases(
  {sorry: 'sorry|apologize|apology|apologies'},
  `
  (do|would|did|are) you *1 (like|want|need|expect|prefer|after|expecting|waiting for) *4 {sorry}
  (shall|should|must|can|may) (i|we) *2 {sorry}
  ^ (sorry|pardon|pardon me|excuse me|hang on|eh|come again|remind me) (what|which|who|whose|where|when|why|how|say that)
  ^ (sorry|pardon|eh|what|come again) $
  ^ (have|did) you *1 (looked|look|searched|search|checked|check|asked|ask) *
  ^ have you *1 had a *1 (look|search|check|rummage|word) *
  ^ (have|did) you *1 (tried|try|thought|think) *1 (looking|searching|checking|asking) *
  ! you *1 (checked|check|looked|look|checking|looking) *3 (that|whether|if|cable|cables|fuse|fuses|plug|router|modem|settings|connection|signal|spam|junk|battery|batteries|switch|filter|valve|tap|version|update|updates|manual|website|page|guide)
  ! {sorry} *3 (or|and|with|plus|as well as) *2 (refund|replacement|new|voucher|credit|call|visit|discount|repair|money)
  ! (refund|replacement|new *1|voucher|credit|call|visit|discount|repair) *2 {sorry}
  `
)

export const hollow: readonly Phrases[] = [unreal, beside, passedOn, hearsay]
export const idleQuestions: readonly Phrases[] = [idle]

/** What comes to nothing, whichever step it looks like. */
export const isHollow = (move: FoundMove, reading: Reading): boolean =>
  reading.holds(hollow) &&
  ([unreal, hearsay].some((set) => isIn(set, move, reading)) ||
    reading.matches(beside).some((match) => overlaps(match, move) && !few.test(wordsOf(match)) && !theirs.test(wordsOf(clauseOf(match)))) ||
    (isIn(passedOn, move, reading) && !ours.test(wordsOf(move)) && !goesOn.test(wordsOf(wholeSentence(move)))))

/** "I have posted two of them" and "more than £40", but neither "two thousand" nor "for two years". */
const few = /[£$€₹]|(?<![\d,.])(?:\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten))\b(?![,.]\d| (?:hundred|thousand|million|dozen|years|decades))/i
/** "I have refunded all 12 to you." */
const theirs = /\byou(?:rs?)?\b/i
/** Who hands it on in person has done something about it. */
const ours = /\b(?:I|we)\b/i

/** A question that nothing comes of. */
export const asksIdly = (move: FoundMove, reading: Reading): boolean => isQuestion(move) && isIn(idle, move, reading)

const isIn = (set: Phrases, move: FoundMove, reading: Reading): boolean => reading.matches(set).some((match) => overlaps(match, move))

const overlaps = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end
