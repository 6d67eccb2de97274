/** `sharara country list`: what a profile can be made of. */
import { listCountries } from '@sharara/core'
import { openLibrary, shippedTables } from '../../store/index.ts'
import { table, type Output } from '../output.ts'
import { countryWords } from './words.ts'

export function runList(text: string | undefined, options: { readonly json?: boolean }, out: Output): void {
  const wanted = text?.trim().toLowerCase()
  const all = listCountries(shippedTables()).filter(
    ({ iso3, name }) => wanted === undefined || [iso3, name.en, name.ar].some((each) => each.toLowerCase().includes(wanted)),
  )
  if (options.json === true) {
    out.say(JSON.stringify(all, null, 2))
    return
  }
  if (all.length === 0) {
    out.say(countryWords.noneFound)
    return
  }
  const hands = new Set(openLibrary(process.cwd()).names('country'))
  const t = (key: keyof typeof countryWords): string => countryWords[key][out.language]
  out.say(
    table([
      [`${t('code')}  ${t('name')}`, t('years'), t('regionCount'), 'V-Dem', t('byHand')],
      ...all.map(({ iso3, name, first, last, regions, vdem, former }) => [
        `${iso3}   ${name[out.language]}${former ? ` ${t('gone')}` : ''}`,
        `${first}–${last}`,
        String(regions),
        vdem ? '✓' : '–',
        hands.has(name.en.toLowerCase()) ? '✓' : '',
      ]),
    ]),
  )
}
