/** Help of the command `world`. */
export const help = {
  world: {
    en: 'The clock of the world: waves in all countries, week by week, over decades.',
    ar: 'ساعة العالم: الموجات في كل البلدان، أسبوعًا بأسبوع، عبر عقود.',
  },
  score: {
    en: 'How the clock does out of time: fitted to 2010, asked about every week of 2011–2019 and every year to 2022.',
    ar: 'كيف تؤدي الساعة خارج زمن التدريب: تُواءَم حتى 2010 وتُسأل عن كل أسبوع من 2011 إلى 2019 وكل سنة إلى 2022.',
  },
  scoreOut: { en: 'folder to write score.json and score.csv to', ar: 'مجلد يُكتب فيه score.json وscore.csv' },
  json: { en: 'print the results as JSON', ar: 'اطبع النتائج بصيغة JSON' },
} as const

export const examples = {
  world: ['sharara world score'],
  score: ['sharara world score', 'sharara world score --out clocks --json'],
} as const
