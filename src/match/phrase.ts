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
 */
import {fold, spelledOut} from '../reply/fold.ts'
import {type Form, formNames} from './forms.ts'

/** Word classes by the name that phrases call them: alternatives separated by `|`. */
export type WordClasses = Readonly<Record<string, string>>

/** A set of phrases that mean the same to who asks for them. Made by `phrases`. */
export interface Phrases {
  readonly classes: WordClasses
  /** One phrase a line. */
  readonly text: string
}

/** Names a set of phrases, one a line; lines that start with `#` are comments. Compiled by the linter that loads them. */
export function phrases(classes: WordClasses, text: string): Phrases {
  return {classes, text}
}

/** A step leads over one word: over any at all, over those of a form, or over a certain word. Steps are numbered in this order. */
export const anyStep = 0
export const stepOfForm = (form: Form): number => 1 + formNames.indexOf(form)
const firstWordStep: number = 1 + formNames.length

/** What can stand in one place of a phrase: one of some words, up to so many words, or one of some sequences. Of equal keys the meaning is equal. */
export type Element = {key: number} & ({steps: readonly number[]} | {gap: number} | {choices: readonly (readonly Element[])[]})

export interface ParsedPhrase {
  source: string
  isException: boolean
  anchor: 'sentence' | 'clause' | undefined
  atEnd: boolean
  elements: readonly Element[]
}

/** All gaps of a phrase together; wider ones tie words that have nothing to do with each other. */
const mostGapWords = 24

/** Reads phrases. Phrases repeat their words, choices and classes, so each of them is read once. */
export interface PhraseParser {
  /** Throws a `SyntaxError` that quotes the phrase where the notation is broken. */
  parse(source: string, classes: WordClasses): ParsedPhrase
  /** Any word. */
  readonly any: Element
  /** The steps over the words that have been read. */
  readonly stepsOfWords: ReadonlyMap<string, number>
}

const formAt = /<\w+>/y
const classAt = /\{[\w-]+\}/y
const wordAt = /[^\s()|?^,$!*<>{}]+/y
const gapsAtStart = /^(?:\s*\*\d)+/
const gapsAtEnd = /(?:\*\d\s*)+$/

