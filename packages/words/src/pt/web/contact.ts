import type { messages as english } from '../../en/web/contact.ts';

export const messages: Record<keyof typeof english, string> = {
  'contact.title': 'Escreva para nós',
  'contact.text':
    'Uma pessoa da nossa equipe lê sua mensagem e responde por e-mail. Uma ligação futura ou em andamento pode ser acompanhada e cancelada na própria página dela.',
  'contact.topic': 'Qual é o assunto?',
  'contact.topic.call': 'Uma ligação',
  'contact.topic.payment': 'Um pagamento ou reembolso',
  'contact.topic.account': 'Minha conta',
  'contact.topic.provider': 'Trabalhar com vocês como advogado ou expatriado',
  'contact.topic.other': 'Outro assunto',
  'contact.question': 'Sua mensagem',
  'contact.question.hint': 'Não inclua números de cartão nem senhas. Ninguém da nossa equipe pede isso.',
  'contact.question.missing': 'Escreva algumas palavras, para entendermos do que você precisa.',
  'contact.email': 'Seu endereço de e-mail',
  'contact.email.hint': 'Nossa resposta vai para este endereço. Ninguém mais o vê.',
  'contact.email.missing': 'Escreva o endereço para o qual devemos responder.',
  'contact.account': 'Nossa resposta vai para o endereço da sua conta:',
  'contact.files': 'Arquivos',
  'contact.files.hint': 'Até três imagens ou PDFs de 5 MB cada, por exemplo um recibo. Só a nossa equipe os vê.',
  'contact.failed.file':
    'Um arquivo não pôde ser aceito. Envie até três imagens (JPEG, PNG, WebP) ou PDFs de no máximo 5 MB cada; a mensagem fica guardada aqui.',
  'contact.send': 'Enviar a mensagem',
  'contact.sent.title': 'Recebemos sua mensagem',
  'contact.sent.text': 'Respondemos por e-mail. Você não precisa fazer mais nada; veja também a pasta de spam.',
  'contact.again': 'Escrever outra mensagem',
  'contact.failed.often':
    'Mensagens demais em pouco tempo. A sua continua aqui; espere quinze minutos e envie de novo.',
  'contact.failed.input': 'Não foi possível ler sua mensagem ou seu endereço. Verifique os dois.',
  'contact.failed.signedOut': 'Sua sessão terminou. Sua mensagem continua aqui; entre em outra aba e envie de novo.',
  'contact.failed.offline':
    'Nosso servidor não responde. Sua mensagem continua aqui; verifique a conexão e envie de novo.',
  'contact.failed.other':
    'Sua mensagem não foi aceita, e a falha é nossa. Ela continua aqui; envie de novo, por favor.',
};
