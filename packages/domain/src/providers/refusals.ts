export const providerRefusals = [
  'provider_unavailable',
  'own_profile',
  'not_approved',
  'no_telephone',
  'edited_elsewhere',
] as const;
