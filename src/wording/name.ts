import {lazily} from '../lazily.ts'

/** What a sentence says, without the name of whom it speaks to: "You should have looked, Jo". "Lyon, France" is none. */
export const withoutName = (said: string): string => said.replace(spokenTo(), '')

const spokenTo = lazily(() => /(?<!(?<![\p{L}'’-])\p{Lu}[\p{L}'’-]*), \p{Lu}\p{Ll}[\p{L}'’-]*(?=,|$)/gu)
