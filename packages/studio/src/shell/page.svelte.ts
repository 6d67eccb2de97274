/** What a whole page keeps in step with the studio: the document's dress and the address bar. */
import { onMount } from 'svelte'
import { studio } from '../state/index.ts'

export { dressPage } from './dress.svelte.ts'

/** Opens what the address says, now and whenever it changes, and writes the studio's own once things have come to rest. */
export function followAddress(open: (hash: string) => void, isReady: () => boolean): void {
  /** As it was last read or written here: another one is a reader's, who is on the way to somewhere else. */
  let known = location.hash

  onMount(() => {
    const follow = (): void => {
      known = location.hash
      open(known)
    }
    follow()
    addEventListener('hashchange', follow)
    return () => removeEventListener('hashchange', follow)
  })

  // browsers refuse more than some changes of the address in a short time
  $effect(() => {
    if (!isReady() || studio.playing) return undefined
    const link = studio.link()
    const timer = setTimeout(() => {
      if (link === location.hash || location.hash !== known) return
      history.replaceState(null, '', link)
      known = location.hash
    }, 250)
    return () => clearTimeout(timer)
  })
}
