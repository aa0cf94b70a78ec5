import { committeeAppendices } from '../committee/committeeAppendices';
import { committeeHead } from '../committee/committeeHead';
import { committeeImplications } from '../committee/committeeImplications';
import { committeeIssues } from '../committee/committeeIssues';
import type { ReportPart } from '../reportPart';
import type { Teller } from '../teller';

/** The report to a scrutiny committee, in the order of the Vale of Glamorgan's of 18 June 2012. */
export function committeeReport(teller: Teller): ReportPart[] {
  return [
    ...committeeHead(teller),
    ...committeeIssues(teller),
    ...committeeImplications(teller),
    ...committeeAppendices(teller),
  ];
}
