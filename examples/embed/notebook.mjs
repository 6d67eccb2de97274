// Cells of a notebook, in the form that Observable's runtime takes: each has a name, what it needs, and what it makes of that.
// Change a value and what hangs on it is computed anew. In a notebook, write only the bodies.
export default [
  ['core', [], () => import('@sharara/core')],
  ['library', [], async () => (await import('@sharara/data')).openLibrary()],
  ['leadership', [], () => 0.05],
  [
    'record',
    ['core', 'library', 'leadership'],
    ({ change, readScenario, startRun }, library, leadership) => {
      const { setup } = readScenario(library.load('scenario', 'kazakhstan-2022'), library)
      const changed = change.apply(setup, { sample: 200, hours: 120, values: { leadership } })
      const run = startRun(changed.setup)
      while (!run.over) run.step()
      return run.record()
    },
  ],
  ['largest', ['record'], (record) => Math.max(...record.national.crowd)],
]
