/** `not_charged`: there is no receipt of what was not paid. */
export const callRefusals = ['call_already_started', 'telephone_busy', 'phone_same', 'not_charged'] as const;
