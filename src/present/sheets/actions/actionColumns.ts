/** Where each column of the action plan stands; widths in characters. */
export const actionColumns = {
  priority: 0,
  domain: 1,
  draft: 2,
  words: 3,
  actor: 4,
  owner: 5,
  due: 6,
  objective: 7,
  partner: 8,
  risk: 9,
  cost: 10,
  progress: 11,
  indicators: 12,
  effect: 13,
  draftThen: 14,
  key: 15,
  widths: [13, 18, 36, 36, 16, 16, 12, 14, 16, 16, 15, 20, 15, 34, 24, 14],
} as const;

/** What the officer fills in, and what is kept beside it so that a run can tell what the officer wrote to. */
export const officerActionColumns = [
  'priority',
  'domain',
  'draft',
  'words',
  'actor',
  'owner',
  'due',
  'objective',
  'partner',
  'risk',
  'cost',
  'progress',
  'indicators',
  'draftThen',
] as const;
