/** How the people of a country are laid out in memory: numbers of the layout, not of the world. */

/** Income groups of a place. */
export const incomeGroups = 16
/** Layers of ties: kin and neighbours, townspeople, one of the bloc, one anywhere. */
export const layers = { kin: 3, town: 6, bloc: 6, all: 8 } as const
export const tieCount = layers.all
/** So many stretches of people for each group, at most: how the group of a person is found. */
export const stretchesPerGroup = 4
/** Police are given for each 100,000 people. */
export const perHundredThousand = 100000
