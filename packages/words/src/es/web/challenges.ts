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
};
