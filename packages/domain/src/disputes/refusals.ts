export const disputeRefusals = ['dispute_over', 'dispute_underway', 'dispute_late'] as const;
