/**
 * A name that may stand in a path: small letters, digits and hyphens. It is a type of its own, so that no text from a file becomes
 * part of a path unless somebody looked at it.
 */
export type Identifier = string & { readonly [isOne]: true }

declare const isOne: unique symbol

export function isIdentifier(text: unknown): text is Identifier {
  return typeof text === 'string' && /^[a-z0-9-]{1,120}$/.test(text)
}

/** From any text, that of a file's name for instance: `My Test` gives `my-test`. */
export function identifierOf(text: string, otherwise: string): Identifier {
  const made = text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 120)
  return (made === '' ? otherwise : made) as Identifier // made of such signs alone
}
