import {around, type Match, wordsOf} from '../match/match.ts'

/** "It could have been far worse, and it was our bracket": relief of somebody who owns the fault. */
export const isRelief = (match: Match): boolean => couldBeWorse.test(wordsOf(match)) && owns.test(around(match))
const couldBeWorse = /\b(?:could|might) (?:be|have \w+) (?:\w+ ){0,2}worse\b|(?:\b(?:nobody|no one|not)\b|n['’]t\b).*\b(?:hurt|harmed|injured)\b/i
const owns =
  /\b(?:(?:was|is|were|are) (?:our|my|on us)\b|our (?:\w+ ){0,2}(?:fault|mistake|error)|our \w+ (?:was|were)n['’]t|(?:we|i)(?:['’]ve| have)? (?:got (?:it|this) wrong|(?:are|were) to blame|let you down|handed|gave|failed|missed|left|should|did|stopped)|should(?:n['’]t)? (?:never |not )?have|recalled|(?:so|i['’]m|we['’]re|i am|we are) (?:glad|relieved)|thank (?:goodness|heavens|god)|what a (?:fright|shock|scare))\b/i
