export const providerRefusals = ['provider_unavailable', 'own_profile', 'not_approved', 'edited_elsewhere'] as const;
