/**
 * What was shouted, in small letters; acronyms stay as they are, and names and titles keep their capital.
 */
import {lazily} from '../lazily.ts'
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
  'england|scotland|ireland|wales|britain|france|germany|spain|italy|portugal|netherlands|belgium|luxembourg|switzerland|austria|poland|czechia|hungary|romania|bulgaria|greece|sweden|norway|denmark|finland|iceland|russia|ukraine|america|canada|mexico|brazil|argentina|chile|australia|india|pakistan|japan|korea|singapore|malaysia|thailand|vietnam|indonesia|philippines|israel|egypt|morocco|tunisia|algeria|ethiopia|uganda|tanzania|zambia|zimbabwe|qatar|kuwait|nepal|bangladesh|taiwan|cambodia|colombia|peru|cuba|jamaica|malta|cyprus|serbia|slovakia|slovenia|croatia|albania|estonia|latvia|lithuania|kenya|nigeria|ghana|europe|africa|asia',
  'london|manchester|birmingham|leeds|liverpool|sheffield|nottingham|leicester|newcastle|southampton|brighton|oxford|cambridge|glasgow|edinburgh|cardiff|belfast|dublin|bristol|paris|lyon|berlin|munich|hamburg|frankfurt|cologne|vienna|zurich|geneva|amsterdam|rotterdam|brussels|madrid|barcelona|lisbon|rome|milan|athens|warsaw|prague|budapest|stockholm|oslo|copenhagen|helsinki|moscow|istanbul|dubai|delhi|mumbai|bangalore|bengaluru|chennai|hyderabad|kolkata|pune|tokyo|beijing|shanghai|sydney|melbourne|brisbane|perth|auckland|toronto|ottawa|calgary|vancouver|montreal|chicago|boston|seattle|dallas|houston|miami|orlando|philadelphia|detroit|atlanta|denver|california|texas|florida|heathrow|gatwick|york|angeles|francisco|zealand|kong|washington|vegas',
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

/** Of a place, what stands behind its name: "in Baker Street", "at King's Cross Station"; "the street", "the bus station" are no names. */
const placeNoun = wordSet('street|road|avenue|lane|square|station|airport|hospital|university|terrace|crescent|boulevard|park|bridge|gardens|college|stadium')
const beforePlace = wordSet('in|on|at|to|from|near|of|via|by|behind|outside|opposite|past|along|and|or|for|through')
const ofAnyPlace = wordSet(
  'train|bus|coach|tube|metro|police|petrol|gas|fire|filling|charging|railway|side|ring|busy|local|nearest|retail|car|public|general|private|ours|theirs|home'
)
const mayNamePlaces = wordSet('new|old|red|long|first|second|three')
/** In words. */
const longestPlace = 3

/** The word is part of the name of a street, a station or the like. */
export function isOfPlace(words: readonly Word[], at: number): boolean {
  const noun = words.slice(at, at + longestPlace).findLastIndex(({text}) => placeNoun.has(text)) + at
  if (noun < at) return false
  const isOwn = (word: Word | undefined): boolean =>
    word?.kind === 'word' && !beforePlace.has(word.text) && !ofAnyPlace.has(word.text) && (mayNamePlaces.has(word.text) || !(loud.has(word.text) || plain.has(word.text)))
  let first = noun
  while (noun - first < longestPlace && isOwn(words[first - 1])) first--
  const before = words[first - 1]
  if (first === noun) return at === noun && /^\d+(?:st|nd|rd|th)$/.test(before?.text ?? '')
  return first <= at && (words[first]?.text === 'st' || before?.kind === 'number' || beforePlace.has(before?.text ?? ''))
}

/** Stands before a name. */
export const title: RegExp = /^(?:mrs?|ms|miss|dr|prof|st)\.?$/
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

/** A name that stands with its capital elsewhere: "we use Hermes", "Mrs Miller", "Martina told me so", "Regards,\nOmar". */
export const namesIn = (...texts: string[]): ReadonlySet<string> =>
  new Set(texts.flatMap((text) => [...text.matchAll(named())].map(([name]) => name.toLowerCase())).filter((name) => !loud.has(name) && !plain.has(name)))

const named = lazily(
  () =>
    /(?<=[\p{Ll}\d,] |\b(?:[Rr]egards|[Ww]ishes|[Tt]hanks|[Cc]heers|[Ss]incerely|[Yy]ours),?\s{1,3}|[-–—~] ?)\p{Lu}\p{Ll}+|(?<![\p{L}\d])(?!Some|Support|Management|Reception|Staff)\p{Lu}\p{Ll}+(?= (?:(?:is|was) (?:our|my|your|off|away|ill|sick|rude|kind|on leave|in charge)|said|says|told|tells|promised|called|rang|phoned|wrote|spoke|asked|assured|helped|signed|works|knows|answered|and I)\b)/gu
)

/** The word at a place of a block, with a capital where it `opens` a sentence; `names` are those that are known. */
export function inSmallLetters({text, words}: Block, at: number, opens: boolean, names: ReadonlySet<string> = noNames): string {
  const {start, end, text: meant} = words[at] as Word
  const raw = text.slice(start, end)
  const lower = raw.toLowerCase()
  const before = words[at - 1]?.text ?? ''
  const behind = words[at + 1]?.text
  if (isAcronym(meant, before, behind)) return raw
  const isName =
    isProper(lower, before, behind) ||
    names.has(lower) ||
    title.test(lower) ||
    isOfPlace(words, at) ||
    ((title.test(before) || greeting.test(before)) && !isShoutable(words[at] as Word))
  return opens || isName || /^i(?:$|['’])/.test(lower) ? capitalized(lower) : lower
}

const noNames: ReadonlySet<string> = new Set()

/** A whole clause in capitals, in small letters; undefined where it isn't shouted. */
export function quietly({block, first, last}: Match): string | undefined {
  const {words, text} = block
  const from = (words[first] as Word).start
  const said = text.slice(from, words[last]?.end)
  if (last === first || said.length > longest || !/\p{Lu}{2}/u.test(said) || /\p{Ll}/u.test(said)) return undefined
  const names = namesIn(text.slice(0, farthest))
  let quiet = ''
  let at = from
  for (let index = first; index <= last; index++) {
    const word = words[index] as Word
    // two words of "can't" share their letters
    if (word.start < at) continue
    quiet += text.slice(at, word.start) + inSmallLetters(block, index, index === sentenceAt(block, first).first, names)
    at = word.end
  }
  return quiet
}

/** In characters; a text without stops must stay cheap. */
const longest = 300
/** In characters; names that stand farther off are not looked for. */
const farthest = 4000
