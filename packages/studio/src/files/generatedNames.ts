/** Names of generated countries in the address, told apart from shipped scenarios without fetching anything. */
const pattern = /^([a-z]{3})-(\d{4})(-open)?$/

export function isGenerated(id: string): boolean {
  return pattern.test(id)
}

export function readGeneratedName(id: string): { readonly iso3: string; readonly year: number; readonly withVdem: boolean } | null {
  const [, iso3, year, open] = pattern.exec(id) ?? []
  return iso3 === undefined ? null : { iso3: iso3.toUpperCase(), year: Number(year), withVdem: open === undefined }
}

export function generatedId(iso3: string, year: number, withVdem: boolean): string {
  return `${iso3.toLowerCase()}-${year}${withVdem ? '' : '-open'}`
}
