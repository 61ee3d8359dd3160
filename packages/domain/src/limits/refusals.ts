export const limitRefusals = ['call_open'] as const;
