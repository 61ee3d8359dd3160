import type { ContentWords } from '../content-words.ts';

const start = `# Como funciona a SOS Expat
## O que as pessoas recebem
Alguém tem um problema no exterior: um passaporte perdido, um contrato que não consegue ler, uma noite na delegacia. A SOS Expat coloca essa pessoa ao telefone com um advogado ou um expatriado experiente que conhece o país e fala a sua língua.
A pessoa escolhe com quem falar, e o telefone toca em poucos minutos.
## Quanto custa
O preço de uma chamada é fixo e aparece antes do pagamento. Ele inclui um número de minutos.
Primeiro o valor fica bloqueado no cartão. Ele só é cobrado se os dois conversarem pelo menos um minuto.
## O que você ganha
Uma comissão vem de uma chamada paga por alguém que você trouxe. Cadastros e cliques sozinhos não rendem nada.
A comissão espera até a chamada ser confirmada. Se o cliente receber o dinheiro de volta, a comissão também é retirada.
### Quando um cliente paga?
- Assim que informa o cartão
+ Quando os dois conversaram pelo menos um minuto
- Quando o telefone toca
### O que rende uma comissão para você?
- Cada pessoa que se cadastra
- Cada clique no seu link
+ Uma chamada paga por alguém que você trouxe
### O que acontece com a sua comissão se o cliente receber o dinheiro de volta?
+ Ela é retirada
- Nada, ela fica
- Ela é paga duas vezes`;

const honest = `# Falar com honestidade
## Diga quem você é
Diga às pessoas que você recebe uma comissão quando elas ligam. Em muitos países a lei exige isso, e quem diz inspira confiança.
Em uma publicação, basta uma palavra como “publicidade” ao lado do link.
## Diga o que é verdade
Você pode dizer que uma pessoa real atende, que o preço é conhecido antes e que nada é cobrado sem uma conversa de pelo menos um minuto.
Não prometa que sempre há alguém, que uma causa será ganha ou que uma chamada substitui um advogado que assume o caso.
## Quando alguém pede um conselho
Diga que você não pode avaliar o caso e que quem pode está a uma chamada de distância.
Não peça documentos nem senhas, e não repasse o que as pessoas contam.
### O que você diz sobre o seu link?
+ Que você recebe uma comissão quando ligam
- Nada, isso é particular
- Que a plataforma é sua
### Qual frase você pode escrever?
- Você vai ganhar a causa
+ Você vê o preço antes de pagar
- Alguém atende a qualquer hora
### Alguém envia a foto de uma carta de um tribunal. O que você faz?
- Explica o que significa
- Repassa para amigos
+ Diz que não pode avaliar e onde ligar para alguém que pode`;

const forbidden = `# O que não é permitido
## Suas próprias chamadas
As chamadas que você mesmo faz, ou que combina com familiares, amigos ou um prestador para ganhar uma comissão, não rendem nada. O mesmo cartão, telefone ou aparelho é percebido.
Quem tenta perde as comissões dessas chamadas e pode perder o acesso.
## Mensagens indesejadas
Não escreva para quem não pediu e não publique onde as regras de um grupo proíbem. Não deixe que programas escrevam no seu lugar.
Não faça publicidade em nosso nome nem use o nome de outras empresas ou de autoridades para trazer pessoas.
## Orientação jurídica
Só advogados dão orientação jurídica, e só na chamada. Nunca escreva que você é advogado ou que trabalha para uma embaixada.
Se alguém estiver em perigo, indique primeiro o número de emergência local.
### Você pode ligar para um amigo pelo seu próprio link para ganhar uma comissão?
- Sim, uma vez por mês
+ Não, essas chamadas não rendem nada
- Sim, se o amigo concordar
### Onde você pode publicar o seu link?
- Em todos os grupos, o máximo possível
- Em mensagens privadas a desconhecidos
+ Onde as regras do lugar permitem
### Alguém escreve que está sendo ameaçado agora. O que vem primeiro?
+ O número de emergência local
- O seu link
- Perguntas sobre o caso`;

export const content: ContentWords = {
  training: { start, honest, forbidden },
  resource: {
    logo: '# SOS Expat\nAjuda no exterior, por telefone',
    banner_wide: '# Um problema no exterior?\nFale em minutos com um advogado ou um expatriado',
    banner_square: '# Alguém que conhece o país\nAo telefone, na sua língua',
    banner_tall: '# Ajuda na sua língua\nVocê só paga se a conversa durar pelo menos um minuto',
    sentence:
      '# Uma frase\nA SOS Expat coloca você ao telefone com um advogado ou um expatriado que conhece o país em que você está.',
    description:
      '# Uma breve descrição\nA SOS Expat ajuda quem tem um problema no exterior. Você escolhe um advogado ou um expatriado experiente que fala a sua língua, vê o preço, e o seu telefone toca em poucos minutos. Você só paga se a conversa durar pelo menos um minuto.\nPublicidade: recebo uma comissão pelas chamadas que vêm pelo meu link.',
  },
  post: {
    passport:
      '# Passaporte perdido ou roubado\nPerdeu o passaporte no exterior, ou ele foi roubado? Registre primeiro na polícia local e no seu consulado. Se você não sabe como isso funciona no país, pode falar na sua língua com um advogado ou um expatriado que vive lá: {link}\nPublicidade: recebo uma comissão pelas chamadas que vêm pelo meu link.',
    papers:
      '# Um contrato ou uma carta\nUm contrato para assinar, ou uma carta oficial que você não consegue ler? Antes de assinar, pergunte a alguém que conhece o país. Você vê o preço primeiro e só paga se a conversa durar pelo menos um minuto: {link}\nPublicidade: recebo uma comissão pelas chamadas que vêm pelo meu link.',
    arrival:
      '# Novo no país\nAcabou de chegar e tem perguntas sobre moradia, trabalho ou residência? Pessoas que vivem aqui há anos respondem por telefone, na sua língua: {link}\nPublicidade: recebo uma comissão pelas chamadas que vêm pelo meu link.',
  },
  widget: {
    title: 'Um problema no exterior?',
    text: 'Fale em minutos com um advogado ou um expatriado que conhece o país.',
    button: 'Encontrar alguém para ligar',
    note: 'Publicidade. Você só paga se a conversa durar pelo menos um minuto.',
  },
};
