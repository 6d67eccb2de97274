/** What the server says. */
import type { Words } from '@sharara/core'

export const words = {
  notFound: { en: 'There is nothing at this address.', ar: 'لا شيء في هذا العنوان.' },
  badMethod: { en: 'This address does not take {method}; it takes {allowed}.', ar: 'لا يقبل هذا العنوان {method} بل {allowed}.' },
  badRequest: { en: 'The request cannot be read: {why}', ar: 'تعذّرت قراءة الطلب: {why}' },
  badHead: { en: 'the head of the request is not HTTP, or too large', ar: 'رأس الطلب ليس HTTP أو أكبر من المسموح' },
  badJson: { en: 'the body is not JSON', ar: 'المتن ليس JSON' },
  badType: {
    en: 'The body must be JSON and say so: Content-Type: application/json.',
    ar: 'يجب أن يكون المتن JSON وأن يصرّح بذلك: Content-Type: application/json.',
  },
  tooSlow: { en: 'The request took too long to arrive.', ar: 'استغرق وصول الطلب وقتًا أطول من المسموح.' },
  bodyTooLarge: { en: 'The body is larger than {limit} bytes.', ar: 'المتن أكبر من {limit} بايت.' },
  bodyTooDeep: { en: 'The JSON of the body is nested more than {limit} levels deep.', ar: 'تداخل JSON في المتن أعمق من {limit} مستوى.' },
  badInput: { en: 'The request has mistakes: {list}', ar: 'في الطلب أخطاء: {list}' },
  badScenario: {
    en: 'The scenario has problems; nothing was run and nothing was written.',
    ar: 'في السيناريو أخطاء؛ لم يُشغَّل شيء ولم يُكتب شيء.',
  },
  badOptions: { en: 'The options of the analysis are not as they should be.', ar: 'خيارات التحليل ليست كما ينبغي.' },
  badStudy: { en: 'The study has problems; nothing was compared.', ar: 'في الدراسة أخطاء؛ لم يُقارَن شيء.' },
  ownTable: {
    en: 'A study that is sent to the server is of the shipped cases; leave "table" out. Own tables: sharara compare --table.',
    ar: 'الدراسة المرسلة إلى الخادم تخص الحالات المرفقة؛ احذف "table". للجداول الخاصة: sharara compare --table.',
  },
  foreignHost: {
    en: 'The server does not answer to the name "{host}". Use the address that it printed when it started, or start it with --host.',
    ar: 'لا يجيب الخادم على الاسم "{host}". استعمل العنوان الذي طبعه عند بدئه، أو شغّله بالخيار --host.',
  },
  foreignOrigin: {
    en: 'Calls from other web pages are refused.',
    ar: 'الطلبات الآتية من صفحات وب أخرى مرفوضة.',
  },
  noToken: {
    en: 'The server asks for its token: send "Authorization: Bearer <token>", or open the address with ?token=<token> once.',
    ar: 'يطلب الخادم رمز الدخول: أرسل "Authorization: Bearer <token>" أو افتح العنوان مرة مع ?token=<token>.',
  },
  noSuchRun: { en: 'There is no run "{id}".', ar: 'لا توجد تشغيلة باسم "{id}".' },
  noSuchEnsemble: { en: 'There is no ensemble "{id}".', ar: 'لا توجد مجموعة باسم "{id}".' },
  noSuchFile: { en: '"{id}" has no {name} (yet).', ar: 'ليس في "{id}" ملف {name} (بعد).' },
  noSuchScenario: { en: 'There is no scenario "{id}".', ar: 'لا يوجد سيناريو باسم "{id}".' },
  noSuchCountry: { en: 'There is no country "{id}".', ar: 'لا يوجد بلد باسم "{id}".' },
  noSuchEpisode: { en: 'There is no recorded episode "{id}".', ar: 'لا توجد موجة مسجَّلة باسم "{id}".' },
  notActive: { en: '"{id}" is neither running nor waiting.', ar: '"{id}" لا يعمل ولا ينتظر.' },
  isActive: { en: '"{id}" is at work already.', ar: '"{id}" قيد العمل أصلًا.' },
  isOver: { en: '"{id}" is over; its results are there.', ar: '"{id}" منتهٍ، ونتائجه موجودة.' },
  outsideFile: { en: 'The range lies outside the file, which has {bytes} bytes.', ar: 'المدى المطلوب خارج الملف، وحجمه {bytes} بايت.' },
  otherKind: {
    en: '"{id}" is an experiment of another kind ({kind}); the command line goes on with it: sharara resume.',
    ar: '"{id}" تجربة من نوع آخر ({kind}) يتابعها سطر الأوامر: sharara resume.',
  },
  elsewhere: { en: 'Another process is at work on "{id}".', ar: 'تعمل عملية أخرى على "{id}".' },
  tooCostly: {
    en: 'This costs {cost} steps of one person (people × steps × runs); the server takes at most {limit} in one job. Fewer runs, fewer hours or a larger sample number make it cheaper.',
    ar: 'كلفة هذا الطلب بخطوات الشخص الواحد {cost} (الناس × الخطوات × عدد التشغيلات)، وأقصى ما يقبله الخادم في المهمة الواحدة {limit}. تنقص الكلفة بتقليل عدد التشغيلات أو الساعات أو بزيادة رقم العيّنة.',
  },
  tooCostlyReference: {
    en: 'With the reference engine, each step of which costs {times} steps of the usual one, this costs {cost}; the server takes at most {limit} in one job. The usual engine (frontier) gives the same history.',
    ar: 'كلفة هذا الطلب بالمحرك المرجعي {cost}، فكل خطوة فيه تعدل {times:steps} من المحرك المعتاد، وأقصى ما يقبله الخادم في المهمة الواحدة {limit}. المحرك المعتاد (frontier) يعطي التاريخ نفسه.',
  },
  damagedFile: { en: 'A file of this run is damaged and cannot be read.', ar: 'أحد ملفات هذه التشغيلة تالف وتتعذر قراءته.' },
  tooManyPeople: {
    en: '{count} simulated people in one run; at most {limit}. A larger sample number makes it fewer.',
    ar: 'عدد المحاكَين في التشغيلة {count} والحد {limit}. زيادة رقم العيّنة تُنقصه.',
  },
  tooManyRows: {
    en: '{count} rows (hours × places) in one run; at most {limit}. Fewer hours make it fewer.',
    ar: 'عدد الصفوف في التشغيلة (الساعات × الأماكن) {count} والحد {limit}. تقليل الساعات يُنقصه.',
  },
  costBucket: {
    en: 'Much was asked for in a short time. There is room for this ({cost} steps of one person) in {seconds} s.',
    ar: 'طُلب الكثير في وقت قصير. يتسع الخادم لهذا الطلب (كلفته {cost}) بعد {seconds} ث.',
  },
  tooManyRequests: { en: 'Too many requests; try again in {seconds} s.', ar: 'طلبات كثيرة؛ أعد المحاولة بعد {seconds} ث.' },
  queueFull: { en: '{limit} jobs are waiting already; try again later.', ar: 'المهام المنتظرة بلغت {limit}؛ أعد المحاولة لاحقًا.' },
  storeFull: {
    en: 'The folder of runs holds {limit} runs; remove some of them from {folder}.',
    ar: 'في مجلد التشغيلات {limit} منها؛ احذف بعضها من {folder}.',
  },
  tooManyWatchers: { en: '{limit} streams are open already; try again later.', ar: 'عدد البثوث المفتوحة بلغ {limit}؛ أعد المحاولة لاحقًا.' },
  tookTooLong: { en: 'This took longer than {seconds} s and was given up.', ar: 'استغرق هذا أكثر من {seconds} ث فأُوقف.' },
  closing: { en: 'The server is closing; what was begun is kept and can be resumed.', ar: 'الخادم يُغلق؛ ما بدأ محفوظ ويمكن استئنافه.' },
  fault: { en: 'Something went wrong inside Sharara.', ar: 'حدث خلل داخل شرارة.' },
  inField: { en: '{path}: {why}', ar: '{path}: {why}' },
  wanted: { en: 'not what is wanted there', ar: 'ليس هو المطلوب هناك' },
  unknownKey: { en: 'unknown entry', ar: 'حقل غير معروف' },
  missing: { en: 'is missing', ar: 'ناقص' },
  outOfRange: { en: 'is out of its range', ar: 'خارج النطاق المسموح' },
  wholeBody: { en: 'the body', ar: 'المتن' },
  pageTitle: { en: 'Sharara · the page is not built yet', ar: 'شرارة · الصفحة لم تُبنَ بعد' },
  pageBody: {
    en: 'The server works, but the page of the studio has not been built here. Build it with the command below, then start the server again. Until then the programming interface is at /api.',
    ar: 'الخادم يعمل، لكن صفحة الاستوديو لم تُبنَ هنا بعد. ابنها بالأمر أدناه ثم أعد تشغيل الخادم. وإلى ذلك الحين تجد واجهة البرمجة في \u2066/api\u2069.',
  },
} as const satisfies Record<string, Words>
