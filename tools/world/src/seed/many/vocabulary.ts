import { specialities, type Speciality } from '@sos/domain/providers/specialities';

/** People of one language: how they are called, and how they speak of what they do. */
export interface Tongue {
  readonly locale: 'fr' | 'en' | 'es' | 'de' | 'pt' | 'ru' | 'zh' | 'hi' | 'ar';
  readonly firstNames: readonly string[];
  readonly lastNames: readonly string[];
  /** `{matter}` and `{country}` are filled in. */
  readonly headline: string;
  readonly bio: string;
  readonly matters: Readonly<Record<Speciality, string>>;
}

const list = (text: string): string[] => text.split(', ');
/** In the order of `specialities`. */
const mattersOf = (text: string) => {
  const names = list(text);
  return Object.fromEntries(specialities.map((name, index) => [name, names[index] ?? name])) as Record<
    Speciality,
    string
  >;
};

export const tongues: readonly Tongue[] = [
  {
    locale: 'fr',
    firstNames: list('Camille, Hugo, Inès, Louis, Manon, Jules, Léa, Antoine, Chloé, Mathieu, Élodie, Bastien'),
    lastNames: list('Moreau, Lefèvre, Garnier, Rousseau, Blanc, Fontaine, Chevalier, Perrin, Marchand, Lambert'),
    headline: '{matter} : {country}',
    bio: 'J’accompagne des francophones depuis des années. Je vous dis ce qui va se passer, et quoi faire en premier.',
    matters: mattersOf(
      'Garde à vue et droit pénal, Visas et titres de séjour, Accidents et indemnisation, Contrats, Divorce et famille, Droit du travail, Baux et logement, Fiscalité, Création d’entreprise, Santé et assurance maladie, Démarches et papiers, Installation',
    ),
  },
  {
    locale: 'en',
    firstNames: list('Nora, Eoin, Amara, James, Sophie, Oliver, Priya, Liam, Hannah, Marcus, Zoe, Daniel'),
    lastNames: list('Gallagher, Okafor, Bennett, Hughes, Fraser, Coleman, Whitfield, Nash, Sinclair, Doyle'),
    headline: '{matter} in {country}',
    bio: 'I have helped newcomers for years. I tell you what happens next, what to sign and what not to sign.',
    matters: mattersOf(
      'Arrests and criminal law, Visas and permits, Accidents and insurance, Contracts, Divorce and custody, Employment law, Leases and landlords, Taxes, Companies, Health care, Paperwork, Settling in',
    ),
  },
  {
    locale: 'es',
    firstNames: list('Lucía, Diego, Carmen, Javier, Elena, Pablo, Marta, Andrés, Sofía, Raúl, Ximena, Mateo'),
    lastNames: list('Navarro, Herrera, Castillo, Vega, Ortiz, Molina, Serrano, Paredes, Aguilar, Ríos'),
    headline: '{matter} en {country}',
    bio: 'Llevo años ayudando a quienes llegan de fuera. Le digo qué va a pasar y qué conviene hacer primero.',
    matters: mattersOf(
      'Detenciones y derecho penal, Visados y residencia, Accidentes y seguros, Contratos, Divorcio y familia, Derecho laboral, Alquileres, Impuestos, Empresas, Sanidad, Trámites, Llegada e instalación',
    ),
  },
  {
    locale: 'de',
    firstNames: list('Jana, Lukas, Katrin, Moritz, Svenja, Felix, Birgit, Tobias, Anke, Jonas, Heike, Stefan'),
    lastNames: list('Brandt, Vogel, Krüger, Lindner, Schuster, Böhm, Seidel, Kaiser, Winter, Hartmann'),
    headline: '{matter} in {country}',
    bio: 'Seit Jahren berate ich Menschen, die im Ausland leben. Ich sage Ihnen, was als Nächstes geschieht.',
    matters: mattersOf(
      'Festnahme und Strafrecht, Visum und Aufenthalt, Unfälle und Versicherung, Verträge, Scheidung und Familie, Arbeitsrecht, Mietrecht, Steuern, Firmengründung, Gesundheit und Krankenkasse, Behörden und Papiere, Ankommen',
    ),
  },
  {
    locale: 'pt',
    firstNames: list('Inês, Tomás, Beatriz, Rafael, Marta, Duarte, Larissa, Caio, Helena, Bruno, Joana, Vasco'),
    lastNames: list('Ferreira, Almeida, Cardoso, Teixeira, Barbosa, Nogueira, Pinheiro, Queirós, Macedo, Lopes'),
    headline: '{matter}: {country}',
    bio: 'Há anos que ajudo quem chega de fora. Digo-lhe o que acontece a seguir e por onde começar.',
    matters: mattersOf(
      'Detenções e direito penal, Vistos e residência, Acidentes e seguros, Contratos, Divórcio e família, Direito do trabalho, Arrendamento, Impostos, Empresas, Saúde, Documentos, Chegada e instalação',
    ),
  },
  {
    locale: 'ru',
    firstNames: list('Вера, Илья, Ольга, Павел, Нина, Артём, Дарья, Семён, Ксения, Роман, Лидия, Глеб'),
    lastNames: list('Орлова, Белов, Соколова, Громов, Лебедева, Фомин, Климова, Зуев, Ершова, Мартынов'),
    headline: '{matter}: {country}',
    bio: 'Много лет помогаю тем, кто живёт за границей. Объясню, что будет дальше и с чего начать.',
    matters: mattersOf(
      'Задержание и уголовное право, Визы и вид на жительство, Аварии и страховка, Договоры, Развод и семья, Трудовое право, Аренда жилья, Налоги, Открытие фирмы, Медицина, Документы, Переезд',
    ),
  },
  {
    locale: 'zh',
    firstNames: list('伟, 芳, 娜, 敏, 静, 磊, 洋, 艳, 勇, 杰, 婷, 浩'),
    lastNames: list('王, 李, 陈, 刘, 黄, 赵, 周, 吴, 徐, 孙'),
    headline: '{country}：{matter}',
    bio: '多年来一直帮助在海外生活的人。我会告诉您接下来会发生什么，以及先做什么。',
    matters: mattersOf(
      '刑事与拘留, 签证与居留, 事故与赔偿, 合同, 婚姻家庭, 劳动法, 租房, 税务, 公司注册, 医疗, 证件与手续, 安家落户',
    ),
  },
  {
    locale: 'hi',
    firstNames: list('रवि, अनीता, सुनील, मीरा, अर्जुन, कविता, राहुल, नेहा, विजय, पूजा, अमित, सीमा'),
    lastNames: list('मेनन, शर्मा, वर्मा, गुप्ता, सिंह, पटेल, जोशी, अय्यर, मिश्रा, कपूर'),
    headline: '{country}: {matter}',
    bio: 'कई वर्षों से विदेश में रहने वालों की सहायता करता रहा हूँ। मैं आपको बताऊँगा कि आगे क्या होगा।',
    matters: mattersOf(
      'गिरफ़्तारी और आपराधिक मामले, वीज़ा और परमिट, दुर्घटना और बीमा, अनुबंध, तलाक़ और परिवार, श्रम क़ानून, किराया और मकान, कर, कंपनी, स्वास्थ्य, दस्तावेज़, नए देश में बसना',
    ),
  },
  {
    locale: 'ar',
    firstNames: list('ليلى, يوسف, سارة, كريم, هدى, عمر, نور, طارق, ريم, سامي, دينا, خالد'),
    lastNames: list('حداد, منصور, الخطيب, سليمان, درويش, العلي, نجار, زيدان, قاسم, فرح'),
    headline: '{matter} في {country}',
    bio: 'أساعد المقيمين في الخارج منذ سنوات. أشرح لكم ما سيحدث بعد ذلك وما ينبغي فعله أولا.',
    matters: mattersOf(
      'التوقيف والقانون الجنائي, التأشيرات والإقامة, الحوادث والتأمين, العقود, الطلاق والأسرة, قانون العمل, الإيجار والسكن, الضرائب, تأسيس الشركات, الصحة, الأوراق والمعاملات, الاستقرار في بلد جديد',
    ),
  },
];

