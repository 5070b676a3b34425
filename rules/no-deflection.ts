/** Accept responsibility: don't pass the buck. */
import {lazily} from '../src/lazily.ts'
import {outsider, outsiders} from '../src/match/classes/outsiders.ts'
import {matchOf} from '../src/match/match.ts'
import {
  afterSentence,
  clauseOf,
  defineRule,
  type Examples,
  inPlaceOf,
  inPlaceOfSentence,
  isDisowned,
  isQuestion,
  leaveClauseOut,
  leaveOut,
  type Match,
  phrases,
  type Rewording,
  type Rule,
  remedyFor,
  type Suggestion,
  sentenceOf,
  suggest,
  wholeSentence,
  withoutWords,
  wordsOf
} from '../src/rule.ts'
import {withoutHead} from '../src/wording/barb.ts'
import {askingOurOwn, helps, isTheirs} from '../src/wording/help.ts'

const classes = {
  outsider,
  outsiders,
  contact:
    'contact|contacting|call|calling|ring|email|ask|asking|chase|chasing|try|trying|approach|consult|consulting|write|phone|visit|see|checking|check|speak|speaking|talk|talking|get|reach|reaching|go|take|raise|work|working|follow|complain|turn|liaise|refer|deal',
  elsewhere: 'company|firm|provider|supplier|shop|store|agency|carrier|courier|garage|bank|seller|dealer|plumber|electrician|technician|fitter|hotel|airline|department|desk',
  blame: 'fault|problem|responsibility|mistake|error|doing|decision|call|matter|issue|job|business|concern|lookout'
}

