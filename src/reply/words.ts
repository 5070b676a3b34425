/**
 * Words with offsets. One pass from left to right; every character is looked at a bounded number of times.
 */
import {lazily} from '../lazily.ts'
import type {Speller} from './fold.ts'

/** A word as the matcher sees it: folded, with the place it stands at. Both halves of "can't" stand at the whole of it. */
export interface Word {
  /** Lower case, straight apostrophe, contractions spelled out: "Can’t" gives `can` and `not`. */
  text: string
  /** UTF-16 offsets into the block's text, end exclusive. */
  start: number
  end: number
  kind: 'word' | 'number' | 'link' | 'slot'
  /** The strongest mark between this word and the one before: a sentence end (`.` `!` `?`), a clause mark (`,` `;` `:` `-` `(`) or nothing. */
  before: '' | ',' | ';' | ':' | '-' | '(' | '.' | '!' | '?' | '\n'
  /** Stands in quotation marks or inline code: somebody else's words. */
  quoted: boolean
  /** By which it is told from other words, whatever reply it stands in; 0 where it has none. */
  number: number
  /** What the speller knows it to mean to the phrases; 0 is nothing. */
  meaning: number
}

export type Mark = Word['before']

/** The marks from the weakest to the strongest. */
const strength = '-(,:;\n.!?'

/** What a character says as a mark. */
const marks: ReadonlyMap<number, Mark> = new Map(
  ['..', '….', '。.', '!!', '??', '؟?', ',,', ';;', '::', '((', ')(', '/(', '–-', '—-'].map((pair) => [pair.charCodeAt(0), pair[1] as Mark])
)

/** What closes a quotation, by what opens it. */
const closing: ReadonlyMap<number, number> = new Map(['“”', '«»', '‘’', '""', '``', "''"].map((pair) => [pair.charCodeAt(0), pair.charCodeAt(1)]))

/** The placeholders of the usual helpdesks. Bounded, so that an unclosed one costs no more than its bound. */
const slotAt = /\{\{[^{}\n]{1,120}\}\}|\{%[^{}\n]{1,120}%\}|\{[^{}\n]{1,120}\}|\[[^[\]\n]{1,80}\](?!\()|<<[^<>\n]{1,80}>>|<[a-zA-Z][\w ]{0,40}>|%[A-Za-z][\w.]{0,60}%/y

/** In words. */
const longestQuote = 80

const unicodeLetter = lazily(() => /[\p{L}\p{N}\p{M}]/u)
const topLevelDomain = /^(?:com|org|net|co|io|uk|de|fr|eu|us|ca|au|in|app|dev|ai|tv|me|gov|edu|info|biz|example)$/i

const isDigit = (code: number): boolean => code >= 48 && code <= 57
const isAsciiLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x2028 || code === 0x2029
const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019 || code === 0x2bc

/** What an ASCII character is to a reader of words. */
const other = 0
const letter = 1
const digit = 2
const space = 3
const bracket = 4
const sign = 5
const kinds: Uint8Array = Uint8Array.from({length: 128}, (_, code) =>
  isAsciiLetter(code) ? letter : isDigit(code) ? digit : isSpace(code) ? space : '{[<%'.includes(String.fromCharCode(code)) ? bracket : marks.has(code) ? sign : other
)

/** The character there, and a line's end behind the text: once asked for what stands behind its end, engines are slow to read any. */
const codeAt = (text: string, at: number): number => (at < text.length ? text.charCodeAt(at) : 10)

const isWordCode = (text: string, at: number): boolean => {
  const code = codeAt(text, at)
  if (code < 128) return isAsciiLetter(code) || isDigit(code)
  // the dashes and quotation marks of print, which are many
  if (code >= 0x2000 && code < 0x2070) return false
  return unicodeLetter().test(String.fromCodePoint(text.codePointAt(at) ?? 0))
}

/** The width of the character at `at`: 2 for a surrogate pair. */
const widthAt = (text: string, at: number): number => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1)

/** The words of one block in order, and the mark that stands behind the last. */
export interface Words {
  words: Word[]
  trailing: Mark
}

/**
 * Reads the words of one block: of `text` from `from` to `to`. Their offsets count from `base`; `breaks` are the offsets into the text at
 * which a line break ends a sentence, in order.
 */
