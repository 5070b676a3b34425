/**
 * The view of an NLCST tree: its text, and where each leaf stands in the file.
 */
import {toString as proseOf} from 'nlcst-to-string'
import {plainView, type Run, type View} from '../view.ts'
import type {LintableFile} from './attach.ts'

interface NlcstNode {
  type: string
  value?: string
  children?: NlcstNode[]
  position?: {start: {offset?: number}; end: {offset?: number}}
}

/** Trees made from the file's own text read as that text; others, such as those made from Markdown or without a file, leaf by leaf. */
export function viewOfTree(tree: NlcstNode, file: LintableFile): View {
  const source = file.value === undefined || file.value === null ? '' : String(file.value)
  if (source !== '' && spelledTo(tree, source, 0) === source.length) return plainView(source)
  const prose = proseOf(tree as never)
  if (source === '') return plainView(prose)
  const runs: Run[] = []
  let at = 0
  const walk = (node: NlcstNode): void => {
    if (node.value !== undefined) {
      const from = node.position?.start.offset
      const to = node.position?.end.offset
      if (from !== undefined && to !== undefined) runs.push({start: at, end: at + node.value.length, from, to})
      at += node.value.length
    } else for (const child of node.children ?? []) walk(child)
  }
  walk(tree)
  return {prose, runs}
}

/** How far a text goes that stands at `at` in the source and that the leaves of a node spell; -1 where they don't. Looks, and joins no text. */
function spelledTo({value, children}: NlcstNode, source: string, at: number): number {
  if (value !== undefined) return source.startsWith(value, at) ? at + value.length : -1
  let end = at
  if (children) for (let index = 0; index < children.length && end >= 0; index++) end = spelledTo(children[index] as NlcstNode, source, end)
  return end
}
