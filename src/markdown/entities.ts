/**
 * Character references: the numeric ones, and the names that occur in letters. Others read as they stand.
 */

/** U+00A0 to U+00FF in order. */
const latin1 =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml'

const names: ReadonlyMap<string, string> = new Map<string, string>([
  ...latin1.split(' ').map((name, index): [string, string] => [name, String.fromCharCode(0xa0 + index)]),
  ...Object.entries({amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", lsquo: '‘', rsquo: '’', sbquo: '‚', ldquo: '“', rdquo: '”', bdquo: '„', ndash: '–', mdash: '—'}),
  ...Object.entries({hellip: '…', bull: '•', euro: '€', trade: '™', rarr: '→', larr: '←', zwj: '\u200d', zwnj: '\u200c', ensp: '\u2002', emsp: '\u2003', thinsp: '\u2009'}),
  ...Object.entries({scaron: 'š', Scaron: 'Š', oelig: 'œ', OElig: 'Œ', num: '#', ast: '*', lowbar: '_', grave: '`', lbrack: '[', rbrack: ']', excl: '!', period: '.', comma: ','})
])

/** Where a reference may stand; to be used at one place with `lastIndex`. */
export const reference: RegExp = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z][A-Za-z\d]{1,31}));/y

/** What a match of `reference` stands for; undefined for an unknown name. */
export function decode([, decimal, hexadecimal, name]: RegExpExecArray): string | undefined {
  if (name !== undefined) return names.get(name)
  const code = decimal === undefined ? Number.parseInt(hexadecimal as string, 16) : Number(decimal)
  return code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) ? '\ufffd' : String.fromCodePoint(code)
}
