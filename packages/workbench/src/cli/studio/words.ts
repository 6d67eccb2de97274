/** What `sharara studio` says. */
import type { Words } from '@sharara/core'

export const studioWords = {
  studio: {
    en: 'Open the studio: the page, with a server on this machine for big ensembles and stored runs.',
    ar: 'افتح الاستوديو: الصفحة وخلفها خادم على هذا الجهاز للمجموعات الكبيرة والتشغيلات المحفوظة.',
  },
  port: { en: 'port to listen on (0 = any that is free)', ar: 'منفذ الاستماع (0 = أي منفذ متاح)' },
  host: {
    en: 'address to listen on',
    ar: 'عنوان الاستماع',
  },
  name: {
    en: 'a name under which the server is known too, a proxy’s for instance; may be repeated',
    ar: 'اسم آخر يُعرف به الخادم، كاسم خادم وسيط؛ يمكن تكراره',
  },
  token: {
    en: 'access token that a caller must show, at least 16 characters (better in SHARARA_TOKEN: others can see a command line); without one a new one is made and stands in the address that is printed',
    ar: 'ما على الطالب إظهاره، 16 محرفًا على الأقل (والأفضل وضعه في SHARARA_TOKEN: سطر الأوامر يراه غيرك)؛ وإن لم يُعطَ يُولَّد رمز جديد يظهر في العنوان المطبوع',
  },
  noToken: {
    en: 'let every user of this machine in without a token (only where the address is this machine’s own)',
    ar: 'اسمح لكل مستخدمي هذا الجهاز بالدخول بلا رمز (حين يكون العنوان عنوان الجهاز نفسه وحده)',
  },
  madeToken: {
    en: 'The address holds a token made for this start: open it once, and the browser remembers it. Programs send the header Authorization: Bearer <token>.',
    ar: 'في العنوان رمز دخول وُلّد لهذا التشغيل: افتحه مرة واحدة فيتذكره المتصفح. والبرامج ترسل الترويسة Authorization: Bearer <token>.',
  },
  open: { en: 'open the page in the browser', ar: 'افتح الصفحة في المتصفح' },
  noBuild: { en: 'do not build the page where it is missing or old', ar: 'لا تبنِ الصفحة إن كانت ناقصة أو قديمة' },
  runs: { en: 'folder of the stored runs', ar: 'مجلد التشغيلات المحفوظة' },
  threads: { en: 'runs at one time (default: one less than the cores)', ar: 'عدد التشغيلات المتزامنة (تلقائيًا: أقل من عدد النوى بواحد)' },
  building: { en: 'The page is missing or older than its sources; building it …', ar: 'الصفحة ناقصة أو أقدم من مصادرها؛ يجري بناؤها …' },
  notBuilt: {
    en: 'The page could not be built ({reason}). The server works; build the page with: {command}',
    ar: 'تعذّر بناء الصفحة ({reason}). الخادم يعمل؛ ابنِ الصفحة بالأمر: {command}',
  },
  noVite: { en: 'vite is not installed here', ar: 'vite غير مثبت هنا' },
  buildFailed: { en: 'the build ended with an error', ar: 'انتهى البناء بخطأ' },
  address: { en: 'The studio is at {url}', ar: 'الاستوديو على {url}' },
  withToken: {
    en: 'Open it once as {url}?token=<token>; programs send the header Authorization: Bearer <token>.',
    ar: 'افتحه مرة بالعنوان {url}?token=<token>؛ والبرامج ترسل الترويسة Authorization: Bearer <token>.',
  },
  folder: { en: 'Runs are kept in {folder}. Ctrl-C ends the server.', ar: 'تُحفظ التشغيلات في {folder}. ينهي Ctrl-C الخادم.' },
  unfinished: {
    en: 'Unfinished in this folder: {names}. They can be resumed from the page, or with: sharara resume <folder>',
    ar: 'غير المنتهي في هذا المجلد: {names}. يمكن استئنافه من الصفحة أو بالأمر: sharara resume <مجلد>',
  },
  closing: { en: 'Closing: what runs is saved first …', ar: 'إغلاق: يُحفظ أولًا ما يعمل …' },
  closed: { en: 'Closed.', ar: 'أُغلق.' },
  noBrowser: {
    en: 'No program to open the page with was found; open the address by hand.',
    ar: 'لم يُعثر على برنامج يفتح الصفحة؛ افتح العنوان بيدك.',
  },
} as const satisfies Record<string, Words>

export const studioExamples = [
  'sharara studio --open',
  'sharara studio --port 8080 --runs my-runs --lang ar',
  'SHARARA_TOKEN=$(openssl rand -hex 16) sharara studio --host 0.0.0.0 --name sharara.example.org',
] as const
