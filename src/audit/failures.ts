/**
 * Words that tell of the same failure: what comes loose, jams, makes a noise. Customers of one trade tell of one problem in several of them.
 * A word may stand in more than one group: what is sharp is rough or out of tune.
 */
import {stemOf} from '../match/concepts.ts'

const groups = `
missing absent lacking lost lose gone vanish disappear lack minus mislaid
off loose loosen detach unscrew unhook undone uncouple unclip dislodge separate apart fell fall drop pop fly flew slip derail derailment jump skip slide hop
jam stuck stick sticky seize snag caught catch wedge stiff sluggish hang trapped
creak squeak squeal groan click clunk thump knock rattle hum buzz drone whine roar racket noise noisy loud vibrate vibration grind bang clatter hiss screech rumble clang whistle
leak drip seep ooze trickle soak waterlogged sodden wet damp waterproof soggy drench puddle absorb
bleed bled rub transfer stain tint dye smear smudge discolor fade
bend bent bow buckle warp sag droop slump twist curl distort crooked misshapen
tear tore torn rip split fray snap break broke crack shatter splinter brittle
peel flake blister bubble lift chip crumble disintegrate flaky
wobble wobbly rock tilt lean lopsided tip uneven unsteady shaky unstable
extinguish unlit lit alight relight light flame ignite
soot sooty smoke smoky fumes smoulder black blacken
scent fragrance perfume aroma smell scentless odor stink reek
algae green cloudy murky slime slimy mould mold mildew fungus
foam foamy froth frothy suds
wilt limp melt mush mushy rot rotten dissolve decay shrivel
spot dot speck freckle blotch patch
stretch lengthen elongate slack baggy
sore gall raw chafe itch rash
tune flat sharp pitch
stall stutter hesitate jerk jerky halt falter
weak feeble faint pressure power powerless
rough burr scratchy sharp jagged splinter
pit crater bump bumpy dent
match mismatch unequal differ
knot tangle matted
mite worm aphid snail slug gnat pest plague overrun
heavy weigh weight
hot overheat scorch scald burn singe boil
cold freeze frozen chilly lukewarm ice
die died dead lifeless perish
blunt dull edge sharpen
thin thick runny lumpy
sour bitter rancid stale
crooked tilted slanted askew misaligned
shrink shrunk shrank
bald shed hair moult
clog block blocked choke
bright dim dark flicker glare
`

const byStem: ReadonlyMap<string, readonly string[]> = readGroups()

function readGroups(): Map<string, string[]> {
  const known = new Map<string, string[]>()
  for (const group of groups.trim().split('\n')) {
    const words = group.split(' ')
    for (const stem of new Set(words.map(stemOf))) known.set(stem, [...(known.get(stem) ?? []), words[0] as string])
  }
  return known
}

/** The failures that a word may tell of. */
export const failuresOf = (word: string): readonly string[] => byStem.get(stemOf(word)) ?? []
