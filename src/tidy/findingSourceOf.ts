import type { FindingSource } from '../domain/finding';

/** What in an officer's word for a source tells which kind it is; the first that fits. */
const signs: readonly (readonly [RegExp, FindingSource])[] = [
  [/case.?file|case.?audit|file audit|audit|archwiliad|awdit/i, 'caseFileAudit'],
  [/inspect|regulator|arolygiad|arolygiaeth|ciw|cssiw|estyn|ofsted/i, 'inspection'],
  [/survey|questionnaire|arolwg|holiadur/i, 'survey'],
  [/complain|compliment|cwyn/i, 'complaint'],
  [/management|adolygiad rheol|review|adolygiad/i, 'managementReview'],
  [/supervis|goruchwyl/i, 'supervision'],
  [/partner|health board|bwrdd iechyd|police|heddlu/i, 'partner'],
  [/staff|worker|gweithwyr|team meeting/i, 'staff'],
];

/** Where a finding comes from, by the officer's word; 'other' for a word that we do not know. */
export function findingSourceOf(word: string): FindingSource {
  return signs.find(([sign]) => sign.test(word))?.[1] ?? 'other';
}
