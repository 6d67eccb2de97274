/** Fetching what ships with the page. */
export type { Outline } from '@sharara/core'

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
