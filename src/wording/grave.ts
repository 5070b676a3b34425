import type {ReplyContext} from '../types.ts'

const grave =
  /\b(?:died|dead|death|deceased|passed away|funeral|burial|bereave\w*|mourning|widow\w*|late (?:husband|wife|mother|father|son|daughter)|ashes|headstone|A&E|hospital\w*|ambulance|anaphyla\w+|allerg\w+|miscarr\w+|stillb\w+|cancer|hospice|racis\w+|racial\w*|discriminat\w+|assault\w*|harass\w*|groped?|molest\w*|only (?:black|brown|asian|muslim)|white (?:people|person|man|woman|lady|guy|friends?|customers?|couple|family)|hijab|my skin|sexis\w+|homophob\w+)\b/i

/** A death, a grave illness or an assault stands behind the message. */
export const isGrave = ({customer}: ReplyContext): boolean => grave.test((customer ?? '').slice(0, 4000))
