/** What the map shows at an hour, as a sentence. */
import type { RunSetup } from '@sharara/core'
import type { Frames } from '../../compute/index.ts'
import { sparkAhead } from '../../map/index.ts'
import { words } from '../../words/episode.ts'
import { when, type Writer } from '../../words/index.ts'

/** A gathering counts from this many people on, as in the record's count of regions. */
const gathering = 100

export function summaryAt(frames: Frames, setup: RunSetup, hour: number, writer: Writer): string {
  const { profile } = setup
  const { start } = setup.scenario
  const time = when(writer, start, hour, 'moment')
  let people = 0
  let places = 0
  let top = 0
  const lost: string[] = []
  for (let place = 0; place < frames.places; place++) {
    const crowd = frames.at('crowd', hour, place)
    people += crowd
    if (crowd >= gathering) places++
    if (crowd > frames.at('crowd', hour, top)) top = place
    if (frames.at('seat', hour, place) === 2) lost.push(profile.places[place]!.name[writer.language])
  }
  const spark = sparkAhead(setup, hour)
  const ahead = spark === null ? '' : ` ${writer.say(words.mapAhead, { place: profile.places[spark]!.name })}`
  if (people < 1) return `${writer.say(words.mapQuiet, { time })}${ahead}`
  const list = new Intl.ListFormat(writer.locale, { style: 'long', type: 'conjunction' })
  const held = lost.length === 0 ? words.heldNone[writer.language] : writer.say(words.heldSome, { places: list.format(lost) })
  const values = {
    time,
    people: writer.aboutCounted(people, 'people'),
    places: writer.counted(places, 'places'),
    top: profile.places[top]!.name,
    share: writer.share(people === 0 ? 0 : frames.at('crowd', hour, top) / people),
    held,
  }
  return `${writer.say(places === 0 ? words.mapFew : words.mapSummary, values)}${ahead}`
}
