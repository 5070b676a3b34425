/**
 * Recurring problems: what customers complain about most.
 *
 * Method. A topic is a thing and what is wrong with it: two telling words that stand side by side in a customer's message when the words of every
 * letter ("the", "please", "angry") are left out, whatever their order and endings: "late delivery" and "delivery was late" are one. A negation
 * belongs to the word that it denies. One of the two names a thing, as "the delivery" or "my app" elsewhere shows; what goes wrong everywhere
 * ("double charge") has a name of its own. Each message counts once.
 *
 * Error and memory. At most `mostTopics` pairs are remembered. When there are more, the rarest go, and how often those came at most is kept
 * as the floor (lossy counting, Manku and Motwani 2002): a topic that came in later tells its count and by how much it may be too low.
 */
import {functionWords, senseOf, stemOf} from '../match/concepts.ts'
import {createSpeller} from '../reply/fold.ts'
import {type Block, read} from '../reply/read.ts'
import type {Word} from '../reply/words.ts'
import {wordSet} from '../word-set.ts'
import {addExample, copyOf, type ReplyId} from './examples.ts'

const mostTopics = 50_000

/** Of one message; what comes after them is no message of a customer. */
const mostWords = 2_000

export interface Topic {
  /** The words as a customer wrote them. */
  words: string
  messages: number
  /** The messages may be this many at most, where the count is not exact. */
  atMost: number
  examples: ReplyId[]
}

export interface TopicCounter {
  add(message: string, id: ReplyId): void
  /** The topics of at least so many messages, most frequent first; topics that are about the same messages are one. */
  topics(least: number, most: number): Topic[]
}

interface Pair {
  /** Two words; or one name of a problem. */
  label: readonly string[]
  stems: readonly string[]
  messages: number
  /** It may have come so often before it was remembered. */
  missed: number
  /** The message that counted last. */
  last: number
  examples: ReplyId[]
  /** The first messages that it came in. */
  seen: number[]
}

/** Of a pair, so many messages are remembered. */
const mostSeen = 20

export function countTopics(capacity: number = mostTopics): TopicCounter {
  const pairs = new Map<string, Pair>()
  const things = weighThings(capacity)
  const spell = createSpeller()
  let floor = 0
  let message = 0

  /** Forgets the rarest half. */
  const prune = (): void => {
    const bounds = [...pairs.values()].map(({messages, missed}) => messages + missed).sort((a, b) => a - b)
    floor = bounds[bounds.length >> 1] as number
    for (const [key, {messages, missed}] of pairs) if (messages + missed <= floor) pairs.delete(key)
  }

  const count = (words: readonly Pick<Telling, 'text' | 'stem'>[], id: ReplyId): void => {
    const key = words
      .map(({stem}) => stem)
      .sort()
      .join('|')
    const pair = pairs.get(key)
    if (!pair) {
      pairs.set(copyOf(key), {
        label: words.map(({text}) => copyOf(text)),
        stems: words.map(({stem}) => copyOf(stem)),
        messages: 1,
        missed: floor,
        last: message,
        examples: [id],
        seen: [message]
      })
      return
    }
    if (pair.last === message) return
    pair.last = message
    pair.messages++
    addExample(pair.examples, id)
    if (pair.seen.length < mostSeen) pair.seen.push(message)
  }

  return {
    add(text, id) {
      message++
      for (const block of read(text.slice(0, mostWords * 8), spell).blocks)
        if (isProse(block))
          for (const {telling, named} of clausesOf(block.words)) {
            for (const name of named) count([{text: name, stem: `=${name}`}], id)
            for (const [at, word] of telling.entries()) {
              things.add(word)
              const [far, near] = [telling[at - 2], telling[at - 1]]
              if (near && near.stem !== word.stem) count([near, word], id)
              // "the parcel I paid for has not arrived"
              if (far && word.isDenied && !far.isDenied && near?.isDenied === false) count([far, word], id)
            }
          }
      if (pairs.size > capacity) prune()
    },
    topics(least, most) {
      const frequent = [...pairs.entries()]
        .filter(([, {messages, stems}]) => messages >= least && things.makeProblem(stems))
        .sort(([a, one], [b, other]) => other.messages - one.messages || (a < b ? -1 : 1))
        .map(([, pair]) => pair)
      const messagesWith = new Map<string, Set<number>>()
      for (const {stems, seen} of frequent)
        for (const stem of stems) {
          const messages = messagesWith.get(stem) ?? new Set()
          for (const one of seen) messages.add(one)
          messagesWith.set(stem, messages)
        }
      const chosen: Joined[] = []
      for (const pair of frequent) {
        const same = chosen.find((other) => isSame(other, pair, messagesWith))
        if (same) join(same, pair)
        else if (chosen.length === most) break
        else chosen.push({pair, words: [...pair.label], stems: [...pair.stems]})
      }
      return chosen.map(({pair: {messages, missed, examples}, words}) => ({words: words.join(' '), messages, atMost: messages + missed, examples}))
    }
  }
}

