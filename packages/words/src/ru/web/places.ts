import type { messages as english } from '../../en/web/places.ts';

export const messages: Record<keyof typeof english, string> = {
  'place.who.any': 'Адвокаты и экспаты',
  'place.who.lawyer': 'Адвокаты',
  'place.who.expat': 'Опытные экспаты',
  'place.title': '{country}: {who}',
  'place.title.language': '{country}: {who}, {language} язык',
  'place.title.speciality': '{country}: {who}, {speciality}',
  'place.title.both': '{country}: {who}, {language} язык, {speciality}',
  'place.lead':
    'Поговорите по телефону с тем, кто знает страну. Цена известна до оплаты и списывается, только если разговор длится не меньше минуты.',
  'place.description':
    '{title}. По телефону, через несколько минут. Звонок стоит от {price}, деньги списываются, только если разговор длится не меньше минуты.',
  'place.people': 'Кто может помочь',
  'place.nobody.title': 'Сейчас для этого никого нет',
  'place.nobody.text': 'Ближе всего эти люди.',
  'place.cost.title': 'Сколько стоит звонок?',
  'place.cost.text':
    'Звонок адвокату стоит {lawyer}, экспату {expat}. Цена сначала блокируется и списывается, только если разговор длится не меньше минуты.',
  'place.who.title': 'Кто там помогает?',
  'place.who.text': 'Адвокаты: {lawyers}. Опытные экспаты: {expats}. В каждом профиле сказано, что проверено.',
  'place.languages.title': 'На каких языках говорят?',
  'place.languages.text': 'Сначала самые частые: {languages}.',
  'place.matters.title': 'С чем помогают?',
  'place.matters.text': 'С такими вопросами: {matters}.',
  'place.when.title': 'Когда зазвонит телефон?',
  'place.when.text':
    'Того, кто онлайн, можно забронировать сразу, и вскоре зазвонит ваш телефон. В профиле сказано, когда обычно возвращается тот, кого сейчас нет.',
  'place.more': 'Ещё для этой страны',
  'place.search': 'Искать с фильтрами',
  'place.all': 'Все страны',
};
