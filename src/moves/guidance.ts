/** Tells the customer how to do something, or offers to walk them through it. */
import {customers} from '../match/classes/customers.ts'
import {handle, object, step, stepNoun} from '../match/classes/steps.ts'
import {isImperative} from '../match/imperative.ts'
import {clauseOf, type Match, matchOf, sentenceOf} from '../match/match.ts'
import {phrases} from '../match/phrase.ts'
import {type Detector, defineMove, type Reading} from '../reading.ts'
import type {Word} from '../reply/words.ts'
import {invitation} from './invitation.ts'

/** Verbs without a subject; whether the customer is meant shows in what stands before them. */
const imperatives = phrases(
  {step, stepNoun, object},
  `
  {step}
  {stepNoun} {object}
  text *3 to <number>
  wait (until|<number>|a few)
  have (a look|a read|a go|your *3 (ready|handy|to hand))
  keep (the|your|all|both|any|hold) *5 (ready|handy|safe|box|packaging|hand|closed|open|upright|dry|plugged in)
  leave (it|the *2|your *2) (on|in|off|for|running|plugged|to|with|at|by|out|open|closed|connected)
  do not (start|use|click|delete|uninstall|remove|unplug|tick|throw|let it|stand|switch|turn|touch|restart|press|wash|share)
`
)

const told = phrases(
  {handle, customers},
  `
  you (can|could|may) {handle}
  you (might|may|can|could) (want|wish|like|try) (to|<ing>)
  you (need|will need|would need|will have|would have|will want) to {handle}
  you (are requested|are welcome|are advised|have the option|are free) to (return|{handle})
  , if you (ring|call|swap|press|hold|bring in|scan|tap|click|restart|refresh|unplug|switch|open|go to|reset|scroll|log) *
  (could|would|can) you (try|check|restart|have a look|look|open|go|click|refresh|reset) *
  (where you can|you (will|can) usually) find
  you should (now)? be able to *
  (everyone|anyone|{customers}) (can|may) {handle}
  (go|talk|run) through (it|this|them|that|each *1) (with you|together|line by line|on the phone|over the phone)
  ! (if|as|why|hope|change) you (can|could|may)
  , (best|safest|easiest|quickest|simplest) (to|<ing>)
  please (see|disregard|ignore|discard)
  (i|we) (would)? (recommend|suggest|advise) (you|<ing>)
  (these|this|the following) (steps|instructions|tips|article|articles|guide|guides|resource|video|leaflet|faq|link|page|tutorial) *8 (help|explains|explain|shows|show|tells|tell|has|have|walks|walk|covers|describes|lists|helpful|you can)
  (i|we|me) *6 (walk|talk|guide|take|assist|coach|steer) you (step by step)? (through|on how)
  the (trick|(easiest|quickest|best|simplest)? way) (round it|around it|to * it)? is to
  (this|it|most|that) *2 can (usually|often)? be (resolved|fixed|solved|done|changed|corrected|found) (by|under|in|through|via|on|from)
  there is a *2 (form|button|switch|setting|toggle|option|guide|menu) *3 (on|under|in|at|called)
  (link|code|instructions|steps|details) (is|are)? (in|at|here) (bio|the bio|our bio|account|settings|profile|below)
  (for|to find out|to learn|to get) more (information|info|details|help)? (see|visit|check|click|here|go|read|have a look|take a look) *
  (is|are|can be) (shown|listed|found|printed|set out|explained|available)? on (the|your|their|our) *3 (website|site|reverse|back|screen|slip)
  it (helps|is (best|worth|good|important|a good idea|advisable|safest)) to (have|be prepared|gather|check|keep|use|bring|go|restart|try|call|ring|read|update)
`
)

/** Sends the customer somewhere for whatever else may come up, which tells nobody how to do a thing. */
const boilerplate = phrases(
  {},
  `
  if you (have|need|require|encounter|experience|want) (any|further|more|other|additional|anything)
  should you (have|need|require) (any|further|more|other|additional|anything)
  not hesitate
  feel free to (reach|contact|ask|let|write|call|email|get)
  for any (further|other|additional) (questions|queries|assistance|help|information)
`
)

/** Imperatives that wish, comfort or put off. */
const idle = phrases(
  {},
  `
  take (care|a deep breath|a breath|your time|a seat|it easy|heart|comfort|this as|our|my)
  (hold|hang) (on|tight|the line)
  go (easy|by|away)
  see you
  ask yourself
  come back soon
  (write|text|reply|read|message|talk|speak|get) (to|back to)? (me|us|back)
  (reach|contact|find|call|follow|visit) us (again|soon|during|between|on (facebook|instagram|twitter|social))
  use your (common sense|imagination|eyes|brain)
  review us
  name it
  (find|pick|choose) (attached|enclosed|any)
  simply ask
  (ring|call|phone) (me|us)
  (call|report) (volumes|centre|center|times|charges)
  post a
  try (again later|again in|somewhere else|to stay|to relax|to calm|to understand|to see|harder|us again|looking at it)
`
)

const arrow = /[>›→]/

/** Paths through a menu: "Settings > Orders". */
function menuPaths({reply}: Reading): readonly Match[] {
  if (!arrow.test(reply.text)) return nothing
  const paths: Match[] = []
  for (const block of reply.blocks) {
    if (block.kind !== 'body' && block.kind !== 'list') continue
    const {words, text} = block
    if (!arrow.test(text)) continue
    for (let at = 1; at < words.length; at++) {
      const {end} = words[at - 1] as Word
      if (arrow.test(text.slice(end, Math.min((words[at] as Word).start, end + 6)))) paths.push(matchOf(block, at - 1, at, '>'))
    }
  }
  return paths
}

const nothing: readonly never[] = []

/** Imperatives that are neither what the customer is asked for nor a wish. */
function toldToDo(reading: Reading): readonly Match[] {
  const told = reading.matches(imperatives).filter(isImperative)
  if (told.length === 0) return told
  const others = new Set<Word>()
  for (const {block, first, last} of [...reading.moves(invitation), ...reading.matches(idle)]) for (let at = first; at <= last; at++) others.add(block.words[at] as Word)
  return told.filter(({block, first}) => !others.has(block.words[first] as Word))
}

/** A clause, with what it shares with the next one: "Press and hold the button". */
function stepOf(match: Match): Match {
  const {block, first, last, phrase} = clauseOf(match)
  const isShared = last === match.last && block.words[last + 1]?.text === 'and' && last + 2 < sentenceOf(match).end
  return matchOf(block, first, isShared ? clauseOf(matchOf(block, last + 2, last + 2, phrase)).last : last, phrase)
}

export const guidance: Detector = defineMove({
  kind: 'guidance',
  isByBlock: true,
  phrases: [imperatives, told, boilerplate, idle],
  uses: [invitation],
  detect: (reading) => {
    const found = [...toldToDo(reading), ...reading.matches(told), ...menuPaths(reading)]
    if (found.length === 0) return found
    const elsewhere = new Map(reading.matches(boilerplate).map((match) => [sentenceOf(match), match.first]))
    return found.filter((match) => elsewhere.size === 0 || !((elsewhere.get(sentenceOf(match)) ?? match.first + 1) <= match.first)).map(stepOf)
  }
})
