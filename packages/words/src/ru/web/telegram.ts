export const messages = {
  'telegram.text':
    'Когда аккаунт связан с Telegram, мы пишем вам туда и там же просим подтвердить каждый вывод средств. Без Telegram вывод подтверждают кодом из письма.',
  'telegram.make': 'Связать с Telegram',
  'telegram.open': 'Открыть Telegram',
  'telegram.scan': 'Или отсканируйте этот код телефоном, на котором есть Telegram, и нажмите там «Старт».',
  'telegram.qr': 'Код, который открывает Telegram',
  'telegram.until': 'Ссылка действует один раз, до {time}.',
  'telegram.spent': 'Ссылка больше не действует. Получите новую.',
  'telegram.waiting': 'Ждём, когда вы нажмёте «Старт» в Telegram',
  'telegram.linked': 'Ваш аккаунт связан с Telegram',
  'telegram.since': 'С {date}',
  'telegram.choose': 'Выбрать, о чём вам писать',
  'telegram.unlink': 'Отвязать Telegram',
  'telegram.unlinking':
    'Мы больше ничего не будем писать в Telegram, и вы не сможете подтверждать там вывод средств, пока снова не свяжете аккаунт.',
  'telegram.keep': 'Оставить как есть',
};
