/** Columns of the case table that are judgements, with the codes each allows: meant to be coded again by others. */
import type { CaseColumnSpec } from './spec.ts'

const endings = {
  faded: { en: 'faded', ar: 'الخمود' },
  crushed: { en: 'crushed', ar: 'السحق' },
  concessions_only: { en: 'concessions only', ar: 'التنازلات وحدها' },
  figurehead_replaced_same_system: { en: 'figurehead replaced, same system', ar: 'استبدال الواجهة وبقاء النظام' },
  captured: { en: 'captured', ar: 'خطف المكسب' },
  negotiated_reform: { en: 'negotiated reform', ar: 'الإصلاح بالتفاوض' },
  regime_change_lasted: { en: 'regime change that lasted', ar: 'تغيير نظام دام' },
  civil_war: { en: 'civil war', ar: 'الحرب الأهلية' },
} as const

const degrees = { yes: { en: 'yes', ar: 'نعم' }, partly: { en: 'partly', ar: 'جزئيًا' }, no: { en: 'no', ar: 'لا' } } as const
const judged = { kind: 'code', known: 'judged', required: true } as const

export const judgedColumns = {
  origin_type: {
    ...judged,
    codes: {
      capital: { en: 'capital', ar: 'العاصمة' },
      largest_city: { en: 'largest city, not the capital', ar: 'كبرى المدن غير العاصمة' },
      second_city: { en: 'second city', ar: 'مدينة ثانية' },
      periphery: { en: 'periphery', ar: 'الأطراف' },
      multiple: { en: 'several places', ar: 'عدة أماكن' },
    },
    label: { en: 'kind of origin', ar: 'نوع المنشأ' },
    meaning: { en: 'Periphery is a small town or an outlying region.', ar: 'الأطراف بلدة صغيرة أو منطقة نائية.' },
  },
  trigger_type: {
    ...judged,
    codes: {
      price: { en: 'price', ar: 'سعر' },
      labour: { en: 'labour', ar: 'عمل' },
      election: { en: 'election', ar: 'انتخابات' },
      term_limit: { en: 'term limit', ar: 'مدة الحكم' },
      coup: { en: 'coup', ar: 'انقلاب' },
      policy: { en: 'policy', ar: 'سياسة' },
      police_violence: { en: 'police violence', ar: 'عنف الشرطة' },
      repression: { en: 'repression', ar: 'قمع' },
      elite_change: { en: 'change at the top', ar: 'تغيير في القمة' },
      contagion: { en: 'contagion', ar: 'عدوى' },
    },
    label: { en: 'kind of spark', ar: 'نوع الشرارة' },
    meaning: { en: 'The one that comes first where there are several.', ar: 'أولها حيث تعددت.' },
  },
  unified_leadership: {
    ...judged,
    knewEnd: true,
    codes: degrees,
    label: { en: 'unified leadership', ar: 'قيادة موحدة' },
    meaning: {
      en: 'Yes: one recognised body or leader able to call, stop and negotiate. Partly: several, or a body without control of the street.',
      ar: 'نعم: هيئة أو قائد معترف به يستطيع الدعوة والإيقاف والتفاوض. جزئيًا: هيئات عدة، أو هيئة لا تملك الشارع.',
    },
  },
  security_defection: {
    ...judged,
    knewEnd: true,
    codes: {
      none: { en: 'none', ar: 'لا انشقاق' },
      partial: { en: 'partial', ar: 'جزئي' },
      decisive: { en: 'decisive', ar: 'حاسم' },
    },
    label: { en: 'defection of forces', ar: 'انشقاق القوات' },
    meaning: {
      en: 'Partial: refusals, desertions, splits or stand-asides that did not by themselves decide. Decisive: a refusal or change of side that ended the incumbent’s control.',
      ar: 'جزئي: رفض أو فرار أو انقسام أو امتناع لم يحسم وحده. حاسم: رفض أو تبديل للصف أنهى سيطرة الحاكم.',
    },
  },
  concessions: {
    ...judged,
    codes: { none: { en: 'none', ar: 'لا تنازل' }, minor: { en: 'minor', ar: 'صغيرة' }, major: { en: 'major', ar: 'كبيرة' } },
    label: { en: 'concessions', ar: 'التنازلات' },
    meaning: {
      en: 'By the incumbent, before or at the end. Major: ruler, cabinet, law or price at the core of the demand.',
      ar: 'من الحاكم، قبل النهاية أو عندها. كبيرة: الحاكم أو الحكومة أو القانون أو السعر الذي هو لبّ المطلب.',
    },
  },
  foreign_intervention: {
    ...judged,
    codes: {
      none: { en: 'none', ar: 'لا تدخل' },
      diplomatic: { en: 'diplomatic', ar: 'دبلوماسي' },
      support_regime: { en: 'support for the regime', ar: 'دعم للنظام' },
      support_opposition: { en: 'support for the opposition', ar: 'دعم للمعارضة' },
      military_regime: { en: 'troops for the regime', ar: 'قوات مع النظام' },
      military_opposition: { en: 'troops for the opposition', ar: 'قوات مع المعارضة' },
      military_other: { en: 'troops, other', ar: 'قوات، غير ذلك' },
    },
    label: { en: 'foreign intervention', ar: 'التدخل الخارجي' },
    meaning: { en: 'Below the level of troops it is judged loosely.', ar: 'ما دون إرسال القوات حُكم عليه بتساهل.' },
  },
  method: {
    ...judged,
    codes: {
      nonviolent: { en: 'nonviolent', ar: 'سلمية' },
      mixed: { en: 'mixed', ar: 'مختلطة' },
      violent: { en: 'violent', ar: 'عنيفة' },
    },
    label: { en: 'method', ar: 'الوسيلة' },
    meaning: { en: 'Main method of the challengers.', ar: 'الوسيلة الغالبة للمحتجين.' },
  },
  internet_shutdown: {
    ...judged,
    codes: { ...degrees, na: { en: 'before mass internet', ar: 'قبل انتشار الإنترنت' } },
    label: { en: 'internet cut', ar: 'قطع الإنترنت' },
    meaning: { en: 'Partly: blocked platforms, regional or short cuts.', ar: 'جزئيًا: حجب منصات أو قطع محلي أو قصير.' },
  },
  outcome: {
    ...judged,
    codes: endings,
    label: { en: 'outcome', ar: 'المآل' },
    meaning: {
      en: 'Order of precedence: civil war within the episode, then captured, then the others. The two-year rule makes SDN2018 a borderline case; cases since 2024 are provisional.',
      ar: 'ترتيب التقديم: حرب أهلية ضمن الموجة، ثم خطف المكسب، ثم سواهما. وقاعدة السنتين تجعل SDN2018 حالة حدية؛ والحالات منذ 2024 مؤقتة.',
    },
  },
  outcome_alt: {
    kind: 'code',
    known: 'judged',
    codes: endings,
    label: { en: 'outcome, second coding', ar: 'المآل، ترميز ثانٍ' },
    meaning: {
      en: 'A second defensible coding, for tests of sensitivity; empty where there is none.',
      ar: 'ترميز ثانٍ له وجه، لاختبار الحساسية؛ وفارغ حيث لا ثاني.',
    },
  },
  captured_by_rival: {
    ...judged,
    knewEnd: true,
    codes: degrees,
    label: { en: 'taken by a rival', ar: 'أخذها منافس' },
    meaning: {
      en: 'Did an organised rival take the gains of the mobilisation, even before or after the wave itself? The outcome is captured only where that is how the wave ended.',
      ar: 'هل أخذ منافس منظم مكاسب الحراك، ولو قبل الموجة أو بعدها؟ ولا يكون المآل «خطف المكسب» إلا حيث انتهت الموجة بذلك.',
    },
  },
  regime_type: {
    kind: 'text',
    known: 'judged',
    label: { en: 'kind of regime', ar: 'نوع النظام' },
    meaning: { en: 'Coarse label by hand.', ar: 'تصنيف يدوي خشن.' },
  },
  seen: {
    kind: 'code',
    known: 'given',
    codes: { seen: { en: 'seen', ar: 'مرئية' }, unseen: { en: 'unseen', ar: 'غير مرئية' } },
    label: { en: 'seen in fitting', ar: 'رؤيتها في المواءمة' },
    meaning: {
      en: 'Seen: in the table when the prototype was fitted and the rules of the claims were written. Unseen: added later, nothing was fitted to it. Figures for the two are reported apart.',
      ar: 'مرئية: كانت في الجدول حين وُوئم النموذج الأولي وكُتبت قواعد الأطروحات. غير مرئية: أضيفت لاحقًا ولم يُواءم عليها شيء. وتُذكر أرقام الصنفين كلٌّ على حدة.',
    },
  },
} as const satisfies Record<string, CaseColumnSpec>