/** Says that it is somebody else's, or nobody's. */
const shifts = phrases(
  classes,
  `
  not *2 (our|my) *1 (fault|problem|responsibility|mistake|doing|error|department|team|job|decision|business|concern|remit|area)
  (not|nothing) (down to|up to|to do with) (us|me|our *1|my *1)
  (not|nor) (ours|mine) to (fix|decide|answer|change|solve|say|make)
  not *2 for (us|me) to (say|judge|decide|comment|answer)
  not *1 (responsible|liable|accountable|answerable|to blame) (for)?
  (accept|accepts|bear|bears|take|takes|assume|assumes|have|has|carry) no (liability|responsibility|blame)
  (can|could|do|does|will) not *2 (accept|take|assume|bear) *2 (liability|responsibility|blame|ownership)
  (no|not have any|little|zero) (control|influence|say|visibility|authority|power) (over|in|on|into|of|as to)
  (i|we) (have no|do not have the|do not have any|lack the) (authority|power|powers|permission|clearance|mandate) (to)?
  (i|we|staff|agents|officers) *1 (am|are) not *1 (authorized|permitted|empowered|allowed) to
  (outside|outwith|beyond|out of) *1 (our|my|anyone's|the company's) (control|remit|influence|responsibility|jurisdiction|hands|pay grade)
  i (do not make|did not make|only work|just work|work here|am only|am just) (the)? (rules|policy|policies|here|prices|decisions|messenger)
  (we|i) (do not|did not) (make|set|decide|choose) the (rules|prices|fees|policy|times|decisions|schedule|terms)
  (we|i) *1 (only|merely) (process|pass|handle|act|sell|resell|provide|deliver|print|store|host|collect|relay|advertise|list|ship|arrange|book|facilitate)
  (we|i) can only (work|tell|rely)
  we (are|act|operate) *1 (only|merely|just|simply|purely) *1 (a|an|the|as) *1 (agent|agents|marketplace|platform|intermediary|middleman|reseller|go-between|broker|retailer|messenger|booking)
  we act (as|on behalf)
  not *1 something (we|i|our *1) *1 (deal|control|handle|manage|decide|look after|looks after|handles|deals|covers|get involved|can control|can influence|can be expected|are responsible|have control|have any)
  (the|your|our|their|its|a) *1 ({outsider}) (is|are|was|were|being) *1 (responsible|to blame|at fault|liable|accountable|the one|the ones)
  (is|are|was|were|entirely|it|down|up) (the|your|our|to the|to your|to our) ({outsiders}) {blame}
  (responsibility|fault|job|decision|problem|mistake|error) (of|lies with|rests with|sits with|is with) *1 (the|your|our) *1 {outsider}
  (it is|that is|is|remains) *1 (your|the customer's|the buyer's|the user's) *2 responsibility
  {outsider} (has|have)? (let us down|messed up|dropped the ball|got it wrong|screwed up)
  (supplied|handled|managed|run|operated|fulfilled|maintained|set|provided|owned|controlled|processed|coordinated|determined|decided|sold|delivered|made|done|fitted|installed) by *2 {outsider}
  <done> (in|up|out)? (by|between) *2 (someone else|others|third|head office|a number of *|(another|different|other|separate|outside) (company|firm|firms|team|department|office|supplier|people))
  not (from|by|with|to) (us|me)
  ! not even (from|by|with|to) (us|me)
  not (us|me|ours) $
  (is|are|was|were) (a|an)? *1 (another|separate|different) (company|department|team|firm|office|business|entity|branch|desk|system)
  laid at (our|my) door
  between you and (the|your|them|him|her)
  (nothing|not (much|a lot)|little) *2 (we|i|anyone|anybody|any *) could (have)? (do|done)
  (we|i|they|nobody|no one|anyone) (could|can) not? have (known|seen|been aware|foreseen|predicted|anticipated|prevented)
  (was|were|is|are) only (doing|following) (his|her|their|our|my|what) *
  (did|doing|done) what (was|he was|she was|they were|we were) asked
  (am|are) only (following|obeying|doing) (instructions|orders|(the|our|my) (rules|instructions|orders|job)|what (i|we) (am|are|was|were|have been) (told|asked|given))
  , (another|a different|some other|a separate) (team|department|desk|office|branch|company|partner|person) *1 (handles|deals with|manages|decides|covers|looks after|takes care of|does|is in charge of) (that|this|it|those|these|such *1)
  at (your|the owner's|owner's|owners|their) own? risk
  depends on (your|the) *1 {outsider}
  (may|might|will) (refer|redirect) you (to|on|back)
  they (may|might|will) (tell|ask) you to
  they (fund|set|decide|make|control|handle|own|run|operate|manage) (it|the|that|this|their|them|these)
  (is|are) a *1 (matter|question|issue|one) for (the|your|them|others|sales|billing|accounts|legal|payroll|finance|collections|logistics)
  (something|one|question) (the|your|for the|for your) {outsider} (would|will|should|needs|to|has|must)
  (no fault of (ours|our own)|not of our making|not caused by (us|our|anything we))
  unforeseen (circumstances|events|issues)
  (supply chain|supplier|logistics|third party) (issues|problems|delays|difficulties|constraints)
  (head office|management|corporate|legal|finance|compliance|upstairs|my manager|my boss|my supervisor) (do|does|did|will|would|has|have) not (allow|let|permit|approve|authorize|sign)
  (before (my|our) time)
  (i|we) (was|were) not (here|there|involved|present|the ones|the one)
  (down|up) to (the|your|our)? ({outsider}|them)
  (one|question|matter|issue|query|job) for (the|your|our) *1 ({outsider}|sales|billing|accounts|legal|team|department)
  not *1 within (my|our) (authority|control|scope)
  (occurred|happened|arose|originated|lies) (on|at|with|from) (their|the *1 {outsiders}|your *1 {outsiders}|the *1 {outsider}|your *1 {outsider})
  let down by (our|the|a) *1 {outsider}
  (better|best) off *1 (asking|contacting|ringing|calling|trying|speaking|going)
  (is|are) (best placed|in the best position|better placed|the (people|ones|place|team)) to (ring|call|ask|contact|speak|help|answer|advise|deal)
  (at the mercy|in the hands) of
  (dependent|reliant) on (the|our|your|them|their)
  for (the|your) *1 {outsider} to (explain|answer|fix|sort|resolve|say|decide|deal)
  (is|was|be|are|seems) *2 (a|an|the) *1 {outsider} (issue|problem|fault|error|matter|question|decision|thing)
  (lies|rests|sits) *1 with *1 ({outsider}|them|you|others)
  (decision|decisions|call) (was|were|is|are) *1 (made|taken) by (another|a different|someone|head office|others|management|the *1 {outsider})
  (can|could) not be held (responsible|liable|accountable|to account)
  (the|your) *1 {outsider} *1 (needs|need|will have|has|would have|would need|ought) to (fix|answer|sort|explain|deal|resolve|refund|take|look)
  (we|i) *2 (rely|depend|go) on what
  # who does what, and not us
  (questions|matters|queries|decisions|requests|complaints|fees|refunds|claims|charges|deposits|deliveries) (sit|sits|lie|lies) with (the *|{outsider}|finance|billing|accounts|fees|legal|payroll|registry|registration|sales|facilities|collections|management|claims|logistics|head office)
  ! (sit|sits|lie|lies) with (us|me|our *1|my *1)
  (support|reception|staff|desk|shop|branch|store|office|agents|team) (do|does) not (get|have) (a|any) (say|vote|voice)
  ^ (that|this|it) (would|will) be (the|a|an|another) *1 (team|department|desk|office|side|branch|people) (i am afraid|sorry)? $
  ^ (that|this|it) (would|will) be (facilities|billing|accounts|sales|finance|maintenance|legal|payroll|collections|logistics|the council|the landlord) $
  what (were|was|are) (we|i) *2 (supposed|meant|expected) to
  `
)

