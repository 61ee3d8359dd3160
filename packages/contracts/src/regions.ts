/** Where each callable runs. The web app picks its handle from this table and nowhere else. */
export const callableRegions = {
  searchProviders: 'europe-west1',
  getProviderProfile: 'europe-west1',
  createAndScheduleCall: 'europe-west1',
  cancelScheduledCall: 'europe-west1',
  getCallStatus: 'europe-west1',
  createPaymentIntent: 'europe-west3',
} as const;

export type CallableName = keyof typeof callableRegions;
export type Region = 'europe-west1' | 'europe-west2' | 'europe-west3';
