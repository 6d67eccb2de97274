/**
 * Tab goes from panel to panel, arrows within one. Where a part of the page has more controls than fingers want to count, its
 * panels become one stop each: whole sections first, and the fullest of them taken apart for as long as the stops suffice. Looked
 * up at the moment of a key, nothing is written into the page: a reader that goes by its own ways finds every control as it is.
 */

/** One stop of Tab: what it spans, and its controls in order. */
export interface Panel {
  readonly root: HTMLElement
  readonly controls: readonly HTMLElement[]
}

/** Stops of the view; the bar above and the foot below have few. With the two of the foot that is twelve. */
const stopsOfView = 10
const stopsElsewhere = 5

const reached = 'a[href], button, input, select, textarea, summary, [tabindex], [contenteditable]'

function isReached(element: HTMLElement): boolean {
  if (element.tabIndex < 0 || element.matches(':disabled, [inert] *')) return false
  if (!element.checkVisibility({ visibilityProperty: true })) return false
  if (!(element instanceof HTMLInputElement) || element.type !== 'radio' || element.checked || element.name === '') return true
  // of radio buttons the chosen one is a stop, and the first where none is chosen
  const group = [...document.querySelectorAll<HTMLInputElement>(`input[type=radio][name="${CSS.escape(element.name)}"]`)]
  return group.every(({ checked }) => !checked) && group[0] === element
}

function panelOf(root: HTMLElement): Panel {
  return { root, controls: [...root.querySelectorAll<HTMLElement>(reached)].filter((one) => isReached(one)) }
}

/** The parts of a panel that hold controls; a box with a single part is that part. */
function partsOf({ root, controls }: Panel): readonly Panel[] {
  if (controls.length < 2) return [{ root: controls[0] ?? root, controls }]
  const parts = new Map<Element, HTMLElement[]>()
  for (const control of controls) {
    let part: Element = control
    while (part !== root && part.parentElement !== root) part = part.parentElement!
    parts.set(part, [...(parts.get(part) ?? []), control])
  }
  const panels = [...parts].map(([part, own]) => ({ root: part instanceof HTMLElement ? part : root, controls: own }))
  return panels.length === 1 && panels[0]!.root !== root ? partsOf(panels[0]!) : panels
}

/** Ordered as in the page. */
export function panelsOf(root: HTMLElement, stops: number): readonly Panel[] {
  const whole = panelOf(root)
  if (whole.controls.length <= stops) return whole.controls.map((control) => ({ root: control, controls: [control] }))
  let panels: readonly Panel[] = [whole]
  for (;;) {
    const fullest = panels.filter(({ controls }) => controls.length > 1).toSorted((a, b) => b.controls.length - a.controls.length)
    const taken = fullest.map((panel) => ({ panel, parts: partsOf(panel) }))
    const next = taken.find(({ parts }) => parts.length > 1 && panels.length - 1 + parts.length <= stops)
    if (next === undefined) return panels
    panels = panels.flatMap((panel) => (panel === next.panel ? next.parts : [panel]))
  }
}

/** All stops of the page, in its order. */
function allPanels(page: HTMLElement): readonly Panel[] {
  const parts = [...page.children].filter((part) => part instanceof HTMLElement)
  return parts.flatMap((part) => panelsOf(part, part.id === 'main' ? stopsOfView : stopsElsewhere))
}

/** Which panel somebody is in, by the control and else by the place; -1 between them. */
function placeOf(panels: readonly Panel[], at: Element): number {
  const own = panels.findIndex(({ controls }) => controls.some((control) => control === at))
  return own >= 0 ? own : panels.findIndex(({ root }) => root.contains(at))
}

/** Where in a panel somebody was. */
const left = new WeakMap<Element, Element>()

/**
 * To the next stop, or the one before: true where the focus moved there. At either end the browser's own way out of the page is
 * open, past what is left of the last panel.
 */
export function toPanel(page: HTMLElement, from: Element, by: 1 | -1): boolean {
  const panels = allPanels(page)
  const here = placeOf(panels, from)
  if (here >= 0) left.set(panels[here]!.root, from)
  const following = panels.findIndex(({ root }) => (from.compareDocumentPosition(root) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0)
  const between = following < 0 ? panels.length : following
  const target = panels[here >= 0 ? here + by : by === 1 ? between : between - 1]
  if (target === undefined) {
    const edge = (by === 1 ? panels.at(-1)?.controls.at(-1) : panels[0]?.controls[0]) ?? null
    if (edge !== from) edge?.focus({ preventScroll: true })
    return false
  }
  const known = left.get(target.root)
  ;(target.controls.find((control) => control === known) ?? target.controls[0]!).focus()
  return true
}

/** The panel that somebody is in, where it has more than one control. */
export function panelAt(page: HTMLElement, at: Element): Panel | null {
  const panels = allPanels(page)
  const panel = panels[placeOf(panels, at)]
  return panel === undefined || panel.controls.length < 2 ? null : panel
}

/** So many controls further in the panel, its last at most: true where there was one. */
export function within(panel: Panel, from: Element, by: number): boolean {
  const { controls } = panel
  const here = controls.findIndex((control) => control === from)
  const next = controls[Math.min(controls.length - 1, Math.max(0, here + by))]
  if (here < 0 || next === undefined || next === from) return false
  left.set(panel.root, next)
  next.focus()
  return true
}

/** In a table: the control in the same column so many rows on, or so many along the row. Null outside of one. */
export function inTable(panel: Panel, from: Element, rows: number, columns: number): HTMLElement | null {
  const cell = from.closest('td, th')
  const row = cell?.parentElement
  const table = row?.closest('table')
  if (!(cell instanceof HTMLTableCellElement) || !(row instanceof HTMLTableRowElement) || table === null || table === undefined) return null
  const inRow = (of: Element): HTMLElement[] => panel.controls.filter((control) => of.contains(control))
  if (columns !== 0) return inRow(row)[inRow(row).findIndex((control) => control === from) + columns] ?? null
  const step = Math.sign(rows)
  for (let at = row.rowIndex + rows; at >= 0 && at < table.rows.length; at += step) {
    const next = table.rows[at]!.cells[cell.cellIndex]
    const [first] = next === undefined ? [] : inRow(next)
    if (first !== undefined) return first
  }
  return null
}
