/** Which sentences are others than before, and why, by what came and what went in them. */
import type { Pair } from './pairs.ts'

export interface Change {
  readonly path: string
  readonly was: Pair
  readonly is: Pair
}

/** By their English where that is the same, else by their place in their file. Of a sentence that stands at several places, one. */
export function changesBetween(
  then: readonly Pair[],
  now: readonly Pair[],
): { readonly changed: readonly Change[]; readonly added: number; readonly gone: number } {
  const byEnglish = Map.groupBy(then, ({ en }) => en)
  // a number on the way is a place in a list, where others may have come before it
  const byPlace = new Map(then.filter(({ place }) => !/\/\d/.test(place)).map((pair) => [placeOf(pair), pair]))
  const met = new Set<Pair>()
  const changed = new Map<string, Change>()
  const added = new Set<string>()
  for (const is of now) {
    const same = byEnglish.get(is.en) ?? []
    const there = byPlace.get(placeOf(is))
    // a short word is said of many things: of two files it is not the same
    const moved = is.en.split(' ').length > 3 || new Set(same.map(({ ar }) => ar)).size === 1 ? same[0] : undefined
    const own = same.find(({ ar }) => ar === is.ar) ?? same.find(({ path }) => path === is.path) ?? moved
    const was = own ?? (there !== undefined && likeness(there.ar, is.ar) >= 0.3 ? there : undefined)
    if (was === undefined) {
      added.add(is.ar)
      continue
    }
    for (const each of same.length > 0 ? same : [was]) met.add(each)
    if (was.ar !== is.ar) changed.set(`${was.ar}\n${is.ar}`, { path: is.path, was, is })
  }
  const kept = new Set(now.map(({ ar }) => ar))
  const gone = new Set(then.filter((pair) => !met.has(pair) && !kept.has(pair.ar)).map(({ ar }) => ar))
  return {
    changed: [...changed.values()].toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)),
    added: added.size,
    gone: gone.size,
  }
}

/** Words that both have, as a share of those that either has. */
function likeness(a: string, b: string): number {
  const [one, other] = [new Set(a.split(' ')), new Set(b.split(' '))]
  return [...one].filter((word) => other.has(word)).length / new Set([...one, ...other]).size
}

const placeOf = ({ path, place }: Pair): string => `${path}#${place}`

export const reasons: Readonly<Record<string, string>> = {
  A1: 'a noun in the form that its number asks for, or counted by the one function',
  A2: '«إصابة» reads as an injury on a page of dead and wounded',
  A3: 'outcomes and conditions are nouns, so that “ends with …” is a sentence',
  A4: 'a literal or unclear rendering, or a word of the equation, put into plain Arabic',
  A5: 'one word for one thing',
  A6: 'signs: per cent, commas, quotation marks, directions',
  A7: 'the nominative dual',
  A8: 'spelling: hamza, tanwin, vowel signs',
  E: 'the English says something else now, and the Arabic with it',
}

