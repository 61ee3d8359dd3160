export const lastWords = {
  title: 'This could not be shown.',
  text: 'Please load the page again. A call that is booked goes on without it.',
  offline: 'You are offline, and this was not kept on your device. A call that is booked goes on without this page.',
  retry: 'Load again',
};
