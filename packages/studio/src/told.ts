/** Starts a report about many runs: what was written when it was made, with the pictures of the page. */
import { mount, type ComponentProps } from 'svelte'
import Told from './views/report/Told.svelte'
import './style/fonts.css'
import './style/base.css'
import './style/parts.css'
import './style/chart.css'
import './style/marks.css'
import './style/told.css'

const target = document.getElementById('bar')
const said = document.getElementById('page')?.textContent
if (target !== null && said != null) {
  const props = JSON.parse(said) as ComponentProps<typeof Told> // as the workbench wrote it into this page
  mount(Told, { target, props })
}
