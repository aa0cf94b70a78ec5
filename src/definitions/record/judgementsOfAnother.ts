import type { Assessment } from '../../domain/assessment';
import type { Authority } from '../../domain/authority';
import type { Problem } from '../../domain/problem';
import { Refusal } from '../../domain/refusal';

const code = 'judgementsOfAnother';

/** That the judgements in the workbook are another council's. */
export function judgementsOfAnother(
  of: NonNullable<Assessment['ofAnother']>,
  here: Pick<Authority, 'name' | 'nameCy'>,
): Problem {
  const details = {
    ...{ council: of.name, councilCy: of.nameCy ?? of.name },
    ...{ here: here.name, hereCy: here.nameCy ?? here.name },
  };
  return { code, severity: 'warning', details };
}

/** @throws Refusal judgementsOfAnother where what is to be written would take the place of another council's judgements */
export function refuseOfAnother({ ofAnother, tidied, own }: Assessment): void {
  const here = tidied.figures.authorities[own];
  if (ofAnother !== undefined && here !== undefined)
    throw new Refusal(code, judgementsOfAnother(ofAnother, here).details);
}
