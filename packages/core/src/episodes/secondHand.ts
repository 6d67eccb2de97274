/**
 * Pages that are not the first to say what they say: open encyclopaedias and their copies, blogs, and copies of other
 * people's articles (aggregators, translations by machine, mirrors). Told by the address alone, so that a reader's own
 * record is marked like ours; a page that is not known here is left unmarked, which is no praise of it.
 */
import type { Words } from '../text/index.ts'

export const hands = {
  wiki: { en: 'open encyclopaedia', ar: 'موسوعة مفتوحة' },
  blog: { en: 'blog', ar: 'مدوّنة' },
  copy: { en: 'copy of another page', ar: 'نسخة عن صفحة أخرى' },
} as const satisfies Record<string, Words>
export type Hand = keyof typeof hands

/** Parts of a host that give a page away, or names of hosts that do not say it of themselves. */
const byHost: readonly (readonly [Hand, RegExp])[] = [
  [
    'wiki',
    /wiki(?!leaks)|piglix|liquisearch|worddisk|infogalactic|pinocchiopedia|absoluteastronomy|vikidia|fandom|gutenberg\.us|docslib\.org\/doc\/12463128/,
  ],
  ['blog', /blog|wordpress|al-bab\.|eaworldview|registan\.|jilliancyork|shehaben/],
  [
    'copy',
    /pledgetimes|tellerreport|gixtools|^time\.news$|myseldon|(?:sauress|djazairess|maghress|turess)\.|bullfrag|newzino|docslib|relayto|yumpu|cimple|personaltechmd|energyobserver|investmentchannel|cloudfront|worldcdn|(?:^|[.-])cdn\.|cloudflare|sarmady|(?:^|[.-])(?:staging|dev|manage)\./,
  ],
]

/** What a page is at second hand; null where nothing says so, and for what is no address of the web. */
export function secondHand(url: string): Hand | null {
  const [, host = '', path = ''] = /^https?:\/\/([^/?#]+)([^?#]*)/i.exec(url) ?? []
  if (path.startsWith('/wiki/') && !host.startsWith('cyberlaw.')) return 'wiki'
  return byHost.find(([, known]) => known.test(host.toLowerCase() + (host.startsWith('docslib') ? path : '')))?.[0] ?? null
}