export function readWords(text: string, from: number, to: number, base: number, breaks: readonly number[], speller: Speller): Words {
  const words: Word[] = []
  let mark: Mark = ''
  let at = from
  let nextBreak = 0
  let quoteOpenedAt = -1
  let quote = 0

  while (at < to) {
    while (nextBreak < breaks.length && (breaks[nextBreak] as number) <= at) {
      mark = stronger(mark, '\n')
      nextBreak++
    }
    const code = text.charCodeAt(at)
    const kind = code < 128 ? kinds[code] : isSpace(code) ? space : isWordCode(text, at) ? letter : other
    if (kind === space) {
      at++
      continue
    }

    if (kind === letter || kind === digit) {
      const start = at
      if (code < 128)
        do at++
        while (at < to && kinds[text.charCodeAt(at)] === letter)
      let next = codeAt(text, at)
      const isPlain = kind === letter && (next === 32 || next === 44)
      if (!isPlain) {
        at = endOfRun(text, at, start)
        next = codeAt(text, at)
      }
      if (!isPlain && (next === 64 || (next === 58 && text.startsWith('://', at)) || (next === 46 && isDomain(text, start, at)) || isAddress(text, at, next))) {
        at = endOfLink(text, at)
        words.push({text: '#link', start: start - base, end: at - base, kind: 'link', before: mark, quoted: false, number: 0, meaning: 0})
      } else if (kind === digit) {
        at = endOfNumber(text, at)
        words.push({text: text.slice(start, at).toLowerCase(), start: start - base, end: at - base, kind: 'number', before: mark, quoted: false, number: 0, meaning: 0})
      } else {
        if (next === 46) at = endOfAbbreviation(text, start, at)
        for (let entry = speller.spell(text, start, at); entry !== 0; entry = speller.next(entry)) {
          const spelled = speller.wordOf(entry)
          const number = speller.numberOf(entry)
          const meaning = speller.meaningOf(entry)
          words.push({text: spelled, start: start - base, end: at - base, kind: 'word', before: mark, quoted: false, number, meaning})
          mark = ''
        }
      }
      mark = ''
      continue
    }

    if (kind === bracket) {
      slotAt.lastIndex = at
      if (slotAt.test(text)) {
        words.push({text: '#slot', start: at - base, end: slotAt.lastIndex - base, kind: 'slot', before: mark, quoted: false, number: 0, meaning: 0})
        mark = ''
        at = slotAt.lastIndex
        continue
      }
    }

    const found = kind === sign || code > 127 ? marks.get(code) : undefined
    if (found) mark = stronger(mark, found)
    else if (code === 45) {
      const next = codeAt(text, at + 1)
      if ((isSpace(next) && at + 1 < text.length) || next === 45) mark = stronger(mark, '-')
    } else if (quoteOpenedAt >= 0 && code === quote) {
      // a mark that opens and never closes must not swallow the reply
      if (words.length - quoteOpenedAt <= longestQuote) for (let index = quoteOpenedAt; index < words.length; index++) (words[index] as Word).quoted = true
      quoteOpenedAt = -1
    } else if (closing.has(code) && (quoteOpenedAt < 0 || code !== closing.get(code)) && opensQuote(text, at)) {
      quoteOpenedAt = words.length
      quote = closing.get(code) as number
    } else if (code >= 0xd83c && code <= 0xd83e) {
      // an emoji parts two clauses
      mark = stronger(mark, ',')
    }
    at += code < 128 ? 1 : widthAt(text, at)
  }
  // without room to grow, as with sentences
  return {words: words.slice(), trailing: mark}
}

const stronger = (mark: Mark, found: Mark): Mark => (mark === '' || strength.indexOf(found) > strength.indexOf(mark) ? found : mark)

/** Not inches behind a number, nor the apostrophe behind a plural: "a 24\" screen", "the boys' room". */
function opensQuote(text: string, at: number): boolean {
  if (text[at] === '"') return at === 0 || !isDigit(text.charCodeAt(at - 1))
  return text[at] !== "'" || (at + 1 < text.length && isWordCode(text, at + 1))
}

