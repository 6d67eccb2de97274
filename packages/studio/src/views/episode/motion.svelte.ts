/** Whether the reader has asked the system for less motion: then nothing moves between whole hours. */
const query = globalThis.matchMedia?.('(prefers-reduced-motion: reduce)')

class Still {
  now: boolean = $state(query?.matches ?? false)
}

export const still: Still = new Still()
query?.addEventListener('change', ({ matches }) => (still.now = matches))

/** Whether the page is being put on paper: then nothing stays behind a tab. */
const paper = globalThis.matchMedia?.('print')

class Printing {
  now: boolean = $state(paper?.matches ?? false)
}

export const printing: Printing = new Printing()
paper?.addEventListener('change', ({ matches }) => (printing.now = matches))
