export const callRefusals = ['call_already_started'] as const;
