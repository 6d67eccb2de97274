/** Granovetter 1978, "Threshold models of collective behavior". */
import type { PublishedModel } from '../../contract/index.ts'
import { crowdKinds, granovetter } from './model.ts'
import { granovetterReplications } from './replications.ts'

export const granovetter1978: PublishedModel = {
  id: 'granovetter-1978',
  title: { en: 'Granovetter 1978: thresholds', ar: 'غرانوفيتر 1978: العتبات' },
  citation: 'M. Granovetter (1978). Threshold models of collective behavior. American Journal of Sociology 83(6), 1420–1443.',
  doi: '10.1086/226707',
  summary: {
    en: 'Each person joins once a certain number are already acting. Two crowds of almost the same thresholds can end with one rioter or with everybody.',
    ar: 'ينضم كل شخص متى بلغ عدد المشاركين حدًّا معيّنًا عنده. وقد ينتهي حشدان تكاد عتباتهما تتطابق إلى مشارك واحد هنا وإلى الجميع هناك.',
  },
  adds: {
    en: 'The bare cascade: the average of what people want says little about what a crowd does.',
    ar: 'التتابع مجردًا: متوسط ما يريده الناس لا يقول كثيرًا عمّا يفعله الحشد.',
  },
  claims: [15, 19],
  departures: [
    {
      en: 'The sharp jump belongs to crowds at the quantiles of the normal; crowds drawn at random tip smoothly (both are here).',
      ar: 'القفزة الحادة تخص حشدًا موزعًا على مئينات التوزيع الطبيعي؛ أما الحشود المسحوبة عشوائيًا فتنقلب بالتدريج (والحالتان هنا).',
    },
  ],
  model: granovetter,
  presets: {
    even: { words: { en: 'One of each threshold', ar: 'عتبة من كل رقم' }, values: { kind: crowdKinds.even } },
    perturbed: { words: { en: 'A single threshold changed', ar: 'عتبة واحدة مختلفة' }, values: { kind: crowdKinds.perturbed } },
    'normal-below': {
      words: { en: 'Normal, just below the jump', ar: 'طبيعي تحت القفزة' },
      values: { kind: crowdKinds.normal, deviation: 12.1 },
    },
    'normal-above': {
      words: { en: 'Normal, just above the jump', ar: 'طبيعي فوق القفزة' },
      values: { kind: crowdKinds.normal, deviation: 12.3 },
    },
    sampled: { words: { en: 'A normal crowd drawn at random', ar: 'حشد طبيعي مسحوب عشوائيًا' }, values: { kind: crowdKinds.normalSample } },
  },
  replications: granovetterReplications,
}
