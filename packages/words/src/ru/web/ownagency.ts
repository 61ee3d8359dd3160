import type { messages as english } from '../../en/web/ownagency.ts';

export const messages: Record<keyof typeof english, string> = {
  'ownAgency.title': 'Ваше агентство',
  'ownAgency.none.title': 'Вы не состоите в агентстве',
  'ownAgency.none.text':
    'Это и не обязательно. Агентство может вас пригласить: приглашение появится здесь, а решать вам.',
  'ownAgency.member': 'В команде с {day}',
  'ownAgency.sees':
    'Агентство видит, онлайн вы или на звонке, ваши показатели и расчёты с этого дня. Клиентов и вашего номера оно не видит.',
  'ownAgency.share': 'Звонок коллеги занимает и вас.',
  'ownAgency.switch.yes': 'Вы разрешили агентству вас отключать.',
  'ownAgency.switch.no': 'Только вы решаете, когда быть онлайн.',
  'ownAgency.leave': 'Покинуть агентство',
  'ownAgency.leave.title': 'Покинуть {name}?',
  'ownAgency.leave.text': 'Агентство сразу перестаёт что-либо видеть. Профиль, звонки и деньги остаются вашими.',
  'ownAgency.leave.stay': 'Остаться',
  'ownAgency.invited.title': '{name} приглашает вас в команду',
  'ownAgency.invited.until': 'Приглашение действует до {day}.',
  'ownAgency.invited.sees':
    'Оно увидит, онлайн вы или на звонке, а с этого дня ваши показатели и расчёты; ни клиентов, ни вашего номера. Уйти можно в любой момент.',
  'ownAgency.invited.switch': 'Агентство может меня отключать',
  'ownAgency.accept': 'Принять',
  'ownAgency.decline': 'Отклонить',
  'ownAgency.request.title': 'Кто-то ищет помощи у вашего агентства',
  'ownAgency.request.text': 'Согласившись, вы сообщаете, что свободны; затем с вами назначат звонок.',
  'ownAgency.request.done': 'Вы согласились. Оставайтесь онлайн: звонок может скоро поступить.',
  'ownAgency.failed.taken': 'Коллега успел раньше.',
  'ownAgency.failed.over': 'Это завершено: решать больше нечего.',
  'ownAgency.failed.other_agency': 'Вы уже состоите в агентстве. Сначала покиньте его.',
  'ownAgency.failed.text': 'Не получилось, ничего не изменилось. Попробуйте снова.',
};
