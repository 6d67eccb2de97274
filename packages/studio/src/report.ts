/** Starts a report: the run that the page carries, on the stage that every page has. */
import { mount } from 'svelte'
import { carriedRun, showCarried } from './state/index.ts'
import Report from './views/report/Report.svelte'
import './style/fonts.css'
import './style/base.css'
import './style/parts.css'
import './style/chart.css'

const target = document.getElementById('app')
if (target !== null) {
  const run = await carriedRun(document)
  showCarried(run)
  mount(Report, { target, props: { run } })
}
