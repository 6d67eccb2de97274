/** A told story: a small file of steps that drive map, clock and panels, with the sources that it cites. */
export { citedOf, readStory, type Cited, type Story, type StoryStep } from './story.ts'
