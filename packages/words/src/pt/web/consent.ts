import type { messages as english } from '../../en/web/consent.ts';

export const messages: Record<keyof typeof english, string> = {
  'consent.title': 'Podemos medir como este site é usado?',
  'consent.text':
    'Isso nos mostra quais páginas ajudam e quais anúncios trazem pessoas aqui. Nada disso acontece sem o seu acordo, e tudo funciona sem isso.',
  'consent.more': 'Do que se trata',
  'consent.accept': 'Aceitar',
  'consent.refuse': 'Recusar',
  'consent.choice': 'Sua escolha',
  'consent.measuring': 'Medir as visitas',
  'consent.measuring.text':
    'Quais páginas são abertas e onde as pessoas desistem, pelo Google Analytics. Sem nome, endereço nem número de telefone. O que falha em uma página é comunicado à Sentry.',
  'consent.advertising': 'Medir nossos anúncios',
  'consent.advertising.text':
    'Se um anúncio no Google ou na Meta levou a um agendamento. Seu e-mail chega à Meta apenas como um código que não pode ser lido.',
  'consent.save': 'Guardar esta escolha',
  'consent.saved': 'Sua escolha foi guardada. Você pode mudá-la aqui a qualquer momento.',
  'consent.signal': 'Seu navegador pede para não ser rastreado, por isso nada é medido.',
};
