/** What a whole page keeps in step with the studio: the document's dress and the address bar. */
import { onMount, tick } from 'svelte'
import { studio } from '../state/index.ts'

export { dressPage } from './dress.svelte.ts'

/** Opens what the address says, now and whenever it changes, and writes the studio's own once things have come to rest. */
export function followAddress(open: (hash: string) => void, isReady: () => boolean): void {
  /** As it was last read or written here: another one is a reader's, who is on the way to somewhere else. */
  let known = location.hash

  onMount(() => {
    /** The link that was clicked; null where the reader goes back. */
    let link: Element | null = null
    const click = ({ target }: MouseEvent): void => {
      link = target instanceof Element ? target.closest('a[href^="#/"]') : null
    }
    const follow = (): void => {
      const [clicked, { view }] = [link, studio.address]
      link = null
      known = location.hash
      open(known)
      // another view, or one without the link that led to it, is read from its top
      void tick().then(() => {
        if (clicked !== null && (studio.address.view !== view || !clicked.checkVisibility())) scrollTo(0, 0)
      })
    }
    follow()
    addEventListener('click', click)
    addEventListener('hashchange', follow)
    return () => {
      removeEventListener('click', click)
      removeEventListener('hashchange', follow)
    }
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
