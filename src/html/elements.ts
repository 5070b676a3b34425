/**
 * What the elements of HTML are to a reader of prose, and which of them are open. Closing one costs no more than opening it did, so deep
 * nesting stays cheap.
 */
import type {Token} from 'parse5'

/** What an element makes of its text: nobody's prose, somebody else's words, or words that are only mentioned. */
export type Role = 'unread' | 'quote' | 'code' | 'q' | undefined

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** They stand on lines of their own. */
export const breaking: ReadonlySet<string> = names(
  'address article aside blockquote body br caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul'
)
/** They have no content and no end tag. */
export const empty: ReadonlySet<string> = names('area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr')
/** Beside `pre` and what is hidden. */
const unread: ReadonlySet<string> = names(
  'audio canvas datalist head iframe listing math noembed noframes noscript object plaintext pre script select style svg template textarea title video xml xmp'
)
const mentioning: ReadonlyMap<string, Role> = new Map([...['code', 'kbd', 'samp', 'tt'].map((name): [string, Role] => [name, 'code']), ['q', 'q']])

/** How mail programs mark what they quote, beside `blockquote`: Gmail, Yahoo, Thunderbird, Proton, Tuta, Zoho, Outlook, Freshdesk. */
const quotingClass =
  /(?:^|\s)(?:gmail_quote|gmail_quote_container|gmail_attr|yahoo_quoted|moz-cite-prefix|moz-forward-container|protonmail_quote|tutanota_quote|zmail_extra|OutlookMessageHeader|freshdesk_quote)(?:\s|$)/
const quotingId = /^(?:x_)*(?:OLK_SRC_BODY_SECTION|mail-editor-reference-message-container|isForwardContent|isReplyContent|yahoo_quoted_\w*)$/
/** From here on Outlook has put what it quotes, without an element around it. */
const quotingRest = /^(?:x_)*(?:appendonsend|divRplyFwdMsg)$/
const hiding = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i

const attribute = ({attrs}: Token.TagToken, name: string): string | undefined => attrs.find((one) => one.name === name)?.value

function roleOf(tag: Token.TagToken): Role {
  const {tagName} = tag
  if (unread.has(tagName) || attribute(tag, 'hidden') !== undefined || hiding.test(attribute(tag, 'style') ?? '')) return 'unread'
  if (tagName === 'blockquote' || quotingClass.test(attribute(tag, 'class') ?? '') || quotingId.test(attribute(tag, 'id') ?? '')) return 'quote'
  return mentioning.get(tagName)
}

/** An end tag closes nothing outside of these. */
const scopes = ['td', 'th', 'caption', 'table', 'button', 'object', 'template']
const tables = names('table caption colgroup thead tbody tfoot tr td th')
/** They close a paragraph that is open. */
const closesParagraph = (name: string): boolean => breaking.has(name) && !tables.has(name) && name !== 'br' && name !== 'body' && name !== 'html'

/** Start tags that close what is open: which elements, and those that they don't look beyond. */
const implied: ReadonlyMap<string, readonly [closes: readonly string[], within: readonly string[]]> = new Map(
  Object.entries({
    li: [['li'], ['ul', 'ol', 'menu']],
    dt: [['dt', 'dd'], ['dl']],
    dd: [['dt', 'dd'], ['dl']],
    td: [['td', 'th'], ['table']],
    th: [['td', 'th'], ['table']],
    tr: [['tr'], ['table']],
    tbody: [['thead', 'tbody', 'tfoot'], ['table']],
    thead: [['thead', 'tbody', 'tfoot'], ['table']],
    tfoot: [['thead', 'tbody', 'tfoot'], ['table']]
  })
)

/** The elements that are open, as a browser would have them, but that it moves none about. */
export interface OpenElements {
  /** Opens what a start tag opens, behind closing what it closes unsaid. */
  open(tag: Token.TagToken): Role
  close(name: string): void
  isIn(...list: string[]): boolean
  isUnread(): boolean
  isQuoted(): boolean
}

/** `left` hears of each element with a role when it closes. */
export function trackElements(left: (role: Role) => void): OpenElements {
  const stack: {name: string; role: Role}[] = []
  /** Where in the stack the open elements of a name stand. */
  const places = new Map<string, number[]>()
  /** Where those stand that aren't read or are quoted. */
  const walls: number[] = []
  let unreadOnes = 0
  let quotes = 0

  const last = (...list: readonly string[]): number => list.reduce((most, name) => Math.max(most, places.get(name)?.at(-1) ?? -1), -1)

  const closeFrom = (place: number): void => {
    while (stack.length > place) {
      const {name, role} = stack.pop() as {name: string; role: Role}
      places.get(name)?.pop()
      if (role === 'unread') unreadOnes--
      if (role === 'quote') quotes--
      if (walls.at(-1) === stack.length) walls.pop()
      left(role)
    }
  }
  const closeImplied = (list: readonly string[], within: readonly string[]): void => {
    const place = last(...list)
    if (place > last(...within)) closeFrom(place)
  }

  return {
    open(tag) {
      const {tagName: name} = tag
      if (breaking.has(name)) closeImplied(['head'], [])
      if (closesParagraph(name)) closeImplied(['p'], scopes)
      const closes = implied.get(name)
      if (closes) closeImplied(...closes)
      if (quotingRest.test(attribute(tag, 'id') ?? '')) quotes++
      if (empty.has(name)) return undefined
      const role = roleOf(tag)
      if (role === 'unread') unreadOnes++
      if (role === 'quote') quotes++
      if (role === 'unread' || role === 'quote') walls.push(stack.length)
      const own = places.get(name) ?? []
      own.push(stack.length)
      places.set(name, own)
      stack.push({name, role})
      return role
    },
    close(name) {
      const place = last(name)
      // `<i><blockquote></i>` closes no quote
      const wall = breaking.has(name) ? (tables.has(name) ? last('table') : last(...scopes)) : (walls.at(-1) ?? -1)
      if (place >= 0 && place >= wall) closeFrom(place)
    },
    isIn: (...list) => last(...list) >= 0,
    isUnread: () => unreadOnes > 0,
    isQuoted: () => quotes > 0
  }
}
