/** Class sheets and walks: a document in both languages (`stories/lessons/*.json`), so that a sheet needs no programming. */
import { asObject, readJson, type Words } from '@sharara/core'

/** A step of a sheet: what the class does, how long, where in the page. */
export interface LessonStep {
  readonly minutes: number
  readonly kind: 'look' | 'guess' | 'pull' | 'talk'
  readonly text: Words
  /** Address of the page, without language. */
  readonly link?: string
}

export interface Lesson {
  readonly id: string
  readonly minutes: number
  readonly title: Words
  readonly question: Words
  readonly steps: readonly LessonStep[]
  /** What pupils write down before they look. */
  readonly guess: Words
  readonly guesses: readonly Words[]
  /** Ready cards that the sheet pulls: what they come to stands on the teacher’s page. */
  readonly cards: readonly string[]
  /** `{low}`, `{high}`, `{hours}`, `{calm}` and `{fire}` are what the model says of a seat of power. */
  readonly reveal: Words
  readonly teacher: readonly Words[]
}

/** A walk for one who comes with a purpose. */
export interface Walk {
  readonly id: string
  readonly title: Words
  readonly steps: readonly { readonly text: Words; readonly link?: string }[]
}

export interface Lessons {
  readonly lessons: readonly Lesson[]
  readonly walks: readonly Walk[]
}

/** @throws RangeError where it is no such document; it is our own, and a test reads every entry. */
export function readLessons(text: string): Lessons {
  const file = asObject(readJson(text).value)
  if (file?.['format'] !== 'sharara-lessons/1') throw new RangeError('not lessons: the format is not sharara-lessons/1')
  return file as unknown as Lessons // a border: our own file, held by a test
}
