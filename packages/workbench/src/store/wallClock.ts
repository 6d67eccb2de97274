/**
 * The date that documents bear. SOURCE_DATE_EPOCH (reproducible-builds.org: seconds since 1970) sets it, so that whoever makes the
 * same thing twice has the same bytes twice.
 */
export function documentDate(): Date {
  const given = Number(process.env['SOURCE_DATE_EPOCH'] || NaN)
  return Number.isSafeInteger(given) && given >= 0 ? new Date(given * 1000) : new Date()
}
