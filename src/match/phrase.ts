/**
 * The notation of phrases.
 *
 *   word            the word, however it is written: can't = cannot = can not, Sorry = sorry
 *   (a|b c|)        one of these; an empty one makes it optional
 *   word?  (a|b)?   may be missing
 *   {name}          a word class, given by name
 *   *  *3           any one word · up to three words, or none
 *   ^ …             stands at the start of a sentence
 *   , …             stands at the start of a clause: of a sentence, or behind a comma, a colon, a dash, "and", "but", "so"
 *   … $             stands at the end of a sentence
 *   ! …             an exception: of the set's other phrases, none is found in words that this one covers
 *   <done> <ing>    any past form or participle · any -ing form
 *   <number> <slot> <link>   a number or price · a placeholder · an address
 *
 * Small words that change nothing ("just", "really", "unfortunately" …) may stand anywhere between the words of a phrase.
 *
 * The option `allow` takes copied words besides, as `copied.ts` reads them.
 */
import {fold, spelledOut} from '../reply/fold.ts'
import {anyForm, formBits} from './forms.ts'

/** Word classes by the name that phrases call them: alternatives separated by `|`. */
export type WordClasses = Readonly<Record<string, string>>

/** A set of phrases that mean the same to who asks for them. Made by `phrases`. */
export interface Phrases {
  readonly classes: WordClasses
  /** One phrase a line. */
  readonly text: string
  /** By which a matcher finds it among its sets sooner than by itself. */
  readonly number: number
}

let made = 0

/** Names a set of phrases, one a line; lines that start with `#` are comments. Compiled by the linter that loads them. */
/* @__NO_SIDE_EFFECTS__ */
export function phrases(classes: WordClasses, text: string): Phrases {
  return {classes, text, number: made++}
}

/**
 * What can stand in one place of a phrase: a word, one of some words or forms, up to so many words, or one of some sequences. Of equal keys
 * the meaning is equal.
 */
export interface Element {
  readonly key: number
  /** A word by its number; 0 where it is none or one of several. */
  readonly word: number
  readonly words: ReadonlySet<number> | undefined
  /** A bit for each word that it names, 128 of them in four numbers: where a word has none, nobody need look into the set. */
  readonly bits: readonly number[]
  /** Bits of forms. */
  readonly forms: number
  readonly gap: number
  readonly choices: readonly (readonly Element[])[] | undefined
}

/** The marks around a phrase, each a bit: `!`, `^`, `,` and `$`. */
export const isExceptional = 1
export const opensSentence = 2
export const opensClause = 4
export const endsSentence = 8

/** A phrase, and how far it has been read. */
export interface Unread {
  /** The phrase as written, and the number of its set. */
  readonly source: string
  readonly set: number
  readonly classes: WordClasses
  /** What is marked around it, as bits. */
  readonly marks: number
  /** The phrase without the marks around it. */
  readonly text: string
  at: number
}

/** All gaps of a phrase together; wider ones tie words that have nothing to do with each other. */
const mostGapWords = 24

/** Reads phrases. Phrases repeat their words, choices and classes, so each of them is read once. */
export interface PhraseParser {
  /** Reads what stands in the next place of a phrase; undefined behind the last. Throws a `SyntaxError` that quotes the phrase where the notation is broken. */
  next(phrase: Unread): readonly Element[] | undefined
  /** Any word. */
  readonly any: Element
}

// patterns, because most phrases are read but once, and an engine that is new to a loop is slow in it
/** A run of letters: all that the notation doesn't write with. */
const wordAt = /[^\0- ()|?^,$!*<>{}]+/y
/** Most groups hold nothing but words, which are parted all at once. */
const plainGroupAt = /\([^()?^,$!*<>{}]*\)/y
const groupAt = /\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)/y
/** A choice of nothing but words, with what parts it from the next one. */
const plainChoiceAt = /[^()|?^,$!*<>{}]*[|)]/y
const formAt = /<\w+>/y
const classAt = /\{[\w-]+\}/y
const gapsAtStart = /^(?:\s*\*\d)+/
const gapsAtEnd = /(?:\*\d\s*)+$/

