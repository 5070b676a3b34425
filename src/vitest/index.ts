/**
 * The door for test suites: importing it gives vitest's `expect` the matchers `toPassReplyLint` and `toHaveFinding`.
 */
import {expect} from 'vitest'
import {matchers, type ReplyLintMatchers} from './matchers.ts'

export type {MatcherOptions, PassOptions, ReplyLintMatchers} from './matchers.ts'

expect.extend(matchers)

declare global {
  namespace Chai {
    // what expect() gives takes its methods from here in every version of vitest, while the parameters of vitest's own interfaces differ
    interface Assertion extends ReplyLintMatchers<void> {}
  }
}

declare module 'vitest' {
  interface AsymmetricMatchersContaining extends ReplyLintMatchers<any> {}
}