/** The end of a run of letters and digits, with the apostrophes inside it; read up to `at` so far. */
function endOfRun(text: string, at: number, from: number = at): number {
  while (at < text.length) {
    const code = text.charCodeAt(at)
    if (isAsciiLetter(code)) at++
    else if (isWordCode(text, at)) at += widthAt(text, at)
    else if (isApostrophe(code) && at > from && isWordCode(text, at + 1) && !isDigit(codeAt(text, at + 1))) at++
    else break
  }
  return at
}

/** "4.99", "10:30", "1,200", "5%", "3pm": one number. */
function endOfNumber(text: string, from: number): number {
  let at = from
  while (at + 1 < text.length && '.,:/'.includes(text[at] as string) && isDigit(codeAt(text, at + 1))) at = endOfRun(text, at + 1)
  return text[at] === '%' ? at + 1 : at
}

/** Before a stop: "example.com", "www.example.org/path", but not the missing space in "help.Please". */
function isDomain(text: string, start: number, end: number): boolean {
  if (!isAsciiLetter(codeAt(text, end + 1))) return false
  if (text.slice(start, end).toLowerCase() === 'www') return true
  let at = end
  // look at no more than three labels
  for (let label = 0; label < 3 && codeAt(text, at) === 46; label++) {
    const next = Math.min(endOfRun(text, at + 1), at + 20)
    if (topLevelDomain.test(text.slice(at + 1, next))) return true
    at = next
  }
  return false
}

const restOfAddress = /[\w.+-]{1,64}@\w/y

/** "first.last@example.com": the part before the "@" goes on behind a stop, a dash or a plus. */
function isAddress(text: string, end: number, next: number): boolean {
  if ((next !== 46 && next !== 45 && next !== 43 && next !== 95) || !isWordCode(text, end + 1)) return false
  restOfAddress.lastIndex = end
  return restOfAddress.test(text)
}

/** A link or address runs to the next space; closing marks and final stops are not part of it. */
function endOfLink(text: string, from: number): number {
  let end = from
  while (end < text.length && !isSpace(text.charCodeAt(end)) && !'<>"”'.includes(text[end] as string)) end++
  while (end > from && ".,;:!?)]}'*_".includes(text[end - 1] as string)) end--
  return end
}

const abbreviation = /^(?:mr|mrs|ms|dr|prof|no|nos|st|vs|etc|approx|inc|ltd|co|jr|sr|ref|ext|dept|tel|est|p|pp|mt|ave)$/i
const longestAbbreviation = 'approx'.length

/** Before a stop: "e.g.", "a.m.", "Mr.", and "no." before a number keep it, so that it ends no sentence. */
function endOfAbbreviation(text: string, start: number, end: number): number {
  if (end - start === 1 && isAsciiLetter(text.charCodeAt(start))) {
    // single letters with stops: "e.g.", "p.m.", "U.S."; bounded, so that a megabyte of them stays cheap
    let at = end
    let letters = 1
    while (letters < 4 && codeAt(text, at) === 46 && isAsciiLetter(codeAt(text, at + 1)) && !(at + 2 < text.length && isWordCode(text, at + 2))) {
      at += 2
      letters++
    }
    if (letters === 1) return end
    if (codeAt(text, at) !== 46) return at
    // a capital after it starts a new sentence: "at 5 p.m. We will"
    return /^\.\s+[A-Z]/.test(text.slice(at, at + 4)) ? at : at + 1
  }
  if (end - start > longestAbbreviation || !abbreviation.test(text.slice(start, end))) return end
  const word = text.slice(start, end).toLowerCase()
  const next = text.slice(end + 1, end + 4)
  if (word.startsWith('no') || word === 'p' || word === 'pp') return /^\s*#?\d/.test(next) ? end + 1 : end
  // "ref. AB-12", "tel. +44 …", "ref. <number>"
  if (word === 'ref' || word === 'ext' || word === 'tel') return /^\s*(?:[#+(<[{]|\d|[A-Z][A-Z\d])/.test(next) ? end + 1 : end
  if (word === 'etc' || word === 'co' || word === 'inc' || word === 'ltd' || word === 'st' || word === 'ave' || word === 'est') return /^\s+[A-Z]|^\s*$/.test(next) ? end : end + 1
  return end + 1
}
