/** What affiliates are told of what they earn. */
export const affiliateNotices = {
  welcome_affiliate: {
    title: 'Seu link está pronto',
    text: 'Compartilhe seu link com pessoas no exterior. Quando alguém que veio por ele faz uma chamada paga, uma comissão é creditada a você. Seu painel conta os cliques, os cadastros e as chamadas.',
  },
  earned_affiliate: {
    title: 'Comissões foram creditadas',
    text: 'O que você ganhou passou pelo tempo de espera e está no seu saldo. Seu extrato mostra cada comissão.',
  },
  reversed_affiliate: {
    title: 'Uma comissão foi retirada',
    text: 'Uma chamada que lhe rendeu dinheiro foi reembolsada ou perdida em uma disputa, e sua comissão saiu do seu saldo. Seu extrato mostra qual.',
  },
  adjusted_affiliate: {
    title: 'Seu saldo foi corrigido',
    text: 'Nossa equipe corrigiu seu saldo em {price}. Seu extrato mostra isso. Se parecer errado, escreva para nós.',
  },
  honest_affiliate: {
    title: 'Suas comissões foram verificadas',
    text: 'Olhamos chamadas que você trouxe e está tudo em ordem. As comissões que esperavam seguem seu caminho.',
  },
  fraud_affiliate: {
    title: 'Algumas das suas comissões não contam',
    text: 'Olhamos chamadas que você trouxe: elas violam as regras do programa e suas comissões não contam. Se você acha que é um erro, escreva para nós.',
  },
  prize_affiliate: {
    title: 'Você ganhou {price}',
    text: 'Você está entre os melhores de um desafio semanal: {price} estão no seu saldo.',
  },
  piggy_affiliate: {
    title: 'Seu cofrinho está aberto',
    text: 'Você ganhou o bastante para abrir seu cofrinho: {price} estão no seu saldo.',
  },
  boost_affiliate: {
    title: 'Você ganha mais este mês',
    text: 'Você esteve entre os melhores do mês passado: as comissões das chamadas que você traz são maiores este mês.',
  },
} as const;
