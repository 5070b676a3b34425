/**
 * Turns an order into asking, and keeps what is asked: "You must bring the key" becomes "Please bring the key", "Do not open a second
 * account" becomes "Please don't open a second account", "You shouldn't wait" becomes "It's best not to wait", "Guests must not park here" becomes "Guests are asked not to park here", "You must
 * restart it before you call us" becomes "Please restart it first; if that doesn't help, call us".
 */
import {lazily} from '../lazily.ts'
import {type Match, sentenceOf} from '../match/match.ts'
import type {Word} from '../reply/words.ts'
import {type Rewording, suggest} from '../suggestion.ts'
import type {Suggestion} from '../types.ts'

const must = lazily(
  () =>
    /^(?:you (?:must|need to|have to|will need to|will have to|shall|are (?:kindly )?(?:required|requested|obliged|directed|instructed) to)) (?!under no\b|on no\b|in no\b)(?=\p{L})/iu
)
/** A rule stays one, however kindly it is put; "you cannot" is one where it is about conduct, and a fact elsewhere. */
const mustNot = lazily(
  () =>
    /^(?:kindly )?(?:(?:do not|don['’]t|never)|you(?: (?:must(?: not| never|n['’]t)|shall not|are not to|aren['’]t to)|['’]re not to|(?: cannot| can['’]t| can not| may not)(?= (?:bring|park|smoke|film|photograph|take (?:photos|pictures)|eat|drink|swim|run|touch|feed|camp|climb|block|lay|sit|sleep)\b))) (?:ever )?(?=\p{L})/iu
)
const shouldNot = lazily(() => /^(?:please (?:do not|don['’]t|never)|you should(?: not| never|n['’]t)) (?:ever )?(?=\p{L})/iu)

const stop = lazily(() => /^(?:please |kindly )?(?:stop|cease) (?=\p{L}+ing\b)/iu)
const avoid = lazily(() => /^(?:please |kindly )?(?:refrain|desist) from (?=\p{L})/iu)

/** "Guests are reminded to …"; "that" brings what is so. */
const reminded = lazily(
  () =>
    /^(?:(?:all|our) )*(?:you|guests|customers|visitors|users|members|passengers|students|patients|tenants|residents|owners|drivers|parents) are (?:kindly |politely |hereby |gently |all )?(?:reminded|advised|asked|requested|instructed) to (?!not\b)(?=\p{L})/iu
)

/** What is said for each, best first. */
const ways: readonly [order: () => RegExp, asked: string][] = [
  [mustNot, "please don't "],
  [shouldNot, "it's best not to "],
  [stop, "it's best to stop "],
  [avoid, "it's best to avoid "],
  [must, 'please '],
  [reminded, 'please ']
]

/** None of them can be asked for. */
const notToAsk = lazily(
  () =>
    /^(?:(?:either |both )?(?:be|have|own|hold|possess)|had|been|seen|heard|not|never|also|understand|accept|realise|realize|know|appreciate|recogni[sz]e|admit|agree|refrain|cease|desist|stop|you|anyhow|see|think|expect|hesitate|worry|forget|let|always|only|at|in|ask|pretend|take it out|panic|fret|feel|learn|act|blame|dare|look at yourself|call (?:my|our|him|her|them|people)|mind|(?:weep|cry|whinge|sob|whin|exaggerat|grumbl|sulk|lectur|spread|lie|cheat|come crying|waste|get|make (?:us|me)|play|raise (?:your|the) voice|(?:chas|contact|e?mail|call|ring|phon|writ|messag)ing|try (?:us|me|to be|your|it on))\p{L}*|(?:shout|yell|swear|scream|threaten|insult|curs|whin|moan|complain|argu|pester|nag|typ|spam|hound)\p{L}*)\b|^\p{L}+ly\b/iu
)

/** What may lead to an order that is a clause of its own: "In the meantime you must …". */
const leads = /^(?:(?:and|but|so|also|now|then|otherwise|next time|in the meantime|meanwhile|for now|until then|from now on|in future|therefore|however|again)[, ]*)*$/i

/** A second order in the same breath, which the first "not to" can share. */
const andNot = lazily(() => /,? (?:and|or) (?:please )?(?:do not|don['’]t|never|you must not|you mustn['’]t) (?=\p{L})/iu)

/** In characters; a text without stops must stay cheap. */
const longest = 300

/** What is said behind an order to make it bite. */
const bite =
  /[,;]? (?:(?:and )?you(?:['’]ve| have) been (?:told|warned)|or else\b.*|mind(?: you)?|(?:I warn|I['’]m warning) you|under (?:no|any) circumstances?|(?:not )?ever|never|whatever you do|I repeat|seriously|at all|I mean it|(?<=, )(?:as|like) you (?:did|have|do)|is that (?:clear|understood)|under threat of .*|(?:this |that )?I forbid .*|(?:anyone|those|guests|customers|patients) who (?:disregards?|ignores?) this .*)$/iu

/** The step comes first, and help stays open: "You must restart it before you call us". */
const beforeCalling =
  /,? (?:first )?before (?:you )?(call|ring|contact|phone|email|message|write to|calling|ringing|contacting|phoning|emailing|messaging|writing to)(?: (us|me|support|the helpdesk))(?: again| back)?$/iu
/** Steps that may help by themselves. */
const mends =
  /^(?:first )?(?:restart|reset|reboot|unplug|check|try|update|reinstall|clear|turn|switch|plug|press|clean|charge|replace|refresh|log|reconnect|run|read|sign (?:in|out))\b/i
const toContact: Readonly<Record<string, string>> = {
  calling: 'call',
  ringing: 'ring',
  contacting: 'contact',
  phoning: 'phone',
  emailing: 'email',
  messaging: 'message',
  'writing to': 'write to'
}

/** "The sign says that if it is full, you must use the other one": who tells of an order gives none. */
export const isReported = (match: Match): boolean =>
  reported().test(match.block.text.slice(match.block.words[sentenceOf(match).first]?.start, match.start - match.block.start).slice(-longest))
const reported = lazily(() => /\b(?:that|says?|states?|reads?) (?:if|when|whenever|where|once|unless|should|in case|before|after|as soon as|for)\b[^,;:]*, (?:then )?$/iu)

const banned = /\b(?:closed|banned|barred|suspended|terminated|disabled)\b/i

/** In words, and as far may an order stand before what was found of it. */
const longestLead = 4
const farthest = 16

/** Asks for what the sentence of a match orders; nothing where it orders otherwise. */
export function asking(match: Match): Suggestion[] {
  const {block, first, last} = match
  if (isReported(match)) return []
  const sentence = sentenceOf(match)
  // "you're not to share it again under any circumstances": the order stands far before
  const reach = /circumstances$/i.test(block.text.slice(block.words[first]?.start, block.words[last]?.end)) ? farthest : longestLead
  for (let at = Math.max(sentence.first, first - reach); at <= last; at++) {
    const from = block.words[at] as Word
    const ordered = block.text.slice(from.start, block.words[sentence.end - 1]?.end)
    const [order, wording] = ways.find(([way]) => way().test(ordered)) ?? []
    if (!order || !wording) continue
    const said = order().exec(ordered)?.[0] ?? ''
    // "Don't send it, there's no need": that is kind
    if (/\bno need\b|\b(?:don['’]t|needn['’]t) (?:have|need) to\b/i.test(ordered.slice(0, longest))) return []
    let clause = at
    while (clause > sentence.first && block.words[clause]?.before === '') clause--
    const lead = block.text.slice((block.words[clause] as Word).start, from.start)
    // a ban is no advice
    if (/^(?:open|create|register|start)\b/i.test(ordered.slice(said.length)) && banned.test(block.text)) return []
    if (at - clause > longestLead || !leads.test(lead) || notToAsk().test(ordered.slice(said.length))) return []
    const capital = /^\p{Lu}/u.test(ordered)
    const start = block.start + from.start
    const rewordings: Rewording[] = [{start, end: start + said.length, wording: capital ? `${wording[0]?.toUpperCase()}${wording.slice(1)}` : wording}]
    const near = ordered.slice(0, longest)
    const second = order === mustNot || order === shouldNot ? andNot().exec(near) : null
    if (second) rewordings.push({start: start + second.index, end: start + second.index + second[0].length, wording: order === mustNot ? ' or ' : ' and not to '})
    const helped = order === must && mends.test(ordered.slice(said.length)) ? beforeCalling.exec(near) : null
    if (helped) {
      const [behind, contact = '', whom] = helped
      rewordings.push({
        start: start + helped.index,
        end: start + helped.index + behind.length,
        wording: ` first; if that doesn't help, ${toContact[contact.toLowerCase()] ?? contact} ${whom}`
      })
    }
    const bitten = near === ordered ? bite.exec(ordered) : null
    if (bitten) rewordings.push({start: start + bitten.index, end: start + ordered.length, wording: ''})
    // "Don't bring it in, don't phone about it": what is left would still order
    return !second && !bitten && /[,;] (?:do not|don['’]t|never|stop)\b/i.test(near) ? [] : [suggest('Ask for it', ...rewordings)]
  }
  return []
}

/** Whom a rule speaks of, and means the reader. */
const people = lazily(
  () =>
    /^(?:(?:the|our|all|any) )?(?:\p{L}+ )?(?:guests|customers|visitors|users|members|passengers|students|learners|patients|tenants|residents|owners|players|drivers|parents|sellers|buyers|riders)\b[^,;:]*?(?= (?:must|(?:are|aren['’]t)(?: not)? to)\b)/iu
)
/** What is laid down for them, or for a thing. */
const laidDown = lazily(() => / (must not|mustn['’]t|are not to|aren['’]t to|must) (?=\p{L})/giu)
const thingsMust = lazily(() => /^(?:\p{L}+ ){1,5}(must not|mustn['’]t|(?:is|are) not to) be \p{L}+(?:ed|en|wn|nt|ut)\b/iu)

/** "Guests must call when late": guests are asked to; "Seats must not be shared": they shouldn't be. */
export function askingAll(match: Match): Suggestion[] {
  const {block} = match
  const {first, end} = sentenceOf(match)
  const from = block.words[first]?.start ?? 0
  const said = block.text.slice(from, Math.min(block.words[end - 1]?.end ?? from, from + longest))
  const offset = block.start + from
  const forbidden = thingsMust().exec(said)
  if (forbidden) {
    const at = offset + forbidden[0].indexOf(forbidden[1] as string)
    return [suggest('Say it without the order', {start: at, end: at + (forbidden[1] as string).length, wording: "shouldn't"})]
  }
  if (!people().test(said)) return []
  const rewordings = [...said.matchAll(laidDown())].map(({index, 1: order = ''}) => ({
    start: offset + index + 1,
    end: offset + index + 1 + order.length,
    wording: /not|n['’]t/i.test(order) ? 'are asked not to' : 'are asked to'
  }))
  const bitten = bite.exec(said)
  if (bitten && rewordings.length > 0) rewordings.push({start: offset + bitten.index, end: offset + said.length, wording: ''})
  return rewordings.length > 0 ? [suggest('Ask for it', ...rewordings)] : []
}

/** "Don't touch the wires": a warning must not sound like advice. */
export const warns = (sentence: string): boolean => /\b(?:do not|don['’]t|never|must not|mustn['’]t) (?:ever )?(?:touch|swallow|eat|drink|inhale|drive)\b/i.test(sentence)
