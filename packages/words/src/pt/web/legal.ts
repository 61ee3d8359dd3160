import type { messages as english } from '../../en/web/legal.ts';

export const messages: Record<keyof typeof english, string> = {
  'terms.title': 'Termos',
  'terms.service.title': 'O que fazemos',
  'terms.service.text':
    'A SOS Expat coloca você em contato por telefone com o advogado ou o expatriado experiente da sua escolha. Essa pessoa responde pelos conselhos que dá; nós respondemos pela chamada e pelo dinheiro.',
  'terms.price.title': 'Quanto custa',
  'terms.price.text':
    'O preço total é mostrado antes do pagamento e inclui um número fixo de minutos. Não há assinatura e nada é acrescentado depois.',
  'terms.charge.title': 'Quando você é cobrado',
  'terms.charge.text':
    'O agendamento bloqueia o preço no seu cartão ou no PayPal. Ele só é cobrado se vocês dois estiverem juntos na linha por pelo menos um minuto; caso contrário, o valor é liberado sem que você precise pedir.',
  'terms.cancel.title': 'Cancelamento',
  'terms.cancel.text':
    'Até o seu telefone tocar, você pode cancelar na página da chamada, e o valor é liberado na hora. Ao pedir que a chamada comece imediatamente, você concorda que o direito de arrependimento termina quando a chamada tiver sido realizada.',
  'privacy.title': 'Privacidade',
  'privacy.phone.title': 'Seu número de telefone',
  'privacy.phone.text':
    'Nós o usamos para ligar para você na chamada que agendar. Ele é guardado de forma criptografada e nunca é mostrado à pessoa com quem você fala.',
  'privacy.payment.title': 'Seu pagamento',
  'privacy.payment.text':
    'Os dados do cartão vão diretamente para nossa parceira de pagamentos, e você entra no PayPal na janela dele. Nem seu cartão nem sua senha do PayPal chegam aos nossos servidores.',
  'privacy.device.title': 'Neste dispositivo',
  'privacy.device.text':
    'Guardamos seu acesso, seu idioma, sua moeda e a aparência, o agendamento em andamento, sua última chamada até você sair da conta e os arquivos deste site, para que ele abra sem conexão. Não há publicidade nem rastreamento entre sites.',
};
