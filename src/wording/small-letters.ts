/**
 * What was shouted, in small letters; acronyms stay as they are, and names and titles keep their capital.
 */
import type {Match} from '../match/match.ts'
import {type Block, sentenceAt} from '../reply/read.ts'
import type {Word} from '../reply/words.ts'
import {wordSet} from '../word-set.ts'

/** Words that are no acronym, name or label; shouting hardly does without them. */
export const loud: ReadonlySet<string> = wordSet(
  'you|your|yours|we|us|our|it|its|they|them|he|she|his|her|this|that|these|those|what|why|when|how|who|where|am|is|are|was|were|be|been|do|does|did|done|not|no|never|ever|always|must|have|has|had|will|would|can|could|should|may|might|need|said|say|says|told|tell|please|read|look|listen|stop|check|wait|again|already|every|any|everybody|nobody|everyone|nothing|just|all|now|then|here|there|very|really|only|too|if|but|because|so|or|than|about|before|after|with|without|from|into|out|up|down|over|off|on|at|by|to|in|as|an|the|a|i|me|my'
)
/** Common words that a sentence in capitals may hold. */
const plain = wordSet(
  'and|for|of|fee|fees|such|page|order|orders|account|payment|refund|email|emails|message|website|terms|policy|contract|instructions|confirmation|invoice|bill|delivery|time|times|day|year|people|someone|one|two|first|thing|money|paid|sent|open|call|contact|use|wrong|form|label|address|works|know|get|go|make|give|sorry|thank|help|clear|clearly|send|bank|card|box|key|date|once|own|both|long|grow|dear|seat|door|room|back|free|full|late|last|next|more|most|much|many|new|old|red|same|each|even|ask|asked|pay|buy|keep|take|took|put|see|seen|turn|type|click|press|write|wrote|photo|busy|closed|final|lost|hold|reply|answer|finally|exactly|important|question|questions|customer|customers|driver|parcel|emergencies|emergency|yourself|twice|three|week|weeks|days|hours|later|yet|until|while|which|thanks|good|great|love|best|hate|real|sure|fine|true|easy|work|home|today|tomorrow|yesterday|morning|noon|night'
)
const properNoun = wordSet(
  'monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|april|june|july|august|september|october|november|december|christmas|easter|ramadan|diwali',
  'english|french|german|spanish|italian|dutch|portuguese|russian|ukrainian|arabic|hindi|urdu|chinese|japanese|korean|welsh|irish|scottish|british|american|canadian|australian|european|indian|greek|swedish|danish|norwegian|turkish',
  'england|scotland|ireland|wales|britain|france|germany|spain|italy|portugal|netherlands|belgium|luxembourg|switzerland|austria|poland|czechia|hungary|romania|bulgaria|greece|croatia|sweden|norway|denmark|finland|iceland|russia|ukraine|america|canada|mexico|brazil|argentina|chile|australia|india|pakistan|japan|korea|singapore|malaysia|thailand|vietnam|indonesia|philippines|israel|egypt|morocco|kenya|nigeria|ghana|europe|africa|asia',
  'london|manchester|birmingham|leeds|liverpool|glasgow|edinburgh|cardiff|belfast|dublin|bristol|paris|lyon|berlin|munich|hamburg|frankfurt|cologne|vienna|zurich|geneva|amsterdam|rotterdam|brussels|madrid|barcelona|lisbon|rome|milan|athens|warsaw|prague|budapest|stockholm|oslo|copenhagen|helsinki|moscow|istanbul|dubai|delhi|mumbai|tokyo|beijing|shanghai|sydney|melbourne|toronto|vancouver|montreal|chicago|boston|seattle|dallas|houston|miami|atlanta|denver|california|texas|florida|heathrow|gatwick|york|angeles|francisco|zealand|kong|washington|vegas',
  'amazon|google|paypal|facebook|instagram|whatsapp|samsung|microsoft|ebay|mastercard|fedex|hermes|evri|netflix|spotify|iphone|ipad|android|klarna|ryanair|lufthansa|royal mail'
)
/** Names only where such a word stands before: "in March", "to China", "the New York page". */
const namesBehind: readonly [name: RegExp, before: RegExp][] = [
  [/^(?:march|may)$/, /^(?:in|since|until|till|by|last|next|early|late|from|of|every|\d+|\d+(?:st|nd|rd|th))$/],
  [/^(?:china|turkey|hull|cork|bath|jersey|nice|reading)$/, /^(?:in|to|from|near)$/],
  [/^polish$/, /^(?:in|speaks?|into)$/]
]
/** …and where such a one stands behind. */
const namesAhead: readonly [name: RegExp, behind: RegExp][] = [
  [/^new$/, /^(?:york|zealand|delhi)$/],
  [/^(?:los|san|las|hong)$/, /^(?:angeles|francisco|kong|vegas|diego)$/],
  [/^(?:northern|united|south|north|saudi|sri)$/, /^(?:ireland|kingdom|states|africa|korea|america|arabia|lanka)$/],
  [/^royal$/, /^mail$/]
]
const isProper = (word: string, before = '', behind = ''): boolean =>
  properNoun.has(word) ||
  namesBehind.some(([name, stands]) => name.test(word) && stands.test(before)) ||
  namesAhead.some(([name, stands]) => (name.test(word) && stands.test(behind)) || (stands.test(word) && name.test(before)))

