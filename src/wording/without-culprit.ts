/**
 * Moves a fact off the customer: "you entered the wrong address" becomes "the wrong address was entered". Only where the sentence is sure to
 * stay grammatical and says no more and no less.
 */
import {lazily} from '../lazily.ts'
import {type Match, sentenceOf, wordsOf} from '../match/match.ts'
import {anyCase} from './any-case.ts'

const thing =
  '((?:[a-z-]+ )?(?:address|name|date|button|plan|day|reference|username|card|sort code|product|item|part|serial number|voucher|number|code|postcode|size|email|password|amount|account|box|form|file|photo|model|option|link|label|receipt|invoice|reading|signature|document|details|measurements)(?:s|es)?)'
const place = '((?: (?:on|in|at|for|during|into|under) (?!.*\\b(?:and|or|then|you)\\b)[^,;:()]*)?)'

const wrongThing = lazily(
  () =>
    new RegExp(
      `^[Yy]ou(?: have|['’]ve)?( may have| might have| must have)? ((?:entered|gave|provided|supplied|submitted|selected|chose|chosen|picked|used|uploaded|booked|ordered|dialled|scanned|clicked|tapped)|(?:typed|keyed|put|sent|handed|wrote)(?: in| down)?) (the (?:wrong|incorrect|old)|an? (?:wrong|incorrect|invalid|expired|old)) ${thing}${place}$`
    )
)
const missingThing = lazily(
  () =>
    new RegExp(
      `^[Yy]ou (?:did not|didn['’]t|forgot to|failed to|neglected to|omitted to) (include|attach|enter|provide|send|submit|complete|return|sign|upload|confirm|add) (the|your|an?|any) ${thing}${place}$`
    )
)
const toUs = /^(because |as )?[Yy]ou(?: have|['’]ve)? (gave|given|sent|told) us ((?:the|an?) (?:wrong|incorrect|old|invalid|expired) (?!.*\b(?:and|or|then|you)\b)[^,;:()]*)$/

const participles: Readonly<Record<string, string>> = {
  gave: 'given',
  give: 'given',
  make: 'made',
  show: 'shown',
  showed: 'shown',
  chose: 'chosen',
  send: 'sent',
  pay: 'paid',
  write: 'written',
  keep: 'kept',
  leave: 'left',
  take: 'taken',
  bring: 'brought',
  took: 'taken',
  wrote: 'written',
  made: 'made',
  threw: 'thrown',
  broke: 'broken',
  forgot: 'forgotten',
  choose: 'chosen',
  hang: 'hung',
  throw: 'thrown',
  tear: 'torn',
  tore: 'torn',
  drove: 'driven',
  bent: 'bent'
}
const alike = /^(?:read|set|put|shut|cut|left|sent|lost|sold|kept|bought|brought|told|paid|given|chosen|\p{L}+ed|misread|split)$/u
/** "gave" and "give" as "given". */
export const participleOf = (said: string): string => {
  const [verb = '', particle] = said.split(' ')
  return particle ? `${participleOfOne(verb)} ${particle}` : participleOfOne(verb)
}
function participleOfOne(verb: string): string {
  const known = participles[verb]
  if (known || alike.test(verb)) return known ?? verb
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`
  if (doubled.test(verb)) return `${verb}${verb.at(-1)}ed`
  return verb.endsWith('e') ? `${verb}d` : `${verb}ed`
}
const doubled = /^(?:un)?(?:plug|scan|fit|stop|ship|wrap|submit|cancel|label|level|strap|pin|top|zip)$/
const isPlural = (noun: string): boolean => /(?:[^siu]s|[sx]es|ies|people|children)$/i.test(noun) && !/^(?:lens|gas|canvas|news|series|species)$/i.test(noun)

const end = '(?!(?:yourself|yourselves|too|also|already|own|and|or|but|then|that|which|who|you|because|so)\\b)'
const afterwards =
  'for|during|into|under|within|without|when|before|after|until|by|with|from|as|instead|twice|yesterday|today|overnight|tonight|again|outside|inside|last|to|once|(?:two|three|four|five|six|seven|eight|nine|ten|\\d+|several|many) times|incorrectly|wrongly|wrong|improperly|properly|correctly|fully|backwards|yet|ahead|worn|open|past|too'
const laterOn = `on|in|at|${afterwards}`
const particle = 'back|in|out|off|on|over|up|down|away|along|through|apart|together|round|aside'
const noun = /* @__PURE__ */ (() =>
  `${end}(?!(?:${particle})(?=$| (?:${laterOn})\\b))(?!(?:on|in|at|for|during|into|under|within|without|when|before|after|until|by|to|with|from|over|as|instead|twice|yesterday|today|overnight|tonight|again|outside|inside|last|off|out)\\b)[\\p{L}\\d'’-]+`)()
const things = /* @__PURE__ */ (() => `(it|them|(?:the|your|an?|our|this|every|each) (?:${noun} ){0,3}?(${noun})(?: of (?:the |your |our |an? )?${noun})?)`)()
const when = /* @__PURE__ */ (() => `((?: (?:${laterOn})\\b(?:(?!\\b(?:and|or|then|which)\\b)[^,;:()])*)?)`)()
const because = "^(because |as )?[Yy]ou(?: have|['’]ve| had)? "

/** Verbs, their past where it isn't regular, and the particles that change what they mean: "sent the form back" is "sent back", not "sent". */
const withParticle: readonly [verb: string, past: string, particles: string][] = [
  ['send', 'sent', 'back|in|over|off|through'],
  ['give', 'gave|given', 'back|in|away|up'],
  ['bring', 'brought', 'back|in|along|over|round'],
  ['hand', 'handed', 'back|in|over'],
  ['pay', 'paid', 'back|in|off'],
  ['fill', 'filled', 'in|out|up'],
  ['turn|switch', 'turned|switched', 'on|off|up|down'],
  ['take', 'took|taken', 'out|off|away|back|in|down|apart|along'],
  ['put', 'put', 'away|back|in|on|down|up|out|together|through|aside'],
  ['plug|key|type', 'plugged|keyed|typed', 'in'],
  ['write|note', 'wrote|written|noted', 'down'],
  ['throw', 'threw|thrown', 'away|out'],
  ['pick|top|zip|lock|back|pack|fold|wind', 'picked|topped|zipped|locked|backed|packed|folded|wound', 'up'],
  ['screw|strap|fasten|pull|push|shut|close', 'screwed|strapped|fastened|pulled|pushed|shut|closed', 'on|off|in|out|down|up'],
  ['clean|rinse|empty|leave|cut|cross', 'cleaned|rinsed|emptied|left|cut|crossed', 'out|off'],
  ['set|hang', 'set|hung', 'up'],
  ['sign', 'signed', 'off|in|out'],
  ['pass|drop|post|return', 'passed|dropped|posted|returned', 'on|off|in|back|through']
]
/** All of them as they stand beside each other. */
const parted = (form: 'base' | 'past'): string => withParticle.map(([verb, past, particles]) => `(?:${form === 'base' ? verb : past}) (?:${particles})`).join('|')

const behindObject = lazily(() =>
  withParticle.map(
    ([verb, past, particles]) =>
      new RegExp(
        `^(.*? )(${verb}|${past}) (it|them|(?:the|your|an?|our|this|every|each) (?:[\\p{L}\\d'’-]+ ){0,4}?[\\p{L}\\d'’-]+) (${particles})(?= (?:on time|in time|${afterwards})\\b|$)(.*)$`,
        'u'
      )
  )
)

/** "Sent the form back" as "sent back the form": so the particle stays with its verb wherever the form goes. */
function besideVerb(text: string): string {
  for (const way of behindObject()) {
    const [, before, verb, object, particle, rest = ''] = way.exec(text) ?? []
    if (object && particle) return `${before}${verb} ${particle} ${object}${rest}`
  }
  return text
}

/** What somebody never does, always does or keeps doing happened on no day: told as an event it is another fact. */
const habit = lazily(
  () =>
    new RegExp(
      `\\byou (?:\\p{L}+ly )?never (?!(?:read|set|put|shut|cut)\\b)(?:${deeds}|${parted('base')}|tell|ask|answer|respond|reply|contact|call|inform|notify|warn|click|tap|select|order|book|complain|claim|give|show|take|bring|appeal|pick up)\\b|\\b(?:always|usually|often|regularly|constantly|all the time|again and again|(?:every|each) (?:single )?(?:time|day|week|month|year|night|morning))\\b`,
      'iu'
    )
)

const done = lazily(
  () =>
    new RegExp(
      `${because}(?:also |simply |yourself )?(signed|initialled|initialed|ticked|ordered|chose|selected|picked|used|submitted|entered|typed(?: in)?|keyed(?: in)?|wrote(?: down)?|clicked|measured|plugged|connected|posted|returned|sent(?: in)?|opened|left|missed|dropped|washed|broke|damaged|scratched|bent|cracked|overloaded|overfilled|misread|lost|ignored(?! (?:us|me|our))|tore|threw(?: away| out)?|activated|printed|scanned|applied|filled(?: in| out)?|turned (?:off|on|in)|exceeded|accepted|declared|deleted|cancelled|uploaded|installed|registered|booked|pressed|put(?: in| down)?|removed|shared|gave|changed|skipped|made|took|paid|overlooked|left out|forgot|misspelled|mixed up|swapped|missed out|locked|bought|provided|stated|listed|set up|connected|fitted|approved|confirmed|inserted|attached|added|charged|poured|unplugged|mistyped|set|loaded|assembled|mounted|stored|fitted|tightened|closed|wired|configured|paired|hung|${parted('past')})(?! (?:your finger|the time|the trouble|an? (?:point|effort|chance))\\b) ${things}${when}$`,
      'u'
    )
)
const deeds =
  'include|attach|enter|provide|send|submit|complete|return|sign|upload|confirm|add|save|quote|supply|read|check|open|press|tick|write down|note down|back up|update|cancel|pay|use|register|mention|measure|keep|set|follow|collect|attend|scan|activate|plug in|fill in|fill out|pack|label|seal|charge|print|verify|apply|accept|turn on|turn off|turn in|switch on|switch off|install|clean|empty|weigh|plug|turn|switch|tighten|close|lock|connect|insert|enable|link|descale|reset|restart|rinse|unlock|renew|pair|sync|calibrate|adjust|refill|remove|defrost|level|choose|report|make'
const undone = lazily(
  () => new RegExp(`${because}(?:did not|didn['’]t|not|forgot to|failed to|neglected to|omitted to|chose not to) (${parted('base')}|${deeds}) ${things}${when}$`, 'u')
)
/** "You forgot to attach form B12", "… to sign page 3": what a number names needs no article. */
const numbered = lazily(
  () =>
    new RegExp(
      `${because}(?:did not|didn['’]t|forgot to|failed to|neglected to|omitted to|chose not to) (${parted('base')}|${deeds}) ((?:form|page|document|section|box|step|field|line|part|question|annex|appendix|schedule|invoice|sheet|certificate|paper) (?:\\d[\\w./-]*|\\p{Lu}[\\w./-]*\\d[\\w./-]*|\\p{Lu}))${when}$`,
      'u'
    )
)
/** "You haven't paid the invoice": it has not been paid. */
const notYet = lazily(() => {
  const have = deeds.split('|').map((deed) => deed.replace(/^\p{L}+/u, participleOf))
  return new RegExp(`^(because |as )?[Yy]ou (have not|haven['’]t|have never|never)(?: yet)? (${parted('past')}|${have.join('|')}) ${things}${when}$`, 'u')
})

/** "You never sent us the form": it wasn't sent; whether it came some other way nobody says. */
const notSentUs = lazily(
  () =>
    new RegExp(
      `^(because |as )?[Yy]ou((?: have| had|['’]ve)? never| (?:did|have|had)(?: not|n['’]t)| failed to| forgot to) (send|sent|give|gave|given|show|shown|showed|bring|brought) (us|me) ${things}( back| over| along)?${when}$`,
      'u'
    )
)

function notSentToUs(text: string): string | undefined {
  const [, lead = '', never = '', verb, whom, object, head, along = '', rest = ''] = notSentUs().exec(text) ?? []
  if (!verb || !object || !head || dated.test(text)) return undefined
  return `${lead}${(isOfNow.test(never) ? notDoneYet : leftUndone)(object, head, participleOf(verb))}${along} to ${whom}${rest}`
}
const isOfNow = /\bhave|['’]ve/

/** "You forgot to press Save" */
const unpressed = lazily(
  () =>
    new RegExp(
      `^(because |as )?[Yy]ou (?:did not|didn['’]t|forgot to|failed to|never) (press|click|tap|select|tick) ((?:\\p{Lu}[\\p{L}\\d]*|[“"'‘]\\p{Lu}[\\p{L}\\d ]{0,30}[”"'’])(?: \\p{Lu}[\\p{L}\\d]*)*)${when}$`,
      'u'
    )
)

/** "…, people always do": they do what "you" did. */
const alikeDone = /^(?:people|everybody|everyone|most|many|others|lots|we all|like)\b[^.!?]*\b(?:do|does|did|people|everybody|everyone|others)\b/i
const goesOn = /^(?:so|because|which|although|and (?:the|your|our|we|it|this|that|there))\b/i

/** A day or a date, of which nobody knows what it belongs to once the sentence is turned. */
const dated =
  /\b(?:\d{1,2}(?:st|nd|rd|th)?|(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|last \w+|january|february|march|april|may|june|july|august|september|october|november|december)\b(?! (?:days?|hours?|weeks?|months?|minutes?))/i

const never = "(?:never|did not|didn['’]t|have not|haven['’]t|had not|hadn['’]t|failed to|forgot to)"
/** What was left undone, told so that nobody did it: "you never answered" is "nobody answered". */
const nobodyDid: () => readonly [left: RegExp, told: string][] = lazily(() =>
  (
    [
      [
        `^(because |as )?you ${never} (?:answer(?:ed)?|pick(?:ed)? up)((?: (?:the|your|our) (?:door|phone|bell|call|calls|intercom))?)((?: (?:when|at|on) [^,;:]+)?)$`,
        '$1nobody answered$2$3'
      ],
      [`^(because |as )?you (?:were not|weren['’]t) (?:at home|in|home|there)((?: (?:when|at|on) [^,;:]+)?)$`, '$1nobody was in$2'],
      [`^(because |as )?you ${never} return(?:ed)? (?:any of )?(our (?:\\p{L}+ )?(?:calls|voicemails))((?: [^,;:]+)?)$`, '$1$2 were not returned$3'],
      [`^(because |as )?you ${never} (?:answer(?:ed)?|tak(?:e|en)|pick(?:ed)? up) (?:any of )?(our (?:\\p{L}+ )?calls)((?: [^,;:]+)?)$`, '$1$2 were not answered$3'],
      [`^(because |as )?you ${never} (?:respond(?:ed)?|repl(?:y|ied)) to (?:any of )?(our (?:\\p{L}+ )?(?:calls?|voicemails?)(?: [^,;:]+)?)$`, '$1there was no reply to $2'],
      [`^(because |as )?you ${never} (?:repl(?:y|ied)|respond(?:ed)?)((?: to (?:the|our|my|any|a) [^,;:]+)?)$`, '$1there was no reply$2'],
      ["^(because |as )?you(?: have|['’]ve)? ignored ((?:all )?(?:of )?our (?:emails?|letters?|messages?|reminders?|calls|texts)(?: [^,;:]+)?)$", '$1there was no reply to $2'],
      [`^(because |as )?you ${never} (?:tell|told|let) (us|me)(?: know)?((?: (?:about|of|that|when|until|before|in time|beforehand|at the time) ?[^,;:]*)?)$`, '$1$2 told$3'],
      [
        `^(because |as )?you ${never} (?:contact(?:ed)?|call(?:ed)?|inform(?:ed)?|notif(?:y|ied)|ask(?:ed)?|warn(?:ed)?) (us|me)((?: (?:about|of|when|until|before|in time|beforehand|first|at the time|within|on) ?[^,;:]*)?)$`,
        '$1$2 asked$3'
      ],
      [`^(because |as )?you(?: have|['’]ve)? left ((?!(?:the|your|our|an?|it|them|us|me|early|home)\\b)\\p{L}+(?: \\p{L}+)?(?<!s)) (on|off)$`, '$1$2 was left $3'],
      [
        `^(because |as )?you ${never} (?:give|gave|given) ((?:us |me )?)((?:the (?:full |required )?)?(?:(?:\\d+|\\p{L}+) (?:hour|day|week|month)s?['’]? )?(?:written )?notice)$`,
        '$1$3 was not given'
      ],
      ["^(because |as )?you(?: have|['’]ve)? let (it|(?:the|your) (?:[\\p{L}-]+ ){0,2}?[\\p{L}-]+) (lapse|expire|run out|dry out)$", '$1$2 ran$3']
    ] as [string, string][]
  ).map(([left, told]) => [anyCase(left), told])
)

const ended: Readonly<Record<string, string>> = {lapse: 'lapsed', expire: 'expired', 'run out': 'ran out', 'dry out': 'dried out'}
const asked: readonly [verb: RegExp, done: string][] = [
  [/\bcontact/i, 'contacted'],
  [/\bcall/i, 'called'],
  [/\binform/i, 'informed'],
  [/\bnotif/i, 'notified'],
  [/\bwarn/i, 'warned'],
  [/\bask/i, 'asked']
]

function byNobody(text: string): string | undefined {
  for (const [left, told] of nobodyDid()) {
    const found = left.exec(text)
    if (!found) continue
    const [, because = '', second = '', third = ''] = found
    const we = /^me$/i.test(second) ? "I wasn't" : "we weren't"
    if (told.startsWith('$1$2 told')) return `${because}${we} told${third}`
    if (told.startsWith('$1$2 asked')) return `${because}${we} ${asked.find(([verb]) => verb.test(text))?.[1] ?? 'asked'}${third}`
    if (told.startsWith('$1$2 ran')) return `${because}${second} ${ended[third.toLowerCase()] ?? third}`
    return text.replace(left, told)
  }
  return undefined
}

/** What somebody did, and how it is called. */
export const noted: Readonly<Record<string, string>> = {
  cancelled: 'cancellation',
  canceled: 'cancellation',
  ordered: 'order',
  booked: 'booking',
  applied: 'application',
  replied: 'reply',
  responded: 'reply',
  paid: 'payment',
  complained: 'complaint',
  claimed: 'claim'
}
/** "You cancelled after the deadline": the cancellation came after it. */
const tooLate = lazily(
  () =>
    new RegExp(
      `^(because |as )?you(?: have|['’]ve)? (${Object.keys(noted).join('|')})((?: too)? late|(?: \\d+| two| three| a| one)?(?: days?| hours?| weeks?| minutes?)? (?:after|outside|past) (?!.*\\b(?:and|or|then|you)\\b)[^,;:()]+)$`,
      'i'
    )
)

/** "You failed to cancel before the 14th": there was no cancellation before it; whether one was sent, and where to, nobody says. */
const notInTime = lazily(() =>
  anyCase(
    `^(because |as )?you ${never} (cancel|order|book|apply|reply|respond|pay|complain|claim|register|renew|appeal|object|${Object.keys(noted).join('|')}|registered|renewed|appealed)((?: (?:in time|within|before|by|until|prior to|for|with us) [^,;:()]+| in time| at the time| back then| (?:up )?until (?:after|now))?)$`
  )
)
const notices: Readonly<Record<string, string>> = {
  cancel: 'cancellation',
  book: 'booking',
  apply: 'application',
  respond: 'reply',
  pay: 'payment',
  complain: 'complaint',
  register: 'registration',
  renew: 'renewal',
  object: 'objection',
  registered: 'registration',
  renewed: 'renewal',
  appealed: 'appeal'
}

/** As many characters tell how a clause begins. */
const line = 20

const idiom =
  /\bmake (?:sure|the (?:effort|time|trouble)|an? (?:\w+ )?(?:effort|attempt|fuss|point|start|scene))\b|\byour (?:mind|voice|temper|hands?|time|chance|word|turn)\b|\bleft it (?:too|very|so|rather) late\b/i

/** "You signed a 12 month contract": it runs for 12 months. */
const bound =
  /^(because |as )?you(?: have|['’]ve)? (?:signed(?: up (?:to|for))?|agreed to|entered into|took out|accepted) an? (?:minimum )?((?:\d+|one|two|three|six|twelve|eighteen|twenty-four)[ -](?:month|year|week))(?: minimum)? (contract|plan|agreement|lease|subscription|membership|policy)$/i

/** "You took the cheapest one, so what did you expect?", "You signed it. Read it again.": beside that, no passive changes anything. */
function staysReproach({block: {text, words}, last, first}: Match): boolean {
  const behind = text.slice(words[last]?.end ?? 0, (words[last]?.end ?? 0) + line * 4)
  return (
    /^,? (?:so|and) (?:what|why|how)\b/i.test(behind) ||
    (isChoice.test(words[first + 1]?.text ?? '') && /^[.!] (?:so |and |but )?(?:why|what did you|(?:please )?read (?:it|them|that)|you (?:should|could|ought))\b/i.test(behind))
  )
}
const isChoice = /^(?:signed|chose|picked|selected|accepted|took|bought|booked|agreed|decided)$/

/** "You signed the sheet without remarks" as "the sheet was signed without remarks"; a person should see whether it reads well. */
export function inPassive(match: Match, isAlone = false): string | undefined {
  const next = match.last + 1 < sentenceOf(match).end ? match.block.words[match.last + 1] : undefined
  // what goes on must not lean on "you": "and pressed Send"
  if (!isAlone && next && alikeDone.test(match.block.text.slice(next.start, next.start + line * 2))) return undefined
  if (!isAlone && next && next.before !== ',' && next.before !== ':' && !goesOn.test(match.block.text.slice(next.start, next.start + line))) return undefined
  if (!isAlone && staysReproach(match)) return undefined
  const said = wordsOf(match).replace(/\byou (?:obviously|clearly|evidently|apparently|plainly|also|then|simply|unfortunately|sadly) /i, 'you ')
  if (habit().test(said)) return undefined
  const text = besideVerb(said.replace(/ yourself$/i, ''))
  // whose choice it was is all that is said; and nobody says "your mind was changed", or "it was left too late"
  if ((text !== said && /^(?:because |as )?you (?:\p{L}+ly )?(?:chose|picked|selected|wanted|decided)\b/iu.test(text)) || idiom.test(text)) return undefined
  const [, because = '', months, paper] = bound.exec(text) ?? []
  if (paper) return `${because}your ${paper} runs for ${months}${months?.startsWith('one ') || months?.startsWith('1 ') ? '' : 's'}`
  const [, once = '', press, button, behind = ''] = unpressed().exec(text) ?? []
  if (press && button) return `${once}${button} was not ${participleOf(press)}${behind}`
  // a quotation would be torn
  if (/["“”‘]|(?<!\p{L})'/u.test(text)) return undefined
  const nobody = byNobody(text)
  if (nobody !== undefined) return nobody
  const [, lacking = '', step, until = ''] = notInTime().exec(text) ?? []
  if (step) return `${lacking}there was no ${notices[step.toLowerCase()] ?? noted[step.toLowerCase()] ?? step.toLowerCase()}${until}`
  const [, reason = '', deed, numberedPaper, whenDone = ''] = numbered().exec(text) ?? []
  if (deed && !dated.test(whenDone)) return `${reason}${numberedPaper} was not ${participleOf(deed)}${whenDone}`
  const unsent = notSentToUs(text)
  if (unsent !== undefined) return unsent
  const late = tooLate().exec(text)
  if (late) return `${late[1] ?? ''}the ${noted[(late[2] as string).toLowerCase()]} came${late[3]}`
  const [, before = '', have = '', had = '', missing = '', kind = '', since = ''] = notYet().exec(text) ?? []
  if (had && kind && !dated.test(since)) {
    const many = isPlural(kind) && !/^(?:an?|this) /.test(missing)
    const been = /^never/.test(have) ? `${many ? 'were' : 'was'} never` : `${many ? 'have' : 'has'} ${have.endsWith('never') ? 'never' : 'not'} been`
    return /^an? /.test(missing) ? undefined : `${before}${missing} ${been} ${participleOf(had)}${since}`
  }
  const [, lead = '', verb, object, head, rest = ''] = done().exec(text) ?? undone().exec(text) ?? []
  // "left a file exposed": the last word says how it was left
  if (!verb || !object || (head !== undefined && /ed$|^(?:times|ajar|open|shut|twice)$/.test(head)) || (verb === 'put' && !rest)) return undefined
  // "not read on May 3": whether the notice or the reading was on that day nobody knows
  if (undone().test(text) && dated.test(rest) && !rest.startsWith(' until ')) return undefined
  // "missed it by a pound"
  if (verb === 'missed' && rest.startsWith(' by ')) return undefined
  // "lost by not using them"
  if (/\bby not \p{L}+ing\b/u.test(rest)) return undefined
  if (object === 'it' || object === 'them')
    return undone().test(text)
      ? /^(?:read|check|follow|keep|mention|measure|collect)$/.test(verb)
        ? undefined
        : `${lead}${object === 'it' ? "it wasn't" : "they weren't"} ${participleOf(verb)}${rest}`
      : rest === '' && !/^(?:overlooked|missed|skipped|misread|misspelled)$/.test(verb)
        ? undefined
        : `${lead}${object === 'it' ? 'it was' : 'they were'} ${participleOf(verb)}${rest}`
  if (!head) return undefined
  // "You didn't tighten the screw on the left": it is that screw
  const side = undone().test(text) ? sided.exec(rest)?.[0] : undefined
  if (side) return `${lead}${object}${side} ${beOf(object, head)} not ${participleOf(verb)}${rest.slice(side.length)}`
  return `${lead}${undone().test(text) ? leftUndone(object, head, participleOf(verb)) : `${object} ${beOf(object, head)} ${participleOf(verb)}`}${rest}`
}

const sided = /^ (?:on|at|in) the (?:left|right|top|bottom|back|front|side|inside|outside|rear|underside)(?: side)?\b/
const beOf = (object: string, head: string): string => (isPlural(head) && !/^(?:an?|this|every|each) /.test(object) ? 'were' : 'was')
const notDoneYet = (object: string, head: string, participle: string): string => {
  const have = beOf(object, head) === 'were' ? 'have' : 'has'
  return /^an? /.test(object) ? `no ${object.replace(/^an? /, '')} ${have} been ${participle}` : `${object} ${have} not been ${participle}`
}
const leftUndone = (object: string, head: string, participle: string): string =>
  /^an? /.test(object) ? `no ${object.replace(/^an? /, '')} ${beOf(object, head)} ${participle}` : `${object} ${beOf(object, head)} not ${participle}`

/** The same fact without "you", to stand in the place of the match; undefined where that takes a person. */
export function withoutCulprit(match: Match): string | undefined {
  const next = match.last + 1 < sentenceOf(match).end ? match.block.words[match.last + 1]?.text : undefined
  // what follows must bring its own subject, or hang on the whole clause
  if (next !== undefined && !/^(?:so|because|which|although)$/.test(next)) return undefined
  const text = wordsOf(match)
  if (!/^(?:(?:because|as) )?you /i.test(text) || habit().test(text)) return undefined

  const wrong = wrongThing().exec(text)
  if (wrong) {
    const [, may, verb, article, noun, where] = wrong as unknown as string[]
    return `${article} ${noun}${may ? `${may} been` : isPlural(noun as string) ? ' were' : ' was'} ${participleOf(verb as string)}${where}`
  }
  const missing = missingThing().exec(text)
  if (missing) {
    const [, verb, article, noun, where] = missing as unknown as string[]
    if (dated.test(where as string)) return undefined
    const be = isPlural(noun as string) ? 'were' : 'was'
    return /^an?|any$/.test(article as string) ? `no ${noun} ${be} ${participleOf(verb as string)}${where}` : `${article} ${noun} ${be} not ${participleOf(verb as string)}${where}`
  }
  const given = toUs.exec(text)
  if (given) return `${given[1] ?? ''}we were ${participleOf(given[2] as string)} ${given[3]}`
  return undefined
}
