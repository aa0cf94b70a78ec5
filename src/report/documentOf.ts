import type { Assessment } from '../domain/assessment';
import { committeeReport } from './kinds/committeeReport';
import { directorsReport } from './kinds/directorsReport';
import { publicSummary } from './kinds/publicSummary';
import { selfAssessment } from './kinds/selfAssessment';
import { servicePlan } from './kinds/servicePlan';
import { staffPage } from './kinds/staffPage';
import type { ReportKind } from './reportKind';
import type { ReportPart } from './reportPart';
import { tellerOf, type Teller } from './teller';

const documents = {
  committee: committeeReport,
  selfAssessment,
  directorsReport,
  servicePlan,
  staff: staffPage,
  public: publicSummary,
} as const satisfies Record<ReportKind, (teller: Teller) => ReportPart[]>;

/** A document as parts in reading order, its words in both languages, each sentence with the figures that it depends on. */
export function documentOf(assessment: Assessment, kind: ReportKind): ReportPart[] {
  return documents[kind](tellerOf(assessment));
}
