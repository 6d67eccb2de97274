/** Constants of model.md section 7: strengths, contest, the eight outcomes, results. */
import type { QuantityTable } from '../../quantities/index.ts'
import { carried, chosen, number, prototype } from './declare.ts'

const order = chosen('order of the outcomes in model.md section 7; the sizes are a sketch')

export const outcomeConstants = {
  neutralFrom: number('share', 0.35, 0, 1, prototype('4.2'), ['Beginning of neutrality', 'بداية الحياد'], ['Refusing share of the army from which the ruler feels pressure.', 'حصة الجيش الرافضة التي يبدأ الحاكم عندها بالشعور بالضغط.']),
  neutralWidth: number('share', 0.3, 0.01, 1, prototype('4.2'), ['Width of neutrality', 'عرض الحياد'], ['Further refusing share until the army counts as neutral in full.', 'الحصة الإضافية حتى يُعدّ الجيش محايدًا كليًا.']),
  goneCrowd: number('people', 100, 1, 10000, prototype('4.2'), ['Empty streets', 'شوارع خالية'], ['Crowd below which the streets are empty.', 'الحشد الذي تُعدّ الشوارع دونه خالية.']),
  calmHours: number('h', 36, 1, 240, prototype('4.2'), ['Hours of calm', 'ساعات الهدوء'], ['Hours of empty streets after which calm is told.', 'ساعات خلوّ الشوارع التي يُروى بعدها الهدوء.']),
  nationalCrowd: number('people', 1000, 1, 100000, prototype('4.2'), ['National matter', 'شأن وطني'], ['Peak from which a pact can be made and calm is told.', 'الذروة التي يمكن عندها عقد اتفاق ويُروى الهدوء بعدها.']),
  pactLeadership: number('share', 0.35, 0, 1, prototype('4.2'), ['Leadership of a pact', 'قيادة الاتفاق'], ['Leadership below which nobody can make a pact.', 'قيادة لا يُعقد اتفاق دونها.']),
  pactProgramme: number('share', 0.3, 0, 1, prototype('4.2'), ['Programme of a pact', 'برنامج الاتفاق'], ['Programme below which there is nothing to agree on.', 'برنامج لا شيء يُتفق عليه دونه.']),
  pactDeep: number('1', 0.25, 0.01, 2, prototype('4.2'), ['Need of a pact', 'حاجة الاتفاق'], ['Strength of a pact that is needed, against the deep state.', 'قوة الاتفاق اللازمة قياسًا إلى الدولة العميقة.']),
  pactFloor: number('share', 0.4, 0, 1, prototype('4.2'), ['Pact with a loyal army', 'اتفاق مع جيش موالٍ'], ['Strength of a pact that is left while no soldier refuses.', 'ما يبقى من قوة الاتفاق ما دام لا جندي يرفض.']),
  pactOffer: number('1', 1.25, 1, 4, prototype('4.2'), ['Offer to negotiate', 'عرض التفاوض'], ['Factor on the strength of a pact once the state has offered to negotiate.', 'عامل قوة الاتفاق بعد أن تعرض الدولة التفاوض.']),
  massFloor: number('share', 0.3, 0, 1, prototype('4.2'), ['Movement without mass', 'حركة بلا كثرة'], ['Strength of a movement that is left without mass.', 'ما يبقى من قوة الحركة بلا كثرة.']),
  guardFloor: number('share', 0.35, 0, 1, prototype('4.2'), ['Movement without guard', 'حركة بلا حراسة'], ['Strength of a movement that is left without guard.', 'ما يبقى من قوة الحركة بلا حراسة.']),
  deepFallen: number('share', 0.6, 0, 1, prototype('4.2'), ['Loss of a fall', 'خسارة السقوط'], ['Share of its strength that the deep state loses with the ruler if the whole army refuses.', 'حصة القوة التي تخسرها الدولة العميقة مع الحاكم إن رفض الجيش كله.']),
  deepFallenLeast: number('share', 0.4, 0, 1, prototype('4.2'), ['Least loss of a fall', 'أدنى خسارة السقوط'], ['Refusal that counts at a fall at the least.', 'أدنى رفض يُحسب عند السقوط.']),
  rivalArmedLeast: number('share', 0.2, 0, 1, prototype('4.2'), ['Armed rival, loyal', 'منافس مسلح موالٍ'], ['What counts of an armed rival while no soldier refuses.', 'ما يُحسب من منافس مسلح ما دام لا جندي يرفض.']),
  rivalUnarmed: number('share', 0.5, 0, 1, prototype('4.2'), ['Unarmed rival', 'منافس غير مسلح'], ['What counts of a rival without arms.', 'ما يُحسب من منافس بلا سلاح.']),
  revolutionRatio: number('1', 1.2, 0.1, 5, prototype('4.2'), ['Need of a revolution', 'حاجة الثورة'], ['Strength of the movement against the stronger of deep state and rival for a revolution.', 'قوة الحركة قياسًا إلى الأقوى من الدولة العميقة والمنافس لتكون ثورة.']),
  reformRatio: number('1', 0.5, 0.05, 2, prototype('4.2'), ['Need of a reform', 'حاجة الإصلاح'], ['The same for a negotiated reform.', 'مثله للإصلاح بالتفاوض.']),
  crushedCrowd: number('people', 500, 1, 100000, prototype('4.2'), ['Crowd that is crushed', 'حشد يُسحق'], ['Peak below which force used is not called crushing.', 'الذروة التي لا يُسمى استعمال القوة دونها سحقًا.']),
  metHours: number('h', 24, 0, 240, prototype('4.2'), ['Met in time', 'تلبية في حينها'], ['Hours after the peak until which a demand counts as met.', 'الساعات بعد الذروة التي يُعدّ المطلب خلالها ملبّى.']),
  movedCrushed: number('1', -0.1, -1, 1, order, ['Power moved: crushed', 'ما انتقل من السلطة: سُحقت'], ['Power that passes from the ruling network to people when an uprising is crushed.', 'ما ينتقل من السلطة من الشبكة الحاكمة إلى الناس حين تُسحق الموجة.']),
  movedConcessions: number('1', 0.05, -1, 1, order, ['Power moved: concessions', 'ما انتقل من السلطة: تنازلات'], ['The same after concessions only.', 'مثله بعد تنازلات فقط.']),
  movedFigurehead: number('1', 0.1, -1, 1, order, ['Power moved: figurehead', 'ما انتقل من السلطة: الواجهة'], ['The same when a figurehead was replaced.', 'مثله حين تُستبدل الواجهة.']),
  movedCaptured: number('1', 0, -1, 1, order, ['Power moved: captured', 'ما انتقل من السلطة: خُطفت'], ['The same when a rival took the gain.', 'مثله حين يخطف منافس المكسب.']),
  movedReform: number('1', 0.45, -1, 1, order, ['Power moved: reform', 'ما انتقل من السلطة: إصلاح'], ['The same after a negotiated reform.', 'مثله بعد إصلاح بالتفاوض.']),
  movedRevolution: number('1', 0.8, -1, 1, order, ['Power moved: revolution', 'ما انتقل من السلطة: ثورة'], ['The same after a revolution.', 'مثله بعد ثورة.']),
  movedCivilWar: number('1', -0.3, -1, 1, order, ['Power moved: civil war', 'ما انتقل من السلطة: حرب أهلية'], ['The same in a civil war.', 'مثله في حرب أهلية.']),
  bloodDeaths: number('deaths / million', 10, 0.1, 1000, carried, ['Deaths that weigh', 'قتلى لهم وزن'], ['Deaths per million at which blood weighs half of what it can in the results.', 'القتلى لكل مليون الذين يبلغ وزن الدم عندهم نصف أقصاه في النتائج.']),
  bloodDetained: number('people / million', 1000, 1, 100000, carried, ['Detentions that weigh', 'اعتقالات لها وزن'], ['Detentions per million with the same weight.', 'الاعتقالات لكل مليون بالوزن نفسه.']),
  bloodRepression: number('1', 0.5, 0, 1, carried, ['Blood as repression', 'الدم قمعًا'], ['What full blood takes from the result of repression.', 'ما يقتطعه الدم الكامل من نتيجة القمع.']),
} as const satisfies QuantityTable
