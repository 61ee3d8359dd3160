export const limitRefusals = ['call_open', 'number_unproved', 'no_more_calls', 'calls_spent'] as const;
