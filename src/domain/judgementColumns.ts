import type { JudgementRole } from './judgementLog';

/** What a role fills in for a domain on the Judgement grid, by the officer's column ids. The first four are as old as the sheet. */
export const judgementColumns = {
  lead: { level: 'level', reason: 'reason', by: 'by', on: 'on' },
  moderator: { level: 'moderated', reason: 'moderatedReason', by: 'moderatedBy', on: 'moderatedOn' },
} as const satisfies Record<JudgementRole, Record<'level' | 'reason' | 'by' | 'on', string>>;

export const judgementRoles = ['lead', 'moderator'] as const satisfies readonly JudgementRole[];
