/** Starts the page. */
import { mount } from 'svelte'
import App from './shell/App.svelte'
import './style/fonts.css'
import './style/base.css'
import './style/parts.css'
import './style/chart.css'

const target = document.getElementById('app')
if (target !== null) mount(App, { target })

// Kept for later without network: once the page is quiet, never in somebody else's frame, and not where data are dear.
const saving = 'connection' in navigator && (navigator.connection as { readonly saveData?: boolean }).saveData === true // a border: not in every browser
if (import.meta.env.PROD && location.protocol.startsWith('http') && 'serviceWorker' in navigator && window.top === window && !saving) {
  setTimeout(() => void navigator.serviceWorker.register('./service-worker.js').catch(() => undefined), 8000)
}
