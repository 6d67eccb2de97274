/** The server behind the page: looked for once, and only where the page itself says that it was given out by one. */
import { findServer, type Behind, type Server } from '../server/index.ts'

/** Put into the page by `sharara studio`; on any other web server nobody is asked, so that nothing fails there. */
const mark = 'meta[name="sharara-server"]'

class ServerBehind {
  found: Behind = $state.raw({ kind: 'none' })

  server: Server | null = $derived(this.found.kind === 'ready' ? this.found.server : null)

  /** `framed`: the page stands in another's. */
  async look(framed: boolean): Promise<void> {
    if (document.querySelector(mark) === null) return
    this.found = await findServer(location.href, framed)
  }
}

export const behind: ServerBehind = new ServerBehind()
