import type { messages as english } from '../../en/web/affiliates.ts';

export const messages: Record<keyof typeof english, string> = {
  'affiliate.chatter.title': 'Зарегистрироваться как собеседник',
  'affiliate.chatter.text':
    'Вы общаетесь с людьми за границей в чатах и на форумах и направляете к нам тех, кому нужна помощь.',
  'affiliate.influencer.title': 'Зарегистрироваться как инфлюенсер',
  'affiliate.influencer.text': 'Вы рассказываете о нас своим подписчикам.',
  'affiliate.blogger.title': 'Зарегистрироваться как блогер',
  'affiliate.blogger.text': 'Вы пишете о жизни за границей и направляете к нам читателей.',
  'affiliate.groupAdmin.title': 'Зарегистрироваться как администратор группы',
  'affiliate.groupAdmin.text': 'Вы ведёте группу людей за границей и направляете к нам её участников.',
  'affiliate.coming':
    'Аккаунт работает сразу. Ссылки, показатели и выплаты ещё не открыты: до этого ничего не считается и ничего не причитается.',
  'affiliate.links': 'Вы рассказываете о нас людям?',
  'affiliate.role': 'Ваша роль',
  'affiliate.is.chatter': 'Собеседник в чатах',
  'affiliate.is.influencer': 'Инфлюенсер',
  'affiliate.is.blogger': 'Блогер',
  'affiliate.is.groupAdmin': 'Администратор группы',
  'affiliate.is.agency_manager': 'Руководитель агентства',
  'affiliate.agency': 'Раздел для агентств ещё не открыт. Аккаунт работает сразу.',
  'affiliate.chatter.place': 'Где вы общаетесь с людьми за границей?',
  'affiliate.influencer.place': 'Адрес вашего профиля или канала',
  'affiliate.blogger.place': 'Адрес вашего блога',
  'affiliate.groupAdmin.place': 'Название или адрес вашей группы',
  'affiliate.place.missing': 'Заполните это поле: не меньше трёх букв.',
  'affiliate.influencer.audience': 'Сколько людей на вас подписано?',
  'affiliate.blogger.audience': 'Сколько людей читает вас за месяц?',
  'affiliate.groupAdmin.audience': 'Сколько в ней участников?',
  'affiliate.audience.to': 'До {count}',
  'affiliate.audience.more': 'Больше {count}',
  'affiliate.language': 'На каком языке в основном?',
};
