import type { messages as english } from '../../en/web/partners.ts';

export const messages: Record<keyof typeof english, string> = {
  'partners.title': 'اكسب بتعريف الناس بنا',
  'partners.description':
    'أربع طرق لتكسب عندما يجد أشخاص في الخارج المساعدة عن طريقك: كم تدفع كل منها، ومتى يصبح المال لك، وإلى أين يمكننا إرساله.',
  'partners.chatter.title': 'اكسب كمحاور',
  'partners.chatter.text': 'لمن يشارك في المحادثات والمنتديات في الخارج: كم يُدفع عن كل مكالمة ومتى.',
  'partners.chatter.do':
    'أنت حيث يطلب الناس في الخارج المساعدة: في المحادثات والمنتديات وتطبيقات المراسلة. تشارك رابطك مع من يحتاج إلى التحدث مع أحد، ويمكنك استقطاب محاورين آخرين.',
  'partners.influencer.title': 'اكسب كمؤثر',
  'partners.influencer.text': 'لمن لديه متابعون: كم يُدفع عن كل مكالمة من متابعيك.',
  'partners.influencer.do':
    'تخبر متابعيك أن المساعدة في الخارج على بُعد مكالمة. رابطك ورمزك وشعارات ولافتات جاهزة في لوحتك.',
  'partners.blogger.title': 'اكسب كمدوّن',
  'partners.blogger.text': 'لمن يكتب عن الحياة في الخارج: كم يُدفع عن مكالمات القراء ومن تستقطبهم.',
  'partners.blogger.do':
    'تكتب عن الحياة في الخارج. رابط أو إطار صغير في مقالاتك يقود القراء إلينا، ويمكنك استقطاب من يقدّمون المساعدة بالهاتف.',
  'partners.groupAdmin.title': 'اكسب مع مجموعتك',
  'partners.groupAdmin.text': 'لمن يدير مجموعة في الخارج: كم يُدفع عن مكالمات الأعضاء ومن تستقطبهم.',
  'partners.groupAdmin.do':
    'تدير مجموعة لأشخاص في الخارج. تشارك فيها منشورات جاهزة ورابطك، ويمكنك استقطاب من يقدّمون المساعدة بالهاتف أو مديري مجموعات آخرين.',
  'partners.paid': 'كم يُدفع',
  'partners.amount.percent': '{percent} من رسومنا',
  'partners.once': 'مرة واحدة',
  'partners.months': 'عدد الأشهر التي يُدفع فيها منذ انضمامهم إلينا: {count}',
  'partners.calls': 'عدد المكالمات المدفوعة اللازمة: {count}',
  'partners.cap': 'بحد أقصى {amount} في الشهر الميلادي',
  'partners.none': 'لا يدفع هذا البرنامج شيئًا حاليًا.',
  'partners.discount': 'برمزك تكلف المكالمة الأولى أقل بنسبة {percent}.',
  'partners.terms': 'متى يصبح المال لك',
  'partners.terms.counts': 'تُحتسب المكالمة إذا دُفع ثمنها ولم تقل مدتها عن {seconds} ث.',
  'partners.terms.hold': 'يجري التحقق من العمولة خلال {first} س ثم تنتظر {second} س أخرى. بعدها تصبح في رصيدك.',
  'partners.terms.margin': 'لا تتجاوز عمولات المكالمة الواحدة مجتمعة {percent} من رسومنا، ويُقتطع ما زاد على ذلك.',
  'partners.terms.back': 'إذا أُعيد ثمن مكالمة كله أو بعضه، تُسترد العمولة بالنسبة نفسها، حتى بعد أن ندفع لك.',
  'partners.terms.withdraw': 'يمكنك السحب ابتداءً من {least}، وبحد أقصى {most} في كل مرة و{month} في الشهر الميلادي.',
  'partners.terms.checked':
    'تؤكد كل سحب عبر Telegram أو برمز يصلك بالبريد، ويتحقق منه فريقنا قبل إرسال المال. وقد يستغرق الأول وقتًا أطول قليلًا.',
  'partners.countries': 'إلى أين يمكننا إرسال المال',
  'partners.countries.text': 'إلى المصارف والمحافظ الهاتفية في هذه البلدان، وليس إلى غيرها بعد: {countries}',
  'partners.ask': 'أسئلة',
  'partners.ask.cost.title': 'هل يكلف ذلك شيئًا؟',
  'partners.ask.cost.text': 'لا. المشاركة مجانية ولا حاجة إلى شراء أي شيء.',
  'partners.ask.who.title': 'من يمكنه المشاركة؟',
  'partners.ask.who.text': 'كل من بلغ سن الرشد. قبل أن تبدأ، تحقق مما إذا كان بإمكاننا إرسال المال إلى بلدك.',
  'partners.ask.recruits.title': 'هل يُدفع شيء مقابل الاستقطاب وحده؟',
  'partners.ask.recruits.text': 'لا. كل مبلغ يأتي من مكالمات دفع أحدهم ثمنها.',
  'partners.ask.friends.title': 'هل يمكنني استخدام رابطي بنفسي؟',
  'partners.ask.friends.text':
    'لا. مكالماتك أنت لا تدفع شيئًا، ولا المكالمات من هاتفك أو بطاقتك أو جهازك. ومن يخدعنا لا يُدفع له.',
  'partners.ask.tax.title': 'هل أدفع ضريبة عن ذلك؟',
  'partners.ask.tax.text': 'يتوقف ذلك على مكان إقامتك. أنت تصرّح بما تكسبه، ويساعدك كشف كل شهر في ذلك.',
  'partners.ask.stop.title': 'هل يمكنني التوقف؟',
  'partners.ask.stop.text': 'في أي وقت. وما كسبته حتى ذلك الحين يبقى لك بالشروط نفسها.',
  'partners.all': 'كل البرامج',
  'partners.more': 'كم يُدفع ومتى',
  'partners.own': 'معدلاتك',
};
