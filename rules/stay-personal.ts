/** Write to this customer, not to a file: no form letter, no legalese, no slot left unfilled. */
import {lazily} from '../src/lazily.ts'
import {matchOf} from '../src/match/match.ts'
import {openingOf} from '../src/match/opening.ts'
import {byBlock} from '../src/reading.ts'
import {
  type Block,
  type BlockKind,
  beforeSentence,
  defineRule,
  type Examples,
  type Finding,
  fix,
  inPlaceOf,
  leaveOut,
  type Match,
  mostTogether,
  phrases,
  type Reading,
  type Rewording,
  type Rule,
  type Suggestion,
  sentenceOf,
  suggest,
  together,
  wholeSentence,
  withoutSentence,
  withoutWords,
  wordsOf
} from '../src/rule.ts'
import {wordSet} from '../src/word-set.ts'
import {isOneName} from '../src/wording/names.ts'
import {inPlainWords, isPredicate, plainAlongside} from '../src/wording/plain-words.ts'
import {isBare, withReason} from '../src/wording/reason.ts'
import {thanksForYears} from '../src/wording/since.ts'

const paper =
  'records|record|policy|policies|conversation|terms|conditions|discussion|email|request|system|guidelines|call|ticket|telecon|agreement|mail|details|contract|schedule|procedure|process|norms|rules|carriage|chat|order|booking|information|norm'
const classes = {
  whoever:
    'customer|customers|guest|guests|sir|madam|user|users|client|clients|member|members|patient|resident|residents|parent|parents|passenger|passengers|subscriber|tenant|tenants|policyholder|student|shopper|buyer|applicant|account holder|cardholder|patron|traveler|traveller|reviewer|reader|supporter|supporters|donor|colleague|homeowner|occupier|householder|partner|consumer|concern|maam',
  inform: 'inform|advise|notify|apprise|intimate|bring to your|draw your',
  paper
}

/** Speaks to anybody. */
const greetings = phrases(
  classes,
  `
  ^ (dear|respected|hello|hi|attention|attn|esteemed|greetings)? (our)? (valued|esteemed|loyal|respected|beloved|dearest|honored) {whoever}
  ^ dear (sir|sirs|madam) (or|and)? (madam|sir|sirs)?
  ^ dear {whoever}
  ^ dear * (holder|owner|member|customer|guest|user|resident|applicant|partner)
  ^ (hello|hi) (customer|guest|user|client|member|resident|subscriber|tenant|student|shopper|buyer|patron|reviewer|consumer)
  to whom it may concern
  ^ (dear|hello) (all|team|valued|both)
  `
)

/** Goes before what is meant, which does better without. */
const preambles = phrases(
  classes,
  `
  please be (advised|informed|reminded|notified) (that)?
  (please)? (kindly) (be advised|be informed|note) that
  (we|i) (would like|wish|want|further wish|write|am writing|are writing|hereby|take this opportunity) to {inform} you? that?
  (this is|it is) to (be informed|inform you|inform|advise you|advise|notify you|confirm that|bring to your notice) (that)?
  it (should|must|may|is to) be (noted|understood|pointed out|appreciated|emphasized|borne in mind) (that)?
  (we|i) regret to (inform|advise|tell) (you)? (that)?
  as per (our|your|the|company|my|bank|above|below|confirmed) *3 ({paper})
  per (section|clause|paragraph|our|the) *4 (terms|conditions|agreement|policy|contract|use)
  it has (come to|been brought to) our (attention|notice) (that)?
  `
)

