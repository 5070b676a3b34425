/**
 * What a sentence is about: its telling words, brought down to their stems, and words of one sense to one. "We don't refund deposits" and "the
 * deposit is non-refundable" are about the same.
 */
import {lazily} from '../lazily.ts'
import type {Word} from '../reply/words.ts'
import {wordSet} from '../word-set.ts'

/** Words that hold a sentence together. */
export const functionWords: ReadonlySet<string> = wordSet(
  `a|an|the|this|that|these|those|it|its|i|me|my|mine|myself|we|us|our|ours|you|your|yours|yourself|he|him|his|she|her|they|them|their|theirs|one|ones|someone|somebody|anyone|anybody|everyone|everybody|everything|something|anything|nothing|nobody|who|whom|whose|which|what|where|when|why|how|and|or|but|so|if|then|than|because|as|since|while|until|till|though|although|however|therefore|hence|thus|of|in|on|at|to|from|by|for|with|about|into|onto|over|under|after|before|during|between|through|up|down|out|off|per|via|due|am|is|are|was|were|be|been|being|have|has|had|having|do|does|did|doing|done|will|would|shall|should|can|could|may|might|must|ought|let|get|gets|got|getting|go|goes|going|gone|went|now|just|only|also|too|very|really|quite|such|more|most|much|many|some|any|all|both|each|every|other|another|same|own|even|ever|yet|still|already|always|often|usually|again|back|here|there|well|not|no|never|none|yes|ok|okay|please|sorry`
)

/** Said of an explanation, and no part of it. */
const ofExplaining = wordSet(
  `reason|reasons|explain|explained|explanation|mentioned|mention|said|told|wrote|written|noted|unfortunately|afraid|regret|unable|able|possible|impossible|cannot|isn|means|mean|meant|thing|things|way|case|simply|actually|unfortunate|exist|existed|make|makes|made|take|takes|took|taken|give|gave|given|put|happen|happened|use|used|offer|order to|past|customer|customers|it's|there's|dear|hello|thanks|thank|team|need|needs|needed|want|wants`
)

/** Words of one sense, as replies to customers use them. */
const groups = `
refund reimburse repay money
keep kept hold held reserve retain block
fee charge cost surcharge
price tariff
late delay overdue slow
parcel package shipment consignment
send sent post ship dispatch mail
deliver arrive come came reach receive
courier carrier driver
buy purchase
cancel annul void
replace exchange swap substitute
repair mend fix restore
broke break broken fail failure malfunction breakdown
wrong incorrect invalid
fault defect faulty
mistake error
allow permit accept
forbid forbidden prohibit ban
close shut
sick ill unwell illness
injury injure
abroad overseas foreign
rule regulation
law legal statute
insurance insurer insure
expire lapse
begin began begun start
stop pause freeze frozen suspend
licence license
warranty guarantee
raise rose rise risen increase higher
drop reduce lower cheaper
car vehicle
van truck lorry
plane flight aircraft
show display
check verify inspect examine
complete finish
technician engineer fitter
carry bear bore
full fully
stock available
member membership
subscriber subscription
account profile
attempt time
staff personnel crew
doctor physician
big large
home house
free gratis complimentary
answer reply respond response
appointment visit
maker manufacturer manufacture manufacturing
shop store
protect guard
eligible qualify
waive forgo
move change
medicine medication
`

/** Longest first: what is taken off a word, and what takes its place. */
const endings: readonly (readonly [RegExp, string])[] = [
  [/(?:'s?|s')$/, ''],
  [/(?:ss)es$/, 'ss'],
  [/ies$/, 'y'],
  [/([^su])s$/, '$1'],
  [/(?:able|ible)$/, ''],
  [/(?:ations?|ition)$/, ''],
  [/(?:ments?|ness|ings?)$/, ''],
  [/(?:ied)$/, 'y'],
  [/ed$/, ''],
  [/(?:ers?|ors?|ly|ery)$/, ''],
  [/ion$/, ''],
  [/e$/, ''],
  [/y$/, 'i'],
  [/([bdglmnprt])\1$/, '$1']
]

const irregular: () => ReadonlyMap<string, string> = lazily(
  () =>
    new Map(
      'paid pay|pays pay|bought buy|sold sell|left leave|found find|lost lose|stolen steal|stole steal|shown show|chosen choose|chose choose|spoke speak|spoken speak|rang ring|rung ring|fell fall|fallen fall|died die|dead die|children child|men man|women woman|people person|feet foot|opened open|opening open|delivery deliver|deliveries deliver|used use|fewer less|customs customs'
        .split('|')
        .map((pair) => pair.split(' ') as [string, string])
    )
)

/** A word without its endings, so that "cancel", "cancelled" and "cancellation" are one. */
export function stemOf(word: string): string {
  const base = irregular().get(word) ?? word
  let stem = base.replace(/^non-?(?=\w{5})/, '')
  for (const [ending, instead] of endings) {
    const shorter = stem.replace(ending, instead)
    if (shorter.length >= 3) stem = shorter
  }
  return stem
}

const senses = lazily(readSenses)

function readSenses(): Map<string, string> {
  const known = new Map<string, string>()
  for (const group of groups.trim().split('\n')) {
    const [sense = '', ...others] = group.split(' ')
    for (const word of [sense, ...others]) known.set(stemOf(word), stemOf(sense))
  }
  return known
}

/** The sense of a word, by its stem. */
export const senseOf = (word: string): string => {
  const stem = stemOf(word)
  return senses().get(stem) ?? stem
}

/** What telling words stand for: a number for itself. */
export function conceptsOf(words: readonly Word[]): Set<string> {
  const concepts = new Set<string>()
  for (const {text, kind} of words) {
    if (kind === 'slot' || kind === 'link' || functionWords.has(text) || ofExplaining.has(text) || (text.length < 2 && kind === 'word')) continue
    concepts.add(kind === 'number' ? text : senseOf(text))
  }
  return concepts
}
