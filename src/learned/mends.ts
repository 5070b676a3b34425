/**
 * What can stand in the place of words that no phrase knows: whoever only felt that they are wrong can leave them out, or leave their place
 * to be filled, and no more.
 */
import {type Match, sentenceOf, wordsOf} from '../match/match.ts'
import {inPlaceOfSentence, leaveOut, suggest, telling} from '../suggestion.ts'
import type {Suggestion} from '../types.ts'

/** Rules whose words are best left out. */
const barbed: ReadonlySet<string> = new Set('calm-tone|no-arguing|no-blame|no-condescension|no-cornering|no-dismissing|no-platitude|respect'.split('|'))

/** Rules whose words want something in their place. */
const instead: Readonly<Record<string, [title: string, wording: string]>> = {
  'no-dead-end': ['Say what you can do instead', 'What I can do is {what you can do instead}.'],
  'no-deflection': ['Take it on', 'I will {what you will do} and tell you how it went by {when}.'],
  'no-stalling': ['Say what you do, and by when', 'I will {what you will do} and write to you by {when}.'],
  'no-confrontation': ['Show what works', '{What works, said without an order}.'],
  'stay-personal': ['Say it in your own words', '{The same in plain words, from you to them}.']
}

/** Asks for something, offers, grants or owns it. */
const useful =
  /^if\b|\b(?:(?:our|my) (?:own )?(?:work|fault|mistake|error|slip|doing|lapse|wording)|ours|mine|we (?:should|failed|got)|sorry|works?|full|please|you (?:can|may|could|might)|(?:can|could|shall) we|let['’]s|there(?:['’]s| is| are)|available|welcome|if you)\b/i

/** Suggestions for words that the learned detector added: nothing in them has to be known. */
export function mendsOf(ruleId: string, match: Match, isSure: boolean): Suggestion[] {
  const words = wordsOf(match)
  const isScolding = ruleId === 'no-confrontation' && scolds.test(words)
  if (match.first === match.last || telling.test(words)) return []
  if (isScolding || barbed.has(ruleId)) return useful.test(words) ? [] : leaveOut(match)
  const [title, wording] = instead[ruleId] ?? []
  // what is put in their place must be needed
  return isSure && title && wording && isWhole(match) ? [suggest(title, inPlaceOfSentence(match, wording))] : []
}

/** Nothing works instead of what must not be done at all. */
const scolds = /^(?:(?:and|so|but) )?(?:don['’]t|do not|stop|never|no more|you will not|enough)\b/i

function isWhole(match: Match): boolean {
  const {first, end} = sentenceOf(match)
  return match.first - first + (end - 1 - match.last) <= 1
}
