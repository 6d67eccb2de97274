/** Columns taken from V-Dem as they are: expert items and indices of version 12, carried three years. CC BY-SA. */
import { units, type Column, type Group } from './schema.ts'

type Item = readonly [name: string, group: Group, unit: keyof typeof units, en: string, ar: string]

const items: readonly Item[] = [
  ['v2x_corr', 'corruption', 'index', 'political corruption (1 is most)', 'الفساد السياسي (1 أشده)'],
  ['v2x_execorr', 'corruption', 'index', 'corruption of the executive', 'فساد السلطة التنفيذية'],
  ['v2x_pubcorr', 'corruption', 'index', 'cleanness of public offices (1 is least corrupt)', 'نزاهة الإدارة العامة (1 أنزهها)'],
  ['v2x_neopat', 'deepState', 'index', 'rule through personal bonds (neopatrimonialism)', 'الحكم بالروابط الشخصية (الزبائنية الجديدة)'],
  ['v2xnp_pres', 'deepState', 'index', 'power in one person (presidentialism)', 'تركّز السلطة في شخص (الرئاسوية)'],
  ['v2xnp_client', 'deepState', 'index', 'clientelism', 'الزبائنية'],
  ['v2x_jucon', 'deepState', 'index', 'courts bind the executive', 'تقييد القضاء للسلطة التنفيذية'],
  ['v2xlg_legcon', 'deepState', 'index', 'the legislature binds the executive', 'تقييد البرلمان للسلطة التنفيذية'],
  ['v2exrescon', 'deepState', 'scale', 'the executive respects the constitution', 'احترام السلطة التنفيذية للدستور'],
  ['v2x_ex_military', 'deepState', 'index', 'rule based on the army', 'حكم قائم على الجيش'],
  ['v2x_ex_party', 'deepState', 'index', 'rule based on a ruling party', 'حكم قائم على حزب حاكم'],
  ['v2x_veracc_osp', 'answers', 'index', 'answering to voters', 'المساءلة أمام الناخبين'],
  ['v2x_horacc_osp', 'answers', 'index', 'answering to courts and parliament', 'المساءلة أمام القضاء والبرلمان'],
  ['v2x_diagacc', 'answers', 'scale', 'answering to media and society', 'المساءلة أمام الإعلام والمجتمع'],
  ['v2dlengage', 'answers', 'scale', 'society takes part in deliberation', 'مشاركة المجتمع في التداول'],
  ['v2dlconslt', 'answers', 'scale', 'elites consult widely', 'سعة استشارة النخب'],
  ['v2meslfcen', 'ruler', 'scale', 'media free of self-censorship', 'خلو الإعلام من الرقابة الذاتية'],
  ['v2mecenefm', 'ruler', 'scale', 'media free of censorship', 'خلو الإعلام من الرقابة'],
  ['v2xel_frefair', 'regime', 'index', 'clean elections', 'نزاهة الانتخابات'],
  ['v2elirreg', 'regime', 'scale', 'elections free of irregularities', 'خلو الانتخابات من المخالفات'],
  ['v2elpeace', 'regime', 'scale', 'elections free of violence', 'خلو الانتخابات من العنف'],
  ['v2psoppaut', 'regime', 'scale', 'autonomy of opposition parties', 'استقلال أحزاب المعارضة'],
  ['v2csreprss', 'repression', 'scale', 'civil society is let be', 'عدم قمع المجتمع المدني'],
  ['v2clkill', 'repression', 'scale', 'freedom from political killings', 'السلامة من القتل السياسي'],
  ['v2cltort', 'repression', 'scale', 'freedom from torture', 'السلامة من التعذيب'],
  ['v2x_clphy', 'repression', 'index', 'freedom from torture and killing', 'السلامة من التعذيب والقتل'],
  ['v2xcs_ccsi', 'society', 'index', 'strength of civil society', 'قوة المجتمع المدني'],
  ['v2csprtcpt', 'society', 'scale', 'taking part in associations', 'المشاركة في الجمعيات'],
  ['v2csantimv', 'society', 'scale', 'movements against the system', 'حركات مناهضة للنظام'],
  ['v2cseeorgs', 'society', 'scale', 'founding of associations is free', 'حرية تأسيس الجمعيات'],
]

export const expertColumns: readonly Column[] = items.map(([name, group, unit, en, ar]) => ({
  name,
  label: { en, ar },
  unit: units[unit],
  source: 'vdem',
  group,
  carry: 3,
  of: (from) => from.of('vdem', name),
}))
