/** A told story: a small file of steps that drive map, clock and panels, with the sources that it cites. */
export { citedOf, readStory, restsOn, type Cited, type Story, type StoryStep } from './story.ts'
export { readLessons, type Lesson, type Lessons, type LessonStep, type Walk } from './lessons.ts'
