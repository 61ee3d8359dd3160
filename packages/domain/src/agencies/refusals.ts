/**
 * `request_taken`: a colleague was faster. `request_over`: it lapsed, or its client took it back.
 * `other_agency`: a provider belongs to one agency. `no_consent`: the member has not agreed to be switched off.
 * `no_colleague`: the provider has no agency that could be asked.
 */
export const agencyRefusals = ['request_taken', 'request_over', 'other_agency', 'no_consent', 'no_colleague'] as const;