/** Sends the customer away to have it done elsewhere. */
const sendsAway = phrases(
  classes,
  `
  you *3 (need|have|want|should|must|would|could|might|may|can) *3 {contact} *3 (the|your|their|that|this|our) *2 ({outsider})
  (recommend|suggest|advise|advised|urge|please|best|better|try|to) *1 {contact} *3 (the|your|their|that) *2 ({outsider}|{outsiders})
  you *1 (need|have|want|should|must|would|could|might|may|can) *3 {contact} *2 (them|him|her|these people|the people)
  (should|must|need to|needs to|have to|has to) *1 be (directed|addressed|referred|raised|made|taken up|lodged|sent) (to|with) (the|your) *1 {outsider}
  you *3 (have to|need to|should|must|could|can|might) (find|try|ask|hire|get|contact|use|call|look for|go to|go with|book|choose) (another|a different|some other) *1 {elsewhere}
  you *3 (have to|need to|should|must) (find|try|hire|look for|go to|go with) (someone|somebody) else
  (contact|speak|talk|ask) *1 whoever
  ! (our|my) (job|turn|part|duty|task) to *1 {contact} *4
  (contact|contacting|call|calling|email|emailing|approach|ask|ring) *3 directly
  , (try|ask|ring|call|contact) (the|your) *1 {outsider}
  you *4 take (that|it|this) up with
  , take (that|it|this) up with
  (need to|have to|should|must|please) (make|find|seek) your own *
  (recommend|suggest) contacting (customer|support)
  `
)

/** Hides who did it. */
const actorless = phrases(
  classes,
  `
  mistakes *1 (were|are|get|do|can|happen|have been|will) *2 (made|happen)
  (an|a|some) *1 (error|mistake|oversight|mix-up|miscommunication|misunderstanding|confusion) (was|were|has|have) *1 (made|introduced|committed|identified|occurred|arisen|happened)
  (errors|mistakes|things) (do|can|will|sometimes|get|were|are) *1 (happen|occur|made|go wrong)
  (details|information|data|items|photographs|documents|order|parcel|item|package|request|file|files|price|prices|paperwork|message|email|letter|luggage|bag) (was|were|got|has been|have been|had been|may have been) *1 (misplaced|mislaid|mishandled|overlooked|uploaded|misfiled|misrouted|misread|miscommunicated|misdirected|wrongly|incorrectly|mistakenly)
  (it|this) (was|is|had been|has *1 been) (understood|assumed|believed|established|considered|felt|thought|deemed|anticipated|determined) that
  would appear to have been
  (slip|slips|slipped|fall|falls|fell|fallen) through the (net|cracks)
  did not get <done>
  it would (appear|seem)
  for (some|whatever|one) reason (or another)?
  somewhere along the (line|way)
  (someone|somebody) *2 (must|may|might|will|would) have *1 <done>
  (administrative|clerical|human|computer|admin|processing) (error|oversight|mistake)
  (was|were|has|have) not *1 (passed on|communicated|recorded|forwarded|relayed|picked up|actioned|logged|followed up|registered)
  (wrong|incorrect) *1 (was|were|got|has been|have been) (applied|recorded|printed|loaded|packed|dispatched)
  (seems|appears|appear|seem) *5 (overlooked|misplaced|mislaid|misrouted|missed|breakdown|mix-up|miscommunication|misunderstanding|error|oversight|glitch)
  `
)

