export const lastWords = {
  title: 'This page could not be shown.',
  text: 'Please load it again. If your bank shows an amount, it is released automatically unless you talked.',
  retry: 'Load again',
};
