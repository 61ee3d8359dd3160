/** Where the messages of the agencies' dashboard appear. */
export const agencyNotes: Readonly<Record<string, string>> = {
  'agency.title': 'Heading of the sign-in, and name in the bar at the top',
  'agency.about': 'What the dashboard is, for browsers',
  'agency.nav': 'Spoken name of the list of pages',
  'agency.nav.*': 'Link to a page; very short',
  'agency.menu': 'Spoken name of the button with the initials',
  'agency.language': 'Heading in the menu',
  'agency.theme': 'Heading in the menu',
  'agency.theme.*': 'Choice in the menu',
  'agency.signOut': 'Button in the menu, and for whoever keeps no team',
  'agency.offline': 'Bar at the top while the device has no connection',
  'agency.refused.*': 'Page for whoever keeps no team: heading, text, link to the site',
  'agency.signIn.*': 'The sign-in: heading, text, fields, buttons, failures',
  'agency.alerts': 'Heading in the menu, above the choices of sound',
  'agency.sound.*': 'In the menu: when a request sounds, and what the browser asks for it',
  'agency.device.*': 'In the menu: whether this device tells of requests, and why it cannot',
};
