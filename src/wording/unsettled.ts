/**
 * The trouble goes on, or was told before: whoever writes for the third time without heating wants neither thanks for writing nor a plan for the
 * next time before it is mended.
 */
import {lazily} from '../lazily.ts'
import type {ReplyContext} from '../types.ts'

const supply = 'hot water|water|heating|heat|power|electric\\w*|gas|internet|broadband|wi-?fi|signal|boiler|lift|elevator|fridge|freezer|phone line|toilet'
const times = '(?:twice|again|(?:two|three|four|five|six|seven|eight|nine|ten|several|many|\\d+) times)'
const unsettled = lazily(
  () =>
    new RegExp(
      `\\b(?:still|waiting|chas(?:ed|ing)|(?:second|third|fourth|fifth|\\d(?:nd|rd|th)) (?:time|e-?mail|call|message|letter)|(?:called|rung|rang|phoned|e-?mailed|written|wrote|asked|told|sent|complained|reported)\\b[^.!?]{0,40} ${times}|(?:every|each|how many) times?|(?:nobody|no one|never) (?:calls|answers|replies|replied|came|comes|call|rang|rings|got back|gets back)|no (?:reply|answer|response|${supply})|(?:without|no) (?:any )?(?:${supply})|(?:${supply})\\b[^.!?]{0,30} (?:off|down|broken|dead|out)|been (?:broken|down|off|out|without)|you keep)\\b`,
      'i'
    )
)

/** In UTF-16 code units; what is complained of stands before. */
const longestMessage = 4000

export const isUnsettled = ({customer}: ReplyContext): boolean => unsettled().test((customer ?? '').slice(0, longestMessage))
