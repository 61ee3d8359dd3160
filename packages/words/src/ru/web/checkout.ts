import type { messages as english } from '../../en/web/checkout.ts';

export const messages: Record<keyof typeof english, string> = {
  'checkout.price.title': 'Сколько это стоит',
  'checkout.line.call': 'Звонок: {name}, включено минут: {minutes}',
  'checkout.line.coupon': 'Скидка по промокоду {code}',
  'checkout.line.now': 'Списывается сейчас',
  'checkout.line.total': 'Списывается после минуты разговора',
  'checkout.consent':
    'Я принимаю {terms}. Я прошу начать звонок сразу и даю согласие на то, чтобы цена была сейчас заблокирована на моей карте или в моём аккаунте PayPal и списана, если разговор продлится не меньше минуты.',
  'checkout.consent.terms': 'условия',
  'checkout.consent.missing': 'Чтобы продолжить, дайте согласие. До следующего шага ничего не блокируется.',
  'checkout.next': 'Перейти к оплате',
  'checkout.back.details': 'Изменить телефон',
  'checkout.back.price': 'Назад к цене',
  'checkout.payment.title': 'Как вы хотите заплатить?',
  'checkout.preparing': 'Готовим оплату…',
  'checkout.scheduling': 'Сумма заблокирована. Бронируем звонок…',
  'checkout.pay': 'Заблокировать {price}',
  'checkout.declined.title': 'Карта не принята.',
  'checkout.declined.text': 'Деньги не списаны. Попробуйте ещё раз или возьмите другую карту.',
  'checkout.changed.price.title': 'Цена теперь другая.',
  'checkout.changed.price.text':
    'Вы выбрали другую валюту, или цена изменилась. Деньги не списаны. Подтвердите своё согласие ещё раз.',
  'checkout.changed.coupon.title': 'Скидка больше не действует.',
  'checkout.changed.coupon.text':
    'Промокод больше не подходит для этого звонка. Ничего не списано. Пожалуйста, согласитесь с ценой без скидки.',
  'checkout.changed.account.title': 'Вы вошли в другой аккаунт.',
  'checkout.changed.account.text':
    'Это новое бронирование. Сумма, заблокированная для другого аккаунта, не списывается; если звонка не будет, она разблокируется в течение часа.',
  'checkout.form.failed': 'Не загрузилась форма для карты.',
  'checkout.form.failed.text':
    'Её присылает Stripe, наш партнёр по платежам, и что-то этому мешает: блокировщик содержимого, сеть гостиницы или компании либо слабое подключение. Деньги не списаны. Отключите блокировщик для этой страницы или смените подключение и попробуйте ещё раз.',
  'checkout.method.card': 'Карта',
  'checkout.paypal.how':
    'PayPal откроется в отдельном окне. Там вы соглашаетесь, чтобы сумма {price} была заблокирована; пока ничего не списывается.',
  'checkout.paypal.holding': 'PayPal блокирует сумму…',
  'checkout.paypal.cancelled': 'Вы закрыли PayPal, не дав согласия. Сумма не заблокирована, деньги не списаны.',
  'checkout.paypal.declined.title': 'PayPal не заблокировал сумму.',
  'checkout.paypal.declined.text':
    'Деньги не списаны. Откройте PayPal ещё раз и выберите там другой способ оплаты или оплатите картой.',
  'checkout.paypal.failed': 'Не загрузилась кнопка PayPal.',
  'checkout.paypal.failed.text':
    'Её присылает PayPal, и что-то этому мешает: блокировщик содержимого, сеть гостиницы или компании либо слабое подключение. Деньги не списаны. Отключите блокировщик для этой страницы, смените подключение или оплатите картой.',
  'checkout.startAgain': 'Начать оплату заново',
  'checkout.keep':
    'Карта, которую вы разрешили хранить Stripe, находится в разделе «Ваши карты». Там её можно удалить.',
};
