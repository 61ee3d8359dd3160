export const messages = {
  'rooms.overview': 'Overview',
  'rooms.calls': 'Calls',
  'rooms.people': 'People',
  'rooms.providers': 'Providers',
  'rooms.disputes': 'Disputes',
  'rooms.transfers': 'Transfers and payouts',
  'rooms.journal': 'Journal',
  'rooms.reviews': 'Reviews and messages',
  'rooms.configuration': 'Configuration',
  'rooms.audit': 'Audit and security',
  'rooms.system': 'System',
} as const;
