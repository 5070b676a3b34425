/** What the reader makes of real text: blocks, sentences and words with offsets. */
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {createSpeller} from '../src/reply/fold.ts'
import {createReader, read} from '../src/reply/read.ts'

const blocks = (text: string): string[] => read(text).blocks.map((block) => `${block.kind}: ${block.text}`)
const sentences = (text: string): string[] =>
  read(text).blocks.flatMap((block) =>
    block.sentences.map(({first, end}) =>
      block.words
        .slice(first, end)
        .map((word) => word.text)
        .join(' ')
    )
  )
const words = (text: string): string[] => read(text).blocks.flatMap((block) => block.words.map((word) => word.text))

describe('blocks', () => {
  test('greeting, body, sign-off and signature', () => {
    expect(blocks('Hi Sam,\n\nYour bag is here.\n\nBest,\nAmy\nPier Luggage')).toEqual([
      'greeting: Hi Sam,',
      'body: Your bag is here.',
      'sign-off: Best,',
      'signature: Amy',
      'signature: Pier Luggage'
    ])
  })
  test('a name alone greets, a name alone signs', () => {
    expect(blocks('Anton,\n\nHere it is.\n\nPriya')).toEqual(['greeting: Anton,', 'body: Here it is.', 'signature: Priya'])
  })
  test('a greeting with the message on the same line is body', () => {
    expect(blocks('Hi Sam, your bag is here.')).toEqual(['body: Hi Sam, your bag is here.'])
  })
  test('list items are blocks of their own, without their markers', () => {
    expect(blocks('Two ways:\n- ring us\n2) write\n   to us')).toEqual(['body: Two ways:', 'list: - ring us', 'list: 2) write\n   to us'])
    expect(sentences('- ring us\n- write to us')).toEqual(['ring us', 'write to us'])
  })
  test('quoted lines, and all below "wrote:"', () => {
    expect(blocks('> you are useless\nI hear you.')).toEqual(['quote: > you are useless', 'body: I hear you.'])
    expect(blocks('I hear you.\n\nOn Tuesday, 4 May 2027, Sam Lee <sam@example.com> wrote:\nyou are useless\n\nSam')).toEqual([
      'body: I hear you.',
      'quote: On Tuesday, 4 May 2027, Sam Lee <sam@example.com> wrote:\nyou are useless',
      'quote: Sam'
    ])
    expect(blocks('On Monday Sam wrote:\n> it broke\n\nThat is bad luck.')).toEqual(['quote: On Monday Sam wrote:\n> it broke', 'body: That is bad luck.'])
    expect(blocks('Here you go.\n\n-----Original Message-----\nFrom: Sam')).toEqual(['body: Here you go.', 'quote: -----Original Message-----\nFrom: Sam'])
  })
  test('"-- " opens a signature', () => {
    expect(blocks('It is on its way.\n-- \nAmy\nWe cannot help everyone')).toEqual([
      'body: It is on its way.',
      'signature: -- ',
      'signature: Amy',
      'signature: We cannot help everyone'
    ])
  })
  test('fenced code is not prose', () => {
    expect(blocks('Run this:\n```\nnothing we can do\n```\nThen write.')).toEqual(['body: Run this:', 'code: ```\nnothing we can do\n```', 'body: Then write.'])
  })
  test('CRLF, tabs and blank lines', () => {
    expect(blocks('Hello Sam,\r\n\r\n\tYour bag\tis here.\r\n\r\nBest,\r\nAmy')).toEqual([
      'greeting: Hello Sam,',
      'body: \tYour bag\tis here.',
      'sign-off: Best,',
      'signature: Amy'
    ])
    expect(blocks('')).toEqual([])
    expect(blocks(' \n\t\n')).toEqual([])
  })
})

describe('sentences', () => {
  test.each([
    ['Please see order no. 5. It left.', ['please see order no. 5', 'it left']],
    ['Bring ID, e.g. a passport. Mr. Lee is in.', ['bring id e.g. a passport', 'mr. lee is in']],
    ['Your query (ref. <TICKET>) is closed. Ring tel. +44 20 or ref. AB-12.', ['your query ref. #slot is closed', 'ring tel. 44 20 or ref. ab 12']],
    ['That is the ref. We have it.', ['that is the ref', 'we have it']],
    ['It was $4.99. Now it is 5.', ['it was 4.99', 'now it is 5']],
    ['Open at 5 p.m. We close at 9 p.m. tonight.', ['open at 5 p.m', 'we close at 9 p.m. tonight']],
    ['It is at https://example.com/a.b?c=d. Write to a.b@example.com! Ok', ['it is at #link', 'write to #link', 'ok']],
    ['go to www.example.org/help, ok', ['go to #link ok']],
    ['Sorry.We will mend it', ['sorry', 'we will mend it']],
    ['hi\nwe cant do that\nsorry', ['hi', 'we can not do that', 'sorry']],
    ['THIS IS LATE. WHY?', ['this is late', 'why']],
    ['Really?! Yes…  well', ['really', 'yes', 'well']]
  ])('%s', (text, expected) => {
    expect(sentences(text)).toEqual(expected)
  })
  test('a wrapped line goes on, a short one ends', () => {
    expect(sentences('This is a paragraph that was wrapped at a width of sixty or\nseventy characters or so, as many old mail programs still do\nwith text.')).toHaveLength(1)
    expect(sentences('Ok sorry for the doubt\none moment please\nOk, all codes expire after a week.')).toHaveLength(3)
  })
})

