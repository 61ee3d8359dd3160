import type { ProviderKind } from '../../money/price.ts';

/** What people call those who help, in nine languages. */
export const kindWords: Readonly<Record<ProviderKind, readonly string[]>> = {
  lawyer: [
    'lawyer, lawyers, attorney, solicitor, barrister, advocate, counsel, legal advice, legal, jurist',
    'avocat, avocate, avocats, juriste, conseil juridique, juridique',
    'abogado, abogada, abogados, letrado, asesoría jurídica, jurídico',
    'Anwalt, Anwältin, Anwälte, Rechtsanwalt, Rechtsanwältin, Jurist, Juristin, Rechtsberatung',
    'advogado, advogada, advogados, jurista, assessoria jurídica, consultoria jurídica',
    'адвокат, юрист, юридический, правовой, консультация юриста',
    '律师, 法律, 法律顾问, 法律咨询',
    'वकील, अधिवक्ता, एडवोकेट, क़ानूनी, क़ानूनी सलाह',
    'محام, محامي, محامية, محامون, محامين, قانوني, مستشار قانوني, استشارة قانونية',
  ],
  expat: [
    'expat, expats, expatriate, expatriates',
    'expatrié, expatriée, expatriés',
    'expatriado, expatriada, expatriados',
    'Auswanderer, Auswanderin, Expatriate',
    'expatriado, expatriada',
    'экспат, экспаты, эмигрант, переселенец',
    '旅居者, 外籍人士, 侨民, 华侨, 外派, 老外',
    'प्रवासी, एक्सपैट',
    'مغترب, مغتربة, مغتربين, وافد',
  ],
};

/** Somebody who writes this wants to talk at once. */
export const nowWords: readonly string[] = [
  'now, right now, urgent, urgently, emergency, online, online now, available now, immediately, today, asap',
  'maintenant, tout de suite, urgent, urgence, en ligne, immédiatement, aujourd’hui',
  'ahora, ahora mismo, urgente, urgencia, emergencia, en línea, inmediatamente, hoy',
  'jetzt, sofort, dringend, Notfall, gerade, heute',
  'agora, já, urgente, urgência, emergência, hoje, imediatamente',
  'сейчас, срочно, немедленно, онлайн, сегодня, прямо сейчас',
  '现在, 马上, 立刻, 紧急, 在线, 今天',
  'अभी, तुरंत, तत्काल, आपातकाल, ऑनलाइन, आज',
  'الآن, فورا, عاجل, طارئ, طوارئ, متصل, اليوم',
];

/** Words that carry no wish of their own. */
export const fillers: readonly string[] = [
  'a, an, the, in, for, to, of, on, at, about, with, who, that, which, and, or, i, me, my, we, need, needs, want, looking, find, help, somebody, someone, person, people, speak, speaks, speaking, spoken, speaker, language, know, knows, country, from, near, good, best, please, expert, specialist, specialised, can, call, talk, phone',
  'un, une, le, la, les, l, d, de, du, des, en, au, aux, à, pour, sur, avec, qui, que, et, ou, je, j, mon, ma, mes, besoin, ai, veux, cherche, chercher, trouver, aide, aider, quelqu, quelque, personne, parle, parlant, parlent, langue, connaît, pays, chez, près, bon, spécialiste, spécialisé, droit, parler, appeler',
  'un, una, el, los, las, del, en, para, por, sobre, con, que, y, o, yo, mi, necesito, quiero, busco, buscar, encontrar, ayuda, alguien, persona, habla, hablar, hable, hablante, idioma, conoce, país, especialista, experto, derecho, llamar, al',
  'ein, eine, einen, einem, einer, der, die, das, den, dem, im, in, für, zu, zum, zur, über, mit, wer, und, oder, ich, mein, meine, brauche, suche, will, möchte, finden, Hilfe, jemand, jemanden, Person, spricht, sprechend, sprachig, sprechen, Sprache, kennt, Land, aus, von, bei, gut, Experte, Spezialist, auf',
  'um, uma, o, os, as, do, da, dos, das, no, na, em, para, por, sobre, com, quem, que, e, ou, eu, meu, minha, preciso, quero, procuro, procurar, encontrar, ajuda, alguém, pessoa, fala, falar, falante, língua, conhece, especialista, direito, ligar, ao',
  'в, во, на, по, о, об, для, с, со, из, и, или, я, мне, мой, нужен, нужна, нужно, ищу, хочу, найти, помощь, кто, который, кто-то, человек, говорит, говорящий, говорящего, язык, языке, знает, страна, хороший, специалист, вопрос, вопросам, помочь',
  '我, 要, 想, 找, 需要, 一个, 一位, 会, 能, 说, 讲, 懂, 的, 在, 关于, 和, 或, 帮助, 帮忙, 问题, 人, 语言, 了解, 请, 咨询, 打电话, 被, 了, 有',
  'एक, में, के, का, की, को, से, पर, लिए, बारे, और, या, मुझे, मैं, मेरा, चाहिए, चाहता, खोज, ढूँढ, मदद, सहायता, कोई, जो, बोलने, बोलता, बोलते, वाला, वाले, वाली, भाषा, जानता, देश, विशेषज्ञ, है, हैं, व्यक्ति, मामला',
  'في, من, إلى, على, عن, مع, أو, و, أنا, لي, أريد, أحتاج, أبحث, بحث, مساعدة, شخص, أحد, الذي, التي, يتكلم, يتحدث, تتكلم, ناطق, لغة, باللغة, يعرف, بلد, دولة, متخصص, خبير, جيد, بخصوص, حول',
];
