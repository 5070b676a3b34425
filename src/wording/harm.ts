import {type Match, sentenceOf, wordsOf} from '../match/match.ts'
import {sentenceAt} from '../reply/read.ts'

/** "Don't plug it in again: it can overheat". Who keeps somebody from harm scolds nobody; who forbids them to talk does. */
export function keepsFromHarm(match: Match): boolean {
  const {block, start} = match
  if (!forbidsUse.test(wordsOf(match))) return false
  const from = start - block.start
  if (ofTalk.test(block.text.slice(from, from + 60))) return false
  const {first, end} = sentenceOf(match)
  const before = block.words[first > 0 ? sentenceAt(block, first - 1).first : first]
  const behind = block.words[sentenceAt(block, Math.min(end, block.words.length - 1)).end - 1]
  // a text without stops must stay cheap
  return harm.test(block.text.slice(Math.max(before?.start ?? 0, from - farthest), Math.min(behind?.end ?? from, from + farthest)))
}
/** In characters. */
const farthest = 300
const forbidsUse = /\b(?:not|cannot|never|stop|refrain|(?:no|any) circumstances)\b|n['’]t\b/i
const ofTalk =
  /\b(?:speak|talk|shout|raise|swear|write|post|call|contact|message|e-?mail|ring|complain|threaten|insult|blame|ask|bother|chase|expect|demand|say|tell|smoke)(?:ing)?\b/i
const harm =
  /\b(?:overheat\w*|smokes|smoked|catch(?:es)? fire|fire (?:risk|hazard)|flames?|burn(?:s|t|ed|ing)?|gas (?:\w+ ){0,2}(?:leak\w*|escap\w+)|smells? of gas|carbon monoxide|explo(?:de|des|ded|sion)|electrocut\w+|electric shock|shocks?|live wires?|melt(?:s|ed|ing)?|brakes?|dos(?:e|es|age)|overdose|toxic|poison\w*|chok(?:e|es|ed|ing)|suffocat\w+|faint|allerg\w+|infect\w+|contaminat\w+|unsafe|not safe|danger(?:ous)?|injur\w+|collaps\w+|(?:give|gives|gave) way|broken glass|hold glass|scald\w*|drown\w*|skid\w*|recalled|bleed\w*|asbestos|blood pressure|until [^.;]{0,60}(?:fixed|repaired|mended|replaced|looked at|checked|inspected|safe))\b/i
