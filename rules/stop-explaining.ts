/** There is a point to cease explaining. */
import {atEnd} from '../src/asap.ts'
import {customerOf} from '../src/customer/read.ts'
import {lazily} from '../src/lazily.ts'
import {conceptsOf} from '../src/match/concepts.ts'
import {matchOf} from '../src/match/match.ts'
import {behindGreeting} from '../src/match/opening.ts'
import {action} from '../src/moves/action.ts'
import {alternative} from '../src/moves/alternative.ts'
import {apology} from '../src/moves/apology.ts'
import {faceSaving} from '../src/moves/face-saving.ts'
import {goodwill} from '../src/moves/goodwill.ts'
import {guidance} from '../src/moves/guidance.ts'
import {invitation} from '../src/moves/invitation.ts'
import {prevention} from '../src/moves/prevention.ts'
import {reason} from '../src/moves/reason.ts'
import {refusal} from '../src/moves/refusal.ts'
import {responsibility} from '../src/moves/responsibility.ts'
import {sympathy} from '../src/moves/sympathy.ts'
import {
  asSentence,
  defineRule,
  type Examples,
  inPlaceOfSentence,
  isQuestion,
  type Match,
  offering,
  type Reading,
  type Rewording,
  type Rule,
  type Suggestion,
  sentenceOf,
  suggest,
  type Word,
  wholeSentence,
  withoutSentence,
  wordsOf
} from '../src/rule.ts'
import {unanswered} from '../src/thread.ts'
import {asksToHearAgain, hasAccepted, holdsFast} from '../src/turn.ts'
import {anyCase} from '../src/wording/any-case.ts'
import {createEcho} from '../src/wording/echo.ts'
import {isOpenToAsk} from '../src/wording/fair.ts'
import {helps} from '../src/wording/help.ts'

/** A sentence that does one of these does more than explain. */
const helping = [apology, sympathy, faceSaving, responsibility, action, alternative, goodwill, guidance, invitation, prevention]

/** A sentence that does one of these, or a deed, brings something new, whatever it explains beside. */
const offersOf = [alternative, goodwill, guidance, invitation, prevention]

/** Fewer explaining sentences than this can't be too many. */
const fewest = 3

const stopExplaining: Rule = defineRule({
  id: 'stop-explaining',
  principle: 'There is a point to cease explaining: say it once, then say what you will do.',
  citation: {source: 'petting-the-shark', teaches: 'Going on explaining to an angry customer is petting the shark; stop, and offer to help in any way you can.'},
  severity: 'info',
  movesAlong: true,
  kind: 'balance',
  needsAny: ['thread', 'customer'],
  parts: [
    {part: 'whether it was explained before', needsAny: ['thread.agent']},
    {part: 'whether a complaint is answered with little but explaining', needsAny: ['customer']}
  ],
  moves: [reason, refusal, helping],
  *check(reading) {
    const repeated = repeatsIn(reading)
    for (const match of repeated)
      yield {
        start: match.start,
        end: match.end,
        message: isBareNo(match, reading)
          ? `“${wordsOf(match)}” says again what was refused before in this thread, and a no without a reason convinces nobody by being repeated. Give the reason, or leave the no out, and say what you can do now.`
          : `“${wordsOf(match)}” was explained before in this thread, and hearing it again will not change the customer’s mind. Leave it out, and say what you can do now.`,
        suggestions: () => [...without(match, reading), ...instead(match, reading)]
      }
    const [first, ...more] = repeated.length ? [] : explanationsIn(reading)
    const last = more.at(-1)
    if (first && last)
      yield {
        start: last.start,
        end: last.end,
        message: `This reply explains in ${more.length + 1} sentences and does little else; by “${wordsOf(last)}” it sounds like an excuse. Explain once, then say what you can do.`,
        suggestions: () =>
          help.test(reading.reply.text) || helps(reading.reply)
            ? []
            : [
                suggest(
                  'Say what you can do',
                  atEnd(
                    reading,
                    refuses.test(reading.reply.text) ? asSentence(offering(reading.context, reading.reply)) : "I'll {what you will do now} and write to you by {when}."
                  )
                )
              ]
      }
  }
})

