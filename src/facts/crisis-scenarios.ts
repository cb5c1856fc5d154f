/**
 * The scenarios that an organisation on social networks is likeliest to meet, as `scenario` names them, the likeliest
 * first. The list is a choice of this project, drawn from what the sources of `crisis-practice.ts` rehearse; any other id
 * is a scenario of one's own.
 */
export const crisisScenarios: readonly string[] = [
  ...['account-takeover', 'erroneous-post', 'product-failure', 'viral-complaint', 'impersonation', 'data-breach'],
  ...['disinformation', 'employee-misconduct', 'disaster', 'boycott', 'platform-outage', 'partner-scandal'],
  'legal-action',
];
