export const subscriptionRefusals = [
  /** They have one, which is changed on the rail's page. */
  'already_subscribed',
  /** There is nothing that the rail's page could manage. */
  'not_subscribed',
  'plan_invalid',
  'plan_known',
] as const;
