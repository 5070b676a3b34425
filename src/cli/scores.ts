import type {ScoreCard} from './score-card.ts'

export const scores: Record<string, ScoreCard> = {}
