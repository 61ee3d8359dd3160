export const limitRefusals = ['call_open', 'number_unproved'] as const;
