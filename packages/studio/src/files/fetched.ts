/** Fetching what ships with the page, and the form of an outline. */
export class NotThere extends Error {}

export async function fetchText(url: string): Promise<string> {
  let response: Response
  try {
    response = await fetch(url)
  } catch {
    throw new NotThere(url)
  }
  if (!response.ok) throw new NotThere(`${url} (${response.status})`)
  return response.text()
}

/** `outline.json` of a country (countries/README.md): rings as first point and differences, in units of `quantum` degrees. */
export interface Outline {
  readonly quantum: number
  readonly source?: string
  readonly regions: Readonly<Record<string, { readonly polygons: readonly (readonly (readonly number[])[])[] }>>
}