/** Countries by how many foreigners ask about them, the most first, with a zone of each. */
export const places: readonly (readonly [country: string, zone: string])[] = list(
  'FR Europe/Paris, ES Europe/Madrid, US America/New_York, GB Europe/London, DE Europe/Berlin, PT Europe/Lisbon, TH Asia/Bangkok, AE Asia/Dubai, IT Europe/Rome, CH Europe/Zurich, BE Europe/Brussels, CA America/Toronto, AU Australia/Sydney, NL Europe/Amsterdam, MA Africa/Casablanca, JP Asia/Tokyo, SG Asia/Singapore, MX America/Mexico_City, BR America/Sao_Paulo, TR Europe/Istanbul, GR Europe/Athens, IE Europe/Dublin, AT Europe/Vienna, VN Asia/Ho_Chi_Minh, ID Asia/Jakarta, CN Asia/Shanghai, IN Asia/Kolkata, MY Asia/Kuala_Lumpur, KR Asia/Seoul, PL Europe/Warsaw, CZ Europe/Prague, SE Europe/Stockholm, DK Europe/Copenhagen, NO Europe/Oslo, FI Europe/Helsinki, LU Europe/Luxembourg, TN Africa/Tunis, EG Africa/Cairo, SN Africa/Dakar, CI Africa/Abidjan, KE Africa/Nairobi, ZA Africa/Johannesburg, AR America/Argentina/Buenos_Aires, CL America/Santiago, CO America/Bogota, PE America/Lima, NZ Pacific/Auckland, PH Asia/Manila, KH Asia/Phnom_Penh, LA Asia/Vientiane, MU Indian/Mauritius, MG Indian/Antananarivo, HU Europe/Budapest, RO Europe/Bucharest, HR Europe/Zagreb, IL Asia/Jerusalem, HK Asia/Hong_Kong, QA Asia/Qatar, SA Asia/Riyadh, GE Asia/Tbilisi, IS Atlantic/Reykjavik, BT Asia/Thimphu',
).map((place) => {
  const [country = '', zone = 'UTC'] = place.split(' ');
  return [country, zone] as const;
});

/** Languages that somebody speaks besides their own, the most common first. */
export const furtherLanguages = list(
  'en, fr, es, de, it, pt, ru, ar, zh, nl, tr, pl, th, ja, hi, uk, el, sv, vi, ko, id, ro, cs, he, fa, da, no, fi, hu, sw, ka, am, is, mn, dz',
);
