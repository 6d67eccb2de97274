/** Headers that tell the browser what the pages and answers of the server may do. */

/** The page of the studio: its own scripts and workers only, WebAssembly allowed, framed by nobody (its embed view by anybody). */
function pagePolicy(framed: boolean, inline: readonly string[]): string {
  return [
    "default-src 'none'",
    ["script-src 'self' 'wasm-unsafe-eval'", ...inline.map((digest) => `'sha256-${digest}'`)].join(' '),
    "worker-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${framed ? '*' : "'none'"}`,
  ].join('; ')
}

/** A report is a page of its own, with its scripts inside; in a box, so that it cannot call the server. */
export const reportPolicy =
  "sandbox allow-scripts allow-downloads; default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; worker-src blob:; font-src data:; img-src data: blob:; connect-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

/** Answers that are no page may do nothing at all. */
const dataPolicy = "default-src 'none'; frame-ancestors 'none'; sandbox"

export const everywhere: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
}

export const forData: Readonly<Record<string, string>> = {
  'content-security-policy': dataPolicy,
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
}

/** `inline`: digests of the scripts that stand in the page itself. */
export function forPage(framed: boolean, inline: readonly string[] = []): Readonly<Record<string, string>> {
  return {
    'content-security-policy': pagePolicy(framed, inline),
    ...(framed ? {} : { 'x-frame-options': 'DENY' }),
    'cross-origin-resource-policy': framed ? 'cross-origin' : 'same-origin',
    'cache-control': 'no-cache',
  }
}
