/** The reader's language: what --lang says, else the locale of the process. */
import { languages, type Language } from '@sharara/core'

export function languageOf(args: readonly string[], environment: NodeJS.ProcessEnv): Language {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='))
  const given = args[at]?.startsWith('--lang=') ? args[at]?.slice(7) : args[at + 1]
  const asked = at < 0 ? undefined : languages.find((language) => language === given)
  const locale = environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || ''
  return asked ?? (/^ar\b|^ar_/i.test(locale) ? 'ar' : 'en')
}
