import type { messages as english } from '../../en/web/places.ts';

export const messages: Record<keyof typeof english, string> = {
  'place.who.any': 'Advogados e expatriados',
  'place.who.lawyer': 'Advogados',
  'place.who.expat': 'Expatriados experientes',
  'place.title': '{country}: {who}',
  'place.title.language': '{country}: {who} que falam {language}',
  'place.title.speciality': '{country}: {who}, {speciality}',
  'place.title.both': '{country}: {who} que falam {language}, {speciality}',
  'place.lead':
    'Fale por telefone com alguém que conhece o país. O preço é conhecido antes do pagamento e só é cobrado se a conversa durar pelo menos um minuto.',
  'place.description':
    '{title}. Por telefone, em poucos minutos. Uma chamada custa a partir de {price} e só é cobrada se a conversa durar pelo menos um minuto.',
  'place.people': 'Pessoas que podem ajudar',
  'place.nobody.title': 'No momento não há ninguém para isso',
  'place.nobody.text': 'Estas pessoas são as que mais se aproximam.',
  'place.cost.title': 'Quanto custa uma chamada?',
  'place.cost.text':
    'Uma chamada com um advogado custa {lawyer}; com um expatriado, {expat}. O preço primeiro é bloqueado e só é cobrado se a conversa durar pelo menos um minuto.',
  'place.who.title': 'Quem ajuda lá?',
  'place.who.text': 'Advogados: {lawyers}. Expatriados experientes: {expats}. Cada perfil diz o que foi verificado.',
  'place.languages.title': 'Que idiomas falam?',
  'place.languages.text': 'Primeiro os mais falados: {languages}.',
  'place.matters.title': 'Em que ajudam?',
  'place.matters.text': 'Nestes assuntos: {matters}.',
  'place.when.title': 'Quando o telefone toca?',
  'place.when.text':
    'Quem está online pode ser agendado na hora, e o seu telefone toca pouco depois. O perfil diz quando costuma voltar quem está ausente.',
  'place.more': 'Mais sobre este país',
  'place.search': 'Buscar com filtros',
  'place.all': 'Todos os países',
};
