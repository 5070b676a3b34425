/**
 * markdown-it for the text of paragraphs and headings. It says of no token where in the text it stood, so that is noted here.
 */
import Parser, {type Env, type MarkdownIt, type StateInline, type Token} from 'markdown-it'

/** What a stretch of the text reads as. */
export interface Reading {
  from: number
  to: number
  text: string
  /** Somebody else's words begin or end here. */
  foreign?: {tag: string; closes: boolean}
}

/** Without these a text reads as it stands. */
const special = /[\\&`<\]*_]/

const parser: MarkdownIt = /* @__PURE__ */ createParser()

/** What doesn't read as it stands, in the text's order. `env` holds the definitions of links. */
export function readInline(text: string, env: Env): Reading[] {
  if (!special.test(text)) return []
  const tokens: Token[] = []
  parser.inline.parse(text, parser, env, tokens)
  return tokens.flatMap((token) => {
    const [from, to] = token.map as [number, number]
    const reading = readToken(token)
    return reading === undefined ? [] : [typeof reading === 'string' ? {from, to, text: reading} : {from, to, text: '', foreign: reading}]
  })
}

function createParser(): MarkdownIt {
  const parser = new Parser('commonmark')
  // line breaks stay as they stand, and tokens of text apart
  parser.inline.ruler.disable('newline')
  parser.inline.ruler2.disable('fragments_join')
  /** As markdown-it does it, but each token gets the stretch that it stands for. */
  parser.inline.tokenize = (state: StateInline & {labelEnd?: number}) => {
    const rules = parser.inline.ruler.getRules('')
    const {tokens, posMax} = state
    while (state.pos < posMax) {
      const from = state.pos
      let index = tokens.length
      if (!rules.some((rule) => rule(state, false))) state.pending += state.src[state.pos++]
      // each `*` of a run is a token, the last ones
      const marks = state.pos - tokens.length
      for (; index < tokens.length; index++) {
        const token = tokens[index] as Token
        if (token.type === 'text') token.map ??= [marks + index, marks + index + 1]
        else if (token.type === 'link_close') token.map ??= [token.markup === 'autolink' ? state.pos - 1 : (state.labelEnd as number), state.pos]
        else token.map ??= [from, token.type === 'link_open' || token.type === 'hardbreak' ? from + 1 : state.pos]
      }
    }
    // where the text of a link ends, in case it is that
    state.labelEnd = posMax
    if (state.pending) state.pushPending().map = [posMax, posMax]
  }
  return parser
}

/** Nothing where the token reads as it stands. */
function readToken({type, content, markup}: Token): string | Reading['foreign'] {
  switch (type) {
    case 'text':
      // emptied where it is part of `**`
      return content === '' ? '' : undefined
    case 'text_special':
      return content === markup ? undefined : content
    case 'code_inline':
      // in one backtick at each end: the word reader takes it for somebody else's words
      return markup === '`' ? undefined : `\`${content.replaceAll('`', '')}\``
    case 'html_inline':
      return readTag(content)
    default:
      return ''
  }
}

/** The tags of HTML; others, such as `<order number>`, are placeholders. */
const breaking = new Set(
  'address article aside br dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p section summary table tbody td tfoot th thead tr ul'.split(
    ' '
  )
)
const plain = new Set('a abbr b bdi bdo big center cite del dfn em font i img input ins label mark s small span strike strong sub sup tt u var wbr'.split(' '))
/** Their content is somebody else's words, or none. */
const foreign = new Set(['blockquote', 'pre', 'script', 'style', 'textarea'])
const quoting: ReadonlyMap<string, string> = new Map([...['code', 'kbd', 'samp'].map((name): [string, string] => [name, '`']), ['q', '"']])

function readTag(source: string): string | Reading['foreign'] {
  const [, slash, name] = /^<(\/?)([a-z][a-z\d-]*)/.exec(source.toLowerCase()) ?? []
  // a comment
  if (name === undefined || plain.has(name)) return ''
  if (breaking.has(name)) return '\n'
  return foreign.has(name) ? {tag: name, closes: slash === '/'} : quoting.get(name)
}
