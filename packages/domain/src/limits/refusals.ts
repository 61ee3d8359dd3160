export const limitRefusals = ['call_open', 'number_unproved', 'no_more_calls'] as const;
