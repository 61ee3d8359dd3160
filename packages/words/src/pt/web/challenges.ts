import type { messages as english } from '../../en/web/challenges.ts';

export const messages: Record<keyof typeof english, string> = {
  'challenge.recruiter': 'Esta semana: recrutados cujos clientes ligam',
  'challenge.caller': 'Esta semana: chamadas dos seus clientes',
  'challenge.team': 'Esta semana: chamadas dos seus clientes e dos clientes de quem recrutou',
  'challenge.own.place': 'Você está em {place}º lugar, com {score}.',
  'challenge.own.none': 'Você não está entre os cem primeiros. Contado até agora: {score}',
  'challenge.prize': '{place}º lugar: {amount}',
  'challenge.ends': 'Termina em {date}. Os prêmios são decididos em {later}, pelo que ainda contar nesse dia.',
  'challenge.rules':
    'Só contam chamadas pagas, e nenhuma cujo dinheiro volte. Em caso de empate, fica à frente quem chegou primeiro.',
  'challenge.standings': 'Classificação',
  'challenge.standings.none': 'Ninguém contou nada ainda.',
  'challenge.you': 'Você',
  'challenge.counted': 'Contado em {date}',
  'challenge.won': 'Vencedores do último desafio',
  'challenge.won.waits': 'em análise',
  'challenge.won.paid': 'no saldo',
  'challenge.level': 'Seu nível: {level} de {total}',
  'challenge.level.next': 'Faltam {amount} para o próximo nível.',
  'challenge.level.last': 'Este é o nível mais alto.',
};
