/** Files that once brought a command down or made it turn without end: each ends in words. They lie beside the repository. */
import { copyFileSync, cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { everything, newPlace, sharara } from './sharara.ts'

const inputs = join(process.env['SHARARA_SHARED'] ?? join(import.meta.dirname, '../../../../shared'), 'inputs/attack')
const there = existsSync(inputs)
const say = there ? '' : ' (skipped: ../shared/inputs/attack is not there)'

const place = newPlace()
afterAll(place.clear)
const at = (...parts: string[]): string => join(place.path, ...parts)

const small = ['scenarios/bread.json', '--sample', '20', '--hours', '30', '--quiet', '--out']

describe.skipIf(!there)(`files that brought commands down${say}`, () => {
  beforeAll(async () => {
    cpSync(inputs, place.path, { recursive: true, mode: 0 })
    await sharara(place.path, 'run', ...small, 'run')
    await sharara(place.path, 'ensemble', ...small, 'many', '--runs', '2', '--threads', '1')
  }, 60_000)

  const ends = async (codes: readonly number[], ...args: readonly string[]): Promise<string> => {
    const before = everything(place.path)
    const { code, out, err } = await sharara(place.path, ...args)
    expect([args.join(' '), err, codes.includes(code ?? -1)]).toEqual([args.join(' '), err, true])
    expect(out + err).not.toMatch(/\n\s+at |undefined \(|Cannot read/)
    expect(everything(place.path)).toEqual(before)
    return out + err
  }

  test.each(['nulls', 'zeros', 'bigstr', 'unhandled'])('%s.parquet: a sentence and exit code 2', async (name) => {
    expect(await ends([2], 'cases', '--table', `${name}.parquet`)).toContain(`${name}.parquet`)
  })

  test('a hundred kilobytes of mistakes: two hundred are told, the others counted', async () => {
    const said = await ends([2], 'check', 'nan01.json')
    expect(said.split('\n').length).toBeLessThan(250)
    expect(said).toMatch(/and \d{4,} more/)
  })

  test('a study with a set that names no column', async () => {
    expect(await ends([2], 'compare', 'study-24.txt')).toMatch(/column/)
  })

  test('a manifest of no kind, and a plan in the place of a manifest', async () => {
    for (const name of ['experiment-18.txt', 'experiment-93.txt']) {
      copyFileSync(at(name), at('many/manifest.json'))
      expect(await ends([2], 'query', 'from runs', 'many')).toContain('many')
      expect(await ends([2], 'resume', 'many')).toContain('many')
    }
  })

  test.each(['checkpoint-6.bin', 'checkpoint-17.bin'])('%s: the run starts again, and comes to the same end', async (name) => {
    const crate = readFileSync(at('run/ro-crate-metadata.json'), 'utf8')
    const of = (text: string): string => /"#fingerprint"[^}]*"value": "(\w+)"/.exec(text)![1]!
    const folder = `again-${name}`
    mkdirSync(at(folder))
    cpSync(at('run'), at(folder), { recursive: true })
    writeFileSync(at(folder, 'ro-crate-metadata.json'), crate.replace('CompletedActionStatus', 'PotentialActionStatus'))
    copyFileSync(at(name), at(folder, 'checkpoint.bin.gz'))
    const { code, err } = await sharara(place.path, 'resume', folder, '--quiet')
    expect([err, code]).toEqual([err, 0])
    expect(of(readFileSync(at(folder, 'ro-crate-metadata.json'), 'utf8'))).toBe(of(crate))
  })
})
