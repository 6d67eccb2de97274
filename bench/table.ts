/** The results as Markdown tables. */
import type { Results, Row, Timed } from './measured.ts'

const whole = (x: number): string => Math.round(x).toLocaleString('en-US')
const fixed = (x: number, digits: number): string => x.toFixed(digits)
const percent = (x: number): string => `${(100 * x).toPrecision(2)} %`

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [`| ${head.join(' | ')} |`, `| ${head.map(() => '---:').join(' | ')} |`, ...rows.map((row) => `| ${row.join(' | ')} |`)].join('\n')
}

export function markdown(results: Results): string {
  return [
    `${results.machine}; Node ${results.node}; model \`${results.model}\`; ${results.date}; one thread. Load of the machine ${fixed(results.load.before, 1)} before, ${fixed(results.load.after, 1)} after.`,
    '### The model: 240 hourly steps of the January wave',
    engineTable(results.rows),
    '### The same with eight in a hundred in the street',
    changeTable(results.large.flatMap((large) => [smaller(results.rows, large), large])),
    '### The plain loop over people, on the same frontiers',
    denseTable(results),
    '### Where the time goes, ms of all 240 steps',
    phaseTable(results.rows),
    '### What a run costs beside its steps',
    runTable(results),
    '',
  ].join('\n\n')
}

function engineTable(rows: readonly Row[]): string {
  return table(
    [
      'people',
      'a person stands for',
      's',
      'CPU s',
      'ms a step',
      'slowest, ms',
      'in the street at most',
      'went out or home',
      'bytes a person',
      'groups’ own, MB',
      'process grew, bytes a person',
    ],
    rows.map((row) => [
      whole(row.people),
      row.sample < 10 ? String(Number(fixed(row.sample, 1))) : whole(row.sample),
      fixed(row.seconds, 2),
      fixed(row.cpuSeconds, 2),
      fixed((1000 * row.seconds) / 240, 1),
      fixed(row.slowestMs, 0),
      percent(row.peakShare),
      whole(row.switches),
      row.people < 2e6 ? '–' : fixed(row.bytesPerPerson, 2),
      fixed(row.groupBytes / 1e6, 1),
      row.people < 2e6 ? '–' : fixed(row.residentPerPerson, 1),
    ]),
  )
}

/** The row of the shipped wave for the same people. */
const smaller = (rows: readonly Row[], { people, sample }: Row): Row =>
  rows.find((row) => row.people === people && Math.abs(row.sample - sample) < 1e-6)!

/** What it costs that somebody goes out or home, in a small wave and in a large one. */
function changeTable(rows: readonly Row[]): string {
  return table(
    ['people', 'in the street at most', 'went out or home', 'CPU s', 'CPU µs for each who went out or home'],
    rows.map((row) => [
      whole(row.people),
      percent(row.peakShare),
      whole(row.switches),
      fixed(row.cpuSeconds, 2),
      fixed((1e6 * row.cpuSeconds) / row.switches, 1),
    ]),
  )
}

function denseTable({ dense, rows }: Results): string {
  const head = [
    'people',
    'engine',
    's',
    'CPU s',
    'ms a step',
    'slowest, ms',
    'bytes a person',
    'times the model’s CPU s',
    'times its people phase',
  ]
  const lines = dense.flatMap((entry) => {
    const row = rows.find((other) => other.people === entry.people && other.sample === entry.sample)!
    const line = (name: string, timed: Timed, bytes: string): string[] => [
      whole(entry.people),
      name,
      fixed(timed.seconds, 2),
      fixed(timed.cpuSeconds, 2),
      fixed((1000 * timed.seconds) / 240, 1),
      fixed(timed.slowestMs, 0),
      bytes,
      fixed(timed.cpuSeconds / row.cpuSeconds, 1),
      fixed((1000 * timed.seconds) / row.phases.people!, 1),
    ]
    // Beside the ties, three bytes: active now, active next, free.
    const bytes = fixed(entry.tableBytes / entry.people + 3, 0)
    const name = `C, ${entry.compiler ?? ''} -O3 -march=native`
    return [
      line('frontier engine, whole model', row, fixed(row.bytesPerPerson, 2)),
      ...(entry.c === undefined ? [] : [line(`plain loop, ${name}`, entry.c, bytes)]),
      line('plain loop, TypeScript', entry.typeScript, bytes),
      ...(entry.cPruned === undefined ? [] : [line(`skipping whom no friend could move, ${name}`, entry.cPruned, bytes)]),
    ]
  })
  return table(head, lines)
}

function phaseTable(rows: readonly Row[]): string {
  const names = Object.keys(rows[0]!.phases)
  const head = ['people', ...names]
  return table(
    head,
    rows.filter((row) => row.sample === 1).map((row) => [whole(row.people), ...names.map((name) => fixed(row.phases[name]!, 0))]),
  )
}

function runTable({ run, rows }: Results): string {
  const row = rows.find((other) => other.sample === 1 && other.people === run.people)
  return table(
    [
      'people',
      'setup, ms',
      'steps with observer and fingerprint, s',
      `checkpoint at hour ${run.checkpointHour}, MB`,
      'writing it, ms',
      'resuming, ms',
      'fingerprint of everybody, ms',
    ],
    [
      [
        whole(run.people),
        fixed(row?.setupMs ?? run.startMs, 0),
        fixed(run.stepsMs / 1000, 2),
        fixed(run.checkpointBytes / 1e6, 1),
        fixed(run.checkpointMs, 0),
        fixed(run.resumeMs, 0),
        fixed(run.fingerprintMs, 0),
      ],
    ],
  )
}
