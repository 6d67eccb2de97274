/** What the store says. */
import type { Words } from '@sharara/core'

export const words = {
  diskFull: {
    en: 'No space is left on the disk: {path} could not be written. Free some space, then run: sharara resume {folder}',
    ar: 'لا مساحة باقية على القرص: تعذّرت كتابة {path}. أفرغ بعض المساحة ثم شغّل: sharara resume {folder}',
  },
  diskFullAnew: {
    en: 'No space is left on the disk: {path} could not be written. Free some space, then run the same line again.',
    ar: 'لا مساحة باقية على القرص: تعذّرت كتابة {path}. أفرغ بعض المساحة ثم شغّل السطر نفسه من جديد.',
  },
  cannotWrite: { en: 'Cannot write {path} ({code}).', ar: 'تعذّرت كتابة {path} ({code}).' },
  cannotRead: { en: 'Cannot read {path} ({code}).', ar: 'تعذّرت قراءة {path} ({code}).' },
  vanished: {
    en: '{folder} is no longer there. What was finished is lost only with the folder itself; bring it back and run: sharara resume',
    ar: 'لم يعد {folder} موجودًا. أعده إلى مكانه ثم شغّل: sharara resume؛ فما اكتمل لا يضيع إلا بضياع المجلد نفسه.',
  },
  notAsWritten: {
    en: '{path} is not as Sharara writes it; nothing was done with its folder.',
    ar: 'الملف {path} ليس كما تكتبه شرارة؛ لم يُفعل شيء بمجلده.',
  },
  noJson: { en: 'a text that is not JSON', ar: 'نص ليس JSON' },
  json: { en: 'JSON text', ar: 'نص JSON' },
  noExperiment: {
    en: '{folder} is no experiment folder (it has no {file} of ours).',
    ar: 'المجلد {folder} ليس مجلد تجربة (لا يوجد فيه ملف {file} من ملفاتنا).',
  },
  notEmptyExperiment: {
    en: '{folder} is not empty and holds no {kind}. Choose another folder with --out.',
    ar: 'المجلد {folder} ليس فارغًا ولا يحوي {kind}. اختر مجلدًا آخر بالخيار --out.',
  },
  badSql: { en: 'The question cannot be answered: {said}', ar: 'تعذّر الجواب عن السؤال: {said}' },
  noQuestion: { en: 'There is no question: the SQL is empty.', ar: 'لا سؤال هنا: نص SQL فارغ.' },
  severalQuestions: {
    en: 'One question at a time: this SQL holds {count} statements. (--open takes several and shows the first answer.)',
    ar: 'سؤال واحد في كل مرة: في هذا النص {count} عبارات SQL. (الخيار --open يقبل عدة عبارات ويعرض جواب أولاها.)',
  },
  noReading: {
    en: 'This SQL does more than read. A question begins with select, from, with, describe or summarize; --open lifts this for SQL of your own.',
    ar: 'هذا النص يفعل أكثر من القراءة. يبدأ السؤال بإحدى الكلمات select أو from أو with أو describe أو summarize، والخيار --open يرفع هذا القيد عن SQL تكتبه بنفسك.',
  },
  unknownEnding: {
    en: '{path}: the name of the file must end in .csv, .json or .parquet.',
    ar: '{path}: يجب أن ينتهي اسم الملف بـ .csv أو .json أو .parquet.',
  },
  damagedChunk: {
    en: '{path} is damaged. Make its runs again with: sharara resume {folder}',
    ar: 'الملف {path} تالف. أعد تشغيلاته بالأمر: sharara resume {folder}',
  },
  noRuns: { en: 'There are no finished runs in {folder} yet.', ar: 'لا تشغيلات مكتملة في {folder} بعد.' },
  otherExperiment: {
    en: '{folder} holds another experiment. Choose another folder with --out.',
    ar: 'في المجلد {folder} تجربة أخرى. اختر مجلدًا آخر بالخيار --out.',
  },
  planDamaged: {
    en: '{path} is damaged: it is not what was written when the experiment began. Start it anew in another folder.',
    ar: 'الملف {path} تالف: ليس ما كُتب عند بدء التجربة. ابدأها من جديد في مجلد آخر.',
  },
  otherModel: {
    en: '{folder} was begun with another version of the model ({got}; this is {wanted}): its runs and new ones must not be mixed. Begin anew in another folder with --out, or go on with the version that began it.',
    ar: 'بدأت تجربة {folder} بإصدار آخر من النموذج ({got}، وهذا {wanted}): لا يجوز خلط تشغيلاتها بتشغيلات جديدة. ابدأ من جديد في مجلد آخر بالخيار --out، أو تابعها بالإصدار الذي بدأت به.',
  },
  locked: {
    en: 'Another process (number {pid}) is at work in {folder}. Wait for it to end, or choose another folder with --out.',
    ar: 'تعمل عملية أخرى (رقمها {pid}) في {folder}. انتظر نهايتها أو اختر مجلدًا آخر بالخيار --out.',
  },
  lockedElsewhere: {
    en: 'A process on the computer "{host}" (number {pid}) took {folder}, and from here it cannot be seen whether it still runs. If it does not (a container that was started anew, a disk that moved), delete {file} and start again.',
    ar: 'حجزت المجلد {folder} عملية على الحاسوب "{host}" (رقمها {pid})، ولا يُعرف من هنا هل ما زالت تعمل. إن لم تكن تعمل (حاوية أُعيد تشغيلها أو قرص نُقل) فاحذف {file} وابدأ من جديد.',
  },
  notEmpty: {
    en: '{folder} is not empty and is no run folder. Choose another folder with --out.',
    ar: 'المجلد {folder} ليس فارغًا وليس مجلد تشغيلة. اختر مجلدًا آخر بالخيار --out.',
  },
  otherScenario: {
    en: '{folder} holds a run of another scenario ({got}, not {wanted}). Choose another folder with --out.',
    ar: 'في المجلد {folder} تشغيلة لسيناريو آخر ({got} لا {wanted}). اختر مجلدًا آخر بالخيار --out.',
  },
  noFolder: { en: '{folder} is no run folder (it has no {file}).', ar: 'المجلد {folder} ليس مجلد تشغيلة (لا يوجد فيه {file}).' },
  brokenText: {
    en: 'bytes that are not UTF-8 text (the first at byte {offset})',
    ar: 'بايتات ليست نصًا بترميز UTF-8 (أولها عند البايت {offset})',
  },
  utf8: { en: 'text in UTF-8', ar: 'نص بترميز UTF-8' },
  tooLarge: { en: 'a file of {size} MB', ar: 'ملف حجمه {size} ميغابايت' },
  atMost: { en: 'at most {limit} MB', ar: 'ما لا يزيد على {limit} ميغابايت' },
  specialFile: { en: 'a device, a pipe or the like', ar: 'جهاز أو أنبوب أو ما شابه ذلك' },
  folderNotFile: { en: 'a folder', ar: 'مجلد' },
  aFile: { en: 'a file', ar: 'ملف' },
  noScenario: { en: 'There is no scenario "{name}".', ar: 'لا يوجد سيناريو باسم "{name}".' },
  noFile: { en: 'There is no file {path}.', ar: 'لا يوجد ملف {path}.' },
  didYouMean: { en: ' Did you mean "{nearest}"?', ar: ' هل تقصد "{nearest}"؟' },
  there: { en: ' There are: {names}.', ar: ' الموجود: {names}.' },
} as const satisfies Record<string, Words>
