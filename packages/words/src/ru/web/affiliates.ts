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
};
