/** Starts the page. */
import { mount } from 'svelte'
import App from './shell/App.svelte'
import './style/fonts.css'
import './style/base.css'
import './style/parts.css'
import './style/chart.css'

const target = document.getElementById('app')
if (target !== null) mount(App, { target })
