import { findingWords } from '../../../definitions/words/findings';
import { say } from '../../../definitions/words/say';
import type { Assessment } from '../../../domain/assessment';
import { countedSources } from '../../../domain/findingEntry';
import { placeTable } from '../../layout/placeTable';
import { looks } from '../../palette';
import { domainTitle } from '../../phrases/domainTitle';
import { evidenceSources } from '../../phrases/evidenceSources';
import type { SheetBuilder } from '../../sheetBuilder';

/** How many pieces of evidence each domain has from each source: a quality assurance picture. Sources that nobody used are left out. */
export function gridSources(sheet: SheetBuilder, assessment: Assessment): void {
  const { framework, judged, language } = assessment;
  const words = (key: keyof typeof findingWords): string => say(findingWords, key, language);
  const counted = judged.domains.map((result) => ({ result, sources: evidenceSources(assessment, result) }));
  const used = countedSources.filter((source) => counted.some(({ sources }) => sources.findings[source] > 0));
  sheet.row([words('sourcesTitle')], looks.heading);
  const number = { numberFormat: '0', wrap: true };
  const columns = [
    { header: words('domain'), wrap: true },
    { header: words('sourcesIndicators'), ...number },
    ...used.map((source) => ({ header: words(source), ...number })),
    { header: words('sourcesKinds'), ...number },
  ];
  const rows = counted.map(({ result, sources }) => [
    domainTitle(framework, result.domain, language),
    sources.indicators,
    ...used.map((source) => sources.findings[source]),
    sources.kinds,
  ]);
  placeTable(sheet, 'evidence_sources', columns, rows);
}
