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
  'month.own.place': 'Você está em {place}º lugar, com {amount}.',
  'month.own.none': 'Você ainda não está entre os cem primeiros.',
  'month.boost': 'Neste mês, cada chamada rende a você {factor} vezes o valor habitual.',
  'month.steps':
    'No próximo mês, cada chamada rende aos três primeiros {first}, {second} e {third} vezes o valor normal, até {most} a mais para cada um.',
  'month.rules':
    'Conta o que permanece das comissões por chamadas pagas do mês (UTC). Com a mesma soma, fica à frente quem a alcançou primeiro.',
  'piggy.title': 'Cofrinho',
  'piggy.empty': 'Vincule o Telegram, e {amount} esperam por você aqui. São seus quando você tiver ganhado {target}.',
  'piggy.link': 'Vincular o Telegram',
  'piggy.locked': '{amount} esperam por você. Ganhe mais {left}, e eles vão para o seu saldo.',
  'piggy.soon': 'Você já ganhou o suficiente: {amount} chegam ao seu saldo em até uma hora.',
  'piggy.paid': '{amount} estão no seu saldo.',
};