/** A word of any letters with the capital of a day, a month or a place. */
export const asName = (word: string, before?: string): string => (isProper(word, before) ? capitalized(word) : word)
const capitalized = (word: string): string => inner.get(word) ?? (word[0] ?? '').toUpperCase() + word.slice(1)
/** Their capital stands within. */
const inner: ReadonlyMap<string, string> = new Map(['iPhone', 'iPad', 'eBay'].map((name) => [name.toLowerCase(), name]))

/** Stands before a name. */
export const title: RegExp = /^(?:mrs?|ms|miss|dr|prof)\.?$/
/** Before whom it is spoken to. */
const greeting = /^(?:dear|hi|hello|hey)$/
/** Short ones with a vowel; those without any are known by that. */
const acronym = wordSet(
  'uk|usa|eu|uae|vat|usb|asap|faq|faqs|eta|id|ids|iban|bic|upi|ups|pin|pins|sim|imei|sku|uv|ai|api|url|ui|ip|isp|otp|oled|led|lan|ram|cpu|gpu|usps|irs|diy|po|pos|ceo|cfo|coo|ok|rac|aa|ba|atm|ach|aed|aud|eur|usd|inr|iso|ac|ev|hoa|fao|fyi|eod|cod|apr|dob|ein|epc|dvla|asin|isbn|oem|rma|nasa|ikea|ios|ocr|pa|sos|ota|tba|nda|poa|voip|abta|atol|iata|imo|ada|aoc|usaa|nra|ufo|eula|dpo|poc'
)

/** It can be shouted: it is no acronym, name or label. */
export const isShoutable = ({text}: Word): boolean => loud.has(text) || plain.has(text) || properNoun.has(text)

/** It stays in capitals, shouted or not: "PDF", "ASAP", "the US", "IT team". */
export function isAcronym(word: string, before?: string, behind?: string): boolean {
  if (word === 'us') return before === 'the' || /^(?:dollars?|citizens?|customs|mail|postal)$/.test(behind ?? '')
  if (word === 'it') return behind === 'team' || behind === 'department' || behind === 'support'
  return acronym.has(word) || (word.length < 6 && !/[aeiouy]/.test(word) && !title.test(word))
}

/** A name that stands with its capital elsewhere: "we use Hermes", "Mrs Miller". */
export const namesIn = (...texts: string[]): ReadonlySet<string> =>
  new Set(texts.flatMap((text) => [...text.matchAll(/(?<=[\p{Ll}\d,] )\p{Lu}\p{Ll}+/gu)].map(([name]) => name.toLowerCase())).filter((name) => !loud.has(name) && !plain.has(name)))

/** The word at a place of a block, with a capital where it `opens` a sentence; `names` are those that are known. */
export function inSmallLetters({text, words}: Block, at: number, opens: boolean, names: ReadonlySet<string> = noNames): string {
  const {start, end, text: meant} = words[at] as Word
  const raw = text.slice(start, end)
  const lower = raw.toLowerCase()
  const before = words[at - 1]?.text ?? ''
  const behind = words[at + 1]?.text
  if (isAcronym(meant, before, behind)) return raw
  const isName = isProper(lower, before, behind) || names.has(lower) || title.test(lower) || ((title.test(before) || greeting.test(before)) && !isShoutable(words[at] as Word))
  return opens || isName || /^i(?:$|['’])/.test(lower) ? capitalized(lower) : lower
}

const noNames: ReadonlySet<string> = new Set()

/** A whole clause in capitals, in small letters; undefined where it isn't shouted. */
export function quietly({block, first, last}: Match): string | undefined {
  const {words, text} = block
  const from = (words[first] as Word).start
  const said = text.slice(from, words[last]?.end)
  if (last === first || said.length > longest || !/\p{Lu}{2}/u.test(said) || /\p{Ll}/u.test(said)) return undefined
  let quiet = ''
  let at = from
  for (let index = first; index <= last; index++) {
    const word = words[index] as Word
    // two words of "can't" share their letters
    if (word.start < at) continue
    quiet += text.slice(at, word.start) + inSmallLetters(block, index, index === sentenceAt(block, first).first)
    at = word.end
  }
  return quiet
}

/** In characters; a text without stops must stay cheap. */
const longest = 300
