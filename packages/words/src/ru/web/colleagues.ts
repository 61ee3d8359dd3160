import type { messages as english } from '../../en/web/colleagues.ts';

export const messages: Record<keyof typeof english, string> = {
  'colleagues.title': 'Помощь команды: {name}',
  'colleagues.ask.text':
    '{name} работает в команде. Мы по очереди спрашиваем свободных коллег, пока кто-нибудь не согласится.',
  'colleagues.ask.language': 'Язык разговора',
  'colleagues.ask.country': 'О какой стране речь',
  'colleagues.ask.country.any': 'Любая страна',
  'colleagues.ask.about': 'О чём идёт речь',
  'colleagues.ask.about.any': 'Другое',
  'colleagues.ask.free': 'Спросить ничего не стоит. Вы платите только за звонок, который забронируете сами.',
  'colleagues.ask.send': 'Спросить команду',
  'colleagues.signIn.text': 'Войдите, чтобы мы могли сообщить, кто согласился.',
  'colleagues.refused.none':
    'Больше никто в этой команде не принимает такие звонки на этом языке. Мы никого не спрашивали.',
  'colleagues.refused.failed': 'Не получилось. Попробуйте ещё раз: команду мы спросим только один раз.',
  'colleagues.state.title': 'Ваш запрос команде',
  'colleagues.state.waiting': 'Мы ищем того, кто свободен.',
  'colleagues.state.offered': 'Мы спросили коллегу и ждём ответа.',
  'colleagues.state.passed': 'Первый не смог, поэтому мы спросили следующего.',
  'colleagues.state.stays': 'Вы можете закрыть эту страницу: мы сообщим, как только кто-нибудь согласится.',
  'colleagues.state.cancel': 'Отозвать запрос',
  'colleagues.state.cancel.failed': 'Не получилось. Попробуйте ещё раз.',
  'colleagues.state.accepted': 'Для вас нашли время. Забронируйте звонок до {time}: потом запрос закроется.',
  'colleagues.state.country':
    '{name} не указывает эту страну среди своих: {country}. Вы всё равно можете забронировать звонок.',
  'colleagues.state.language':
    '{name} не указывает этот язык среди своих: {language}. Вы всё равно можете забронировать звонок.',
  'colleagues.state.book': 'Забронировать звонок: {name}',
  'colleagues.state.under_way': 'Вы забронировали звонок.',
  'colleagues.state.call': 'Перейти к звонку',
  'colleagues.state.done': 'Звонок состоялся.',
  'colleagues.state.lapsed': 'Никто из команды не был свободен. Ничего не списано.',
  'colleagues.state.late': 'Запрос закрыт, звонка не было. Ничего не списано.',
  'colleagues.state.cancelled': 'Вы отозвали запрос. Ничего не списано.',
  'colleagues.missing.title': 'Такого запроса нет',
  'colleagues.missing.text': 'Возможно, он принадлежит другому аккаунту. Войдите с тем, с которого спрашивали.',
  'colleagues.call.asking': 'Мы спрашиваем коллег ({name}), может ли кто-нибудь помочь вам сейчас.',
  'colleagues.call.look': 'Посмотреть, как идут дела',
};