/** How offices write, and people don't. */
const officialese = phrases(
  classes,
  `
  as per
  (further|in reply|in response|in reference|with reference) to (your|the|our) *2 (letter|correspondence|communication|query|inquiry|attendance|esteemed|telephone|conversation|questions|email dated)
  (write|writing) (further|with reference|in reference|with regard|in connection|in reply|in response|regarding|with respect) to
  (the same|same) (has|have|is|are|must|will|was|shall|can|may) *1 (been|be|not|made|non-refundable)
  do? the? needful
  (the|this) (said|aforementioned|above-mentioned|abovementioned|undersigned|foregoing|captioned|aforesaid|below-mentioned)
  (hereby|herewith|hereto|thereof|whereupon|herein|hereunder|thereto|therein|hereafter|heretofore|wherein|inst|ult|forthwith|therewith|privity)
  (without prejudice|inter alia|in lieu of|notwithstanding|pursuant to|at its sole discretion|absolute discretion|ipso facto|mutatis mutandis|terms and conditions apply)
  (acknowledge|acknowledges|in) receipt of (your|the)
  (is|are) *1 (requested|advised|reminded|instructed|directed|invited) to
  (we|i) (request|advise|urge) you to kindly
  (we|i) (request|solicit|beseech) (you|your) (to|kind|continued|cooperation|indulgence|patience|understanding)
  (kindly|please) (revert|oblige|acquaint|expedite|acknowledge|bear with us in this regard)
  (revert|revert back) to (us|you|me) 
  at your (earliest|soonest) convenience
  (we|i|office|department) *1 (trust|trusts|hope|hopes) (that)? (this|the foregoing|the above|the information) *1 (clarifies|answers|resolves|addresses|satisfies|assists|helps to clarify|will suffice|meets)
  (contents|content) of which (have|has|are)
  duly <done>
  (your|the) (communication|correspondence|esteemed *1) (of|dated|is|has|which|regarding|received|under)
  thank you for your *1 (communication|correspondence|inquiry regarding|inquiry dated|email dated|letter dated|esteemed)
  (good self|good selves|esteemed|patronage|kind perusal|kind information|valuable time)
  (greetings of the day|warm greetings|season's greetings from)
  (take this opportunity) (to)?
  (is|are|be) (regretted|appreciated in this matter)
  (automated|automatic|automatically generated|auto-generated|autogenerated|system generated|computer generated) *1 (message|reply|response|email|letter|notification|mail|notice|acknowledgement)
  (generated|sent|created|produced) automatically and
  (message|email|letter|reply|response|notification) (has been|was|is) *1 (generated automatically|automatically generated|sent automatically|automatically sent|auto-generated)
  do not (reply|respond) (to|directly to) this (email|message|mail|notification|e-mail|address)
  (is|are) not *1 (monitored|manned|staffed|attended)
  unmonitored
  (quote|quoting|cite|citing|reference) *4 (in|on|with) (all|any|every|future|further) *2 (correspondence|communication|communications|contact)
  # one that is spoken of
  ! (get|gets|got|receive|receives|received|send|sends|sent|find|expect) *2 (automated|automatic) *1 (message|reply|response|email|letter|notification|mail|notice|acknowledgement)
  did (i|this|we|that) (answer|resolve|solve|help)
  (rate|score|grade) (your|our|this|the) *1 (experience|service|conversation|interaction|chat|support)
  (i understand|i see) (that)? you are asking about
  (i am always learning|as an ai)
  (glad|happy|pleased) (i|we) could (assist|be of)
  (due to|owing to|because of|experiencing|facing) *1 (unprecedented|exceptional|overwhelming|extraordinary) (demand|interest)
  (comments|feedback|concerns|complaint|remarks|concern|suggestion|suggestions|points) (has|have) been (noted|logged|recorded|registered)
  (higher|high|large|unprecedented|increased) *1 (volume|volumes|number) of *1 (inquiries|calls|contacts|emails|requests|tickets|messages|queries|complaints)
  unless otherwise (stated|specified|agreed|indicated)
  unable to comment on (individual|specific|particular)
  (this|the) (office|department|authority|council|directorate|bank|company|undersigned) (trusts|regrets|notes|acknowledges|reserves|wishes)
  (the|said) (remitter|account holder|policyholder|insured|undersigned|claimant|consumer|complainant|lessee|underlessee|applicant|beneficiary|addressee|customer|cardholder|purchaser|buyer) (is|must|shall|should|has|may|will|in question|concerned)
  (from time to time|occasionally) (customers|users|members|passengers|guests|residents)
  (customers|users|members|passengers|guests|residents|tenants) (may|can|should|must|are|will) (experience|find|visit|refer|contact|be aware|note|advised|ensure|consult|requested)
  (items|goods|requests|claims|returns|products|documents|applications|forms) (must|shall|should|may) (be|not be) (returned|made|submitted|received|accompanied|lodged|presented|considered|completed|furnished)
  should you (require|desire|have cause)
  (we|i) (note|observe) (that)? (you|your|with)
  (concerned|respective|designated) (department|authority|authorities|person|officer|channel|team|desk)
  (appropriate|relevant) (authority|channel|channels|department)
  (in|for) your (possession|perusal|records only)
  confidential and (intended|may)
  above (matter|subject|mentioned|captioned|reference|issue|named|query|referenced)
  in accordance with your
  replies to this (address|message|email|mailbox|mail)
  due to inactivity
  take a (moment|minute|second) to (complete|fill|rate|leave|answer)
  (complete|fill in|take) (our|this|a) *2 survey
  (be|much) obliged if
  your (kind)? (cooperation|co-operation|understanding|consideration) (in this|is)
  taken note of
  (thanking you|in anticipation)
  (we|i) (refer to|acknowledge) your
  (with|in) (reference|regard|regards|respect|relation) to your
  please find
  (shall|is to|are to) be (submitted|lodged|furnished|presented|amended|directed|made in writing)
  (was|did|do|is) (this|that|these) *3 (helpful|useful|answer your question)
  should (the|this|your) *2 (persist|arise|wish|require)
  refer to (the|our|your) *2 (rules|charter|terms|policy|following|guidelines|handbook)
  this communication
  kindly (refrain|forward|await|furnish)
  (deemed|construed|requisite|outwith|declinature|clinically|overleaf)
  (relevant|competent) (department|stakeholders|authority|contractor|officer|section)
  reference is made
  (communication|letter|email|message) is *1 confidential
  (trust|trusts) *3 (in order|satisfactory|sufficient|to your satisfaction|satisfies)
  contents of this (letter|email|message|communication)
  (informational|information) (only|purposes)
  (in the event of|in the event that|prior to (submission|submitting|proceeding)|in respect of|subsequent to|in due course and where appropriate|at this juncture|at this point in time|by way of|owing to the same)
  (grievance|intimation|intimated|redressal)
  here are some (common|possible|helpful|key) (reasons|articles|things|tips|questions)
  `
)

