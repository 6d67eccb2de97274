/** Writes the parts of pages that follow from code and data: the codebook of the cases, the ledger of the claims, the scoreboard, the worked examples, the floors, the benchmark. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Profile } from '../packages/core/src/country/index.ts'
import { readCases, readRecord } from '../packages/core/src/episodes/index.ts'
import type { LibraryFile, Scenario } from '../packages/core/src/scenario/index.ts'
import { readSideBySide } from '../packages/core/src/studies/index.ts'
import { arabicPercent, languages, minusSigns } from '../packages/core/src/text/index.ts'
import { readSwitches } from '../packages/core/src/scoreboard/index.ts'
import { readPanelEvidence } from '../packages/core/src/foresight/index.ts'
import { floors } from './pages/architecture.ts'
import { casesPage } from './pages/cases.ts'
import { claimsPage } from './pages/claims.ts'
import { checkTable, targetTable, type KeptClocks } from './pages/clocks.ts'
import type { KeptRecords } from '../packages/workbench/src/store/index.ts'
import type { Results } from '../bench/measured.ts'
import type { Score } from './mutate.ts'
import type { Kept } from './patterns.ts'
import { mutationTable, switchTable, workedExamples } from './pages/examples.ts'
import { essayTable, type EssayCountry } from './pages/essay.ts'
import { knownWrong } from './pages/limits.ts'
import { below, between } from './pages/part.ts'
import { patternTable } from './pages/patterns.ts'
import { frontTable, scoreboardPage, type Shipped } from './pages/scoreboard.ts'
import { standing } from './pages/standing.ts'
import { frontSpeed, wholeSpeed } from './pages/speed.ts'

const root = join(import.meta.dirname, '..')

/** The pages by their paths from the root. */
export function pages(): ReadonlyMap<string, string> {
  const file = (path: string): LibraryFile => ({ file: path, text: readFileSync(join(root, path), 'utf8') })
  const { table, background, problems } = readCases(file('episodes/cases/cases.json'), file('episodes/cases/vdem.json'))
  if (table === null) throw new Error(problems.map(({ words }) => words.en).join('\n'))
  const { record } = readRecord(file('episodes/kazakhstan-2022.json'), null)
  const side = readSideBySide(readFileSync(join(root, 'episodes/cases/side-by-side.json'), 'utf8'))
  const panel = readPanelEvidence(readFileSync(join(root, 'episodes/cases/panel.json'), 'utf8'))
  const switches = readSwitches(readFileSync(join(root, 'episodes/cases/switches.json'), 'utf8'))
  const shipped = JSON.parse(file('episodes/cases/scoreboard.json').text) as Shipped // written by scripts/scoreboard.ts
  const speed = JSON.parse(file('bench/results.json').text) as Results // written by bench/main.ts
  const clocks = JSON.parse(file('docs/clocks.json').text) as KeptClocks // written by scripts/clocks/measure.ts
  const kept = JSON.parse(file('docs/record.json').text) as KeptRecords // written by scripts/record.ts
  const named = (['kazakhstan', 'egypt-2011', 'sudan-2018', 'tunisia-2010'] as const).map((key): EssayCountry => {
    const scenario = JSON.parse(file(`scenarios/${key === 'kazakhstan' ? 'kazakhstan-2022' : key}.json`).text) as Scenario // our own files
    return { key, scenario, profile: JSON.parse(file(`countries/${scenario.country}/profile.json`).text) as Profile }
  })
  const found = new Map<string, string>()
  for (const language of languages) {
    const end = language === 'en' ? '.md' : `.${language}.md`
    const evidence = { table, background, record, side, panel, switches }
    const board = frontTable(shipped, language)
    const claims = claimsPage(evidence, board.replaceAll('](docs/', ']('), language)
    found.set(`docs/claims${end}`, between(file(`docs/claims${end}`).text, 'ledger', below(minusSigns(claims))))
    const data = between(file(`docs/data${end}`).text, 'cases', below(casesPage(table, language)))
    const essay = between(data, 'essay', essayTable(named, kept, language))
    found.set(`docs/data${end}`, between(essay, 'scoreboard', below(scoreboardPage(shipped, language))))
    const targets = between(file(`docs/experiments${end}`).text, 'targets', minusSigns(targetTable(clocks, language)))
    found.set(`docs/experiments${end}`, between(targets, 'consistency', minusSigns(checkTable(clocks, language))))
    found.set(`docs/limits${end}`, between(file(`docs/limits${end}`).text, 'wrong', knownWrong(shipped, language)))
    const front = between(file(`README${end}`).text, 'scoreboard', board)
    const stands = between(front, 'standing', standing(shipped.scoreboard, kept, language))
    found.set(`README${end}`, between(stands, 'speed', frontSpeed(speed, language)))
  }
  for (const [path, text] of found) if (path.endsWith('.ar.md')) found.set(path, arabicPercent(text))
  const scores = JSON.parse(file('docs/mutation.json').text) as Record<string, Score> // written by scripts/mutate.ts
  const model = between(between(file('docs/model.md').text, 'examples', workedExamples()), 'switches', switchTable())
  const shapes = JSON.parse(file('docs/patterns.json').text) as Kept // written by scripts/patterns.ts
  found.set('docs/model.md', between(between(model, 'mutation', mutationTable(scores)), 'patterns', patternTable(shapes)))
  found.set('docs/scale.md', between(file('docs/scale.md').text, 'speed', wholeSpeed(speed)))
  found.set('docs/architecture.md', between(file('docs/architecture.md').text, 'floors', floors()))
  return found
}

if (import.meta.main) {
  for (const [path, text] of pages()) {
    writeFileSync(join(root, path), text)
    console.log(path)
  }
}
