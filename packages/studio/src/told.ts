/** Starts a report about many runs: what was written when it was made, with the pictures of the page. */
import { mount } from 'svelte'
import Told from './views/report/Told.svelte'
import './style/fonts.css'
import './style/base.css'
import './style/parts.css'
import './style/chart.css'
import './style/marks.css'
import './style/told.css'

const target = document.getElementById('bar')
const said = document.getElementById('page')?.textContent
if (target !== null && said != null) mount(Told, { target, props: JSON.parse(said) })
