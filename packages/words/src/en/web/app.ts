export const messages = {
  'version.ready': 'A new version of this site is ready.',
  'version.load': 'Load it',
  'version.waits': 'A new version of this site is ready. It waits until your booking or call is over.',
  'install.title': 'Keep SOS Expat at hand',
  'install.text': 'Put it on your home screen. Your calls and receipts then open without a connection too.',
  'install.accept': 'Install',
  'install.decline': 'Not now',
} as const;
