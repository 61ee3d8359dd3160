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
    'Guardamos seu acesso, seu idioma, sua moeda e a aparência, o agendamento em andamento, sua última chamada até você sair da conta e os arquivos deste site, para que ele abra sem conexão. Guardamos também as faturas, os favoritos e os perfis que você abriu, para ler sem conexão, e sua resposta sobre a medição. Nada é medido sem o seu acordo.',
  'terms.parties.title': 'Entre quem',
  'terms.parties.text':
    'Estes termos valem entre você e a empresa que as informações legais indicam. Para agendar é preciso ter uma conta e ser maior de idade.',
  'terms.advice.title': 'Os conselhos',
  'terms.advice.text':
    'A pessoa com quem você fala aconselha com independência e segundo as regras da profissão dela. Uma chamada não substitui a polícia, um tribunal nem um médico. Em perigo, ligue primeiro para o número de emergência do país.',
  'terms.conduct.title': 'Uso correto',
  'terms.conduct.text':
    'As chamadas não servem para ameaçar, enganar ou assediar ninguém, e ninguém pode gravá-las sem consentimento. Podemos encerrar uma conta usada para isso.',
  'terms.reviews.title': 'As avaliações',
  'terms.reviews.text':
    'As avaliações são a opinião de clientes depois da chamada. Retiramos o que viola a lei ou insulta alguém.',
  'terms.partners.title': 'Parceiros que nos divulgam',
  'terms.partners.text':
    'Quem participa de um programa de parceiros ganha as comissões que a página dele indica quando uma chamada é paga; mudanças valem só para chamadas posteriores. Uma comissão espera até ser verificada, nunca excede nossa taxa junto com as outras da mesma chamada e volta em proporção quando o dinheiro da chamada é devolvido, mesmo depois de paga. Os saques têm mínimo e máximo, vão para os países que a página indica e são verificados por nossa equipe. Chamadas próprias, pessoas inventadas e qualquer outro engano não rendem nada: retemos essas comissões, cancelamos e podemos encerrar a parceria. Você pode pedir que olhemos de novo.',
  'terms.law.title': 'Reclamações e lei aplicável',
  'terms.law.text':
    'Escreva primeiro para nós: uma pessoa responde. As regras que protegem os consumidores no país onde você vive continuam suas em qualquer caso.',
  'privacy.who.title': 'Quem é responsável',
  'privacy.who.text':
    'A empresa que as informações legais indicam. Você pode escrever a ela sobre tudo o que diz respeito aos seus dados.',
  'privacy.kept.title': 'O que guardamos',
  'privacy.kept.text':
    'Sua conta, seus agendamentos e chamadas com horário e duração, pagamentos e faturas, o que você nos escreve e suas avaliações. O que é dito numa chamada não é gravado, a não ser que os dois sejam consultados e concordem apertando uma tecla.',
  'privacy.others.title': 'Quem mais os recebe',
  'privacy.others.text':
    'Só quem o serviço precisa, cada um na sua parte: a operadora telefônica, a empresa de pagamentos, a hospedagem e o serviço de e-mail. A pessoa com quem você fala nunca vê seu número, seu endereço nem seu cartão.',
  'privacy.long.title': 'Por quanto tempo',
  'privacy.long.text':
    'Enquanto você tiver uma conta. As faturas e os registros de pagamentos são guardados pelo tempo que a lei exige. O som de uma chamada que os dois nos deixaram gravar é apagado após 120 dias, ou antes com a conta de um dos dois; só é guardado por mais tempo enquanto um banco examina o pagamento. Nossa equipe só o ouve para resolver uma reclamação, e cada vez fica anotada.',
  'privacy.rights.title': 'Seus direitos',
  'privacy.rights.text':
    'Na sua conta você pode pedir uma cópia dos seus dados, corrigi-los e excluí-los. Você pode se opor ao uso deles e reclamar à autoridade de proteção de dados do seu país.',
  'cookies.title': 'Cookies e dados no seu dispositivo',
  'cookies.needed.title': 'O que é necessário',
  'cookies.needed.text':
    'Seu acesso, idioma, moeda e aparência, o agendamento em andamento e os arquivos deste site ficam no seu dispositivo, porque o site não funciona sem eles.',
  'cookies.partners.title': 'Links de parceiros',
  'cookies.partners.text':
    'Se você veio pelo link de um parceiro, um cookie chamado __session e um registro chamado sos.trail na memória do seu navegador lembram por 30 dias de quem era o link. Nenhum dos dois é gravado se o seu navegador pede para não ser rastreado.',
  'cookies.payment.title': 'Quando você paga',
  'cookies.payment.text': 'O Stripe e o PayPal podem então gravar cookies próprios, para reconhecer fraudes.',
  'cookies.check.title': 'Quando você consulta nossos servidores',
  'cookies.check.text':
    'Nossos sites podem carregar o reCAPTCHA do Google, que confirma aos nossos servidores que quem pergunta é a nossa própria página, e não um robô. O Google fica então sabendo o seu endereço de rede e como a página é usada, e grava um cookie chamado _GRECAPTCHA; o seu navegador guarda a resposta com o nome sos.app por uma hora. Vale para isso a política de privacidade do Google.',
  'cookies.none.title': 'O que não há',
  'cookies.none.text':
    'Nem publicidade de terceiros, nem programas de outro site que meçam a sua visita. Nada é medido sem o seu acordo, e o que você permite só é comunicado pelo nosso próprio servidor.',
  'cookies.delete.title': 'Como excluir',
  'cookies.delete.text': 'Saia da conta e depois exclua os dados deste site nas configurações do seu navegador.',
  'legal.title': 'Informações legais',
  'legal.lead': 'Quem está por trás da SOS Expat e responde por este site.',
  'legal.publisher': 'Responsável',
  'legal.address': 'Endereço',
  'legal.registration': 'Registro da empresa',
  'legal.vat': 'Número de IVA',
  'legal.contact': 'Contato',
  'legal.contact.text': 'Escreva para nós na página de contato. Uma pessoa responde.',
  'legal.hosting': 'Hospedagem',
  'legal.hosting.text': 'A Google Cloud hospeda este site.',
  'legal.review': 'Um advogado ainda precisa revisar este texto.',
  'legal.unnamed': 'O nome e o endereço do responsável ainda não constam aqui. Escreva-nos se precisar deles.',
};
