/**
 * Turns an order into asking, and keeps what is asked: "You must bring the key" becomes "Please bring the key", "Do not open a second
 * account" becomes "It's best not to open a second account".
 */
import {type Match, sentenceOf} from '../match/match.ts'
import type {Word} from '../reply/words.ts'
import {type Rewording, suggest} from '../suggestion.ts'
import type {Suggestion} from '../types.ts'

const must = /^(?:you (?:must|need to|have to|will need to|will have to|shall|are (?:kindly )?(?:required|requested|obliged|directed|instructed) to)) (?=\p{L})/iu
const mustNot = /^(?:(?:please |kindly )?(?:do not|don['’]t|never)|you (?:must(?: not|n['’]t)|should(?: not|n['’]t)|shall not|are not to)) (?:ever )?(?=\p{L})/iu

const stop = /^(?:please |kindly )?(?:stop|cease) (?=\p{L}+ing\b)/iu
const avoid = /^(?:please |kindly )?(?:refrain|desist) from (?=\p{L})/iu

/** What is said for each, best first. */
const ways: readonly [order: RegExp, asked: string][] = [
  [mustNot, "it's best not to "],
  [stop, "it's best to stop "],
  [avoid, "it's best to avoid "],
  [must, 'please ']
]

/** None of them can be asked for. */
const notToAsk =
  /^(?:be|have|not|never|also|understand|accept|realise|realize|know|appreciate|recogni[sz]e|admit|agree|refrain|cease|desist|stop|you|anyhow|see|think|expect|hesitate|worry|forget|let|always|only|at|in|ask)\b|^\p{L}+ly\b/iu

/** What may lead to an order that is a clause of its own: "In the meantime you must …". */
const leads = /^(?:(?:and|but|so|also|now|then|otherwise|next time|in the meantime|meanwhile|for now|until then|from now on|in future|therefore|however|again)[, ]*)*$/i

/** In words, and as far may an order stand before what was found of it. */
const longestLead = 4

/** Asks for what the sentence of a match orders; nothing where it orders otherwise. */
export function asking(match: Match): Suggestion[] {
  const {block, first, last} = match
  const sentence = sentenceOf(match)
  for (let at = Math.max(sentence.first, first - longestLead); at <= last; at++) {
    const from = block.words[at] as Word
    const ordered = block.text.slice(from.start, block.words[sentence.end - 1]?.end)
    const [order, wording] = ways.find(([way]) => way.test(ordered)) ?? []
    if (!order || !wording) continue
    const said = order.exec(ordered)?.[0] ?? ''
    let clause = at
    while (clause > sentence.first && block.words[clause]?.before === '') clause--
    const lead = block.text.slice((block.words[clause] as Word).start, from.start)
    if (at - clause > longestLead || !leads.test(lead) || notToAsk.test(ordered.slice(said.length))) return []
    const capital = /\p{Lu}/u.test(ordered[0] as string) && at === sentence.first
    const rewording: Rewording = {
      start: block.start + from.start,
      end: block.start + from.start + said.length,
      wording: capital ? `${wording[0]?.toUpperCase()}${wording.slice(1)}` : wording
    }
    return [suggest('Ask for it', rewording)]
  }
  return []
}
