/**
 * How the text of a file is read, by its format. What reads Markdown and HTML is loaded only where there is some.
 */
import {plainView, type View} from '../view.ts'
import type {FileFormat} from './files.ts'

export type ViewOf = (source: string) => View

/** A byte order mark is no part of the prose. */
const behindMark =
  (viewOf: ViewOf): ViewOf =>
  (source) => {
    if (!source.startsWith('\ufeff')) return viewOf(source)
    const {prose, runs = [{start: 0, end: source.length - 1, from: 0, to: source.length - 1}]} = viewOf(source.slice(1))
    return {prose, runs: runs.map((run) => ({...run, from: run.from + 1, to: run.to + 1}))}
  }

export const viewOfText: ViewOf = behindMark(plainView)

export async function viewsOf(format: FileFormat): Promise<ViewOf> {
  switch (format) {
    case 'markdown':
      return behindMark((await import('../markdown/view.ts')).markdownView)
    case 'html':
      return (await import('../html/view.ts')).htmlView
    default:
      return viewOfText
  }
}
