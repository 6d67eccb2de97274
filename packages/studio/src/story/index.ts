export { citedOf, readStory, type Cited, type Story, type StoryStep } from './story.ts'
