export const callRefusals = ['call_already_started', 'telephone_busy', 'phone_same'] as const;