/** Behind a no, what can be done comes first. */
const refuses = /\b(?:unable|can(?:no|['’])t|not possible|not covered|non-refundable|no credit|no refund)\b/i

/** Help that no detector knows: an offer behind it would double it. */
const help = /\b(?:has been|have been|i['’]ve|we['’]ve|i['’]ll|we['’]ll|i will|we will|you can|you could|shall i|would you)\b/i

/** It refuses, and neither it nor anything that we wrote before says why. */
function isBareNo({start, end}: Match, reading: Reading): boolean {
  const isIn = (move: Match): boolean => move.start < end && start < move.end
  return reading.moves(refusal).some(isIn) && !reading.moves(reason).some(isIn) && !earlierIn(reading).some((message) => message.has(reason))
}

/** Our messages of the thread. */
const earlierIn = (reading: Reading): Reading[] => (reading.context.thread ?? []).flatMap(({from, text}) => (from === 'agent' ? [reading.other(text)] : []))

/** Where something is left without it. */
function without(match: Match, {reply}: Reading): Suggestion[] {
  const isAlone = !reply.blocks.some(({kind, sentences}) => (kind === 'body' || kind === 'list') && sentences.some((sentence) => sentence !== sentenceOf(match)))
  const granted = grantIn(wordsOf(match))
  return isAlone ? [] : [suggest('Leave it out', granted ? {start: match.start + granted.own, end: match.end, wording: ''} : withoutSentence(match))]
}

const instead = (match: Match, reading: Reading): Suggestion[] => [
  suggest('Say what you can do instead', behindGrant(match, asSentence(offering(reading.context, reading.reply)))),
  ...(isOpenToAsk(reading) ? [suggest('Ask what would feel fair', behindGrant(match, 'What would feel fair to you?'))] : [])
]

/** "I hear you, but the fee …": what is granted stays, as a sentence of its own. */
function behindGrant(match: Match, wording: string): Rewording {
  const whole = inPlaceOfSentence(match, wording)
  const granted = grantIn(wordsOf(match))
  return granted ? {start: match.start + granted.own, end: whole.end, wording: `. ${wording}`} : whole
}

/** The sentences of a kind of move, each once. */
function sentencesOf(matches: readonly Match[]): Match[] {
  const sentences = new Map(matches.map((match) => [sentenceOf(match), match]))
  return [...sentences.values()].map(wholeSentence)
}

/** Sentences that explain what an earlier message of ours explained, in the same words or in others. */
function repeatsIn(reading: Reading): Match[] {
  const ours = earlierIn(reading)
  const since = unanswered(reading.context).map(({text}) => text.slice(0, farEnough))
  if (ours.length === 0 || since.some(asksToHearAgain) || since.some(hasAccepted)) return []
  const isStatusAsked = since.some((text) => asksStatus.test(text))
  const echo = createEcho(
    ours.map(({reply}) => reply),
    unanswered(reading.context).map(({text}) => reading.other(text).reply)
  )
  const explaining = new Set(sentencesOf(explanationsOf(reading)).map(sentenceOf))
  const reasons = new Set(reading.moves(reason).map(sentenceOf))
  const offered = new Set(offersOf.flatMap((detector) => reading.moves(detector).map(sentenceOf)))
  const done = new Set(reading.moves(action).map(sentenceOf))
  const helpful = new Set([...offered, ...done])
  const refused = new Set(reading.moves(refusal).map(sentenceOf))
  const refusedBefore = lazily(() => ours.flatMap((other) => sentencesOf(other.moves(refusal)).map(({block, first, last}) => conceptsOf(block.words.slice(first, last + 1)))))
  // "We can't refund the ticket" and "A refund of the ticket is not possible" refuse the same
  const isSameNo = (words: readonly Word[]): boolean => {
    const about = conceptsOf(words)
    return about.size >= fewestRefused && refusedBefore().some((before) => before.size === about.size && [...about].every((concept) => before.has(concept)))
  }
  const explained = new Set(ours.flatMap((other) => sentencesOf(explanationsOf(other)).map(({block, first}) => block.words[first])))
  return reading.reply.blocks
    .filter(({kind}) => kind === 'body' || kind === 'list')
    .flatMap((block) => block.sentences.map((sentence) => ({block, sentence})))
    .flatMap(({block, sentence}) => {
      const opening = behindGreeting(block, sentence)
      if (opening === sentence.end) return []
      const whole = matchOf(block, opening, sentence.end - 1, 'explained before')
      const granted = grantIn(wordsOf(whole))?.whole ?? 0
      const text = wordsOf(whole).slice(granted, granted + longest)
      if (aside.test(text) || (isStatusAsked && tellsStatus.test(text))) return []
      const announced = announcement.exec(text)?.[0].length ?? 0
      const words = block.words.slice(opening, sentence.end).filter((word) => block.start + word.start >= whole.start + granted + announced)
      if (echo.isNews(words) || (!announced && echo.isAsked(words))) return []
      const isExplaining = explaining.has(sentence)
      // "I get it, but the platform is being rebuilt", "it is being held because …": a deed of nobody's is one more reason
      const isReason = (granted > 0 || beingDone.test(text)) && (isExplaining || explains.test(text)) && !offered.has(sentence) && !byUs.test(text)
      const isHelpful = (helpful.has(sentence) && !isReason) || isQuestion(whole) || offers.test(text)
      const fewest = announced ? fewestAnnounced : isExplaining && !reasons.has(sentence) ? (echo.isRepeated(words) ? fewestRepeated : fewestRefusing) : undefined
      const isTold = isExplaining || !isHelpful || (done.has(sentence) && past.test(text) && !ongoing.test(text))
      if (isTold && echo.inSameWords(words, fewest)) return [whole]
      if (isHelpful) return []
      if (refused.has(sentence) && isSameNo(words)) return [whole]
      const before = echo.inOtherWords(words, announced > 0)
      if (isReason && done.has(sentence) && before.length > 0 && denies.test(text) !== before.some((sentence) => denies.test(sentence.map((word) => word.text).join(' '))))
        return []
      const isExplained = (): boolean => announced > 0 || isExplaining || explains.test(text) || holdsFast(text) || before.some(([first]) => explained.has(first as Word))
      return before.length > 0 && isExplained() ? [whole] : []
    })
}

/** A refusal that names fewer things is too short to tell whether it is the same. */
const fewestRefused = 2

/** Of each message since, in UTF-16 code units. */
const farEnough = 4000

/** "And now?", "Any change?": wants to know how things stand. */
const asksStatus =
  /\b(?:and now|any (?:change|news|updates?|progress|movement|joy|luck)|what(?:['’]s| is) (?:the (?:status|latest|state)|happening|going on|new)|where (?:is|are|has)|how(?:['’]s| is| are| far)|when (?:will|is|can|do|does)|status|is (?:it|that|this|the|my)|has (?:it|that|anything|the|my)|still)\b[^.!]*\?/i

/** Says how things stand. */
const tellsStatus = /\b(?:still|now|currently|at the moment|at present|as of (?:today|now)|today|this (?:morning|afternoon)|not yet|so far|remains?)\b/i

/** A courtesy, a feeling, a request, or a notice that stands in every letter. */
const aside =
  /^(?:(?:and|but|so|also|again|once (?:again|more)|as always|in the meantime|meanwhile|for now),? )*(?:thank|cheers|please|kindly|sorry|apolog|hi\b|hello|dear|good (?:morning|afternoon|evening|day)|have an?\b|enjoy|hop(?:e|ing)\b|looking forward|(?:best|kind|warm) (?:wishes|regards)|let (?:me|us)\b|feel free|don['’]t hesitate|(?:we|I)(?:['’]m|['’]re| am| are)? (?:(?:do|really|truly|fully|completely|very|so|always|also|much|greatly|sincerely|deeply) )*(?:look(?:ing)? forward|appreciat|valu|understand|hop|trust|wish|apologi|thank|regret|sorry|glad|happy|pleased|grateful|here|aim|strive|care|want|would (?:like|love)|get it|hear))|\b(?:thank you|(?:ticket|case|reference|claim|complaint) (?:number|id|no)\b|reference is|opening hours|(?:is|are) open\b|open (?:from|until|every|daily)|not monitored|confidential|unsubscribe|recorded for|never ask (?:you )?for|you can (?:also |always )?(?:reach|contact|call|ring|e?-?mail|write to|message|phone|text) (?:us|me)\b)/i

const byUs = /\b(?:I|we)\b(?! (?:(?:are|am) unable|cannot|(?:do|can|could|will) not)\b| \w+n['’]t\b| can['’]t\b)/i
const beingDone = /\b(?:is|are) being \w+/i
const denies = /\b(?:not|no|never|unable|cannot|non)\b|n['’]t\b/i

/** What can be done, in words that no detector knows. */
const offers = /\b(?:I|we)(?:['’]ll| can| could| will)\b(?! (?:not|only|never|no longer)\b|['’]t)/i

const explains = /\b(?:because|due to|since|as|reason|why|therefore|so)\b/i

const explanationsOf = (reading: Reading): Match[] => [...reading.moves(reason), ...reading.moves(refusal)].sort((a, b) => a.start - b.start)

/** "As I said,", "Like I told you on Monday,", "Again,", "I have already explained that": announces what is said again, and is no part of it. */
const announcement =
  /^(?:(?:and|but|once) )*(?:(?:again|to (?:repeat|reiterate)|i repeat|(?:as|like) [^,:]{0,24}?\b(?:said|mentioned|told|wrote|written|explained|stated|noted|advised|informed|confirmed|clarified|outlined|pointed out)\b[^,:]{0,40})[,:]|(?:I|we)(?:['’]ve| have)? (?:already|previously|repeatedly) (?:said|told you|mentioned|explained|written|wrote|stated|pointed out|informed you|confirmed)\b(?: to you| in \w+ \w+ \w+| on \w+| yesterday| before)?(?: that)?)/i

/** "I understand, but", "You have a point; however,": grants what the customer says, and is no part of what is told behind it. */
const grant = lazily(() => {
  const adverbs = '(?:(?:\\p{L}+ly|so|very|quite|also|both|all|well|of course|indeed|too) )*'
  const lead = '(?:(?:well|ok(?:ay)?|yes|yeah|yep|sure|look|oh|right|(?:believe|trust) me|of course|(?:even )?(?:al)?though|while|(?:as )?much as)\\b,? )*'
  const ours = `(?:i|we)(?:['’](?:m|re|d|ve)| am| are| do| did| can| could| would| have| must)? ${adverbs}(?:understand|get|got|see|hear|heard|appreciate|know|reali[sz]e|recogni[sz]e|acknowledge|accept|agree|admit|sympathi[sz]e|empathi[sz]e|feel|take|imagine|respect|believe|regret|sorry|apologi[sz]e|aware|with you)`
  const short = `${adverbs}(?:understood|noted|granted|agreed|true|heard|sorry|apologies|appreciate|understand|get (?:it|that|where|why|how)|hear you|fair (?:point|enough|comment)|point taken|no doubt|(?:be )?that as it may|with (?:\\p{L}+ )*respect)`
  const yours = `(?:you|your|that|this|it)(?:['’](?:re|s|ve)| \\p{L}+)? ${adverbs}(?:be )?(?:right|correct|annoy\\p{L}+|frustrat\\p{L}+|upset\\p{L}*|disappoint\\p{L}+|so|fair|true|hard|tough|unfortunate|inconvenient|angry|unhappy|unfair|(?:a )?(?:good |fair |valid )?(?:point|pity|shame|nuisance|pain)|feel|think|see|want|hop\\p{L}+)`
  const turn =
    '(?:[,;:]| [-–—])?(?: and)? (?:but|however|nevertheless|nonetheless|still|yet|though|even so|all the same|unfortunately|sadly|the (?:fact|thing|point|truth) (?:is|remains)(?: that)?)\\b,? '
  return anyCase(`^(${lead}(?:${ours}|${short}|${yours})\\b[^.!?;:]{0,140}?)(?:${turn}|, (?!(?:and|or|which|so|that|because|too|as|i['’]ll|we['’]ll)\\b))`)
})

/** How long the part that grants is, and how long with the word that turns from it. */
function grantIn(sentence: string): {own: number; whole: number} | undefined {
  const [whole, own] = grant().exec(sentence.slice(0, longest)) ?? []
  return whole !== undefined && own !== undefined ? {own: own.length, whole: whole.length} : undefined
}

/** A sentence that announces a repeat may be this short. */
const fewestAnnounced = 4

/** A short no explains nothing, unless it is the same no once more. */
const fewestRefusing = 10
const fewestRepeated = 5

/**
 * To a complaint, the sentences that only explain, where they outweigh all others: three to each that helps, and most of the words. What tells on
 * behind an explanation ("Then there was a strike.") explains too.
 */
function explanationsIn(reading: Reading): Match[] {
  // whoever asks a question wants it explained
  if (!customerOf(reading.context)?.complaint) return []
  const helpful = new Set(helping.flatMap((detector) => reading.moves(detector).map(sentenceOf)))
  const reasons = new Set(reading.moves(reason).map(sentenceOf))
  const prose = reading.reply.blocks.filter(({kind}) => kind === 'body' || kind === 'list')
  const explaining: Match[] = []
  let tellsOn = false
  for (const block of prose)
    for (const sentence of block.sentences) {
      const whole = matchOf(block, sentence.first, sentence.end - 1, 'explains')
      const words = wordsOf(whole).slice(0, longest)
      tellsOn = !helpful.has(sentence) && (reasons.has(sentence) || (tellsOn && past.test(words) && !present.test(words) && sentence.mark !== '?'))
      if (tellsOn) explaining.push(whole)
    }
  const all = prose.reduce((words, block) => words + block.words.length, 0)
  const spent = explaining.reduce((words, {first, last}) => words + last - first + 1, 0)
  return explaining.length >= fewest * Math.max(1, helpful.size) && spent * 2 > all ? explaining : []
}

/** Of a sentence, in UTF-16 code units. */
const longest = 400

const past = /\b(?:was|were|had|did|took|came|went|broke|got|fell|left|ran|sent|lost|held|made|kept|\w{2,}ed)\b/i

/** Done now, or still to come. */
const ongoing = /\b(?:will|shall|can|am|are|is|has|have)\b|['’](?:ll|ve|re|m|d)\b/i

/** Tells more than what happened. */
const present = /\b(?:will|can|could|would|should|shall|you|yours?|are|has|have|now|today|tomorrow|sorry|i|my)\b|['’](?:ll|ve|re|d)\b/i

export default stopExplaining

const told = 'The deposit is kept because the room was held for you and turned other guests away.'

const noOpenedGames = {from: 'agent', text: 'Sorry, we can’t refund opened games.'} as const

export const examples: Examples = {
  bad: [
    {
      text: 'Hi Bo,\n\n[[As I wrote, the deposit is kept because the room was held for you and turned other guests away]]. Shall I move it to May?',
      context: {thread: [{from: 'agent', text: told}]},
      fixed: 'Hi Bo,\n\nShall I move it to May?'
    },
    {
      text: "[[We can't refund the deposit after the first of June]].",
      context: {
        thread: [
          {from: 'agent', text: "Hello, we can't refund the deposit after the first of June."},
          {from: 'customer', text: 'But I was ill!'}
        ],
        remedies: ['a later date']
      },
      fixed: 'What I can offer is a later date.'
    },
    {
      text: 'Thanks for writing back. [[The fee stands because the plumber had already left the depot]].',
      context: {thread: [{from: 'agent', text: 'The fee stands because the plumber had already left the depot when you rang.'}]}
    },
    {
      context: {customer: 'The boat left without us. We had paid for three seats!'},
      text: 'The boat left early because of the tide. The tide was high because the moon was full. [[Our pier is short because the old one burnt down]].'
    },
    {
      context: {customer: 'Our pizza came cold, after an hour.'},
      text: 'The oven was off since the gas was cut. The gas was cut because of the road works. The road works run late due to the rain. [[The rain came because it is April]].'
    },
    {
      context: {customer: 'You doubled the price of my bread without a word.'},
      text: 'Dear Mr Om,\n\nPrices rose because flour got dearer. Flour got dearer because the harvest was poor.\n\n[[The harvest was poor because of the drought]].'
    },
    {text: 'I hear you. [[As I said, we can’t refund opened games]].', context: {thread: [noOpenedGames]}},
    {
      text: '[[A refund of the booking fee is not something we do]].',
      context: {thread: [{from: 'agent', text: 'I’m sorry, we can’t refund the booking fee.'}]},
      message: 'says again what was refused before'
    },
    {text: 'I hear you. [[As mentioned, we can’t refund opened games]].', context: {thread: [noOpenedGames]}},
    {text: 'I hear you. [[Again, we can’t refund opened games]].', context: {thread: [noOpenedGames]}},
    {
      text: 'Hello Bo,\n\n[[Since we held the room for you and other guests had to be turned away, we keep the deposit]].',
      context: {thread: [{from: 'agent', text: told}]},
      message: 'was explained before in this thread'
    },
    {
      text: '[[For reasons of hygiene, returning earrings isn’t possible]].',
      context: {thread: [{from: 'agent', text: 'We don’t accept returns of earrings, which is a matter of hygiene.'}]}
    },
    {
      text: "I do see how annoying that is. [[The meter was read by our technician on the second of May]]. I'll have your bill put right today.",
      context: {
        thread: [
          {from: 'agent', text: 'The meter was read by our technician on the second of May.'},
          {from: 'customer', text: 'Nobody came. I was at home all day!'}
        ]
      },
      fixed: "I do see how annoying that is. I'll have your bill put right today."
    },
    {
      text: 'Hello Ida, [[I appreciate that you paid for the week, but the water needs treating, so the pool is closed on Mondays]]. There is a sauna, too.',
      context: {
        thread: [
          {from: 'agent', text: 'The pool is shut on Mondays because the water has to be treated.'},
          {from: 'customer', text: 'I paid for a full week!'}
        ]
      },
      fixed: 'Hello Ida, I appreciate that you paid for the week. There is a sauna, too.'
    },
    {text: 'I hear you. [[Like I told you, we can’t refund opened games]].', context: {thread: [noOpenedGames]}},
    {text: 'I hear you. [[But as we have already explained on Monday, we can’t refund opened games]].', context: {thread: [noOpenedGames]}}
  ],
  good: [
    {text: 'The boat left early because of the tide. I have booked you on the next one.'},
    {text: 'I can move the deposit to May for you.', context: {thread: [{from: 'agent', text: told}]}},
    {text: 'What would feel fair to you?', context: {thread: [{from: 'agent', text: told}]}},
    {text: 'Prices rose because flour got dearer. I have put the old price on your next order.'},
    {text: 'The fee is gone, and you will see it on the next bill.', context: {thread: [{from: 'agent', text: 'The fee stands because the plumber had left.'}]}},
    {text: "I'm sorry about the oven. The gas was cut because of the road works. It is back now, and I have kept a table for you at eight."}
  ],
  nearMiss: [
    {text: told, context: {thread: [{from: 'customer', text: 'You wrote: The deposit is kept because the room was held for you and turned other guests away.'}]}},
    {text: told, context: {thread: []}},
    {
      text: `Of course. ${told}`,
      context: {
        thread: [
          {from: 'agent', text: told},
          {from: 'customer', text: 'Sorry, I lost your mail. Could you send that explanation once more?'}
        ]
      }
    },
    {
      text: 'Your parcel is still in customs because a form is missing. I sent them the form an hour ago.',
      context: {
        thread: [
          {from: 'agent', text: 'Your parcel is in customs because a form is missing.'},
          {from: 'customer', text: 'And now?'}
        ]
      }
    },
    {
      text: 'The lease from May sets the fee for cleaning the flat.',
      context: {
        thread: [
          {from: 'agent', text: 'The fee for cleaning the flat is set by the lease from May.'},
          {from: 'customer', text: 'I can’t find it. Which lease sets the cleaning fee?'}
        ]
      }
    },
    {
      text: 'I hear you, but we have one table left in the showroom, which could leave tomorrow.',
      context: {
        thread: [
          {from: 'agent', text: 'Delivery takes three weeks since every table is made to order.'},
          {from: 'customer', text: 'I need it next week!'}
        ]
      }
    },
    {text: 'As I said, it is late because of the snow on the pass.', context: {thread: [{from: 'agent', text: told}]}},
    {
      text: 'Thank you for writing to us about your stay with us in June.',
      context: {thread: [{from: 'agent', text: 'Thank you for writing to us about your stay with us in June.'}]}
    },
    {text: 'The deposit is kept because the minibar was emptied.', context: {thread: [{from: 'agent', text: told}]}},
    {text: 'As the room was held for you, I can turn the deposit into a night in May.', context: {thread: [{from: 'agent', text: told}]}},
    {
      text: 'The room for your brother was held too, so the deposit for it is kept.',
      context: {
        thread: [
          {from: 'agent', text: told},
          {from: 'customer', text: 'And the one for my brother?'}
        ]
      }
    },
    {text: 'The deposit goes back to your card because you were ill.', context: {thread: [{from: 'agent', text: told}]}},
    {
      text: 'The boat leaves early because of the tide. The tide is high because the moon is full. Our pier is short because the old one burnt down.',
      context: {customer: 'Hi, why does the boat leave so early in March?'}
    },
    {text: 'It is late because of the snow. Sorry! It is late because the van broke down too, so I have sent another one.'},
    {
      text: '> The deposit is kept because the room was held for you and turned other guests away.\n\nYou are right, and I have sent it back.',
      context: {thread: [{from: 'agent', text: told}]}
    }
  ]
}
