/** Bars of the share of set-ups in which each term survives. */
import { fill, type Words } from '../tables.ts'
import { mirror, rect, text, widthOf, type Drawing, type Picture, type Language } from './svg.ts'
import { pictureWords as words } from './pictureWords.ts'

/** In what share of other set-ups each term was found again. */
export interface Survived {
  readonly kind: string
  readonly setups: readonly unknown[]
  readonly survival: readonly {
    readonly text: string
    readonly exact: number
    /** Narrower or wider ones with it. */
    readonly related: number
    readonly byKind: Readonly<Record<string, number>>
  }[]
}

export function survivalPicture({ survival, setups, kind }: Survived): Picture {
  const kinds = [...new Set(survival.flatMap(({ byKind }) => Object.keys(byKind)))] as (keyof typeof kindHeads)[] // the keys of byKind
  return {
    id: `robustness-${kind}`,
    title: words.survivalTitle,
    summary: fill(words.survivalSummary, { setups: setups.length }),
    head: [words.termHead, words.exactHead, words.relatedHead, ...kinds.map((one) => kindHeads[one])],
    rows: survival.map(({ text: term, exact, related, byKind }) => [
      term,
      percent(exact),
      percent(related),
      ...kinds.map((one) => percent(byKind[one] ?? 0)),
    ]),
    draw: (language) => draw(survival, language),
  }
}

export const kindHeads = {
  inclusion: { en: 'cut on inclusion', ar: 'حد الشمول' },
  cases: { en: 'frequency cutoff', ar: 'حدّ التكرار' },
  anchors: { en: 'anchors', ar: 'المراسي' },
  case: { en: 'a case left out', ar: 'حالة محذوفة' },
  condition: { en: 'a condition left out', ar: 'شرط محذوف' },
  outcome: { en: 'coding of the outcome', ar: 'ترميز النتيجة' },
} as const satisfies Record<string, Words>

export function percent(share: number): Words {
  const value = Math.round(100 * share)
  return { en: `${value}\u00A0%`, ar: `${value}\u00A0٪` }
}

function draw(survival: Survived['survival'], language: Language): Drawing {
  const [high, bar] = [30, 320]
  const names = Math.min(320, Math.max(60, ...survival.map((one) => widthOf(one.text)))) + 14
  const width = names + bar + 60
  const height = 10 + survival.length * high
  const { x, start, end } = mirror(width, language)
  const block = (length: number, y: number, kind: string): string => rect(Math.min(x(names), x(names + length)), y, length, 14, kind, 3)
  const body = survival.map(({ text: term, exact, related }, k) => {
    const y = 8 + k * high
    return [
      text(x(names - 10), y + 12, term, end, 'name'),
      block(bar, y, 'room'),
      block(related * bar, y, 'bar pale'),
      block(exact * bar, y, 'bar'),
      text(x(names + bar + 8), y + 12, percent(exact)[language], start),
    ].join('')
  })
  return { width: Math.ceil(width), height, body: body.join('') }
}
