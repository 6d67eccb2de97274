/** What is said of a command line that cannot be understood. */
import type { Words } from '@sharara/core'

export const usage = {
  unknownCommand: { en: 'There is no command "{got}".', ar: 'لا يوجد أمر باسم "{got}".' },
  unknownOption: { en: 'There is no option {got} here.', ar: 'لا يوجد هنا خيار {got}.' },
  missingArgument: { en: '{command} needs {wanted}: {help}.', ar: 'يحتاج {command} إلى {wanted}: {help}.' },
  missingValue: { en: 'The option {got} needs a value.', ar: 'يحتاج الخيار {got} إلى قيمة.' },
  excess: { en: 'Too many words for {command}; wanted: {wanted}.', ar: 'كلمات زائدة على {command}؛ المطلوب: {wanted}.' },
  badNumber: { en: '{option}: got "{got}"; wanted {wanted}.', ar: '{option}: وُجد "{got}"، والمطلوب {wanted}.' },
  badChoice: { en: '{option}: got "{got}"; wanted one of {wanted}.', ar: '{option}: وُجد "{got}"، والمطلوب واحد من {wanted}.' },
  badSetting: {
    en: '--set: got "{got}"; wanted name=number, such as reserve=0.25, or for a pillar name=low..high, such as leadership=0.2..0.5.',
    ar: '--set: وُجد "{got}"، والمطلوب اسم=عدد، مثل reserve=0.25، أو للركن اسم=أدنى..أعلى، مثل leadership=0.2..0.5.',
  },
  noFile: { en: '{option}: there is no file {got}.', ar: '{option}: لا يوجد ملف {got}.' },
  needsOption: { en: '{command} needs the option {option}: {help}.', ar: 'يحتاج {command} إلى الخيار {option}: {help}.' },
  wholeFrom: { en: 'a whole number from {min} to {max}', ar: 'عدد صحيح من {min} إلى {max}' },
  notExplained: { en: 'There is nothing called "{got}" to explain.', ar: 'لا شيء باسم "{got}" ليُشرح.' },
  noSuchPlace: { en: 'There is no place "{got}" in {country}.', ar: 'لا يوجد مكان باسم "{got}" في {country}.' },
  nearest: { en: ' Did you mean {nearest}?', ar: ' هل تقصد {nearest}؟' },
  there: { en: ' There are: {names}.', ar: ' الموجود: {names}.' },
  thereAndMore: {
    en: ' The largest there are: {names}; {count} smaller ones stand under "places" in the profile of the country.',
    ar: ' أكبر الموجود: {names}؛ والأصغر، وعددها {count}، تحت "places" في ملف البلد.',
  },
  more: { en: ' See: sharara{command} --help', ar: ' انظر: sharara{command} --help' },
  other: { en: 'The command line cannot be understood: {got}', ar: 'تعذّر فهم سطر الأوامر: {got}' },
} as const satisfies Record<string, Words>
