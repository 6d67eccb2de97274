/** Claims 7–14: what keeps people quiet, and the long years before. */
import { besideThoseAlike, promiseProtects } from '../clockQuestions.ts'
import { answersByHabit, deathsOverWaves, sparkOfTheUnion } from '../decades.ts'
import type { Claim } from '../contract.ts'
import { duringRamadan, duringTheCup, onFridays } from '../calendar.ts'
import { unionsApart } from '../kazakhs.ts'
import { answersOverWaves, conditionForetells } from '../panel.ts'
import { onCases, onFacts, untested } from '../part.ts'
import { usualLine } from '../rules.ts'
import { each, facts } from '../tests.ts'
import { firstOfTheUnion, repeatedAnswers, sameRulerAgain, thirtyYears, wavesMoreViolent } from '../history.ts'

export const pacifierClaims: readonly Claim[] = [
  {
    number: 7,
    title: { en: 'Pacifier: distraction by entertainment', ar: 'مُلهٍ: الإلهاء بالترفيه' },
    statement: { en: 'Entertainment keeps people from seeing their condition.', ar: 'الترفيه يصرف الناس عن حالهم.' },
    mechanisms: ['acquiescence'],
    quantities: ['distraction', 'satelliteReach'],
    parts: [
      duringTheCup,
      untested(
        { en: 'Do people rise less where they are more distracted?', ar: 'هل يقل الخروج حيث يكثر الإلهاء؟' },
        {
          en: 'No direct data: no column measures it, and no open series was found.',
          ar: 'لا بيانات مباشرة: لا عمود يقيسه ولم توجد سلسلة مفتوحة.',
        },
      ),
    ],
    remarks: [
      {
        en: 'The World Cup is one distraction of a month, by chance of the draw at no time that a government chose; what years of television do is not in it.',
        ar: 'كأس العالم إلهاء واحد يدوم شهرًا، في وقت لم تختره حكومة؛ ولا يقول شيئًا عما تفعله سنوات التلفزة.',
      },
    ],
  },
  {
    number: 8,
    title: { en: 'Pacifier: sermons of patience', ar: 'مُلهٍ: مواعظ الصبر' },
    statement: { en: 'Preaching patience keeps the poor from protest.', ar: 'الوعظ بالصبر يمنع الفقراء من الاحتجاج.' },
    mechanisms: ['acquiescence'],
    quantities: ['patience', { en: 'religiosity of places', ar: 'تديّن الأماكن' }],
    parts: [
      duringRamadan,
      onFridays,
      untested(
        { en: 'Do people rise less where quietist preaching is stronger?', ar: 'هل يقل الخروج حيث يقوى وعظ القعود؟' },
        {
          en: 'No column says anything of religion. In Iran 1978 and the Philippines 1986 religious bodies led the movement; of preaching patience the table knows nothing.',
          ar: 'لا عمود يذكر الدين. وفي إيران 1978 والفلبين 1986 قادت هيئات دينية الحراك؛ ولا يعرف الجدول شيئًا عن وعظ الصبر.',
        },
      ),
    ],
    remarks: [
      {
        en: 'Ramadan is more than sermons: fasting, shorter days of work, gatherings by night. Friday is the free day too, on which people can meet. What is preached is not in the data.',
        ar: 'رمضان أكثر من المواعظ: صيام ويوم عمل أقصر واجتماع في الليل. والجمعة يوم عطلة أيضًا يستطيع الناس فيه أن يجتمعوا. أما مضمون الخطب فليس في البيانات.',
      },
    ],
  },
  {
    number: 9,
    title: { en: 'Rulers do not learn', ar: 'الحكام لا يتعلمون' },
    statement: {
      en: 'Rulers do not learn from earlier waves and seek no real solution.',
      ar: 'لا يتعلم الحكام من الموجات السابقة ولا يطلبون حلًا حقيقيًا.',
    },
    mechanisms: ['learning', 'answers'],
    quantities: ['learning'],
    parts: [
      answersByHabit,
      answersOverWaves,
      onCases(
        {
          en: 'Does the same ruler concede as much, or as little, the next time?',
          ar: 'هل يتنازل الحاكم نفسه بالقدر نفسه في المرة التالية؟',
        },
        'usual',
        ['leader', 'concessions'],
        sameRulerAgain(usualLine),
      ),
      onFacts(
        {
          en: 'Do the answers of one Kazakh wave all come back in the next?',
          ar: 'هل تعود ردود الدولة في كل موجة كازاخية كلها في التي تليها؟',
        },
        'each',
        [],
        each(repeatedAnswers),
      ),
    ],
    remarks: [
      {
        en: 'In 2016 Kazakhstan froze the disputed law before it arrested: an answer that differs from 2011. Other answers are not yet better ones.',
        ar: 'في 2016 جمّدت كازاخستان القانون المتنازع عليه قبل الاعتقال: رد يخالف 2011. واختلاف الرد ليس تحسنًا بعد.',
      },
    ],
  },
  {
    number: 10,
    title: { en: 'The end of the Soviet Union was sparked in Kazakhstan', ar: 'نهاية الاتحاد السوفييتي بدأت شرارتها في كازاخستان' },
    statement: {
      en: 'The spark of the end of the Soviet Union was Kazakhstan in December 1986, not Russia.',
      ar: 'شرارة نهاية الاتحاد السوفييتي كانت كازاخستان في ديسمبر 1986، لا روسيا.',
    },
    mechanisms: ['momentum', 'relevance'],
    quantities: [
      {
        en: 'world clock: waves and falls elsewhere in the bloc (sharara world)',
        ar: 'ساعة العالم: موجات وسقوط في بلدان أخرى من الكتلة (sharara world)',
      },
    ],
    parts: [
      onFacts(
        { en: 'Did it come first, and is there a link to what followed?', ar: 'هل سبقت غيرها، وهل من صلة بما تلاها؟' },
        'facts',
        ['start_date', 'outcome'],
        facts(firstOfTheUnion),
      ),
      sparkOfTheUnion,
    ],
    remarks: [
      {
        en: 'The table has none of the Baltic, Caucasian or Russian movements of 1987–91; being first is not being the cause.',
        ar: 'ليس في الجدول شيء من حركات البلطيق والقوقاز وروسيا 1987–1991؛ والسبق ليس سببية.',
      },
    ],
  },
  {
    number: 11,
    title: { en: 'Each wave is more violent', ar: 'كل موجة أعنف من سابقتها' },
    statement: {
      en: 'Each wave is more violent than the one before, and decades later it removes the ruler.',
      ar: 'كل موجة أعنف من التي قبلها، وبعد عقود تزيح الحاكم.',
    },
    mechanisms: ['outrage', 'fear'],
    quantities: [{ en: 'era clock: memory of killings (sharara era)', ar: 'ساعة الحقبة: ذاكرة القتل (sharara era)' }],
    parts: [
      deathsOverWaves,
      onFacts(
        { en: 'Did deaths rise from each Kazakh wave to the next?', ar: 'هل زاد القتلى من كل موجة كازاخية إلى التالية؟' },
        'each',
        [],
        each(wavesMoreViolent),
      ),
      untested(
        { en: 'Does the last wave remove the ruler decades later?', ar: 'هل تزيح الموجة الأخيرة الحاكم بعد عقود؟' },
        {
          en: 'One country and one removal, known to the author when the claim was made: no test.',
          ar: 'بلد واحد وإزاحة واحدة كان الكاتب يعرفها حين قال بها: لا اختبار.',
        },
      ),
    ],
    remarks: [
      {
        en: 'Nobody died in 2016 and 2019; the count of 1986 is uncertain between 3 and about 250. From 2011 to 2022 alone deaths rose from 16 to 238.',
        ar: 'لم يُقتل أحد في 2016 و2019؛ وعدد 1986 غير مؤكد بين 3 ونحو 250. وبين 2011 و2022 وحدهما زاد القتلى من 16 إلى 238.',
      },
    ],
  },
  {
    number: 12,
    title: { en: 'The ruler lives on a media persona and promises', ar: 'الحاكم يعيش على صورته الإعلامية ووعوده' },
    statement: {
      en: 'A persona made by the media and promises for the next generation keep the ruler.',
      ar: 'تُبقي الحاكمَ صورةٌ يصنعها الإعلام ووعودٌ للجيل القادم.',
    },
    mechanisms: ['acquiescence'],
    quantities: ['promise', 'promiseAgeYears'],
    parts: [conditionForetells('ruler'), promiseProtects],
    remarks: [
      {
        en: 'No column measures persona or promises; the new ruler after a fall under protest stands for one who still promises. A list of all rulers under an open licence is missing, so those who came in the ordinary way are not asked about.',
        ar: 'لا عمود يقيس الصورة أو الوعود؛ والحاكم الجديد بعد سقوط تحت الاحتجاج يقوم مقام من لا يزال يعد. ولا قائمة بكل الحكام برخصة مفتوحة، فلا يُسأل عمن جاؤوا بالطريق المعتاد.',
      },
    ],
  },
  {
    number: 13,
    title: { en: 'Thirty years brought only corruption and poverty', ar: 'ثلاثون سنة لم تجلب إلا الفساد والفقر' },
    statement: {
      en: 'Thirty years of rule brought the people of Kazakhstan only corruption and poverty.',
      ar: 'لم تجلب ثلاثون سنة من الحكم لشعب كازاخستان إلا الفساد والفقر.',
    },
    mechanisms: ['acquiescence'],
    quantities: ['corruption', 'promise'],
    parts: [
      onFacts(
        { en: 'What do the long series of Kazakhstan say, 1991–2021?', ar: 'ماذا تقول سلاسل كازاخستان الطويلة، 1991–2021؟' },
        'facts',
        [],
        facts(thirtyYears),
      ),
      besideThoseAlike,
      conditionForetells('decades'),
    ],
    remarks: [
      {
        en: 'The line of 3 dollars a day is far below what a family needs there; poverty by the country’s own line was 8–10 % in several regions in 2021. Averages say nothing of who got the rise.',
        ar: 'خط 3 دولارات في اليوم أدنى بكثير من حاجة الأسرة هناك؛ وكان الفقر بخط البلد نفسه 8–10 ٪ في مناطق عدة سنة 2021. والمتوسطات لا تقول من نال الزيادة.',
      },
    ],
  },
  {
    number: 14,
    title: { en: 'Society is tribal', ar: 'المجتمع قبلي' },
    statement: { en: 'Society is tribal, and its tribes stand apart.', ar: 'المجتمع قبلي، وقبائله متفرقة.' },
    mechanisms: ['ties'],
    quantities: [{ en: 'blocs', ar: 'الكتل' }],
    parts: [
      onFacts(
        { en: 'Did the unions stand apart in January 2022?', ar: 'هل تفرّقت الاتحادات القبلية في يناير 2022؟' },
        'facts',
        [],
        facts(unionsApart),
      ),
      untested(
        { en: 'Does protest stop at the borders of blocs?', ar: 'هل يقف الاحتجاج عند حدود الكتل؟' },
        {
          en: 'No column says of which blocs the protesters were. A column of one’s own (x_…) can be added to a table.',
          ar: 'لا عمود يقول من أي الكتل كان المحتجون. ويمكن إضافة عمود خاص (x_…) إلى جدول.',
        },
      ),
    ],
    remarks: [
      {
        en: 'The homes of the unions are from memory, and regions are not people: the north, home of the Middle Zhuz, is also the most Russian part. The record was known to who wrote the test.',
        ar: 'مواطن الاتحادات من الذاكرة، والمناطق ليست هي الناس: فالشمال موطن الجوز الأوسط هو أيضًا أكثر البلاد روسًا. وكان السجل معروفًا لمن كتب الاختبار.',
      },
    ],
  },
]