const ours = new Set(['we', 'i', 'our', 'my', 'us', 'ours', 'mine'])

const noDeflection: Rule = defineRule({
  id: 'no-deflection',
  principle: 'Accept responsibility; do not pass the buck.',
  citation: {source: 'asap', teaches: 'Be accountable to the customer: you, or someone you find, will come up with the solution.'},
  severity: 'info',
  movesAlong: true,
  kind: 'words',
  isAnswer: ({finding, put, isAsked, isOnlyAsked}) => (isAsked || isOnlyAsked) && finding.because !== undefined && put.includes('['),
  phrases: [shifts, sendsAway, actorless],
  onlyWhere: [shifts, sendsAway, actorless],
  *check(reading) {
    const {fault} = reading.context
    const isShifted = reading.matches(shifts).some((one) => !isDenied(one))
    // whoever is sent away is told so first
    const isSentAway = reading.matches(sendsAway).length > 0
    // what may be offered stands in the place of sending away
    const offered = (match: Match): Suggestion[] => {
      const remedy = remedyFor(reading.context, reading.reply)
      if (remedy === undefined) return []
      if (reading.reply.text.includes(remedy)) return leaveOut(match)
      const offer = `What I can offer is ${remedy}.`
      const fact = factBehind(match)
      return [
        ...(fact ? [suggest('Offer what you may offer', fact, afterSentence(match, offer))] : []),
        suggest('Offer what you may offer', saysMore(match) ? afterSentence(match, offer) : inPlaceOfSentence(match, offer))
      ]
    }
    const isOurs = fault !== 'customer' && fault !== 'third-party'
    for (const match of reading.matches(shifts).filter((one) => !isDenied(one) && !isTakenOn(one))) {
      yield {
        ...match,
        message: `“${wordsOf(match)}” hands the problem to somebody else, and the customer is left holding it. Say who on your side does what, whoever caused it.`,
        suggestions: () => [
          // who to turn to stays told, and so does why
          ...withoutExcuse(match),
          ...askingWhoseItIs(match),
          ...(isDenialOfUs(match) ? withoutDenial(match, remedyFor(reading.context, reading.reply)) : []),
          ...(isDenialOfUs(match) || /\b(?:we|i)(?: can)? (?:only|just|merely)\b|\b(?:need|ask|contact|speak|talk|call|ring)\b/i.test(wordsOf(clauseOf(match)))
            ? []
            : leaveClauseOut(match)),
          ...withoutSendingOff(match, remedyFor(reading.context, reading.reply)),
          ...(isSentAway || helps(reading.reply)
            ? notOurs.test(wordsOf(wholeSentence(match))) && !named.test(wordsOf(wholeSentence(match)))
              ? leaveOut(match)
              : lacksInfluence.test(wordsOf(wholeSentence(match)))
                ? [suggest('Say what you can do', inPlaceOfSentence(match, 'What I can do is {what you can do instead}.'))]
                : []
            : [
                ...(isDenialOfUs(match) ? [] : offered(match)),
                ...askingOurOwn(match),
                ...askingThem(match),
                ...(isOwnDenial.test(wordsOf(wholeSentence(match))) ? withoutHead(match) : []),
                ...(disclaims.test(wordsOf(wholeSentence(match)))
                  ? isSentOn(match)
                    ? []
                    : [suggest('Say what you can do instead', afterSentence(match, 'What I can do is {what you can do instead}.')), ...leaveOut(match)]
                  : // where another firm has the job, no promise of ours gets it done; and nobody takes on what he denies in the same breath
                    hasOther(match) || saysMore(match) || isDenialOfUs(match)
                    ? []
                    : [
                        ...takingOn(match),
                        ...(powerless.test(wordsOf(wholeSentence(match)))
                          ? [suggest('Say what you can do', inPlaceOfSentence(match, 'What I can do is {what you can do instead}.'))]
                          : [])
                      ])
              ])
        ]
      }
    }
    for (const match of reading.matches(sendsAway).filter((one) => !isQuestion(one) && !tellsWhoJudges(one) && !/\b(?:not|never|me|us|our|my)\b|n[’']t/i.test(wordsOf(one)))) {
      yield {
        ...match,
        // it washes its hands of them
        ...(match.phrase.includes('up with') && {severity: 'warning' as const}),
        message: `“${wordsOf(match)}” sends the customer away to start again elsewhere. Make the contact for them, or tell them whom to ask for and what to say.`,
        suggestions: () =>
          isLed(match) || judges.test(wordsOf(wholeSentence(match)))
            ? []
            : powerless.test(reading.reply.text)
              ? [paved(match)]
              : /\bown\b/i.test(wordsOf(match))
                ? [...offered(match), suggest('Say what you can do', inPlaceOfSentence(match, 'What I can do is {what you can do instead}.'))]
                : [
                    ...offered(match),
                    ...askingOurOwn(match),
                    // where another firm has the job, no promise of ours gets it done
                    ...(hasOther(match) ? [paved(match)] : []),
                    saysMore(match) || isShifted
                      ? suggest('Stay with it', afterSentence(match, 'If that leads nowhere, ask for {name} here.'))
                      : suggest(
                          'Make the contact yourself',
                          inPlaceOfSentence(
                            match,
                            `I will ask ${/\b(?:to|with|contact|ask|ring|call|phone|email|message) them\b/i.test(wordsOf(wholeSentence(match))) && namesSomebody(match) ? 'them' : '{whom}'} for you and tell you what they say by {when}.`
                          )
                        ),
                    ...(hasOther(match) ? [] : [paved(match)])
                  ]
      }
    }
    for (const match of reading.matches(actorless).filter((one) => !isQuestion(one) && !isDenied(one) && !namesUs(one))) {
      yield {
        ...match,
        message: `“${wordsOf(match)}” leaves out who did it, which sounds like hiding. Say “we”.`,
        suggestions: () =>
          isOurs ? [...(saysMore(match) ? [] : [suggest('Say who did it', inPlaceOfSentence(match, 'We {what went wrong on our side}, and we are sorry.'))]), ...asOurs(match)] : []
      }
    }
  }
})

/** "That's the landlord's problem": the landlord is asked. */
function askingWhoseItIs(match: Match): Suggestion[] {
  const [, whom] = whose.exec(wordsOf(wholeSentence(match))) ?? []
  return whom ? [suggest('Make the contact yourself', inPlaceOfSentence(match, `I will ask ${whom} for you and tell you what they say by {when}.`))] : []
}
const whose =
  /^(?:(?:sorry|well|but),? )?(?:that|this|it)(?:['’]s| is| would be| must be)(?: really| all| entirely)? ((?:the|our) (?:\p{L}+ )?\p{L}+)['’]s? (?:problem|job|responsibility|business|concern|matter|area|remit)\b(?:,? (?:and |so )?(?:not (?:us|ours|mine|me|our \p{L}+)|nothing to do with us))?$/iu

/** Whoever "them" is was named before. */
const namesSomebody = ({block, first}: Match): boolean => /\b(?:the|your|our|an?) \p{L}+|\S \p{Lu}\p{Ll}+/u.test(block.text.slice(0, block.words[first]?.start))

/** "That's not my department, you'll have to speak to your insurer": what may be offered takes the place of both. */
const withoutSendingOff = (match: Match, remedy: string | undefined): Suggestion[] =>
  remedy && sendsOff.test(wordsOf(wholeSentence(match))) ? [suggest('Offer what you may offer', inPlaceOfSentence(match, `What I can offer is ${remedy}.`))] : []
const sendsOff =
  /^(?:(?:but|and|so|well|sorry),? )*(?:that|this|it)(?:['’]s| is|['’]d be| would be) (?:not|nothing to do with) (?:our|my|us|me)\b[^,;:]*[,;:]? (?:so |and |but )?you(?:['’]ll| will| need| have| must| should)\b.* (?:speak|talk|contact|ask|call|ring|write|go|turn)\b/i

/** "The warehouse packs the boxes, not us": without its tail nothing but the excuse is left, so what may be offered comes behind it. */
function withoutDenial(match: Match, remedy: string | undefined): Suggestion[] {
  const {words, start} = match.block
  const before = words[match.first - 1]
  return remedy && before && words[match.first]?.before === ',' && match.last + 1 === sentenceOf(match).end
    ? [suggest('Offer what you may offer', {start: start + before.end, end: match.end, wording: ''}, afterSentence(match, `What I can offer is ${remedy}.`))]
    : []
}
/** "It wasn't our fault, the supplier sent a bad valve": what happened stays told. */
const isOwnDenial = /^(?:(?:and|but|so|sorry),? )?(?:it|this|that)(?:(?:['’]s| is| was) not| isn['’]t| wasn['’]t) (?:our|my) (?:fault|mistake|doing|error),/i
const isDenialOfUs = (match: Match): boolean => /^(?:and )?not (?:(?:from|by|with|for|up to|down to) )?(?:us|me|ours?|mine)$/i.test(wordsOf(match))

/** "Because of a signal failure outside our control": what it was stays told. */
function withoutExcuse(match: Match): Suggestion[] {
  const {block, first, last, phrase} = match
  const {first: opens, end} = sentenceOf(match)
  if (block.words[first]?.before !== '' || (last + 1 < end && block.words[last + 1]?.before === '')) return []
  const opening = block.start + (block.words[opens]?.start ?? 0)
  const before = block.text.slice(Math.max(opening, match.start - longestCause) - block.start, match.start - block.start)
  // "due to reasons beyond our control" names none
  const unnamed = nothingNamed.exec(before)?.[0].trim().split(' ').length ?? 0
  const excuse = matchOf(block, first - unnamed, last, phrase)
  return (unnamed > 0 ? excuse.first - opens > 2 : causes().test(before)) ? [suggest('Leave the excuse out', withoutWords(excuse))] : []
}
const nothingNamed = /\b(?:because of|due to|owing to|on account of|for) (?:\w+ )?(?:reasons?|circumstances|factors|events|matters|issues|causes) $/i
const longestCause = 100
const causes = lazily(
  () =>
    /\b(?:because of|due to|owing to|caused by|on account of|as a result of) (?:an? |the |our |your |some )?(?:(?!which\b|that\b)[\p{L}\d'’-]+ ){0,5}(?!(?:things?|which|something|is|was|are|were)\b)[\p{L}\d'’-]+ $/iu
)

/** Where something is done all the same, saying whose it isn't adds nothing. */
const notOurs = /\b(?:not|n['’]t) (?:our|my) (?:concern|problem|fault|business|job|issue|doing|responsibility|department)\b/i

/** "Pest control is not our department": whose it isn't is news. */
const named = /^(?!(?:it|this|that|there|these|those|unfortunately|sadly|so|and|but|as|we|i)\b)/i

/** "An error was made in the office": we made it. */
function asOurs(match: Match): Suggestion[] {
  const found = /^(an? (?:\p{L}+ )?|some |)(errors?|mistakes?|oversights?) (?:was|were|has been|have been) (?:made|introduced|committed)\b/iu.exec(wordsOf(match))
  return found ? [suggest('Say who did it', inPlaceOf({...match, end: match.start + found[0].length}, `we made ${found[1]?.toLowerCase()}${found[2]?.toLowerCase()}`))] : []
}

/** The sentence says who it was: one of us. */
function namesUs(match: Match): boolean {
  const {first, end} = sentenceOf(match)
  // a text without stops must stay cheap
  return match.block.words.slice(Math.max(first, match.first - 40), Math.min(end, match.last + 40)).some(({text}) => ours.has(text))
}

/** "That's a question for billing, so I've asked them." */
function isTakenOn(match: Match): boolean {
  const {block, end, last} = match
  return takesOn.test(block.text.slice(end - block.start, block.words[Math.min(sentenceOf(match).end, last + longestStep) - 1]?.end))
}
/** In words, so that a text without stops stays cheap. */
const longestStep = 30
const takesOn = /\b(?:so|and) (?:i|we)(?:['’]ve|['’]ll| have| will)? (?:already |now |just )?(?:ask|call|r[iu]ng|sp[eo]ak|spoke|wr[io]t|contact|rais|escalat|t[ao]k|took|chas)/i

/** "It was not the courier's fault" and "I won't say that it's not ours"; another "not" further off denies something else. */
function isDenied(match: Match): boolean {
  const {block, first} = match
  const before = block.words.slice(Math.max(0, first - 2), first)
  return before.some(({text}) => text === 'not' || text === 'never') || isDisowned(match)
}

/** "You also have the right to refer it to the ombudsman": firms have to tell that. */
const tellsWhoJudges = (match: Match): boolean => judges.test(wordsOf(match)) && legalPointer.test(wordsOf(wholeSentence(match)).slice(0, longestPointer))
const legalPointer =
  /\b(?:right|entitled) to\b|\bfree of charge\b|\b(?:still|remain) (?:unhappy|dissatisfied|disagree)\b|\b(?:are|['’]re) (?:still )?not (?:happy|satisfied)\b|\bwithin (?:\w+ )?months\b/i
/** In characters; a text without stops must stay cheap. */
const longestPointer = 400

/** They judge between us and the customer: nobody takes it up there for both. */
const judges = /\b(?:ombudsman|ombudsperson|regulators?|\p{L}*commission(?:er)?|courts?|tribunals?|adjudicat\p{L}+|arbitrat\p{L}+|authorit(?:y|ies))\b/iu

/** Says that it can move nothing there, or answers for nothing: no promise of ours would be believed. */
/** Of whom nothing but that is said. */
const lacksInfluence =
  /^(?:(?:unfortunately|sadly|sorry|i(?:['’]m| am) (?:afraid|sorry)(?: that)?|but|and),? )*(?:i|we) have (?:no|little) (?:control|influence|say) (?:over|in|on)\b[^,;:]*$/i
const powerless =
  /\b(?:no|any|little) (?:control|influence|say|authority) (?:over|in|on)\b|\b(?:only|just|merely) (?:the|an?) (?:platform|marketplace|intermediary|retailer|reseller|broker|agent|middleman|go-between)\b|\b(?:not|cannot|can['’]t)(?: be)?(?: held)? (?:responsible|liable|accountable)\b|\bbetween you and (?:the|them|your)\b/i

/** "That's not our responsibility, the guarantee has expired": it has expired. */
function factBehind(match: Match): Rewording | undefined {
  const {block} = match
  const {first, end} = sentenceOf(match)
  const own = clauseOf(match)
  const next = block.words[own.last + 1]
  if (own.first !== first || !next || next.before !== ',' || end - own.last < shortestFact || !/^(?:the|your|our|this|it|we)$/.test(next.text)) return undefined
  return {start: own.start, end: block.start + next.start + 1, wording: (block.text[next.start] as string).toUpperCase()}
}

/** In words. */
const shortestFact = 4

function takingOn(match: Match): Suggestion[] {
  return [
    suggest('Take it on', inPlaceOfSentence(match, 'I will {what you will do} and tell you how it went by {when}.')),
    suggest('Say who on your side takes it on', inPlaceOfSentence(match, '{Name} here is taking this up for you and will write to you by {when}.'))
  ]
}

/** The next sentence leads elsewhere. */
function isSentOn(match: Match): boolean {
  const {text, words} = match.block
  return leadsOn.test(text.slice(words[sentenceOf(match).end]?.start ?? text.length))
}
const leadsOn = /^(?:(?:please|kindly|you|can|may|should|must|(?:will )?(?:have|need) to) )*(?:contact|raise|take|ask|call|ring|write|speak|claim|turn|go)\b/i

/** "It is the courier's problem": who works for us can be asked by us. */
function askingThem(match: Match): Suggestion[] {
  const [, whom] = !saysMore(match) ? (hired.exec(wordsOf(wholeSentence(match))) ?? []) : []
  return whom ? [suggest('Make the contact yourself', inPlaceOfSentence(match, `I will ask the ${whom} for you and tell you what they say by {when}.`))] : []
}
const hired =
  /\b(?:the|our|an?|with|by) ((?:delivery |cleaning |outside )?(?:courier|carrier|supplier|(?:sub)?contractor|driver|warehouse|logistics partner|delivery company|caterer|wholesaler))(?:['’]s)?\b/i

const paved = (match: Match): Suggestion => suggest('Pave the way', afterSentence(match, 'The person to ask for is {whom}, and this is what they need from you: {what they need}.'))

/** Leads to another firm by name, and to its door. */
const isLed = (match: Match): boolean => /\bdirectly\b.*https?:|\bcontact (?!(?:us|our|the|your|me|them)\b)\p{Lu}[\p{L}&]+.*https?:/u.test(wordsOf(wholeSentence(match)))

const hasOther = (match: Match): boolean => firms.test(wordsOf(wholeSentence(match))) || isTheirs(match)

/** Firms that no support desk can speak for. */
const firms =
  /\b(?:manufacturer|makers?|sellers?|banks?|insur\w+|landlords?|agency|airline|merchant|council|police|retailer|developer|card provider|internet provider|google|apple|paypal)\b/i

/** What nobody answers for is an answer, however it is put: "We cannot be held responsible for hotel bills." */
const disclaims = /(?:not|n['’]t) (?:be )?(?:held )?(?:responsible|liable|accountable) for \w|\b(?:no|any) (?:responsibility|liability|blame) (?:\w+ )?for \w/i

/** The sentence tells something else, which must not be lost: a link, a number, a fact. */
function saysMore(match: Match): boolean {
  const {first, end} = sentenceOf(match)
  return (
    end - first - (match.last - match.first + 1) > 7 ||
    disclaims.test(wordsOf(wholeSentence(match))) ||
    /https?:|\d{3}|@|\b(?:go by|rely on|based on)\b|\b(?:authority|power|permission|mandate|authori[sz]ed|permitted|empowered|allowed) to \w+ \w+/i.test(
      wordsOf(wholeSentence(match))
    )
  )
}

export default noDeflection

export const examples: Examples = {
  bad: [
    {text: '[[That’s a question for billing]]. Their number is on the website.'},
    {
      text: 'Ada, that is [[not our fault]].',
      fixed: 'I will [what you will do] and tell you how it went by [when].'
    },
    {
      text: '[[You will need to speak to your bank]].',
      fixed: 'You will need to speak to your bank. The person to ask for is [whom], and this is what they need from you: [what they need].'
    },
    {text: '[[Mistakes were made]] with the seating.', fixed: 'We [what went wrong on our side], and we are sorry.'},
    {text: 'We [[accept no liability]] for coats.'},
    {text: 'It [[is the courier’s problem]] once it is on the van.', fixed: 'I will ask the courier for you and tell you what they say by [when].'},
    {text: 'We have [[no control over]] the queue.'},
    {text: '[[I do not make the rules]].'},
    {text: 'The shower is [[managed by a contractor]].', fixed: 'I will ask the contractor for you and tell you what they say by [when].'},
    {text: 'That delay was [[beyond our control]].', fixed: 'I will [what you will do] and tell you how it went by [when].'},
    {text: 'The [[supplier let us down]].', fixed: 'I will ask the supplier for you and tell you what they say by [when].'},
    {text: '[[We only process]] what the shop sends.'},
    {text: '[[An error has occurred]] in the letter.'},
    {
      text: 'The form is at https://lamps.example/claims, and I would [[suggest you contact the manufacturer]].',
      fixed:
        'The form is at https://lamps.example/claims, and I would suggest you contact the manufacturer. The person to ask for is [whom], and this is what they need from you: [what they need].'
    },
    {text: 'The noise has [[nothing to do with my shop]].'},
    {text: 'Fee [[questions sit with Finance]].'},
    {text: '[[Support does not get a say]] in delivery days.'},
    {text: '[[That would be the other team]].'}
  ],
  good: [
    {text: 'We packed it badly, and I am sending another today.'},
    {text: 'I have passed you to Ana, who has your file and will ring at four.'},
    {text: 'The courier has it in Leeds; I have asked them to bring it tonight.'},
    {text: 'I do not know yet, and I will find someone who does by noon.'},
    {text: 'Your bank and I spoke this morning, and the block is off.'},
    {text: 'That was our mistake, not the courier’s.'}
  ],
  nearMiss: [
    {text: 'That’s a question for billing, so I’ve asked them, and you’ll have their answer today.'},
    {text: 'It is not your fault at all.'},
    {text: 'Is the hotel responsible for the transfer?'},
    {text: 'You can call me directly on this number.'},
    {text: 'There was a mix-up on our side, and we have put it right.'},
    {text: 'You do not have to contact the bank, I have done it.'},
    {text: 'We only use paper from old cotton.'},
    {text: 'All questions about fees sit with me now.'},
    {text: 'Fees sit with Ana Ruiz, who rings you at four.'},
    {text: 'You also have the right to refer your complaint to the ombudsman, free of charge.'},
    {text: 'That had nothing to do with you.'}
  ]
}
