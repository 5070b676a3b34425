/**
 * Replies put together from templates, for training only: whole labelled replies with alternatives, one a line, as they are said in plain words.
 *
 *     chat | {Hi {name},|} [refusal:{the lamp|that one} {can't|cannot} be returned] [reason:because it was made to measure].
 *
 * A channel, then the reply. `{a|b}` are alternatives, which may hold others and may be empty; `{name}` is one of the words below;
 * `[label,label:words]` is labelled so; ⏎ is the end of a line; `{{order_number}}` stays as it is, a slot that somebody left open.
 */
import {allMoves} from '../src/moves/index.ts'
import type {Channel} from '../src/types.ts'
import {randomFrom} from './logistic.ts'
import type {LabelledReply, LabelledSpan} from './replies.ts'

/** How many replies are made of a template; the same reply counts once. So many are enough for nearly every alternative to stand in one of them. */
const times = 4

const slots: Record<string, readonly string[]> = {
  name: 'Ana Tom Priya Marcus Li Sofia Dave Grace Omar Hannah Jake Mei Carlos Nina Ravi Ellie Sam Fatima Ben Zoe'.split(' '),
  last: 'Moore Silva Khan Novak Brooks Ito Garcia Lopez Hill Rossi'.split(' '),
  ini: 'JR BG SA TK MV DL AH RS'.split(' '),
  brand: 'Lumastore Skyhop Novafone Deskly Parceline Playgrid Brightcart HarbourInn'.split(' '),
  thing:
    'order,jacket,router,app,headset,blender,phone,game,subscription,account,laptop,coffee machine,gift card,backpack,bike helmet,printer,shoes,tablet,keyboard,dress,membership,controller,TV box,camera,desk lamp,water bottle'.split(
      ','
    ),
  color: 'black blue grey red green white'.split(' '),
  other: 'PayPal,Google Play,the App Store,the manufacturer,the courier,your airline,UPS,the seller,Spotify,the hotel,the gym'.split(','),
  city: 'Leeds Denver Pune Dallas Perth Toronto Lyon Miami Glasgow Austin'.split(' '),
  air: 'DEN SFO JFK LHR ORD SEA MIA BOS DFW LAS'.split(' '),
  url: 'https://help.brightcart.com/hc/en-us/articles/2041 https://support.novafone.com/orders https://www.lumastore.com/contact https://help.skyhop.net/kb/SL2210 https://go.parceline.com/t/9914 https://care.playgrid.net/returns?lang=en help.deskly.io/faq#billing'.split(
    ' '
  ),
  phone: '1-800-555-0142,0800 555 0199,<phone>,+44 20 7946 0101,(555) 010-2277'.split(','),
  email: 'help@lumastore.com care@skyhop.net <email> support@deskly.io guestrelations@harbourinn.com'.split(' '),
  id: '<id> #W4452190 KX7P2Q 1084-2276 B0JZ41 W9318850'.split(' '),
  card: 'credit card,PayPal,gift card,original payment method,Visa ending in 4410'.split(','),
  date: 'May 3,2024-06-11,Monday,Friday,March 14,the 21st,10 June,2024-05-28,next Tuesday,Nov 2'.split(','),
  time: '9AM,6:30,10 am,5PM,8:15 am,14:20'.split(','),
  num: '2 3 5 7 10 14 15 20 24 30 45 60 90 120'.split(' '),
  ver: '2.4 3.1.7 11.0 5.2 20.0.5 4.0.1'.split(' ')
}

/** The replies that the templates of a file make, the same ones each time. Throws where a template is broken. */
export function repliesFrom(templates: string, file: string): LabelledReply[] {
  const replies = new Map<string, LabelledReply>()
  templates.split('\n').forEach((line, at) => {
    if (!line) return
    const [, channel, template] = /^(social|chat|review|email|macro|sms) \| (.+)$/.exec(line) ?? []
    if (!template) throw new Error(`${file}:${at + 1}: expected “channel | reply”, found “${line.slice(0, 60)}”`)
    for (let time = 0; time < times; time++) {
      const {reply, spans, isClosed} = labelled(choose(template, time, randomFrom(at + 1)))
      if (!isClosed || /[{}|]/.test(reply.replaceAll(/\{\{[\w. -]+\}\}/g, ''))) throw new Error(`${file}:${at + 1}: a bracket without its partner in “${reply}”`)
      replies.set(reply, {id: `${file}:${at + 1}:${time + 1}`, file, channel: channel as Channel, reply, labels: labelsFrom(spans)})
    }
  })
  return [...replies.values()]
}

/** One of the alternatives each, from the innermost on, the next one each time; what an empty one leaves behind is tidied. */
function choose(template: string, time: number, random: () => number): string {
  const pick = (some: readonly string[]): string => some[(Math.floor(random() * some.length) + time) % some.length] as string
  let text = template.replaceAll('⏎', '\n').replaceAll(/\{\{([\w. -]+)\}\}/g, '\u0001$1\u0002')
  for (let before = ''; before !== text; ) {
    before = text
    text = text.replaceAll(/\{([^{}]*)\}/g, (_, inner: string) => pick(inner.includes('|') ? inner.split('|') : (slots[inner] ?? [inner])))
  }
  return text
    .replaceAll(/ {2,}/g, ' ')
    .replaceAll(/ +([.,;!?)\]])/g, '$1')
    .trim()
    .replaceAll('\u0001', '{{')
    .replaceAll('\u0002', '}}')
}

/** Takes the labels out of the text; those of nothing but an empty alternative go. */
function labelled(text: string): {reply: string; spans: LabelledSpan[]; isClosed: boolean} {
  let reply = ''
  const spans: LabelledSpan[] = []
  const open: {labels: string[]; start: number}[] = []
  for (const part of text.split(/(\[[a-z,-]+:|\])/)) {
    const last = part === ']' ? open.pop() : undefined
    if (last) {
      const end = last.start + reply.slice(last.start).replace(/[ .,!?]+$/, '').length
      spans.push(...last.labels.map((label) => ({label, start: last.start, end})))
    } else if (/^\[.*:$/.test(part)) {
      open.push({labels: part.slice(1, -1).split(','), start: reply.length})
    } else {
      reply += part
    }
  }
  return {reply, spans: spans.filter(({start, end}) => start < end), isClosed: open.length === 0}
}

const kinds = new Set<string>(allMoves.map(({kind}) => kind))

/** A template doesn't tell of the customer: a reply that is sorry is taken to answer a complaint. */
const labelsFrom = (spans: readonly LabelledSpan[]): LabelledReply['labels'] => ({
  moves: spans.flatMap(({label, start, end}) => (kinds.has(label) ? [{kind: label, start, end}] : [])),
  faults: spans.flatMap(({label, start, end}) => (kinds.has(label) ? [] : [{rule: label, start, end}])),
  complaint: spans.some(({label}) => label === 'apology' || label === 'sympathy'),
  anger: 0,
  atFault: 'unknown',
  verdict: 'fair'
})
