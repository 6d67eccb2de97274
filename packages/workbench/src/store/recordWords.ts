/** What was to be reached on the records of single episodes. */
import type { Words } from '@sharara/core'

export const recordWords = {
  title: { en: 'The records of five episodes', ar: 'سجلات خمس موجات' },
  lead: {
    en: 'In the fit, {seeds} seeds each, as kept with the program: “sharara score” makes them anew.',
    ar: 'وهي في المواءمة، ولكل منها {seeds:seeds}، كما حُفظت مع البرنامج: ويعيد صنعها «sharara score».',
  },
  runs: { en: 'runs', ar: 'التشغيلات' },
  hits: { en: '{episode}: recorded figures that the runs meet', ar: '{episode}: أرقام السجل التي تصيبها التشغيلات' },
  twoInThree: { en: 'two in three', ar: 'اثنان من كل ثلاثة' },
  losses: { en: '{episode}: dead and detained of the middle run (record)', ar: '{episode}: القتلى والمعتقلون في التشغيلة الوسطى (السجل)' },
  inBand: { en: 'both records within the runs', ar: 'السجلان كلاهما بين التشغيلات' },
  end: { en: '{episode}: the recorded end, {recorded}, among the runs', ar: '{episode}: المآل المسجَّل، {recorded}، بين التشغيلات' },
  mostFrequent: { en: 'the most frequent', ar: 'الأكثر تكرارًا' },
  mostOften: { en: '{share} (most often: {most}, {mostShare})', ar: '{share} (الأكثر تكرارًا: {most}، {mostShare})' },
  second: {
    en: '{share} (its second coding, {second}: {secondShare}; most often: {most}, {mostShare})',
    ar: '{share} (وترميزه الثاني، {second}: {secondShare}؛ والأكثر تكرارًا: {most}، {mostShare})',
  },
  fall: {
    en: '{episode}: day on which the ruler goes in the middle run (record)',
    ar: '{episode}: يوم رحيل الحاكم في التشغيلة الوسطى (السجل)',
  },
  withinTwo: { en: 'within a factor of two', ar: 'ضمن الضعفين' },
  notGone: { en: 'not within the run ({record})', ar: 'لا يرحل خلال التشغيلة ({record})' },
} as const satisfies Record<string, Words>
