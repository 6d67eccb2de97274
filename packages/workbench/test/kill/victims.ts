/** Every command that writes, on a small country, each with a line that is over in a second. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Victim } from './points.ts'

const words = { en: 'Bread in Smallland', ar: 'الخبز في البلاد الصغيرة' }
const bread = 'scenarios/bread.json'
const small = ['--sample', '20', '--hours', '40', '--threads', '1', '--chunk', '2']

export const victims: readonly Victim[] = [
  { name: 'run', args: ['run', bread, '--sample', '10'], resumable: true },
  { name: 'run, reference engine', args: ['run', bread, '--sample', '10', '--engine', 'reference'], resumable: true },
  { name: 'ensemble', args: ['ensemble', bread, ...small, '--runs', '6'], resumable: true },
  { name: 'what-if', args: ['what-if', bread, ...small, '--off', 'ties', '--runs', '2'], resumable: true },
  { name: 'sweep', args: ['sweep', bread, ...small, '--vary', 'reserve=0.1..0.2', '--levels', '2', '--runs', '2'], resumable: true },
  {
    name: 'sensitivity',
    args: ['sensitivity', bread, ...small, '--vary', 'reserve=0.1..0.2', '--vary', 'danger', '--trajectories', '2'],
    resumable: true,
  },
  {
    name: 'attribute',
    args: ['attribute', bread, ...small, '--player', 'danger', '--player', 'mechanisms.ties', '--runs', '1'],
    resumable: true,
  },
  { name: 'fit', args: ['fit', 'scenarios/wave.json', ...fitSizes()], resumable: true },
  { name: 'compare --on runs', args: ['compare', 'study.json', '--on', 'runs', '--threads', '1'], resumable: true },
  { name: 'worlds', args: ['world', '--worlds', '12', '--from', '2009', '--to', '2009', '--threads', '1'], resumable: true },
  {
    name: 'eras with full episodes',
    args: ['era', 'Tunisia', '--episodes', '1000', '--runs', '2', '--from', '2004', '--to', '2010', '--threads', '1'],
    resumable: true,
  },
  { name: 'compare', args: ['compare', '--table', 'cases.csv', '--conditions', 'led,reserved', '--outcome', 'big'], resumable: false },
  { name: 'claims', args: ['claims'], resumable: false },
  { name: 'a shard of an ensemble', args: ['ensemble', bread, ...small, '--runs', '6', '--shard', '1/2'], resumable: false },
]

function fitSizes(): readonly string[] {
  const sizes = [
    '--particles',
    '10',
    '--first',
    '12',
    '--generations',
    '2',
    '--draws',
    '10',
    '--sample',
    '20',
    '--seed',
    '3',
    '--threads',
    '1',
  ]
  return ['--free', 'jump,reserve=0.05..0.3', ...sizes]
}

/** The files that those lines name, beside `scenarios/bread.json` and its country. */
export function furnish(path: string): void {
  const write = (name: string, value: unknown): void =>
    writeFileSync(join(path, name), typeof value === 'string' ? value : JSON.stringify(value))
  const scenario = JSON.parse(readFileSync(join(path, bread), 'utf8')) as object
  mkdirSync(join(path, 'episodes'))
  write('scenarios/wave.json', { ...scenario, episode: 'bread', hours: 48 })
  write('episodes/bread.json', record())
  write('cases.csv', ['case,led,reserved,big', 'one,1,0,1', 'two,1,1,0', 'three,0,1,0', 'four,0,0,0'].join('\n'))
  write('study.json', {
    format: 'sharara-study/1',
    name: words,
    runs: { scenario: 'bread', factors: ['leadership=0.05..0.8', 'reserve=0.1..0.3'], seeds: 1 },
    conditions: ['led', 'reserved'],
    outcome: 'big',
    sets: {
      led: { column: 'set.leadership', thresholds: [0.4] },
      reserved: { column: 'set.reserve', thresholds: [0.2] },
      big: { column: 'peakPct', thresholds: [3.4] },
    },
  })
}

function record(): object {
  const target = (id: string, measure: object, value: number): object => {
    return { id, group: 'crowds', measure, value, low: value / 2, high: value * 2, unit: 'people', label: words, source: 'own' }
  }
  return {
    format: 'sharara-record/1',
    id: 'bread',
    name: words,
    country: 'smallland',
    start: '2020-03-01T00:00',
    days: 2,
    sources: { own: { side: 'own', text: 'Made up for a test.' } },
    series: [],
    regions: [],
    answers: [],
    incidents: [],
    seats: [],
    standAsides: [],
    figures: [],
    readings: [],
    outcome: { value: 'crushed', label: words, source: 'own' },
    targets: [target('peak', { kind: 'peak-crowd' }, 8000), target('second-day', { kind: 'crowd-of-day', day: 2 }, 5000)],
  }
}
