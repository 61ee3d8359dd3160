import type { messages as english } from '../../en/web/challenges.ts';

export const messages: Record<keyof typeof english, string> = {
  'challenge.recruiter': 'На этой неделе: приглашённые, чьи клиенты звонят',
  'challenge.caller': 'На этой неделе: звонки ваших клиентов',
  'challenge.team': 'На этой неделе: звонки ваших клиентов и клиентов приглашённых вами',
  'challenge.own.place': 'Ваше место: {place}, счёт: {score}.',
  'challenge.own.none': 'Вы пока не в первой сотне. Засчитано: {score}',
  'challenge.prize': 'Место {place}: {amount}',
  'challenge.ends': 'Закончится {date}. Призы определятся {later} по тому, что останется в счёте.',
  'challenge.rules':
    'Считаются только оплаченные звонки; если деньги возвращены, звонок не считается. При равном счёте впереди тот, кто набрал его раньше.',
  'challenge.standings': 'Места',
  'challenge.standings.none': 'Пока никто ничего не набрал.',
  'challenge.you': 'Вы',
  'challenge.counted': 'Подсчитано {date}',
  'challenge.won': 'Победители прошлого конкурса',
  'challenge.won.waits': 'на проверке',
  'challenge.won.paid': 'на балансе',
  'challenge.level': 'Ваш уровень: {level} из {total}',
  'challenge.level.next': 'До следующего уровня осталось {amount}.',
  'challenge.level.last': 'Это высший уровень.',
  'month.own.place': 'Вы на {place}-м месте, у вас {amount}.',
  'month.own.none': 'Вы пока не в первой сотне.',
  'month.boost': 'В этом месяце каждый звонок приносит вам в {factor} раза больше.',
  'month.steps':
    'В следующем месяце каждый звонок приносит первым трём суммы, умноженные на {first}, {second} и {third}, но не более чем на {most} больше каждому.',
  'month.rules':
    'Считается то, что остаётся от комиссий за оплаченные звонки месяца (UTC). При равной сумме впереди тот, кто достиг её раньше.',
  'piggy.title': 'Копилка',
  'piggy.empty':
    'Подключите Telegram, и здесь вас будут ждать {amount}. Они станут вашими, когда вы заработаете {target}.',
  'piggy.link': 'Подключить Telegram',
  'piggy.locked': 'Вас ждут {amount}. Заработайте ещё {left}, и они будут на балансе.',
  'piggy.soon': 'Вы заработали достаточно: {amount} поступят на баланс в течение часа.',
  'piggy.paid': '{amount} уже на вашем балансе.',
};