/** Reads the marks around a phrase. */
export function openPhrase(source: string, set: number, classes: WordClasses): Unread {
  let at = 0
  const take = (mark: string): boolean => {
    while (source.charCodeAt(at) <= 32) at++
    if (source[at] !== mark) return false
    at++
    return true
  }
  const marks = (take('!') ? isExceptional : 0) | (take('^') ? opensSentence : take(',') ? opensClause : 0) | (source.endsWith('$') ? endsSentence : 0)
  let text = source.slice(at, marks & endsSentence ? -1 : undefined).trim()
  // a gap at either end finds nothing more
  if (text.includes('*')) text = text.replace(gapsAtStart, '').replace(gapsAtEnd, '').trim()
  return {source, set, classes, marks, text, at: 0}
}

/** What is sure to be well formed: all but deep brackets. */
const wellFormed = ((): RegExp => {
  const unit = `[^()|^,$!<>{}]|\\{[\\w-]+\\}|<(?:${Object.keys(formBits).join('|')})>`
  const group = `\\((?:${unit}|[|]|\\((?:${unit}|[|])*\\))*\\)`
  return new RegExp(`^(?:${unit}|${group})*$`)
})()
const strayMark = /(?:^|[(|?*])\s*\?/
/** What a word class can't hold. */
const nested = /[(){}?]/

/** Throws a `SyntaxError` that quotes the phrase where the notation is broken. `hasOwnWord` where it is known to name a word that it can't do without. */
export function checkPhrase(phrase: Unread, hasOwnWord: boolean, next: PhraseParser['next']): void {
  const {source, text, classes} = phrase
  const gaps = text.includes('*') ? Array.from(text.matchAll(/\*(\d)/g), ([, width]) => Number(width)).reduce((sum, width) => sum + width, 0) : 0
  if (gaps > mostGapWords) throw new SyntaxError(`Phrase "${source}": its gaps span ${gaps} words; ${mostGapWords} are the most`)
  const hasClasses = (): boolean =>
    !text.includes('{') || Array.from(text.matchAll(/\{([\w-]+)\}/g)).every(([, name]) => Object.hasOwn(classes, name as string) && !nested.test(classes[name as string] as string))
  if (hasOwnWord && wellFormed.test(text) && !(text.includes('?') && strayMark.test(text)) && hasClasses()) return
  let isFound = false
  const copy = {...phrase}
  for (let elements = next(copy); elements; elements = next(copy)) isFound ||= elements.some(hasWord)
  if (!isFound) throw new SyntaxError(`Phrase "${source}": needs at least one word of its own`)
}

/** `numberOf` gives each word a number above 0. */
export function createPhraseParser(numberOf: (word: string) => number): PhraseParser {
  let keys = 0
  const element = (word: number, words: ReadonlySet<number> | undefined, forms: number, gap = 0, choices?: Element['choices']): Element => {
    const bits = [0, 0, 0, 0]
    if (word) bits[(word >> 5) & 3] = 1 << (word & 31)
    if (words) for (const one of words) bits[(one >> 5) & 3] = (bits[(one >> 5) & 3] as number) | (1 << (one & 31))
    return {key: keys++, word, words, bits, forms, gap, choices}
  }
  const any = element(0, undefined, anyForm)
  const words = new Map<string, Element>()
  const known = new Map<string, readonly Element[]>([['*', [any]]])
  const knownChoices = new Map<string, readonly Element[]>()
  const knownClasses = new Map<string, Element>()

  // what is being read, and how far it has been
  let phrase = ''
  let text = ''
  let at = 0
  let classes: WordClasses = {}
  const fail = (why: string): never => {
    throw new SyntaxError(`Phrase "${phrase}": ${why}`)
  }

  const skipSpace = (): void => {
    while (text.charCodeAt(at) <= 32) at++
  }
  const take = (mark: number): boolean => {
    skipSpace()
    if (text.charCodeAt(at) !== mark) return false
    at++
    return true
  }
  const takeMatch = (pattern: RegExp): string => {
    pattern.lastIndex = at
    if (!pattern.test(text)) fail('a bracket of {class}, <form> or (a|b) is not closed')
    const from = at
    at = pattern.lastIndex
    return text.slice(from, at)
  }

  const next = (unread: Unread): readonly Element[] | undefined => {
    ;({source: phrase, text, at, classes} = unread)
    skipSpace()
    if (at >= text.length) return undefined
    if (text.charCodeAt(at) === 124) fail('"|" stands outside of brackets')
    if (text.charCodeAt(at) === 41) fail('")" stands without a "("')
    const items = readItem()
    unread.at = at
    return items
  }

  /** Reads what stands in one place, and whether it may be missing. */
  const readItem = (): readonly Element[] => {
    const from = at
    const code = text.charCodeAt(at)
    const items = code === 40 ? readGroup() : code === 123 ? [readClass()] : readToken()
    const to = at
    return take(63) ? choicesOf(`${nameOf(from, to)}?`, () => oneOf([items, nothing])) : items
  }

  const readGroup = (): readonly Element[] => {
    const from = at
    plainGroupAt.lastIndex = at
    if (plainGroupAt.test(text)) {
      at = plainGroupAt.lastIndex
      const group = text.slice(from, at)
      return choicesOf(group, () => oneIn(group.slice(1, -1)))
    }
    const to = groupEnd()
    at = to
    return choicesOf(nameOf(from, to), () => {
      at = from + 1
      return oneOf(readChoices())
    })
  }

  const groupEnd = (): number => {
    groupAt.lastIndex = at
    if (groupAt.test(text)) return groupAt.lastIndex
    let depth = 0
    for (let end = at; end < text.length; end++) {
      const code = text.charCodeAt(end)
      if (code === 40) depth++
      else if (code === 41 && --depth === 0) return end + 1
    }
    return fail('"(" is not closed')
  }

  /** What is written alike means the same, so long as its classes do. */
  const nameOf = (from: number, to: number): string => {
    const name = text.slice(from, to)
    return name.includes('{') ? name.replace(/\{[\w-]+\}/g, (found) => `{${classOf(found.slice(1, -1)).key}}`) : name
  }

  /** Reads up to the bracket that closes a group. */
  const readChoices = (): (readonly Element[])[] => {
    const choices: (readonly Element[])[] = []
    let choice = nothing
    for (;;) {
      plainChoiceAt.lastIndex = at
      if (!plainChoiceAt.test(text)) {
        skipSpace()
        choice = joined(choice, readItem())
        continue
      }
      const rest = text.slice(at, plainChoiceAt.lastIndex - 1)
      at = plainChoiceAt.lastIndex
      choices.push(joined(choice, elementsIn(rest)))
      choice = nothing
      if (text.charCodeAt(at - 1) === 41) return choices
    }
  }

  const choicesOf = (name: string, read: () => Element): readonly Element[] => {
    let items = knownChoices.get(name)
    if (!items) {
      const end = at
      items = [read()]
      at = end
      knownChoices.set(name, items)
    }
    return items
  }

  /** One of several; the single words among them become one element. */
  const oneOf = (choices: readonly (readonly Element[])[], single: Set<number> = new Set()): Element => {
    let forms = 0
    const rest: (readonly Element[])[] = []
    for (const choice of choices) {
      const only = choice[0]
      if (choice.length !== 1 || !only || only.choices || only.gap) {
        rest.push(choice)
        continue
      }
      if (only.word) single.add(only.word)
      if (only.words) for (const word of only.words) single.add(word)
      forms |= only.forms
    }
    if (rest.length === 0) return element(0, single, forms)
    if (single.size || forms) rest.unshift([element(0, single, forms)])
    return element(0, undefined, 0, 0, rest)
  }

  const readClass = (): Element => classOf(takeMatch(classAt).slice(1, -1))

  const classOf = (name: string): Element => {
    const list = Object.hasOwn(classes, name) ? classes[name] : undefined
    if (list === undefined) return fail(`there is no word class {${name}} here; there are ${Object.keys(classes).join(', ') || 'none'}`)
    if (nested.test(list)) return fail(`the word class {${name}} holds a bracket or a question mark; it takes plain alternatives, parted by |`)
    let items = knownClasses.get(list)
    if (!items) {
      items = oneIn(list)
      knownClasses.set(list, items)
    }
    return items
  }

  /** One of a list that has no brackets and nothing that may be missing. Most hold nothing but plain words, and of these it takes the numbers. */
  const oneIn = (list: string): Element => {
    const single = new Set<number>()
    const others: (readonly Element[])[] = []
    for (const choice of list.split('|')) {
      if (isPlainWord.test(choice) && !spelledOut(choice)) single.add(numberOf(choice))
      else others.push(elementsIn(choice))
    }
    return oneOf(others, single)
  }

  const elementsIn = (tokens: string): readonly Element[] => known.get(tokens) ?? (tokens.match(/\S+/g) ?? []).flatMap(elementsOf)

  /** Reads a word, a form, `*` or a gap. */
  const readToken = (): readonly Element[] => {
    const from = at
    const code = text.charCodeAt(at)
    if (code === 42) {
      const width = text.charCodeAt(++at)
      if (width >= 48 && width <= 57) at++
    } else if (code === 60) {
      const form = takeMatch(formAt)
      if (!(form.slice(1, -1) in formBits)) fail(`${form} is none of <${Object.keys(formBits).join('>, <')}>`)
    } else {
      wordAt.lastIndex = at
      if (!wordAt.test(text)) fail(`"${text[at]}" can't stand here${code === 44 ? '; leave it out: commas between words make no difference' : ''}`)
      at = wordAt.lastIndex
    }
    return elementsOf(text.slice(from, at))
  }

  /** What a token means: "can't" two words, "follow-up" too. */
  const elementsOf = (token: string): readonly Element[] => {
    let elements = known.get(token)
    if (!elements) {
      if (token[0] === '<') elements = [element(0, undefined, formBits[token.slice(1, -1) as keyof typeof formBits])]
      else if (token[0] === '*') elements = [element(0, undefined, 0, Number(token[1]))]
      else elements = wordsOf(token).map(wordOf)
      known.set(token, elements)
    }
    return elements
  }
  const wordOf = (word: string): Element => {
    let known = words.get(word)
    if (!known) {
      known = element(numberOf(word), undefined, 0)
      words.set(word, known)
    }
    return known
  }
  return {next, any}
}

const nothing: readonly Element[] = []
const joined = (first: readonly Element[], second: readonly Element[]): readonly Element[] => (first.length === 0 ? second : [...first, ...second])

/** Whether an element can't be found without a word that it names. */
const hasWord = ({word, words, forms, choices}: Element): boolean =>
  choices ? choices.every((choice) => choice.some(hasWord)) : (forms & anyForm) === 0 && (word !== 0 || forms !== 0 || words !== undefined)

/** The words of a token as texts are read: folded, spelled out, parted at dashes. */
export const wordsOf = (token: string): readonly string[] => {
  if (isPlainWord.test(token)) return spelledOut(token) ?? [token]
  return token.split('-').flatMap((part) => {
    const folded = fold(part)
    return part === '' ? [] : (spelledOut(folded) ?? [folded])
  })
}
const isPlainWord = /^[a-z]+$/
