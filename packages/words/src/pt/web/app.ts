import type { messages as english } from '../../en/web/app.ts';

export const messages: Record<keyof typeof english, string> = {
  'version.ready': 'Há uma nova versão deste site.',
  'version.load': 'Carregar',
  'version.waits': 'Há uma nova versão deste site. Ela espera até o fim do seu agendamento ou da sua chamada.',
  'install.title': 'Tenha o SOS Expat sempre à mão',
  'install.text': 'Adicione ao início do aparelho. Assim suas chamadas e seus recibos abrem também sem conexão.',
  'install.accept': 'Instalar',
  'install.decline': 'Agora não',
};