/** A topic of several pairs: "parcel never" and "never arrived". */
interface Joined {
  pair: Pair
  words: string[]
  stems: string[]
}

/** They share a word; as far as is known, the other's messages are among those of the one, and most of these hold all its words. */
function isSame({pair: {seen}, stems}: Joined, other: Pair, messagesWith: ReadonlyMap<string, ReadonlySet<number>>): boolean {
  if (!other.stems.some((stem) => stems.includes(stem))) return false
  const known = other.seen.filter((message) => message <= (seen.at(-1) as number))
  const shared = known.filter((message) => seen.includes(message)).length
  const isMost = (part: number, all: number): boolean => part > 0 && part * 4 >= all * 3
  return isMost(shared, known.length) && other.stems.every((stem) => isMost(seen.filter((message) => messagesWith.get(stem)?.has(message)).length, seen.length))
}

/** Puts the word that is new before or behind the one that both have. */
function join(joined: Joined, {label, stems}: Pair): void {
  for (const [own, other] of [
    [0, 1],
    [1, 0]
  ] as const) {
    const [known = '', more = ''] = [stems[own], stems[other]]
    const at = joined.stems.indexOf(known)
    if (at < 0 || joined.stems.includes(more)) continue
    const place = own === 0 ? at + 1 : at
    joined.words.splice(place, 0, label[other] ?? '')
    joined.stems.splice(place, 0, more)
    return
  }
}

interface Things {
  add(word: Telling): void
  /** One of them may name a thing, and the other what is wrong with it: not "car park". */
  makeProblem(stems: readonly string[]): boolean
}

/** Things that are wrong by themselves. */
const troubles = stemsOf(
  'crash delay damage fault error bug leak fee charge fine penalty noise smell mould mold cancellation outage lag glitch virus hack crack scratch stain hole queue spam increase mistake loss theft refusal shortage breakdown failure'
)

/** What is wrong with a thing, though it stands behind "the" as things do. */
const flaws = stemsOf('wrong broken late missing lost damaged faulty cold dirty stolen cracked empty expired double')

/** How often a word was met, and how often right behind "the" or "my", where it counts twice as the head of a thing. */
interface Met {
  all: number
  asThing: number
}

/** From so many times on, a word that names a thing has this share. */
const oftenEnough = 8
const leastAsThing = 0.12

/** Learns from the messages which words name things: "the delivery", "my card". */
function weighThings(capacity: number): Things {
  const met = new Map<string, Met>()
  const isKnown = (stem: string): boolean => (met.get(stem)?.all ?? 0) >= oftenEnough
  const isThing = (stem: string): boolean => {
    const {all, asThing} = met.get(stem) ?? {all: 0, asThing: 0}
    return asThing >= all * leastAsThing
  }
  /** What was met often and hardly ever as a thing is none: "crashed", "suspended". */
  const mayBe = (stem: string): boolean => !stem.startsWith('not ') && !flaws.has(stem) && (isThing(stem) || !isKnown(stem))
  const isSurely = (stem: string): boolean => isKnown(stem) && isThing(stem) && !flaws.has(stem) && !troubles.has(stem)
  return {
    makeProblem: (stems) => stems.some((stem) => stem.startsWith('=')) || (stems.some(mayBe) && !stems.every(isSurely)),
    add({stem, isHead, isBehind, isDenied}) {
      if (isDenied) return
      const asThing = (isBehind ? 1 : 0) + (isHead ? 1 : 0)
      const known = met.get(stem)
      if (known) {
        known.all++
        known.asThing += asThing
        return
      }
      if (met.size >= capacity) for (const [other, {all}] of met) if (all === 1) met.delete(other)
      met.set(copyOf(stem), {all: 1, asThing})
    }
  }
}

function stemsOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' ').map(stemOf))
}

/** "Hello, it broke again!" looks like a greeting. */
const isProse = ({kind}: Block): boolean => kind === 'body' || kind === 'list' || kind === 'greeting'

/** A word that tells something, or a negation with the word that it denies. */
interface Telling {
  text: string
  stem: string
  isDenied: boolean
  /** Stands right behind "the" or "my". */
  isBehind: boolean
  /** Stands there as the head of a thing: nothing behind it tells more of it. */
  isHead: boolean
}

interface Clause {
  telling: Telling[]
  /** Problems that have a name, whatever thing they are about. */
  named: string[]
}

function clausesOf(words: readonly Word[]): Clause[] {
  const clauses: Word[][] = []
  for (const word of words.slice(0, mostWords)) {
    if (clauses.length === 0 || (word.before !== '' && word.before !== '\n' && word.before !== '-')) clauses.push([])
    clauses.at(-1)?.push(word)
  }
  return clauses.map((clause) => {
    const text = clause.map((word) => word.text).join(' ')
    return {telling: tellingWords(clause), named: problemNames.flatMap(([name, said]) => (said.test(text) ? [name] : []))}
  })
}

function tellingWords(clause: readonly Word[]): Telling[] {
  const telling: Telling[] = []
  let denial: string | undefined
  for (const [at, {text}] of clause.entries()) {
    if (negations.has(text)) denial = text
    if (denial !== undefined && arriving.has(text)) {
      telling.push({text: `${denial} ${text}`, stem: 'not arrive', isDenied: true, isBehind: false, isHead: false})
      denial = undefined
    }
    if (!isTelling(clause[at])) continue
    const before = clause[at - 1]?.text ?? ''
    telling.push({
      text: denial === undefined ? text : `${denial} ${text}`,
      stem: denial === undefined ? stemOf(text) : `not ${senseOf(text)}`,
      isDenied: denial !== undefined,
      isBehind: determiners.has(before),
      isHead: determiners.has(before) && endsThing(clause[at + 1])
    })
    denial = undefined
  }
  return telling
}

/** "The card is", "my card never": no more is told of the thing. */
const endsThing = (next: Word | undefined): boolean => next === undefined || next.before !== '' || functionWords.has(next.text) || negations.has(next.text)

const isTelling = (word: Word | undefined): boolean =>
  word !== undefined &&
  word.kind === 'word' &&
  word.text.length > 1 &&
  word.text.length <= 30 &&
  !everyday.has(word.text) &&
  !arriving.has(word.text) &&
  !functionWords.has(word.text) &&
  !negations.has(word.text)

const negations = wordSet('not|no|never|nothing|nobody|none|without')
/** What is to come tells something only where it doesn't. */
const arriving = wordSet('come|comes|coming|came|arrive|arrives|arrived|arriving|deliver|delivers|delivered')
const determiners = wordSet('the|a|an|my|our|your|his|her|their|this|these|any|some|no')

