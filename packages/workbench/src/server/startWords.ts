/** What is said when the server starts and ends. */
import type { Words } from '@sharara/core'

export const startWords = {
  needsToken: {
    en: 'On {host} everybody on the network could use this server, so it needs a token; leave out --no-token.',
    ar: 'على {host} يستطيع كل من في الشبكة استعمال هذا الخادم، فلا بد له من رمز دخول؛ احذف الخيار --no-token.',
  },
  noFolder: { en: '{path} is no folder; runs are kept in one.', ar: '‏{path} ليس مجلدًا، والتشغيلات تُحفظ في مجلد.' },
  badToken: {
    en: 'A token has at least {least} characters, all of them visible ASCII. One can be made with: openssl rand -hex 16',
    ar: 'يتكون رمز الدخول من {least} محرفًا على الأقل، كلها من ASCII المرئي. يمكن توليده بالأمر: openssl rand -hex 16',
  },
  portTaken: {
    en: 'Port {port} of {host} is taken by another program. Choose another with --port.',
    ar: 'المنفذ {port} على {host} يشغله برنامج آخر. اختر غيره بالخيار --port.',
  },
  cannotListen: { en: 'Cannot listen on {host}, port {port} ({code}).', ar: 'تعذّر الاستماع على {host} والمنفذ {port} ({code}).' },
} as const satisfies Record<string, Words>