describe('words', () => {
  test('contractions, apostrophes and chat spellings are spelled out, at their own place', () => {
    expect(words("I'm sorry, we can’t. It's the shop's, won't, cannot, dont, u")).toEqual("i am sorry we can not it is the shop's will not can not do not you".split(' '))
    const text = 'We can’t 😀 go'
    const [block] = read(text).blocks
    expect(block?.words.map(({start, end}) => text.slice(start, end))).toEqual(['We', 'can’t', 'can’t', 'go'])
  })
  test('placeholders of the usual helpdesks are one word each', () => {
    const text = 'A {{ticket.requester.first_name}} b {%customer.firstName%} c {first_name | fallback: "there"} d [Your Name] e %NAME% f <<name>> g <name>'
    expect(read(text).blocks[0]?.words.filter(({kind}) => kind === 'slot')).toHaveLength(7)
  })
  test('words in quotation marks or inline code are somebody else’s', () => {
    const quoted = (text: string): string[] => read(text).blocks.flatMap((block) => block.words.filter((word) => word.quoted).map((word) => word.text))
    expect(quoted("You wrote “it broke” and 'twice' and \"again\", the boys' room")).toEqual(['it', 'broke', 'twice', 'again'])
    expect(quoted('Run `npm i` now')).toEqual(['npm', 'i'])
    expect(quoted('A 24" screen and a 27" screen')).toEqual([])
    expect(quoted('An "open quote never closes')).toEqual([])
  })
  test('a lone surrogate, a combining mark and an emoji do no harm', () => {
    expect(words('caf\u0065\u0301 \ud800 ok 👩‍👩‍👧 fine')).toEqual(['cafe\u0301', 'ok', 'fine'])
  })
})

describe('a text that is being written', () => {
  const speller = createSpeller()
  const line = fc.constantFrom(
    ...['The lamp is blue.', 'Ring us at 5 p.m.', 'Hi Jo,', 'Best,', 'Thanks', 'Amy', 'Pier Luggage', '-- ', '- an item', '  of it', '1. one', '# Title', '', 'no.', '5 lamps'],
    ...['> it broke', '```', 'On Tuesday Sam wrote:', '-----Original Message-----', 'From: Sam', 'Sent: now']
  )
  const lineBreak = fc.constantFrom('\n', '\n', '\n\n', '\n\n', '\r\n', '\r\n\r\n', '\r', '\n \n', '\u2028')
  const lines = (maxLength: number): fc.Arbitrary<string> => fc.array(fc.tuple(line, lineBreak), {maxLength}).map((all) => all.flat().join(''))
  const paragraphs = fc.nat(25).map((count) => 'We can’t refund it. You can ring the shop.\n\n'.repeat(count))
  const edit = fc.record({
    from: fc.double({min: 0, max: 1, noNaN: true}),
    length: fc.oneof(fc.constant(0), fc.nat(6), fc.nat(150)),
    text: fc.oneof(lines(3), fc.constantFrom('', ' x', '\n', '\n\n', '\r', '.', '-', '>'))
  })

  test('is read as a new one would be, whatever edits it went through', () => {
    fc.assert(
      fc.property(paragraphs, lines(20), paragraphs, lines(8), fc.array(edit, {maxLength: 8}), (above, middle, below, ending, edits) => {
        let text = above + middle + below + ending
        const reader = createReader(speller)
        expect(reader(text)).toEqual(read(text, speller))
        for (const {from, length, text: put} of edits) {
          const start = Math.floor(from * text.length)
          text = text.slice(0, start) + put + text.slice(start + length)
          expect(reader(text)).toEqual(read(text, speller))
        }
      }),
      {numRuns: Number(process.env.FUZZ_RUNS ?? 1000) / 2}
    )
  })

  test.each([
    // what stands below a sign-off is a signature until it is too far from the end
    ['a "-- " that another one follows', (between: string) => `${'We can’t refund it.\n\n'.repeat(12)}-- \nBest,\n-- \n\n${between}\n\nno.\n\nno.\n\n-- \nAmy`],
    ['a sign-off', (between: string) => `${'We can’t refund it.\n\n'.repeat(12)}Best,\n\n${between}\n\nAmy`],
    ['quoted mail below', (between: string) => `Hi Jo,\n\nIt left today.\n\n${between}\n\n> it broke\n\n${'> and again\n\n'.repeat(12)}`],
    ['a first line', (between: string) => `${between}\n\nHi Jo,\n\n${'We can’t refund it.\n\n'.repeat(12)}`],
    ['a fence', (between: string) => `It left today.\n\n${between}\n\n${'We can’t refund it.\n\n'.repeat(12)}\`\`\`\nAmy`]
  ])('is read as a new one would be beside %s', (_, textWith) => {
    const reader = createReader(speller)
    for (const between of ['Jo', 'Jo\none\ntwo\nthree\nfour\nfive\nsix', '', 'Jo', '```', '-- ', 'Jo\n', 'Best,', 'On Monday Sam wrote:', '> Jo', ''])
      expect(reader(textWith(between))).toEqual(read(textWith(between), speller))
  })

  test('is read anew where it changed, and nowhere else', () => {
    const reader = createReader(speller)
    const text = `Hi Jo,\n\n${'We can’t refund it.\n\n'.repeat(30)}Best,\nAmy`
    const kept = (changed: string): number => {
      const before = new Set(reader(text).blocks.map((block) => block.words))
      const after = reader(changed).blocks.map((block) => block.words)
      return after.length - after.filter((words) => before.has(words)).length
    }
    for (const place of [6, 8, 25, 200, text.length - 30]) expect(kept(`${text.slice(0, place)}s${text.slice(place)}`)).toBeLessThan(3)
    expect(kept(text.replace('Hi', '> Hi'))).toBeLessThan(3)
    expect(kept(`${text}\n-- \nAmy`)).toBeLessThan(6)
  })
})