/** What goes wrong everywhere, by the name that it has among those who mend it. Bounded, because a clause may be long. */
const problemNames: readonly (readonly [name: string, said: RegExp])[] = [
  [
    'double charge',
    /\b(?:charged?|charges|charging|bill(?:ed|s)?|debit(?:ed)?|took|taken|paid|pay)(?: [a-z']+){0,4} (?:twice|double|two times)\b|\b(?:double|duplicate)[ -]?(?:charge|charged|billed|billing|payment|debit)/
  ],
  [
    'no answer',
    /\b(?:not|never|nobody|no|no one|without)(?: (?:a|an|any|single|one|ever|even|has|have|to|my))* (?:answer|answers|answered|answering|reply|replies|replied|replying|response|responses|responded|respond|call(?:ed)? back)\b/
  ],
  [
    'login fails',
    /\b(?:not|unable to|never) (?:even |get |be )?(?:log(?:ged|ging)?|sign(?:ed)?)(?: [a-z']+)? ?in\b|\blocked (?:me )?out\b|\b(?:login|log in) (?:fails|failed|does not|is not|page)/
  ],
  ['no-show', /\bno[ -]shows?\b|\b(?:never|not|nobody|no one)(?: [a-z']+)? (?:show|showed|shown|turn|turned|turns)(?: up\b|$)/],
  ['rude staff', /\b(?:rude|rudely|rudeness|shouted|shouting|insulted|swore|sneered|snapped) ?(?:at|to|with|me|us)?\b/],
  ['refund missing', /\b(?:no|not|never|still|without|where is)(?: [a-z']+){0,4} refund(?:ed)?\b|\brefund(?: [a-z']+){0,3} (?:not|never|missing|pending|nowhere)\b/]
]

/** Words that stand in messages about anything, those that say how somebody feels about it or who they are, and those that only say how much. */
const everyday: ReadonlySet<string> = wordSet(
  `need|needs|needed|want|wants|wanted|like|wish|come|comes|make|makes|making|made|take|takes|taking|took|taken|give|gives|giving|gave|given|put|puts|say|says|saying|said|tell|tells|telling|told|ask|asks|asked|asking|know|knows|knew|think|thinks|thought|see|sees|saw|seen|look|looks|looked|looking|seem|seems|try|tries|tried|trying|use|used|using|uses|keep|keeps|kept|keeping|feel|feels|felt|believe|guess|hope|mean|means|meant|expect|expected|talk|talked|speak|spoke|hear|heard|write|wrote|written|writing|read|call|called|calling|calls|rang|ring|phone|phoned|email|emailed|emails|message|messages|explain|explained|understand|wait|waits|waited|waiting|stand|stood|sit|sat|leave|left|live|lives|find|found|buy|bought|want|happen|happened|happens|start|started|stop|stopped|turn|turned|turns|show|showed|shows|let|lets|kindly|thank|thanks|hi|hello|hey|dear|sir|madam|team|regards|best|sincerely|cheers|mate|guys|guy|folks|ya|u|ur|im|pls|plz|lol|omg|morning|afternoon|evening|night|day|days|week|weeks|weekend|month|months|year|years|hour|hours|hrs|minute|minutes|mins|min|today|yesterday|tomorrow|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|christmas|birthday|two|three|four|five|six|seven|eight|nine|ten|twelve|half|dozen|first|second|third|fourth|last|next|ago|almost|maybe|perhaps|actually|anyway|exactly|literally|basically|apparently|obviously|clearly|suddenly|finally|totally|completely|absolutely|honestly|twice|once|soon|later|early|whole|full|entire|able|sure|right|good|great|nice|fine|bad|better|worse|worst|little|big|old|new|long|short|real|different|number|thing|things|stuff|way|ways|bit|lot|lots|kind|sort|part|place|point|time|times|people|person|man|woman|company|customer|customers|someone|else|help|helps|helped|issue|issues|problem|problems|complaint|complaints|question|matter|fact|reason|idea|end|side|front|middle|annoy|annoyed|annoying|annoys|angry|upset|upsetting|furious|frustrated|frustrating|frustration|disappointed|disappointing|disappointment|unhappy|happy|disgusted|disgusting|disgrace|disgraceful|livid|fuming|raging|tired|sick|fed|sad|embarrassed|embarrassing|ashamed|shame|shameful|worried|worry|scared|afraid|stress|stressed|stressful|anxious|cry|crying|cried|tears|unacceptable|ridiculous|joke|terrible|awful|horrible|horrendous|pathetic|shocking|shocked|appalled|appalling|useless|hopeless|rubbish|crap|shit|fucking|bloody|damn|hell|idiot|idiots|stupid|clown|clowns|liar|liars|thief|thieves|scam|scammers|criminals|crooks|bastards|love|loved|loves|hate|hated|hates|star|stars|wife|husband|mum|mom|dad|mother|father|daughter|son|sister|brother|gran|grandma|granny|nan|grandad|kid|kids|child|children|baby|family|friend|friends|boss|job|life|died|death|dead|pounds|euros|dollars|euro|pound|quid|bucks|cents`
)
