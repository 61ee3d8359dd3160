export const providerRefusals = ['provider_unavailable', 'own_profile'] as const;
