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
