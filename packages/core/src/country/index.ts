/** What is known of a country before a run: regions, places, incomes, forces, conditions, pillars, each with its source. */
export { conditions, pillars } from './conditions.ts'
export {
  answer,
  profileFormat,
  profileSchema,
  type Answer,
  type AnswerKind,
  type Force,
  type Place,
  type Profile,
  type Region,
  type Rival,
} from './profile.ts'
