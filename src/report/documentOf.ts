import type { Assessment } from '../domain/assessment';
import { committeeReport } from './kinds/committeeReport';
import type { ReportKind } from './reportKind';
import type { ReportPart } from './reportPart';
import { tellerOf } from './teller';

/** A document as parts in reading order, its words in both languages, each sentence with the figures that it depends on. */
export function documentOf(assessment: Assessment, kind: ReportKind): ReportPart[] {
  const teller = tellerOf(assessment);
  switch (kind) {
    case 'committee':
    case 'selfAssessment':
    case 'directorsReport':
    case 'servicePlan':
    case 'staff':
    case 'public':
      return committeeReport(teller);
  }
}
