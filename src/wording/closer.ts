import {lazily} from '../lazily.ts'
import {type Match, sentenceOf} from '../match/match.ts'

/**
 * "If you have any other questions, feel free to ask": a courtesy at the end, which asks for nothing that the case needs and shows no way. In
 * its sentence nothing else is promised.
 */
export function isCloser(match: Match): boolean {
  const {text, words} = match.block
  const {first, end} = sentenceOf(match)
  const from = words[first]?.start ?? 0
  const said = text.slice(from, Math.min(words[end - 1]?.end ?? from, from + longest))
  return closer().test(said) && !promises.test(said)
}

/** In UTF-16 code units; whoever says more says something. */
const longest = 240

const promises = /\b(?:and|so) (?:i|we|he|she|they|one of us|somebody|someone)(?:['’]ll| will| can)\b/i

const matters =
  'questions?|concerns?|quer(?:y|ies)|doubts?|worries|help|assistance|support|guidance|advice|difficult(?:y|ies)|trouble|issues?|problems?|info(?:rmation)?|details|clarification|comments|feedback|requests?'
const more = `(?:(?:any|some|more|further|other|additional)(?: (?:other|more|further|additional|general))* (?:${matters})|anything (?:else|more|further|at all|comes? up|you need|i can|we can)|(?:need|require|want)(?:ed)? (?:me|us|anything|help|assistance|support|a hand)|(?:run|get) (?:into|stuck)|something (?:else|comes? up)|(?:comes? up|arises?))\\b`
const condition = '(?:if|should|when(?:ever)?|in case) (?:you|there|anything|something|any|further|other)\\b[^.!?;:—]{0,60}?'
const reach =
  '(?:ask|say|let (?:me|us) know|tell (?:me|us)|reach out|reach (?:me|us)|contact|call|ring|phone|e-?mail|text|write|message|ping|shout|holler|get (?:in touch|back)|come back|reply|respond|drop|give (?:me|us)|chat)'
const asked = `(?:please |just |kindly |do |simply |always |then )*(?:feel free to |(?:don['’]t|do not|never) hesitate to |you(?:['’]re| are) (?:always )?welcome to |you (?:can|may|could) (?:always |also )*)?(?:please )?${reach}\\b`
const standsBy =
  "(?:(?:i|we|our \\p{L}+)(?:['’]m|['’]re|['’]ll| am| are| will| is) )?(?:be |always |just |only )*(?:here\\b|(?:more than )?(?:happy|glad) to (?:help|assist)|available|around\\b|at your|standing by|a (?:message|call|click) away)"
const closer = lazily(
  () =>
    new RegExp(
      `^(?:(?:and|but|so|also|of course|again|finally|lastly|as always|otherwise),? )*(?:(?:${condition}|(?:for|with) )${more}[^.!?;:—]{0,80}?[,–—-]* (?:${asked}|${standsBy})|(?:${asked}|${standsBy})[^.!?;:—]{0,60}? (?:${condition}|with |for )${more})`,
      'iu'
    )
)
