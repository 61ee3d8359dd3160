import type { messages as english } from '../../en/web/ownagency.ts';

export const messages: Record<keyof typeof english, string> = {
  'ownAgency.title': 'Sua agência',
  'ownAgency.none.title': 'Você não faz parte de nenhuma agência',
  'ownAgency.none.text': 'Não é preciso. Uma agência pode convidar você; o convite aparece aqui, e você decide.',
  'ownAgency.member': 'Membro desde {day}',
  'ownAgency.sees':
    'A agência vê se você está disponível ou em ligação, seus números e extratos desde esse dia. Não vê os clientes nem o seu número.',
  'ownAgency.share': 'A ligação de um colega também ocupa você.',
  'ownAgency.switch.yes': 'Você permite que a agência deixe você offline.',
  'ownAgency.switch.no': 'Só você decide quando está disponível.',
  'ownAgency.leave': 'Sair da agência',
  'ownAgency.leave.title': 'Sair de {name}?',
  'ownAgency.leave.text':
    'A agência deixa de ver tudo na hora. Seu perfil, suas ligações e seu dinheiro continuam seus.',
  'ownAgency.leave.stay': 'Ficar',
  'ownAgency.invited.title': '{name} convida você para a equipe',
  'ownAgency.invited.until': 'O convite vale até {day}.',
  'ownAgency.invited.sees':
    'Ela veria se você está disponível ou em ligação, seus números e extratos a partir de agora; nem os clientes nem o seu número. Você pode sair quando quiser.',
  'ownAgency.invited.switch': 'A agência pode me deixar offline',
  'ownAgency.accept': 'Aceitar',
  'ownAgency.decline': 'Recusar',
  'ownAgency.request.title': 'Alguém procura ajuda na sua agência',
  'ownAgency.request.text': 'Ao aceitar, você diz que está livre; depois marcam a ligação com você.',
  'ownAgency.request.done': 'Você aceitou. Continue disponível: a ligação pode vir logo.',
  'ownAgency.failed.taken': 'Um colega foi mais rápido.',
  'ownAgency.failed.over': 'Isso terminou: não há mais o que decidir.',
  'ownAgency.failed.other_agency': 'Você já faz parte de uma agência. Saia dela primeiro.',
  'ownAgency.failed.text': 'Não funcionou e nada mudou. Tente de novo.',
};
