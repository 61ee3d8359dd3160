import type { messages as english } from '../../en/web/identity.ts';

export const messages: Record<keyof typeof english, string> = {
  'identity.signIn': 'Войдите, чтобы увидеть и изменить свой аккаунт.',
  'identity.details': 'Ваши данные',
  'identity.language': 'Язык наших писем',
  'identity.save': 'Сохранить',
  'identity.saved': 'Сохранено.',
  'identity.byGoogle': 'Вы входите через Google, поэтому пароля здесь нет.',
  'identity.devices': 'Ваши устройства',
  'identity.devices.text':
    'Это завершит все сеансы, в том числе на этом устройстве. Сделайте так, если устройство потеряно или одолжено.',
  'identity.devices.end': 'Выйти на всех устройствах',
  'identity.email.confirmed': 'Этот адрес подтверждён.',
  'identity.email.unconfirmed': 'Этот адрес ещё не подтверждён',
  'identity.email.unconfirmed.text':
    'Бронировать звонки всё равно можно. Пока адрес не подтверждён, в наших письмах о них ничего не говорится.',
  'identity.email.unconfirmed.others': 'Пока адрес не подтверждён, в наших письмах не говорится, что произошло.',
  'identity.email.sendAgain': 'Отправить письмо ещё раз',
  'identity.email.sent': 'Отправлено. Проверьте почту.',
  'identity.email.change': 'Использовать другой адрес',
  'identity.email.change.send': 'Запросить смену адреса',
  'identity.email.changeSent': 'Мы написали на новый адрес',
  'identity.email.changeSent.text':
    'Он вступит в силу, когда вы перейдёте по ссылке в этом письме. Если письма нет, возможно, адрес уже используется.',
  'identity.password.save': 'Сменить пароль',
  'identity.forgot.title': 'Восстановление пароля',
  'identity.forgot.text': 'Введите адрес электронной почты. Мы отправим на него ссылку для выбора нового пароля.',
  'identity.forgot.send': 'Отправить ссылку',
  'identity.forgot.sent': 'Если для этого адреса есть аккаунт, письмо уже отправлено',
  'identity.forgot.sent.text': 'Ссылка действует один раз и в течение часа.',
  'identity.reset.title': 'Выберите новый пароль',
  'identity.reset.save': 'Сохранить новый пароль',
  'identity.reset.done': 'Новый пароль вступил в силу',
  'identity.reset.done.text': 'На всех устройствах выполнен выход. Войдите с новым паролем.',
  'identity.action.title': 'Ваш адрес электронной почты',
  'identity.action.checking': 'Минуту: мы проверяем ссылку.',
  'identity.action.confirmed': 'Ваш адрес подтверждён',
  'identity.action.changed': 'Ваш адрес изменён',
  'identity.action.signInAgain': 'На всех устройствах выполнен выход. Войдите с новым адресом.',
  'identity.action.spent': 'Эта ссылка больше не действует',
  'identity.action.spent.reset': 'Её уже использовали, или она устарела. Запросите другую.',
  'identity.action.spent.text': 'Её уже использовали, или она устарела. Другую можно запросить в своём аккаунте.',
  'identity.action.toAccount': 'Перейти в аккаунт',
  'identity.sent.title': 'Мы отправили письмо на {address}',
  'identity.sent.text':
    'Перейдите по ссылке в нём, чтобы подтвердить адрес. Ждать письма не нужно: здесь можно продолжать.',
  'identity.sent.none':
    'Через несколько минут ничего нет? Загляните в папку «Спам», проверьте адрес и запросите письмо снова. За четверть часа мы отправляем несколько писем, потом ни одного, пока она не пройдёт.',
  'identity.sent.close': 'Скрыть сообщение',
  'identity.sent.help': 'Письмо не пришло?',
  'identity.news':
    'Присылать мне новости и предложения SOS Expat по электронной почте. Отказаться можно в любой момент.',
};