export function createPhraseParser(): PhraseParser {
  const stepsOfWords = new Map<string, number>()
  const any: Element = {key: 0, steps: [anyStep]}
  const words: Element[] = []
  const known = new Map<string, readonly Element[]>([['*', [any]]])
  const knownChoices = new Map<string, Element>()
  const knownClasses = new Map<string, Element>()
  let keys = 1

  // what is being read, and how far it has been
  let text = ''
  let at = 0
  let classes: WordClasses = {}
  /** The keys of the classes named so far: they tell apart what is written alike. */
  let named = ''
  let gaps = 0
  let fail: (why: string) => never

  const skipSpace = (): void => {
    while (text.charCodeAt(at) <= 32) at++
  }
  const take = (mark: string): boolean => {
    skipSpace()
    if (text[at] !== mark) return false
    at++
    return true
  }
  const takeMatch = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at
    if (!pattern.test(text)) return undefined
    const token = text.slice(at, pattern.lastIndex)
    at = pattern.lastIndex
    return token
  }

  const parse = (source: string, given: WordClasses): ParsedPhrase => {
    fail = (why) => {
      throw new SyntaxError(`Phrase "${source}": ${why}`)
    }
    text = source
    at = 0
    classes = given
    named = ''
    gaps = 0
    const isException = take('!')
    const anchor = take('^') ? 'sentence' : take(',') ? 'clause' : undefined
    const atEnd = source.endsWith('$')
    text = source.slice(at, atEnd ? -1 : undefined)
    at = 0
    // a gap at either end finds nothing more
    if (text.includes('*')) text = text.replace(gapsAtStart, '').replace(gapsAtEnd, '')
    let elements: readonly Element[] = nothing
    for (skipSpace(); at < text.length; skipSpace()) {
      if (text[at] === '|') fail('"|" stands outside of brackets')
      if (text[at] === ')') fail('")" stands without a "("')
      elements = joined(elements, readItem())
    }
    if (!elements.some(hasWord)) fail('needs at least one word of its own')
    if (gaps > mostGapWords) fail(`its gaps span ${gaps} words; ${mostGapWords} are the most`)
    return {source, isException, anchor, atEnd, elements}
  }

  /** Reads what stands in one place, and whether it may be missing. */
  const readItem = (): readonly Element[] => {
    const from = at
    const namedBefore = named.length
    let items: readonly Element[]
    if (text[at] === '(') {
      at++
      const choices = readChoices()
      items = [oneOf(text.slice(from, at) + named.slice(namedBefore), choices)]
    } else items = text[at] === '{' ? [readClass()] : readToken()
    return take('?') ? [oneOf(text.slice(from, at) + named.slice(namedBefore), [items, nothing])] : items
  }

  /** Reads up to the bracket that closes a group. */
  const readChoices = (): (readonly Element[])[] => {
    const choices: (readonly Element[])[] = []
    let choice = nothing
    for (;;) {
      skipSpace()
      if (at === text.length) fail('"(" is not closed')
      if (text[at] !== '|' && text[at] !== ')') {
        choice = joined(choice, readItem())
        continue
      }
      choices.push(choice)
      choice = nothing
      if (text[at++] === ')') return choices
    }
  }

  /** One of several; the single words among them become one element. */
  const oneOf = (name: string, choices: readonly (readonly Element[])[]): Element => {
    let element = knownChoices.get(name)
    if (!element) {
      const steps: number[] = []
      const rest: (readonly Element[])[] = []
      for (const choice of choices) {
        const only = choice.length === 1 ? choice[0] : undefined
        if (only && 'steps' in only) for (const step of only.steps) steps.push(step)
        else rest.push(choice)
      }
      if (rest.length && steps.length) rest.unshift([{key: keys++, steps}])
      element = rest.length ? {key: keys++, choices: rest} : {key: keys++, steps}
      knownChoices.set(name, element)
    }
    return element
  }

  const readClass = (): Element => {
    const name = takeMatch(classAt)?.slice(1, -1) ?? fail('a bracket of {class}, <form> or (a|b) is not closed')
    const list = Object.hasOwn(classes, name) ? classes[name] : undefined
    if (list === undefined) return fail(`there is no word class {${name}} here; there are ${Object.keys(classes).join(', ') || 'none'}`)
    let element = knownClasses.get(list)
    if (!element) {
      element = oneOf(
        list,
        list.split('|').map((entry) => (entry.match(/\S+/g) ?? []).flatMap(elementsOf))
      )
      knownClasses.set(list, element)
    }
    named += ` ${element.key}`
    return element
  }

  /** Reads a word, a form, `*` or a gap. */
  const readToken = (): readonly Element[] => {
    if (text[at] === '*') {
      const width = text[at + 1] as string
      if (!(width >= '0' && width <= '9')) {
        at++
        return [any]
      }
      at += 2
      gaps += Number(width)
      return elementsOf(`*${width}`)
    }
    if (text[at] === '<') {
      const form = takeMatch(formAt) ?? fail('a bracket of {class}, <form> or (a|b) is not closed')
      if (!formNames.includes(form.slice(1, -1))) fail(`${form} is none of <${formNames.join('>, <')}>`)
      return elementsOf(form)
    }
    return elementsOf(takeMatch(wordAt) ?? fail(`"${text[at]}" can't stand here`))
  }

  /** What a token means: "can't" two words, "follow-up" too. */
  const elementsOf = (token: string): readonly Element[] => {
    let elements = known.get(token)
    if (!elements) {
      if (token[0] === '<') elements = [{key: keys++, steps: [stepOfForm(token.slice(1, -1) as Form)]}]
      else if (token[0] === '*') elements = [{key: keys++, gap: Number(token[1])}]
      else elements = wordsOf(token).map(wordOf)
      known.set(token, elements)
    }
    return elements
  }
  const wordOf = (word: string): Element => {
    const number = stepsOfWords.size
    const step = stepsOfWords.get(word) ?? number + firstWordStep
    if (step === number + firstWordStep) {
      stepsOfWords.set(word, step)
      words.push({key: keys++, steps: [step]})
    }
    return words[step - firstWordStep] as Element
  }
  return {parse, any, stepsOfWords}
}

const nothing: readonly Element[] = []
const joined = (first: readonly Element[], second: readonly Element[]): readonly Element[] => (first.length === 0 ? second : [...first, ...second])

/** Whether an element can't be found without a word that it names. */
const hasWord = (element: Element): boolean =>
  ('steps' in element && !element.steps.includes(anyStep)) || ('choices' in element && element.choices.every((choice) => choice.some(hasWord)))

/** The words of a token as texts are read: folded, spelled out, parted at dashes. */
const wordsOf = (token: string): readonly string[] =>
  token.split('-').flatMap((part) => {
    const folded = fold(part)
    return part === '' ? [] : (spelledOut(folded) ?? [folded])
  })
