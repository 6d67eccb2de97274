/** What is said of places that several machines write to. */
import type { Words } from '@sharara/core'

export const words = {
  badBucket: {
    en: 'The address of the bucket cannot be read: got "{got}"; wanted s3://bucket/folder.',
    ar: 'تعذّرت قراءة عنوان الحاوية: وُجد "{got}"، والمطلوب s3://bucket/folder.',
  },
  noBucket: {
    en: 'There is no bucket "{bucket}" ({store}). Make it first, or correct its name.',
    ar: 'لا توجد حاوية باسم "{bucket}" ({store}). أنشئها أولًا أو صحّح اسمها.',
  },
  badCredentials: {
    en: 'The object store does not accept the credentials for {store} ({code}). They are read from AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY or from ~/.aws/credentials.',
    ar: 'لا يقبل مخزن الملفات بيانات الدخول إلى {store} ({code}). تُقرأ من AWS_ACCESS_KEY_ID وAWS_SECRET_ACCESS_KEY أو من ~/.aws/credentials.',
  },
  accessDenied: {
    en: 'These credentials may not read and write {store}.',
    ar: 'لا تسمح بيانات الدخول هذه بالقراءة والكتابة في {store}.',
  },
  unreachable: {
    en: 'The object store of {store} cannot be reached ({code}). Its address is that of --endpoint or AWS_ENDPOINT_URL.',
    ar: 'تعذّر الوصول إلى مخزن الملفات الخاص بـ {store} ({code}). عنوانه في الخيار --endpoint أو في AWS_ENDPOINT_URL.',
  },
  otherFault: {
    en: 'The object store failed at {store}: {code}, {message}',
    ar: 'أخفق مخزن الملفات في {store}: {code}، {message}',
  },
  noFolder: {
    en: 'The folder {folder} is not there. Is the shared disk connected? Nothing that is finished is lost.',
    ar: 'المجلد {folder} غير موجود. هل القرص المشترك موصول؟ لم يضع شيء مما اكتمل.',
  },
  cannotRead: { en: 'Cannot read {path} ({code}).', ar: 'تعذّرت قراءة {path} ({code}).' },
} as const satisfies Record<string, Words>
