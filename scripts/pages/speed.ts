/** What `npm run bench` measured last: the short table of the front page and the whole one of docs/scale.md. */
import type { Results, Timed } from '../../bench/measured.ts'
import { markdown } from '../../bench/table.ts'
import type { Language } from '../../packages/core/src/text/index.ts'
import { below } from './part.ts'

const words = {
  en: {
    head: ['people', 'engine', 'seconds for 240 hourly steps', 'bytes a person'],
    model: 'this one, the whole model',
    c: 'a plain loop over people, same rule and frontiers, C at `-O3`',
    typeScript: 'the same loop in TypeScript',
    made: (date: string, model: string) =>
      `Two processors, one thread, ${date}, model \`${model}\`; a plain loop is as fast below about half a million people.`,
    more: 'Everything measured, and what it means: [docs/scale.md](docs/scale.md#speed-and-memory).',
  },
  ar: {
    head: ['الناس', 'المحرك', 'ثوانٍ لـ240 خطوة ساعيّة', 'بايت لكل إنسان'],
    model: 'هذا المحرك، النموذج كله',
    c: 'حلقة بسيطة على الناس بالقاعدة والحدود نفسها، بلغة C ‏`-O3`',
    typeScript: 'الحلقة نفسها بـTypeScript',
    made: (date: string, model: string) =>
      `معالجان وخيط واحد، ${date}، النموذج \`${model}\`؛ والحلقة البسيطة تضاهيه سرعةً دون نحو نصف مليون إنسان.`,
    more: 'كل ما قيس ومعناه: [docs/scale.md](docs/scale.md#speed-and-memory).',
  },
}

/** The largest countries at one person for one, and the plain loops on the real one. */
export function frontSpeed({ rows, dense, date, model }: Results, language: Language): string {
  const { head, made, more, ...names } = words[language]
  const country = dense.find(({ sample, people }) => sample === 1 && people > 1e7)!
  const loop = (name: string, timed: Timed | undefined): string[][] =>
    timed === undefined
      ? []
      : [[whole(country.people), name, timed.seconds.toFixed(0), (country.tableBytes / country.people + 3).toFixed(0)]]
  const lines = [
    ...rows
      .filter(({ sample, people }) => sample === 1 && people >= country.people)
      .map((row) => [whole(row.people), names.model, `**${row.seconds.toFixed(2)}**`, row.bytesPerPerson.toFixed(2)]),
    ...loop(names.c, country.c),
    ...loop(names.typeScript, country.typeScript),
  ]
  const day = new Date(date).toLocaleDateString(language === 'en' ? 'en-GB' : 'ar-EG-u-nu-latn', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })
  return [
    `| ${head.join(' | ')} |`,
    '| ---: | --- | ---: | ---: |',
    ...lines.map((line) => `| ${line.join(' | ')} |`),
    '',
    `${made(day, model)} ${more}`,
  ].join('\n')
}

/** Headings one level lower, as they stand in a chapter of docs/scale.md. */
export const wholeSpeed = (results: Results): string => below(markdown(results))

const whole = (people: number): string => people.toLocaleString('en-US')
