/** Why the seat of power of a place fell or held in this run: numbers of the run, and the sentences that they make. */
import type { EpisodeRecord, RunEvent, SeatExplanation, Words } from '@sharara/core'
import type { Frames } from '../../compute/index.ts'
import { words } from '../../words/seat.ts'
import type { Writer } from '../../words/index.ts'

export interface SeatStory {
  /** The hour that is told: when it fell; where it held, when most pushed for each officer. */
  readonly hour: number
  readonly fell: boolean
  readonly people: number
  readonly police: number
  readonly aside: number
  /** Share of the crowd that pushed. */
  readonly share: number
  readonly perOfficer: number
  readonly bears: number
  /** Hours above the mark on an earlier occasion, when the crowd went home again; 0 where there was none. */
  readonly earlier: number
}

/** People pushing for each officer, hour by hour. */
export function pushSeries(frames: Frames, place: number, calmPush: number): Float64Array {
  return Float64Array.from({ length: frames.hours }, (_, hour) => {
    const share = calmPush + (1 - calmPush) * frames.at('violence', hour, place)
    return (frames.at('crowd', hour, place) * share) / (frames.at('security', hour, place) + 1)
  })
}

/** What to tell at an hour of the reader's: the last fall up to then, the first to come, or where none comes the hardest hour. */
export function seatStory(frames: Frames, events: readonly RunEvent[], place: number, seat: SeatExplanation, now: number): SeatStory {
  const push = pushSeries(frames, place, seat.calmPush)
  const falls = events.filter((event) => event.kind === 'seat-lost' && event.place === place)
  const fall = falls.findLast(({ hour }) => hour <= now) ?? falls[0]
  let hour = Math.min(frames.hours - 1, Math.floor(fall?.hour ?? 0))
  if (fall === undefined) for (let each = 1; each < push.length; each++) if (push[each]! > push[hour]!) hour = each
  const crowd = fall?.values['crowd']
  return {
    hour,
    fell: fall !== undefined,
    people: typeof crowd === 'number' ? crowd : frames.at('crowd', hour, place),
    police: frames.at('security', hour, place),
    aside: frames.at('aside', hour, place),
    share: seat.calmPush + (1 - seat.calmPush) * frames.at('violence', hour, place),
    perOfficer: push[hour] ?? 0,
    bears: seat.bearsCalm,
    earlier: earlierAbove(push, hour, seat.bearsCalm),
  }
}

/** Hours above the mark in the last spell that had ended some hours before. */
function earlierAbove(push: Float64Array, hour: number, bears: number): number {
  let at = hour
  while (at >= 0 && push[at]! > bears) at--
  while (at >= 0 && push[at]! <= bears) at--
  let hours = 0
  for (; at >= 0 && push[at]! > bears; at--) hours++
  return hours
}

export interface SeatSentences {
  readonly question: string
  readonly lead: string
  readonly parts: readonly { readonly title: string; readonly text: string }[]
  readonly note: string
}

/** Three sentences, and what hangs on a judgement of the model. */
export function seatSentences(story: SeatStory, seat: SeatExplanation, place: Words, time: string, writer: Writer): SeatSentences {
  const { say } = writer
  const decimals = (value: number): string => writer.number(value, 1)
  const crowd =
    story.police < 1
      ? say(words.crowdAlone, { people: writer.aboutCounted(story.people, 'people') })
      : say(words.crowd, {
          people: writer.aboutCounted(story.people, 'people'),
          police: writer.about(story.police),
          share: writer.share(story.share),
          each: decimals(story.perOfficer),
        })
  const bears = [say(words.bears, { bears: decimals(story.bears), hours: writer.counted(seat.hoursNeeded, 'hours') })]
  if (story.fell && story.earlier > 0) bears.push(say(words.earlier, { hours: writer.counted(story.earlier, 'hours') }))
  if (!story.fell && story.people < seat.leastCrowd)
    bears.push(say(words.bearsSmall, { least: writer.aboutCounted(seat.leastCrowd, 'people') }))
  return {
    question: say(story.fell ? words.whyFell : words.whyHeld, { place }),
    lead: say(words.gloss, { time }),
    parts: [
      { title: say(words.crowdTitle), text: crowd },
      {
        title: say(words.asideTitle),
        text: story.aside < 0.02 ? say(words.asideNone) : say(words.asideSome, { share: writer.share(story.aside) }),
      },
      { title: say(words.bearsTitle), text: bears.join(' ') },
    ],
    note: say(words.calmNote, { calm: writer.share(seat.calmPush) }),
  }
}

/** What the record says of the seat of a place; null where it says nothing. */
export function seatInRecord(record: EpisodeRecord | null, place: string): EpisodeRecord['seats'][number] | null {
  return record?.seats.find((seat) => seat.place === place) ?? null
}
