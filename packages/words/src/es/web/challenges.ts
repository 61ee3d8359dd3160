import type { messages as english } from '../../en/web/challenges.ts';

export const messages: Record<keyof typeof english, string> = {
  'challenge.recruiter': 'Esta semana: sus reclutados cuyos clientes llaman',
  'challenge.caller': 'Esta semana: llamadas de sus clientes',
  'challenge.team': 'Esta semana: llamadas de sus clientes y de los clientes de sus reclutados',
  'challenge.own.place': 'Está en el puesto {place}, con {score}.',
  'challenge.own.none': 'No está entre los cien primeros. Contado hasta ahora: {score}',
  'challenge.prize': 'Puesto {place}: {amount}',
  'challenge.ends': 'Termina el {date}. Los premios se deciden el {later}, según lo que siga contando entonces.',
  'challenge.rules':
    'Solo cuentan las llamadas pagadas, y ninguna cuyo dinero se devuelva. En caso de empate, va delante quien llegó primero.',
  'challenge.standings': 'Puestos',
  'challenge.standings.none': 'Nadie ha contado nada todavía.',
  'challenge.you': 'Usted',
  'challenge.counted': 'Contado el {date}',
  'challenge.won': 'Ganadores del último reto',
  'challenge.won.waits': 'en revisión',
  'challenge.won.paid': 'en el saldo',
  'challenge.level': 'Su nivel: {level} de {total}',
  'challenge.level.next': 'Faltan {amount} para el nivel siguiente.',
  'challenge.level.last': 'Es el nivel más alto.',
  'month.own.place': 'Está en el puesto {place}, con {amount}.',
  'month.own.none': 'Aún no está entre los cien primeros.',
  'month.boost': 'Este mes cada llamada le da {factor} veces la suma habitual.',
  'month.steps':
    'El mes que viene, cada llamada da a los tres primeros {first}, {second} y {third} veces la suma habitual, hasta {most} más para cada uno.',
  'month.rules':
    'Cuenta lo que queda en pie de las comisiones por llamadas pagadas del mes (UTC). Con la misma suma, va delante quien la alcanzó antes.',
  'piggy.title': 'Hucha',
  'piggy.empty': 'Vincule Telegram y aquí le esperan {amount}. Son suyos cuando haya ganado {target}.',
  'piggy.link': 'Vincular Telegram',
  'piggy.locked': 'Le esperan {amount}. Gane {left} más y pasan a su saldo.',
  'piggy.soon': 'Ya ha ganado lo suficiente: {amount} llegan a su saldo en menos de una hora.',
  'piggy.paid': '{amount} están en su saldo.',
};
