/** Pages and pictures of a comparison of cases, and the page of the claims. */
import type { Compared, ComparedRobustness, Words } from '@sharara/core'
import { survivalPicture, truthPicture, vennPicture, type Picture } from '@sharara/comparison/pictures'
import { absenceOf, prefix } from './absenceSection.ts'
import { prefixed } from './parts.ts'
import { pictureOf } from './setsSection.ts'
import { solutionPictures } from './solutionsSection.ts'
import { necessityPictures } from './necessitySection.ts'

export { cellsSection, sideSection } from './sideSection.ts'
export { claimsPage, type ClaimsPage } from './claims.ts'
export { comparisonPage, type ComparisonPage } from './page.ts'
export { standalone } from './drawn.ts'

/** Every picture of the page, for files of their own. */
export function picturesOf(
  compared: Compared,
  robustness: ComparedRobustness | null,
  codes: (column: string) => Readonly<Record<string, Words>>,
  ofSets: Compared = compared,
): readonly Picture[] {
  const absence = absenceOf(compared)
  return [
    ...ofSets.origins.flatMap((origin) => pictureOf(origin, ofSets, codes) ?? []),
    ...picturesOfAnswer(compared),
    ...(absence === null ? [] : picturesOfAnswer(absence).map((picture) => prefixed(picture, prefix))),
    ...(robustness === null || robustness.survival.length === 0 ? [] : [survivalPicture(robustness)]),
  ]
}

function picturesOfAnswer(compared: Compared): readonly Picture[] {
  const venn = vennPicture(compared)
  return [...necessityPictures(compared), truthPicture(compared), ...(venn === null ? [] : [venn]), ...solutionPictures(compared)]
}
