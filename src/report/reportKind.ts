/** The documents that can be had, by what they are for. */
export const reportKinds = [
  'committee', // the report to a scrutiny committee
  'selfAssessment', // domain by domain
  'directorsReport', // an extract for the director's annual report
  'servicePlan', // an extract for service and team plans
  'staff', // one page for staff and induction
  'public', // a summary in plain words
] as const;
export type ReportKind = (typeof reportKinds)[number];
