/** Words of what the page does with a server behind it. */
import type { Words } from '@sharara/core'
import type { ServerStatus } from '../server/index.ts'

export const words = {
  stored: { en: 'Stored runs', ar: 'التشغيلات المحفوظة' },
  note: {
    en: 'What lies in the folder of runs of this server, by the page and by the command line, the latest first.',
    ar: 'ما في مجلد التشغيلات لهذا الخادم، من الصفحة ومن سطر الأوامر، الأحدث أولًا.',
  },
  none: { en: 'Nothing is stored yet.', ar: 'لا شيء محفوظًا بعد.' },
  loading: { en: 'Looking into the folder …', ar: 'النظر في المجلد …' },
  locked: {
    en: 'This server wants its token. Open the page once with the address that “sharara studio” printed, with ?token= at its end.',
    ar: 'يطلب هذا الخادم رمزه. افتح الصفحة مرة بالعنوان الذي طبعه «sharara studio» وفي آخره ⁦?token=⁩.',
  },
  report: { en: 'Report', ar: 'التقرير' },
  reportOf: { en: 'Report of {id}, in a new tab', ar: 'تقرير {id} في لسان جديد' },
  resume: { en: 'Resume', ar: 'استأنف' },
  resumeOf: { en: 'Resume {id}', ar: 'استأنف {id}' },
  stop: { en: 'Stop', ar: 'أوقف' },
  stopOf: { en: 'Stop {id}', ar: 'أوقف {id}' },
  one: { en: 'Run', ar: 'تشغيلة' },
  ensemble: { en: 'Ensemble', ar: 'مجموعة' },
  whatIf: { en: 'What-if', ar: 'ماذا لو' },
  experiment: { en: 'Experiment', ar: 'تجربة' },
  seed: { en: 'seed {seed}', ar: 'البذرة {seed}' },
  where: { en: 'Computed', ar: 'مكان الحساب' },
  here: { en: 'in this page', ar: 'في هذه الصفحة' },
  onServer: { en: 'on the server, and stored', ar: 'على الخادم مع الحفظ' },
  storedAs: { en: 'Stored as {id}.', ar: 'محفوظ باسم {id}.' },
  goesOn: {
    en: 'It goes on when this page is closed, and is found under “Stored runs”.',
    ar: 'يستمر وإن أُغلقت هذه الصفحة، ويوجد تحت «التشغيلات المحفوظة».',
  },
} as const satisfies Record<string, Words>

export const statusWords = {
  waiting: { en: 'waiting for its turn', ar: 'ينتظر دوره' },
  running: { en: 'running', ar: 'جارٍ' },
  over: { en: 'complete', ar: 'مكتمل' },
  unfinished: { en: 'unfinished', ar: 'غير مكتمل' },
  failed: { en: 'broke off', ar: 'انقطع' },
  elsewhere: { en: 'another process is at work on it', ar: 'تعمل عليه عملية أخرى' },
} as const satisfies Record<ServerStatus, Words>
