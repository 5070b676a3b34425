/**
 * The prose of an HTML text and where it stands in the source.
 *
 * parse5's tokenizer, not its tree: a tree joins the texts around a tag that it drops, and moves what a table can't hold, and then no text says
 * where it stands. What lies between two tags is text, and is read from the source.
 */
import {type DefaultTreeAdapterTypes, parseFragment, type Token, Tokenizer, TokenizerMode} from 'parse5'
import type {Edit, Suggestion} from '../types.ts'
import {escapeEdits, type Run, type View} from '../view.ts'
import {breaking, type Role, trackElements} from './elements.ts'
import {type Mention, type ProseWriter, writeProse} from './prose.ts'

/** What doesn't read as it stands: white space, references, an end tag without a name, and characters that nobody sees. */
const special = /[ \t\n\f\r]+|&(?:#x?[\da-f]+|[a-z][a-z\d]*);?|<\/>|[\0\u00ad\u200b\u2060\ufeff]/gi

/** The contents of these hold no tags. */
const modes: ReadonlyMap<string, Tokenizer['state']> = new Map([
  ['textarea', TokenizerMode.RCDATA],
  ['title', TokenizerMode.RCDATA],
  ['script', TokenizerMode.SCRIPT_DATA],
  ['plaintext', TokenizerMode.PLAINTEXT],
  ...['style', 'iframe', 'xmp', 'noembed', 'noframes'].map((name): [string, Tokenizer['state']] => [name, TokenizerMode.RAWTEXT])
])

export function htmlView(source: string): View {
  const mentions: Mention[] = []
  const elements = trackElements((role) => closeMention(role))
  const prose = writeProse(elements.isQuoted)
  const readText = startReading(source, prose)
  /** Behind the last tag. */
  let at = 0
  let letters = 0

  const isMention = (role: Role): boolean => (role === 'code' || role === 'q') && !elements.isUnread()
  const openMention = (role: Role, from: number): void => {
    if (!isMention(role)) return
    mentions.push(prose.mention())
    // in one backtick at each end: the word reader takes it for somebody else's words
    prose.mark(role === 'code' ? '`' : '“', from)
  }
  const closeMention = (role: Role): void => {
    const mention = isMention(role) ? mentions.pop() : undefined
    if (!mention || (role === 'code' && prose.drop(mention))) return
    prose.mark(role === 'code' ? '`' : '”', at)
  }
  const count = ({chars}: Token.CharacterToken): void => {
    letters += chars.length
  }
  /** Reads the text before a tag or comment, and goes on behind that. */
  const passText = ({location}: Token.Token): void => {
    const {startOffset, endOffset} = location as Token.Location
    if (letters > 0 && !elements.isUnread()) readText(at, startOffset, letters, elements.isIn('code', 'kbd', 'samp', 'tt'))
    letters = 0
    at = endOffset
  }

  const tokenizer = new Tokenizer(
    {sourceCodeLocationInfo: true},
    {
      onStartTag(tag) {
        passText(tag)
        const {tagName: name} = tag
        const isForeign = elements.isIn('svg', 'math')
        // `<title/>` is empty in a picture, and only there
        if (isForeign && tag.selfClosing) return
        const role = elements.open(tag)
        if (breaking.has(name)) prose.breakLine(name === 'br' ? 1 : 2)
        if (name === 'li') prose.item(true)
        openMention(role, (tag.location as Token.Location).startOffset)
        const mode = isForeign ? undefined : modes.get(name)
        if (mode !== undefined) tokenizer.state = mode
      },
      onEndTag(tag) {
        passText(tag)
        elements.close(tag.tagName)
        if (breaking.has(tag.tagName)) prose.breakLine(tag.tagName === 'br' ? 1 : 2)
        if (tag.tagName === 'li') prose.item(false)
      },
      onCharacter: count,
      onNullCharacter: count,
      onWhitespaceCharacter: count,
      onComment: passText,
      onDoctype: passText,
      onEof: passText,
      onParseError: null
    }
  )
  tokenizer.write(source, true)
  const view = prose.view()
  return {...view, write: (suggestion) => inText(view.runs ?? [], suggestion)}
}

/** Reads text of the source from one tag to the next; `letters` of it, as parse5 counts: what stands behind them is a tag that never ends. */
function startReading(source: string, prose: ProseWriter): (from: number, to: number, letters: number, isCode: boolean) => void {
  const references = new Map<string, string>()
  const decode = (reference: string): string => {
    const known = references.get(reference)
    if (known !== undefined) return known
    const [node] = parseFragment(reference).childNodes as DefaultTreeAdapterTypes.TextNode[]
    const text = node?.value ?? ''
    references.set(reference, text)
    return text
  }

  return (from, to, letters, isCode) => {
    let at = from
    let left = letters
    const plain = (end: number): void => {
      const text = source.slice(at, Math.min(end, at + left))
      if (text !== '') prose.text(at, at + text.length, isCode ? text.replaceAll('`', ' ') : text)
      left -= text.length
    }
    for (const {0: given, index} of source.slice(from, to).matchAll(special)) {
      const start = from + index
      const end = start + given.length
      plain(start)
      if (left <= 0) return
      at = end
      if (given.startsWith('&')) {
        const text = decode(given)
        left -= text.length
        if (/^[ \t\n\f\r]$/.test(text)) prose.space(start, end)
        else if (!/^[\0\u00ad\u200b\u2060\ufeff]$/.test(text)) prose.text(start, end, text)
      } else if (/^\s/.test(given) && given !== '\ufeff') {
        left -= given.replaceAll('\r\n', '\n').length
        prose.space(start, end)
      } else if (given !== '</>') left--
    }
    plain(to)
  }
}

/** A suggestion that leaves tags alone: where its words go across tags the new ones stand where the old began, and from the rest the old ones go. */
function inText(runs: readonly Run[], suggestion: Suggestion): Suggestion {
  const edits: Edit[] = []
  const places: number[] = []
  let hasBreak = false
  for (const edit of suggestion.edits) {
    places.push(edits.length)
    hasBreak ||= edit.text.includes('\n')
    const [first = edit, ...others] = stretches(runs, edit.start, edit.end)
    edits.push({start: first.start, end: first.end, text: edit.text})
    for (const other of others) edits.push({start: other.start, end: other.end, text: ''})
  }
  return escapeEdits(
    {
      ...suggestion,
      // a line break is a tag
      kind: hasBreak ? 'suggest' : suggestion.kind,
      edits,
      slots: suggestion.slots.map((slot) => ({...slot, edit: places[slot.edit] as number}))
    },
    escaped
  )
}

/** The text between two places of the source, without the tags. */
function stretches(runs: readonly Run[], start: number, end: number): {start: number; end: number}[] {
  const found: {start: number; end: number}[] = []
  let low = 0
  let high = runs.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((runs[middle] as Run).to <= start) low = middle + 1
    else high = middle
  }
  for (let index = low; index < runs.length && (runs[index] as Run).from < end; index++) {
    const {from, to} = runs[index] as Run
    const last = found.at(-1)
    if (from === to) continue
    if (last && last.end === from) last.end = Math.min(to, end)
    else found.push({start: Math.max(from, start), end: Math.min(to, end)})
  }
  return found
}

const escapes: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '\n': '<br>'}

const escaped = (text: string): string => text.replace(/[&<>\n]/g, (character) => escapes[character] as string)
