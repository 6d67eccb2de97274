/** Which rule each column of a profile is made by. */
import type { Profile } from '../country/index.ts'
import type { CountryYear } from './known.ts'
import type { Book } from './sources.ts'

export function columnSources(country: CountryYear, book: Book): Profile['columnSources'] {
  const { population, ppp, gini, items, killings, internet, urban } = country
  const names = book.cite('region-names')
  const duty = book.cite('force-duty', [items.physicalIntegrity])
  const chosen = book.cite('as-shipped')
  const rival = book.cite('rival', [items.military])
  const playbook = book.cite('playbook', [items.physicalIntegrity, items.alternativeInformation, items.regime])
  const bloc = book.cite('regions-bloc')
  return {
    'blocs.name': bloc,
    'goods.name': book.cite('regions-dependence', [population]),
    'regions.name': names,
    'regions.bloc': bloc,
    'regions.population': book.cite('regions-people', [population]),
    'regions.income': book.cite('regions-income', [ppp]),
    'regions.gini': book.cite('regions-gini', [gini]),
    'regions.priceLevel': book.cite('regions-price'),
    'regions.policePer100k': book.cite('regions-police'),
    'regions.dependence': 'regions-dependence',
    'regions.languageShare': book.cite('regions-language'),
    'regions.organisation': book.cite('regions-organisation', [items.civilSociety, killings]),
    'regions.religiosity': book.cite('regions-religiosity'),
    'regions.memory': book.cite('regions-memory', [killings]),
    'regions.posture': book.cite('regions-posture', [items.physicalIntegrity]),
    'places.name': book.cite('place-names'),
    'places.region': names,
    'places.kind': book.cite('place-kinds'),
    'places.latitude': book.cite('place-points'),
    'places.longitude': 'place-points',
    'places.population': book.cite('city-people', [population, urban]),
    'places.weight': book.cite('place-weights'),
    'places.role': 'place-kinds',
    'places.incomeFactor': book.cite('place-incomes'),
    'places.netReach': book.cite('place-reach', [internet]),
    'forces.name': book.cite('force-numbers'),
    'forces.kind': 'force-numbers',
    'forces.number': 'force-numbers',
    'forces.duty': duty,
    'forces.dutySpread': chosen,
    'forces.willUse': duty,
    'forces.garrisons': book.cite('force-homes'),
    'rivals.name': rival,
    'rivals.capacity': rival,
    'rivals.presence': chosen,
    'rivals.armed': rival,
    'playbook.do': playbook,
    'playbook.when': playbook,
    'playbook.delayHours': playbook,
    'playbook.size': playbook,
  }
}
