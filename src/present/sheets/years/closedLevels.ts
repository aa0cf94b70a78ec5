import type { Assessment } from '../../../domain/assessment';
import type { ClosedYear } from '../../../domain/closedYear';
import type { PlanValue } from '../../../domain/sheetPlan';
import { inLanguage } from '../../../definitions/words/say';
import { placeTable } from '../../layout/placeTable';
import { looks } from '../../palette';
import { dayInWords } from '../../phrases/dayInWords';
import { periodLabel } from '../../../definitions/words/periodLabel';
import { levelLabel } from '../../phrases/levelLabel';
import { withoutLevel } from '../../phrases/withoutLevel';
import type { SheetBuilder } from '../../sheetBuilder';
import { levelMarked } from './levelMarked';
import { speaker } from '../../speaker';

/** Levels of each domain by year, the latest first, with who decided it, why, and the evidence that it rested on. */
export function closedLevels(
  sheet: SheetBuilder,
  assessment: Assessment,
  closed: readonly ClosedYear[],
): void {
  const { framework, language } = assessment;
  const speak = speaker(language);
  sheet.blank();
  sheet.row([speak('yearsLevels')], looks.heading);
  const rows = [...closed].reverse().flatMap((year) =>
    year.domains.map((domain): PlanValue[] => {
      const known =
        framework.id === year.framework.id ? framework.domains.find(({ id }) => id === domain.id) : undefined;
      const label = (level: number | null): string =>
        (known === undefined ? '' : levelLabel(framework, domain.id, level, language)) ||
        (level === null ? '' : speak('gridLevel', { level }));
      return [
        known === undefined ? domain.name : inLanguage(known.name, language),
        periodLabel(year.label, language),
        levelMarked(label(domain.level), domain.judged !== null, speak),
        label(domain.suggested) || withoutLevel(framework, language),
        [
          domain.reason,
          ...domain.evidence.map(
            ({ id, text, kind, level }) =>
              `${kind === 'indicator' ? id : text || id}: ${level === null ? '–' : String(level)}`,
          ),
        ]
          .filter((line) => line !== '')
          .join('\n'),
        domain.by,
        dayInWords(domain.on, language),
        dayInWords(year.on, language),
      ];
    }),
  );
  const header = (text: string) => ({ header: text, wrap: true });
  const columns = [
    header(speak('domain')),
    header(speak('yearsYear')),
    header(speak('level')),
    header(speak('suggested')),
    header(`${speak('yearsReason')} · ${speak('yearsEvidence')}`),
    header(speak('yearsBy')),
    header(speak('gridOn')),
    header(speak('yearsClosedOn')),
  ];
  placeTable(sheet, 'closed_levels', columns, rows);
}