const slots = phrases({}, '<slot>')

const stock = [preambles, greetings, officialese, slots]

const stayPersonal: Rule = defineRule({
  id: 'stay-personal',
  principle: 'Stay personal: no form letter, no legalese, no slot left unfilled.',
  citation: {source: 'saying-no', teaches: 'However polite, a form e-mail stings; be friendly and personal, and let the history you share show.'},
  severity: 'warning',
  movesAlong: true,
  kind: 'words',
  parts: [{part: 'placeholders that were left unfilled', needsAny: ['channel']}],
  phrases: stock,
  *check(reading) {
    yield* unfilledIn(reading)
    yield* anothersNameIn(reading)
    if (!reading.holds(stock)) return
    const {customerName} = reading.context
    const known = reading.matches(preambles, everywhere).map(toFirstPaper)
    const thanks = thanksForYears(reading.context)
    const greeted = reading.matches(greetings, everywhere)
    for (const match of greeted) {
      // "Dear Customer Name" was left unfilled
      if (/^['’_-]?s? name\b/i.test(match.block.text.slice(match.end - match.block.start).slice(0, 8))) continue
      // "Dear residents of Elm Grove" says who is meant
      if (dwellers.test(wordsOf(match)) && ofPlace().test(match.block.text.slice(match.end - match.block.start).slice(0, 12))) continue
      const whole = wholeGreeting(match)
      // "Dear valued Melissa" has her name already
      const [, ownName] = (whole.last > match.last && named.exec(wordsOf(whole))) || []
      const byName = withSecond(inPlaceOf(whole, `Hello ${customerName ?? ownName ?? '{name}'}`), reading.reply.text)
      yield {
        ...match,
        message: `“${wordsOf(match)}” could be anyone, and tells customers that they are a number. Greet them by name.`,
        suggestions: () => {
          const opening = openingOf(reading)
          return [
            customerName ? fix('Greet them by name', byName) : suggest('Greet them by name', byName),
            ...(thanks && opening && opening.start >= byName.end ? [suggest('Greet them by name, and let the years show', byName, beforeSentence(opening, thanks))] : [])
          ]
        }
      }
    }
    for (const match of known) {
      yield {
        ...match,
        message: `“${wordsOf(match)}” is how a form letter talks. Leave it out and say the thing itself.`,
        suggestions: () => asRegret(match) ?? [...withoutPreamble(match), ...(ofRule.test(wordsOf(match)) ? withReason(match) : inPlainWords(match))]
      }
    }
    let at = 0
    const stiff = reading.matches(officialese, everywhere).filter((match) => {
      while (known[at] && (known[at] as Match).end <= match.start) at++
      return (!known[at] || (known[at] as Match).start >= match.end) && !greeted.some((one) => one.start < match.end && match.start < wholeGreeting(one).end)
    })
    for (const match of stiff) {
      yield {
        ...match,
        message: `“${wordsOf(match)}” reads like an office and not like a person, and that stings however polite it is. Say it the way you would on the phone.`,
        suggestions: () => {
          const plain = inPlainWords(match)
          // one stiff word less is hardly seen
          const all = plain.length > 0 && stiff.length <= mostTogether ? allPlain(stiff) : undefined
          const inOrder = all && isClose(all) ? [all, ...plain] : [...plain, ...(all ? [all] : [])]
          return [...inOrder, ...(isEnd(match) ? [] : rewordings(match))]
        }
      }
    }
  }
})

/** A rule in other words is one still. */
const ofRule = /^(?:as )?per\b.*\b(?:polic(?:y|ies)|terms|conditions|guidelines|rules|procedure|process|norms?|agreement|contract)\b/i

/** "We regret to inform you that …": the only word of regret stays one. */
function asRegret(match: Match): Suggestion[] | undefined {
  const [, who] = /^(we|i) regret\b/i.exec(wordsOf(match)) ?? []
  const next = match.block.words[match.last + 1]
  if (!who || !next || next.before !== '' || match.last + 1 >= sentenceOf(match).end || /^(?:of|about|on|how|why)$/.test(next.text) || isSorry.test(match.block.text))
    return undefined
  return [fix('Say it as you would on the phone', inPlaceOf(match, `${/^we$/i.test(who) ? "we're" : "I'm"} sorry to say that`))]
}
const isSorry = /\b(?:sorry|apolog\w+)\b/i

const dwellers = /(?:residents?|tenants?|occupiers?|householders?|homeowners?|neighbou?rs?|parents?)$/i
const ofPlace = lazily(() => /^ (?:of|at|in|on) (?:the )?[\p{Lu}\d]/u)

/** In UTF-16 code units: a stroke that goes farther would stand in the way of what else is to be mended between. */
const closely = 120
const isClose = ({edits}: Suggestion): boolean => (edits.at(-1)?.end ?? 0) - (edits[0]?.start ?? 0) <= closely

/** All that is stiff in one stroke, and what stands as stiffly beside it. */
function allPlain(stiff: readonly Match[]): Suggestion | undefined {
  const plain = stiff.flatMap((one) => inPlainWords(one).slice(0, 1))
  const beside = plainAlongside(
    stiff,
    plain.flatMap(({edits}) => edits)
  )
  return together(
    'Say it all in plain words',
    [...plain, ...beside].sort((a, b) => (a.edits[0]?.start ?? 0) - (b.edits[0]?.start ?? 0))
  )
}

const named = / valued ((?:(?:Mr|Mrs|Ms|Miss|Dr)\.? )?\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?)$/u

/** What names a slot, and no person or firm. */
const slotName =
  'name|date|time|order|customer|client|guest|agent|company|business|product|item|amount|number|email|address|reason|first|last|tracking|ticket|case|refund|link|city|phone'

/** Slots without brackets: "XXXX", "___", "%s", "$NAME", "<date>", "Dear Customer Name"; "XX:XX", "XXXX 1234" and kisses are none. */
const looseSlots = lazily(
  () =>
    new RegExp(
      [
        '(?<![\\w*:.#$£€/-]|[Ss]izes? |X |\\d )X{3,}(?![\\w*:/-]| X| ?\\d|[ \\t]*(?:[\\r\\n]|$))',
        '(?<=(?:dear|hi|hello|hey) )[xX]{3,}(?=[,!])',
        '(?<=[\\p{L},$£€] ?)(?<![_*])_{3,}(?![_\\p{L}*])',
        '(?<![\\w%]|\\d )%(?:\\d\\$)?[sd](?![\\w%])',
        `(?<![\\w$])\\$(?:(?:${slotName})|(?:[a-z]+_)*(?:${slotName})(?:_[a-z]+)*)(?![\\w.])`,
        `<(?:date|time|amount|reason|product|order|tracking|agent|company|ticket|invoice|booking|case|claim|refund|reference|(?:(?!https?)\\p{L}+[ _-])+(?:${slotName}|id|ref|reference|code|no|here)|insert [^<>\\n]{1,30})>`,
        "(?<=^(?:dear|hi|hello|hey) )(?:customer|client|guest|first|last|user|member)(?:[’'_-]?s?) name(?=[,!:]|\\s*$)"
      ].join('|'),
      'giu'
    )
)
const mayHoldSlot = /[xX]{3}|_{3}|[%$]\w|<\w|\bname\b/i

/** Slots that no reader of words sees. */
function* looseSlotsIn(block: Block): Generator<Match> {
  if (!mayHoldSlot.test(block.text)) return
  for (const {0: words, index} of block.text.matchAll(looseSlots()))
    if (!/^x/.test(words) || greets.test(block.text)) yield {start: block.start + index, end: block.start + index + words.length, block, first: 0, last: 0, phrase: 'slot'}
}

const greets = /^(?:dear|hi|hello|hey) x/i

/** Everything the customer sees, from the greeting down. */
const everywhere: readonly BlockKind[] = ['greeting', 'body', 'list', 'sign-off', 'signature']

const papers = wordSet(paper)

/** "As per our records the order left" names the records; the order is what the sentence is about. */
function toFirstPaper(match: Match): Match {
  const {block, first} = match
  const isPaper = (at: number): boolean => papers.has(block.words[at]?.text ?? '')
  if (!/^as per\b/i.test(wordsOf(match))) return match
  let last = first + 2
  while (last < match.last && !(isPaper(last) && !isPaper(last + 1)) && !/^(?:the|your|our|my)$/.test(block.words[last + 1]?.text ?? '')) last++
  return matchOf(block, first, last, match.phrase)
}

/** In words: what follows "of" in the name of a paper, as in "terms of sale". */
const longestName = 5

/** Without the preamble, where what follows can stand alone: "please be advised that we close at six", but not "inform you about the fee". */
function withoutPreamble(match: Match): Suggestion[] {
  const next = match.last + 1 < sentenceOf(match).end ? match.block.words[match.last + 1] : undefined
  // "Per our policy, you lost your right to it": without the policy it is nothing but blame
  if (isBare.test(wordsOf(wholeSentence(match))) || isPredicate(match)) return []
  // "You may proceed to the gate as per your ticket"
  if (!next && match.first > sentenceOf(match).first + 2) return [suggest('Leave it out', withoutWords(match))]
  if (!next) return [suggest('Leave it out', withoutSentence(match))]
  // "as per our conditions of carriage"
  if (next.text === 'of' && /^as per\b/i.test(wordsOf(match)) && match.last + 2 === sentenceOf(match).end - 1 && match.first > sentenceOf(match).first)
    return [suggest('Leave it out', withoutWords(matchOf(match.block, match.first, match.last + 2, match.phrase)))]
  // "Per our terms of service, plans renew"
  if (next.text === 'of' && match.first === sentenceOf(match).first) {
    let last = match.last + 1
    while (last < match.last + longestName && match.block.words[last + 1]?.before === '') last++
    if (match.block.words[last + 1]?.before === ',') return [suggest('Leave it out', withoutWords(matchOf(match.block, match.first, last, match.phrase)))]
    // "As per our conditions of hire we cannot move it"
    return subject.test(match.block.words[match.last + 3]?.text ?? '')
      ? [suggest('Leave it out', withoutWords(matchOf(match.block, match.first, match.last + 2, match.phrase)))]
      : []
  }
  // "as per our terms and conditions"
  if (/^(?:and|or)$/.test(next.text) && next.before === '') return []
  const isTail = /^(?:about|of|regarding|on|to|how|why|when|whether|in|for)$/.test(next.text)
  const standsAlone = !isTail && !/(?:policy|policies|terms|conditions|contract|carriage)$/i.test(wordsOf(match))
  const opens = !isTail && match.first === sentenceOf(match).first
  return standsAlone || opens || next.before === ',' ? [(standsAlone ? fix : suggest)('Leave it out', withoutWords(match))] : []
}

const subject = /^(?:we|i|you|it|they|there|the|your|our|this|these|all|no)$/

/** What a machine says at the end of a chat. */
const chatter = /\b(?:glad|happy|pleased|rate|score|survey|did (?:i|this|we|that)|helpful|volumes?|as an ai|always learning|asking about|generated|automat\w+)\b/i

const flourish =
  /^(?:warm(?:est)? greetings|greetings|season['’]s greetings|(?:always )?assuring you|thanking you|(?:we|i) (?:trust|hope) (?:that )?(?:this|the (?:above|foregoing)) (?:clarif|answer|suffice|resolv|address)\w*)\b/i

function rewordings(match: Match): Suggestion[] {
  // nothing but a flourish
  if (flourish.test(wordsOf(wholeSentence(match))) && sentenceOf(match).end - sentenceOf(match).first < 13) return [suggest('Leave it out', withoutSentence(match))]
  // what an office says is wanted in other words, and not left out
  return chatter.test(wordsOf(match)) ? leaveOut(match) : []
}

/** "Dear Valued Storer": the greeting up to its comma. */
function wholeGreeting(match: Match): Match {
  const {block, last} = match
  const {end} = sentenceOf(match)
  // "Dear Sir/Madam"
  const or = /^\/\p{L}+/u.exec(block.text.slice(block.words[last]?.end))?.[0]
  if (or) return {...match, end: match.end + or.length}
  let until = last
  while (until + 1 < end && block.words[until + 1]?.before === '') until++
  const behind = block.text.slice(block.words[until]?.end).slice(0, 1)
  if (until - last > 2 || /^[^,:!\n]/.test(behind)) return match
  return {...match, last: until, end: block.start + (block.words[until]?.end ?? 0)}
}

/** "Dear Customer, greetings of the day!": one greeting is enough. */
function withSecond(greeting: Rewording, text: string): Rewording {
  const [again, gap = '', on = ''] = second.exec(text.slice(greeting.end, greeting.end + longestSecond)) ?? []
  if (!again || (/\n/.test(gap) && /^,[^\n]*$/.test(on))) return greeting
  // on a line of its own, the letter goes on below
  return /\n/.test(gap) ? {...greeting, end: greeting.end + again.length + on.length, wording: `${greeting.wording},${gap}`} : {...greeting, end: greeting.end + again.length}
}
const second =
  /^,(\s*)(?:(?:warm(?:est)? |season['’]s |kind |best )?greetings(?: of the day| from [^.!,\n]{2,30})?|good (?:day|morning|afternoon|evening)(?: to you)?|hello)(?=([!.,]\s*))/i
/** In characters. */
const longestSecond = 60

/** The ends of a letter are not to be reworded. */
const isEnd = ({block: {kind}}: Match): boolean => kind === 'greeting' || kind === 'sign-off' || kind === 'signature'

/** The characters that touch a match. */
const around = ({block, start, end}: Match): string => (block.text[start - block.start - 1] ?? '') + (block.text[end - block.start] ?? '')

/** What looks like a slot that was left unfilled, in text order. */
const slotsIn = /* @__PURE__ */ byBlock((reading): Match[] => {
  const bracketed = reading.holds([slots]) ? reading.matches(slots, everywhere) : []
  return [
    // <name> is how a name is masked when replies are kept, [1] a footnote and [text][1] a link
    ...bracketed.filter((match) => !/^<\w|^[^\p{L}]+$/u.test(wordsOf(match)) && !/[\]:[]/.test(around(match))),
    ...reading.reply.blocks.filter(({kind}) => everywhere.includes(kind)).flatMap((block) => [...looseSlotsIn(block)])
  ].sort((a, b) => a.start - b.start)
})

/** In characters; as many tell whom a slot stands for. */
const beside = 100
/** "Hi [name]". */
const greetsWhom = /(?:^|\n)\s*(?:dear|hi|hiya|hello|hey|hi there,|hello there,|good (?:morning|afternoon|evening|day)|morning|afternoon|evening|welcome(?: back)?),? $/i
/** "Thanks so much, [name]", "Sorry about that, [name]". */
const turnsTo =
  /(?:^|[.!?]\s|\n)\s*(?:(?:many )?thanks|thank you|(?:i['’]m |i am |we['’]re |we are )?(?:so |very |really )?sorry|(?:my |our )?apologies)(?: so much| very much| again)?(?: (?:for|about)(?: (?!(?:from|of|by|with|to|our|my)\b)[\p{L}'’-]+){1,8})?, $/iu

/** The slot stands for the customer, as in "[name], your bike is ready" where the reply opens: "Best wishes, [name]" and "my colleague [name] rings you" stand for somebody else. */
function speaksTo(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - beside), start)
  const after = text.slice(end, end + beside)
  // "[name], our engineer, rings you"
  if (/^, (?:our|my|an?|who|from|of)\b/i.test(after)) return false
  if (start <= beside && before.trim() === '') return after.startsWith(',')
  return (greetsWhom.test(before) && /^\s*(?:[,.!:;–—-]|\n|$)/.test(after)) || (turnsTo.test(before) && /^(?:[,!?]|\.\s+\p{L})/u.test(after))
}

/** Slots that were left unfilled; in a macro they may stand, and without a channel or a customer nobody knows. */
function* unfilledIn(reading: Reading): Generator<Finding> {
  const {channel, customer, customerName} = reading.context
  if (channel === 'macro' || (channel === undefined && customer === undefined)) return
  for (const {start, end} of slotsIn(reading)) {
    const words = reading.reply.text.slice(start, end)
    const isName = (/name/i.test(words) && !/company|business|agent|your|product|last|sur/i.test(words)) || /^(?:x+|\W*(?:customer|client|guest)\W*)$/i.test(words)
    yield {
      start,
      end,
      phrase: `slot ${words[0]}`,
      severity: 'error',
      message: `“${words}” was left unfilled, which shows the customer the form behind the letter. Fill it in, or leave it out.`,
      suggestions: () => (customerName && isName && speaksTo(reading.reply.text, start, end) ? [fix('Fill it in', {start, end, wording: customerName})] : [])
    }
  }
}

/** "Hi Anna,": whom the reply greets, and the title before it. */
const greetsName = lazily(
  () =>
    /^\s*(?:[Dd]ear|[Hh]i|[Hh]ello|[Hh]ey|[Hh]iya|[Gg]ood (?:morning|afternoon|evening|day))(?: again)?,? ((?:(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof)\b\.? ?)?(?:\p{Lu}[\p{L}'’-]*\.?)(?: (?:(?:and|&|van|von|de|del|la|di|da|el|al|bin|ter|den) )*\p{Lu}[\p{L}'’-]*\.?){0,3})\s*(?:[,!:;–—]|\n|$)/u
)

/** Greets no one by name. */
const nobodysName =
  /\b(?:all|team|there|everyone|everybody|folks|both|customers?|guests?|clients?|members?|users?|sir|madam|sirs|friends?|colleagues?|neighbou?rs?|family|valued|again|name|reader|student|parents?|residents?|tenants?|patients?|passengers?|travell?ers?|buyer|seller|owner|manager|support|reviewer|morning|evening|afternoon|day|thanks?|sorry|i|we|you|it|this|that|the|your|our|my)\b/i

/** Greets somebody else than the customer. Who writes the reply may introduce themselves, and a customer may write under another name. */
function* anothersNameIn(reading: Reading): Generator<Finding> {
  const {customerName, customer, thread, channel} = reading.context
  if (!customerName || channel === 'macro') return
  const {reply} = reading
  const [block] = reply.blocks
  if (!block) return
  const greeting = greetsName().exec(block.text.slice(0, longestGreeting))
  const name = greeting?.[1]?.replace(/\.$/, '')
  if (!greeting || !name || nobodysName.test(name) || isOneName(name, customerName)) return
  const start = block.start + greeting[0].indexOf(name)
  const end = start + name.length
  if (reply.text.slice(start, end) !== name) return
  const isNamed = (text: string): boolean => text.toLowerCase().includes(name.toLowerCase())
  const signs = reply.blocks.some(({kind, text}) => (kind === 'sign-off' || kind === 'signature') && isNamed(text))
  if (signs || [customer ?? '', ...(thread ?? []).map(({text}) => text)].some(isNamed)) return
  yield {
    start,
    end,
    phrase: 'another’s name',
    severity: 'warning',
    message: `“${name}” is another’s name; this customer is ${customerName}, and who is called by a wrong name feels like a number.`,
    suggestions: () => [suggest('Greet them by their own name', {start, end, wording: customerName})]
  }
}
const longestGreeting = 80

export default stayPersonal

export const examples: Examples = {
  bad: [
    {
      text: '[[Dear Customer]],\n\nThe lamp left us today and comes on Friday.',
      fixed: 'Hello [name],\n\nThe lamp left us today and comes on Friday.'
    },
    {
      text: '[[Dear Valued Guest]],\n\nYour key is at the desk from two.',
      context: {customerName: 'Noor'},
      fixed: 'Hello Noor,\n\nYour key is at the desk from two.'
    },
    {text: '[[Please be advised that]] we close at six.', fixed: 'We close at six.'},
    {text: '[[As per our records]] the order left in June.', fixed: 'The order left in June.'},
    {text: '[[We regret to inform you that]] the flight is full.', fixed: "We're sorry to say that the flight is full."},
    {text: 'I am writing to you [[in respect of]] the second key.', fixed: 'I am writing to you about the second key.'},
    {text: 'Your letter has been [[duly noted]].', fixed: 'Your letter has been noted.'},
    {text: '[[Do not reply to this email]].'},
    {text: 'The form was [[hereby]] filed.', fixed: 'The form was filed.'},
    {text: 'Kindly [[do the needful]].'},
    {text: '[[Guests can find]] the key at the desk.', fixed: 'You can find the key at the desk.'},
    {text: 'You [[are requested to]] sign the card.'},
    {
      text: 'Hi [[{{first_name}}]],\n\nYour bike is ready and the brakes are new.',
      context: {channel: 'email', customerName: 'Noor'},
      fixed: 'Hi Noor,\n\nYour bike is ready and the brakes are new.'
    },
    {
      text: 'Dear [[Customer Name]],\n\nYour bike is ready.',
      context: {channel: 'email', customerName: 'Noor'},
      fixed: 'Dear Noor,\n\nYour bike is ready.'
    },
    {text: 'Your order [[XXXX]] is ready.', context: {customer: 'Where is my order?'}},
    {text: 'It comes on [[<date>]], between two and four.', context: {channel: 'chat'}},
    {text: 'We sent £[[___]] to your card.', context: {channel: 'email'}},
    {text: 'Hi [[%s]], the bike is ready.', context: {channel: 'email'}},
    {text: 'Hi [[Anna]],\n\nYour loom is on the van.', context: {customerName: 'Ines'}, message: 'this customer is Ines', fixed: 'Hi Ines,\n\nYour loom is on the van.'},
    {text: 'Hi [[$FIRST_NAME]], the bike is ready.', context: {channel: 'email', customerName: 'Noor'}, fixed: 'Hi Noor, the bike is ready.'},
    {text: 'Our vans are late [[due to unprecedented demand]].'},
    {text: 'Your [[remarks have been noted]].'}
  ],
  good: [
    {text: 'Hi Sam,\n\nYour bike is ready and the brakes are new.'},
    {text: 'Dear Mrs Okoye,\n\nThe room is yours until noon.'},
    {text: 'Dear residents of Elm Grove,\n\nYour water is clear again. Should you wish to see the test, ring me.'},
    {text: 'I have your letter here, and you are right about the date.'},
    {text: 'You can just reply to this and it reaches me.'},
    {text: 'After nine years with us you will know the back door: use that one.'},
    {text: 'Hi {{first_name}},\n\nYour bike is ready and the brakes are new.', context: {channel: 'macro'}}
  ],
  nearMiss: [
    {text: 'Hi [NAME],\n\nYour bike is ready and the brakes are new.'},
    {text: 'Hi <name>,\n\nYour bike is ready and the brakes are new.', context: {channel: 'chat'}},
    {text: 'It is size XXXL, the card ends in XXXX 1234, and the shop opens at XX:XX. See you soon XXX', context: {channel: 'chat'}},
    {text: 'Hi <user>, the page is <link>. It is 50 %, or $20, and the box says XXX-12.', context: {channel: 'social'}},
    {text: 'Name: ____\n\nPlease fill it in, and we post it. Lots of love xxxx', context: {channel: 'email'}},
    {text: 'Please note the new door code: 4417.'},
    {text: 'The customer before you left a scarf.'},
    {text: 'I regret the mix-up, and the second bill is gone.'},
    {text: 'The manual [1] shows it on page two.', context: {channel: 'email'}},
    {text: 'You will get an automatic reply with a number, and then I ring you.'},
    {text: 'The shop sends you an automatic acknowledgement within the hour.'},
    {text: 'I have noted your remarks and asked Jo to widen the ramp by May.'}
  ]
}