/** What one word for one thing has put away, and what stands for it. */
const settled: readonly (readonly [RegExp, RegExp])[] = [
  [/(?<!\p{L})(?:ال|لل|وال|بال)?تشغيل(?![ةا])/u, /تشغيلة|تشغيلات|المحاكاة/u],
  [/أجوبة|جواب/u, /ردود|ردّ?(?!\p{L})|تعيده الدولة/u],
  [/الجوال|النقال/u, /الهاتف/u],
  [/ادعاء|دعاوى|دعوى|مقولات|مقولة/u, /أطروحة|أطروحات/u],
  [/معايرة/u, /مواءمة|درج/u],
  [/شعلة|زناد/u, /شرارة/u],
  [/الصدفة/u, /المصادفة/u],
  [/رتل|أرتال/u, /مسير/u],
  [/حلقة|حلقات|حدث|أحداث/u, /موجة|موجات|موجتي|تشغيلة/u],
  [/الحركة|حركة|لحركة/u, /حراك/u],
  [/خصم|خصوم/u, /منافس/u],
  [/مشقة|شدة/u, /ضيق/u],
  [/احتواء/u, /شمول/u],
  [/ملاءمة|الاتساق/u, /صلة|مواءمة|الشمول/u],
  [/مقال(?!ة)|يدعيه/u, /مقالة/u],
  [/الطاولة/u, /المكتب/u],
  [/يقين/u, /وثوق/u],
  [/الحاضرة/u, /المدينة الكبرى/u],
  [/توفيق|ُوفَّق|ُوفِّق/u, /مواءم|واءم|وئم/u],
  [/خُطفت|خطف(?! المكسب)|اختطاف/u, /خطف المكسب/u],
  [/سُحقت|خمدت|تنازلات فقط/u, /السحق|الخمود|التنازلات وحدها/u],
  [/تنحّت|جانبًا/u, /ممتنع|امتنع/u],
  [/الحيّة|نار/u, /الرصاص/u],
  [/مشحون|كما يُرفق/u, /مرفق|الأصلي/u],
  [/المرفق/u, /الأصلي/u],
  [/نموذج/u, /نمط/u],
  [/فشل/u, /أخفق/u],
  [/مستعملو/u, /مستخدمو/u],
  [/مطفأة|أطفئ/u, /موقوفة|أوقف/u],
  [/إيقاف مؤقت/u, /أوقف|توقّف/u],
  [/تجيب/u, /ترد(?!\p{L})/u],
  [/أجوبتها/u, /ردودها/u],
  [/إساءة/u, /إهانة/u],
  [/تشرين/u, /أكتوبر/u],
  [/قول/u, /أطروحة/u],
  [/مقارنة|للمقارنة/u, /وهمي/u],
  [/وصل|المعطى/u, /وُجد/u],
  [/موضع خلاف/u, /مختلف في/u],
]

const bare = (text: string): string =>
  text
    .replace(/[\u064B-\u0652\u0670]/g, '')
    .replace(/[أإآ]/g, 'ا')
    .replaceAll('ى', 'ي')
const signs = /[\s%٪,،;؛:.·"“”«»()'’\-–—\u200e\u200f\u2066-\u2069]/g

/** The kind by what differs; where nothing finer is seen, a better rendering. */
export function reasonOf({ was, is }: Change): string {
  const [gone, come] = wordsApart(was.ar, is.ar)
  if (/\{\w+\}|#/.test(was.ar) && gone.length > 0 && [...gone, ...come].every(isCounted)) return 'A1'
  if (/\{\w+:\w+\}/.test(is.ar) && !/\{\w+:\w+\}/.test(was.ar)) return 'A1'
  if (was.en !== is.en) return 'E'
  if (was.ar.replace(signs, '') === is.ar.replace(signs, '')) return 'A6'
  if (bare(was.ar).replace(signs, '') === bare(is.ar).replace(signs, '')) return 'A8'
  if (gone.some((word) => /إصاب|أصاب|أُصيب|مصيب|المصاب/.test(word))) return 'A2'
  if (gone.some((word) => word.endsWith('ين') && come.includes(`${word.slice(0, -2)}ان`))) return 'A7'
  if (settled.some(([old, one]) => old.test(was.ar) && one.test(is.ar) && !one.test(was.ar))) return 'A5'
  if (isNouns(was.ar, is.ar)) return 'A3'
  return 'A4'
}

function wordsApart(was: string, is: string): readonly [readonly string[], readonly string[]] {
  const [old, now] = [was, is].map((text) =>
    text
      .replaceAll(/\{(\w+):\w+\}/g, '{$1_}')
      .split(/[\s،؛.:]+/u)
      .filter((word) => word !== ''),
  )
  return [old!.filter((word) => !now!.includes(word)), now!.filter((word) => !old!.includes(word))]
}

/** Nouns that are counted, with their number's hole. */
function isCounted(word: string): boolean {
  return /^\{\w+\}$|شخص|أشخاص|تشغيل|بذ[ور]+ة?|مكان|أماكن|مناطق|منطقة|ساع|يوم|أيام|قتيل|قتلى|هدف|أهداف|حال|سن[ةو]|عام|أعوام|مقر|نقاط|نقطة|تغيير|حقبة|عالم|بلد|زوج|أسبوع|أسابيع|شهر|أشهر|محاولة|حد|شرط|حدث|صف|خلية|موجة|نسمة|عدد|محاكى/.test(
    word,
  )
}

/** One short name for another, the second a noun with its article. */
function isNouns(was: string, is: string): boolean {
  return is.split(' ').length <= 3 && is.startsWith('ال') && !was.startsWith('ال')
}
