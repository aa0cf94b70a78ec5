import type { Assessment } from '../../../domain/assessment';
import type { Improvement } from '../../../domain/improvement';
import type { PlanValue } from '../../../domain/sheetPlan';
import type { StrengthItem } from '../../../domain/strength';
import { inLanguage } from '../../../definitions/words/say';
import { placeTable } from '../../layout/placeTable';
import { looks } from '../../palette';
import { strengthInWords } from '../../phrases/strengthInWords';
import type { SheetBuilder } from '../../sheetBuilder';
import { speaker } from '../../speaker';

/**
 * A table for each question: strengths beside areas for development, domain by domain, each in a cell of its own (a row of Excel holds no more
 * than some thirty lines). What has no domain stands in a table at the end. A question without any has none.
 */
export function questionTables(
  sheet: SheetBuilder,
  assessment: Assessment,
  { strengths }: Improvement,
): void {
  const { framework, language } = assessment;
  const speak = speaker(language);
  const blocks = framework.questions.map(({ id, text }) => {
    const themes = framework.themes.filter(({ question }) => question === id);
    const domains = framework.domains.filter(({ theme }) => themes.some((one) => one.id === theme));
    const names = themes.map(({ name }) => inLanguage(name, language)).join(' · ');
    return {
      id,
      title: inLanguage(text, language),
      themes: speak('strengthsThemes', { themes: names }),
      domains,
    };
  });
  const others = { id: 'other', title: speak('strengthsNoDomain'), themes: '', domains: [noDomain] };
  let placed = 0;
  for (const { id, title, themes, domains } of [...blocks, others]) {
    const rows = domains.flatMap((domain) => domainRows(assessment, domain, strengths));
    if (rows.length === 0) continue;
    sheet.blank();
    if (placed > 0) sheet.breakPage();
    placed += 1;
    sheet.row([title], looks.heading);
    if (themes !== '') sheet.row([themes, null, null], looks.howToRead);
    const columns = [
      { header: speak('domain'), wrap: true },
      { header: speak('strengthsStrengths'), wrap: true },
      { header: speak('strengthsAreas'), wrap: true },
    ];
    placeTable(sheet, `strengths_${id.replace(/\W/g, '_')}`, columns, rows);
  }
  if (placed > 0) return;
  sheet.blank();
  sheet.row([speak('strengthsNone')], looks.plain);
}

const noDomain = { id: '', name: { en: '–' } };

/** As many rows as the longer of the two lists has: the domain's name in the first of them. */
function domainRows(
  assessment: Assessment,
  { id, name }: { id: string; name: { en: string; cy?: string } },
  strengths: readonly StrengthItem[],
): PlanValue[][] {
  const textsOf = (kind: StrengthItem['kind']): string[] =>
    strengths
      .filter((item) => item.domain === id && item.kind === kind)
      .map((item) => strengthInWords(assessment, item))
      .filter((text) => text !== '');
  const [good, poor] = [textsOf('strength'), textsOf('areaForDevelopment')];
  return Array.from({ length: Math.max(good.length, poor.length) }, (_, row): PlanValue[] => [
    row === 0 ? inLanguage(name, assessment.language) : null,
    bullet(good[row]),
    bullet(poor[row]),
  ]);
}

function bullet(text: string | undefined): string | null {
  return text === undefined ? null : `• ${text}`;
}
