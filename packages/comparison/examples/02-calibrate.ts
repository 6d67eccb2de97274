/** From numbers to degrees of membership: three anchors, and what gaps in the numbers propose. */
import { membership, proposeThresholds } from '@sharara/comparison'

const incomes = [320, 450, 590, 720, 800, 983, 1098]
const degrees = membership(incomes, { method: 'logistic', anchors: { exclusion: 400, crossover: 550, inclusion: 900 } })
incomes.forEach((income, place) => process.stdout.write(`${income} ${degrees[place]!.toFixed(3)}\n`))
process.stdout.write(`widest gap at ${proposeThresholds(incomes).thresholds.join(', ')}\n`)
