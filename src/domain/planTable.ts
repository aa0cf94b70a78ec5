/** Sheets for the plan that are the officer's own, and that we insert empty when asked. */
export const planTables = ['objectives', 'partnerActions', 'targets'] as const;
export type PlanTable = (typeof planTables)[number];
