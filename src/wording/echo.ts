/**
 * Whether a sentence says what was said before, in much the same words or in others.
 */
import {conceptsOf, functionWords} from '../match/concepts.ts'
import type {Reply, Sentence} from '../reply/read.ts'
import type {Word} from '../reply/words.ts'
import {wordSet} from '../word-set.ts'

/** Words in a row that are compared. */
const width = 3

/** A sentence with fewer words repeats nothing worth telling. */
const shortest = 6

/** Of a sentence's runs of words, at least this share must have been said before. */
const leastShare = 0.6

/** Of a sentence with this share of runs, more telling words than these make it another, and so does a figure, a date or a "not". */
const leastAlike = 0.4
const mostUnsaid = 2
const turns =
  /\d|^(?:not|never|no|nor|neither|until|second|third|fourth|other|another|next|also|too|january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|tomorrow|yesterday|two|three|four|five|six|seven|eight|nine|ten|half|twice)$/

const denies = /^(?:not|no|never|nor|neither|none|nothing|without)$/

/** In other words, this share of what it is about, by weight, and at least so many things. */
const unannounced = {leastAbout: 0.6, fewestThings: 3}
const announced = {leastAbout: 0.25, fewestThings: 2}

/** A long sentence is about so much that a short one may share a few things with it by chance. */
const leastOfBefore = 0.25

/** "We can't rebuild the fence" names two things, "We can't take it off" none. */
const fewestNamed = 2

/** A sentence that shares so many things with a question answers it. */
const fewestAsked = 2

/** So many of the latest sentences, and things of each, are compared with so many of the reply: all of them would take the product of their lengths. */
const mostSentences = 200
const mostThings = 60

export interface Echo {
  /** Says word for word the same of something that it names. */
  isRepeated(sentence: readonly Word[]): boolean
  /** Says the same in nearly the same words. A sentence of fewer words than `fewest` says nothing. */
  inSameWords(sentence: readonly Word[], fewest?: number): boolean
  /**
   * The words of the sentences said before that it tells again, in whatever words; of one, or of two that stood side by side. None where it
   * takes up what was asked since. What announces itself as told before need share less.
   */
  inOtherWords(sentence: readonly Word[], isAnnounced?: boolean): (readonly Word[])[]
  /** Whether it says much the same, but for something that makes it another thing: a figure, a "not", words of their own. */
  isNews(sentence: readonly Word[]): boolean
  /** Whether it answers what was asked since. */
  isAsked(sentence: readonly Word[]): boolean
}

/** One sentence, or two side by side, and what they are about. */
interface Said {
  sentences: (readonly Word[])[]
  about: ReadonlySet<string>
  weight: number
}

const runsOf = (words: readonly Word[]): string[] => words.slice(width - 1).map((_, at) => `${words[at]?.text} ${words[at + 1]?.text} ${words[at + 2]?.text}`)

/**
 * Remembers earlier messages, and what was `asked` since. What stands in many of their sentences is what all of them are about, and tells less
 * than what stands in one.
 */
export function createEcho(messages: readonly Reply[], asked: readonly Reply[]): Echo {
  const said = new Set<string>()
  const saidWords = new Set<string>()
  for (const {blocks} of messages)
    for (const {words} of blocks) {
      for (const run of runsOf(words)) said.add(run)
      for (const {text} of words) saidWords.add(text)
    }
  const told = messages.map((message) => sentencesOf(message).map((words) => ({words, about: conceptsOf(words)})))
  const taken = asked.flatMap((message) => sentencesOf(message)).map(conceptsOf)
  const questions = asked
    .flatMap((message) => sentencesOf(message, asksForFact))
    .map(conceptsOf)
    .slice(-mostSentences)
  const isTaken = new Set(taken.flatMap((about) => [...about]))
  const times = new Map<string, number>()
  for (const about of [...told.flat().map((sentence) => sentence.about), ...taken]) for (const concept of about) times.set(concept, (times.get(concept) ?? 0) + 1)
  const weightOf = (concepts: Iterable<string>): number => {
    let weight = 0
    for (const concept of concepts) weight += 1 / Math.sqrt(times.get(concept) ?? 1)
    return weight
  }
  const all: Said[] = told
    .flatMap((sentences) =>
      sentences.flatMap((one, at) => {
        const next = sentences[at + 1]
        const both = next && new Set([...one.about, ...next.about])
        return [
          {sentences: [one.words], about: one.about, weight: weightOf(one.about)},
          ...(both ? [{sentences: [one.words, next.words], about: both, weight: weightOf(both)}] : [])
        ]
      })
    )
    .filter(({about}) => about.size <= 2 * mostThings)
    .slice(-2 * mostSentences)
  const shareSaid = (sentence: readonly Word[]): number => {
    const runs = runsOf(sentence)
    return runs.filter((run) => said.has(run)).length / Math.max(1, runs.length)
  }
  // "lists no value" and "doesn't list a value" deny the same
  const isDenied = [...saidWords].some((text) => denies.test(text))
  let compared = 0
  return {
    isRepeated: (sentence) => shareSaid(sentence) === 1 && conceptsOf(sentence).size >= fewestNamed,
    inSameWords(sentence, fewest = shortest) {
      if (sentence.length < fewest) return false
      return shareSaid(sentence) >= leastShare
    },
    isNews(sentence) {
      if (shareSaid(sentence) < leastAlike) return false
      const unsaid = sentence.filter(({text}) => !saidWords.has(text))
      return unsaid.some(({text}) => turns.test(text) && !(isDenied && denies.test(text))) || unsaid.filter(({text}) => !functionWords.has(text)).length > mostUnsaid
    },
    inOtherWords(sentence, isAnnounced = false) {
      const least = isAnnounced ? announced : unannounced
      const about = conceptsOf(sentence)
      if (about.size < least.fewestThings || about.size > mostThings || ++compared > mostSentences) return []
      const whole = weightOf(about)
      const before = all.find((one) => {
        const shared = [...about].filter((concept) => one.about.has(concept))
        const isNew = (concept: string): boolean => (/\d/.test(concept) || isTaken.has(concept)) && !one.about.has(concept)
        const weight = weightOf(shared)
        // what announces itself as told before is so if it names the same figure
        const isEnough = shared.length >= least.fewestThings || (isAnnounced && shared.some((concept) => /\d/.test(concept)))
        return isEnough && weight >= whole * least.leastAbout && weight >= one.weight * leastOfBefore && ![...about].some(isNew)
      })
      return before?.sentences ?? []
    },
    isAsked(sentence) {
      if (questions.length === 0) return false
      const about = conceptsOf(sentence)
      return questions.some((question) => [...question].filter((concept) => about.has(concept)).length >= fewestAsked)
    }
  }
}

const sentencesOf = ({blocks}: Reply, isMeant: (words: readonly Word[], sentence: Sentence) => boolean = () => true): (readonly Word[])[] =>
  blocks
    .filter(({kind}) => kind === 'body' || kind === 'list')
    .flatMap(({words, sentences}) => sentences.filter((sentence) => isMeant(words, sentence)).map(({first, end}) => words.slice(first, end)))

/** "Which address do you have?", but not "How can that be?". */
const asksForFact = (words: readonly Word[], {first, end, mark}: Sentence): boolean =>
  mark === '?' && !words.slice(first, end).some(({text}, at, all) => protests.has(text) || (text === 'how' && /^(?:can|could|come|dare|is|am)$/.test(all[at + 1]?.text ?? '')))

const protests = wordSet('why|really|seriously|supposed|should|fair|joke|kidding|excuse')
