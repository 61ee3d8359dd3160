/** Notes of the administrators’ console. */
export const adminNotes: Readonly<Record<string, string>> = {
  'admin.*': 'Console of the administrators: frame, sign-in, search, keys, tables, drawer and deeds',
  'adminPeople.*': 'Console of the administrators, room of people: columns, one person, deeds',
  'adminProviders.*': 'Console of the administrators, room of providers: applications, documents, profiles, deeds',
  'adminMessages.*':
    'Console of the administrators: messages that were not delivered, and vendors’ events that were put aside',
  'adminSupport.*': 'Console of the administrators: what people ask us, and our answers',
  'adminConfig.*':
    'Console of the administrators, room of configuration: prices, rules of calls, limits, rates, versions',
  'adminAudit.*': 'Console of the administrators: alerts, and the log of what administrators did',
  'adminAlerts.*':
    'Console of the administrators: what each alert is, means for people’s money, and asks for; docs/runbook.md is made of the English words',
  'adminCalls.*': 'Console of the administrators, room of calls: columns, states of a call and of its money, deeds',
  'adminOverview.*': 'Console of the administrators, first room: figures of today and now, charts, alerts',
  'adminDisputes.*': 'Console of the administrators, room of disputes: money that clients want back through their bank',
  'adminPayments.*': 'Console of the administrators, room of payments: ours beside the rail’s, refunds, asking again',
  'adminContent.*': 'Console of the administrators, room Content: what affiliates learn and may use',
  'adminStory.*':
    'Console of the administrators: what happened to a person, in their timeline; mails by what they are about',
  'adminPlans.*':
    'Console of the administrators, room Catalogue, subscription plans of providers: terms, history, who has them',
  'adminCatalogue.*': 'Console of the administrators, room of coupons: terms, preview, use',
  'adminWithdrawals.*': 'Console of the administrators, room of affiliates’ withdrawals: list, drawer, deeds',
  'adminAffiliates.*':
    'Console of the administrators, room of affiliates: who they are, what they have and what programmes pay',
  'adminTransfers.*': 'Console of the administrators, room of providers’ shares: where they are and what holds them up',
  'adminJournal.*':
    'Console of the administrators, room of the journal: entries, balances, differences with the rails, files for accountants',
  'adminSystem.*': 'Console of the administrators, room of the machinery: tables and deeds',
  'rooms.*': 'Console of the administrators: name of a room, in the list of rooms and as its heading',
};
