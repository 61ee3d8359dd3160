export const messages = {
  'footer.nav': 'More pages',
  'footer.pricing': 'Prices',
  'footer.steps': 'How it works',
  'footer.help': 'Help',
  'footer.where': 'All countries',
  'footer.partners': 'Earn with us',
  'footer.contact': 'Contact',
  'footer.terms': 'Terms',
  'footer.privacy': 'Privacy',
  'footer.cookies': 'Cookies',
  'footer.legal': 'Legal notice',
} as const;
