import type { Theme } from '../../domain/framework';
import { partsIn } from '../parts';
import { intervalPictures } from '../pictures/intervalPictures';
import { matrixPicture } from '../pictures/matrixPicture';
import { starPicture } from '../pictures/starPicture';
import { themeIndicators } from '../../present/sheets/charts/themeIndicators';
import type { ReportPart } from '../reportPart';
import { domainSection } from '../sections/domainSection';
import { headOf } from '../sections/headOf';
import { aboutComparators, aboutEvidence, aboutFramework } from '../sentences/aboutSentences';
import { questionSentences } from '../sentences/questionSentences';
import { gridTable } from '../tables/gridTable';
import { wordsOf, type Teller } from '../teller';

/** The self-assessment, domain by domain: what good looks like, evidence, judgement, strengths, areas, actions. */
export function selfAssessment(teller: Teller): ReportPart[] {
  const { title, heading, text } = partsIn(teller);
  const { framework } = teller.assessment;
  return [
    title('selfTitle', headOf(teller)),
    heading(1, 'selfAbout'),
    ...text(...aboutFramework(teller)),
    ...text(...aboutComparators(teller)),
    ...text(...aboutEvidence(teller)),
    heading(1, 'selfSummary'),
    ...questionSentences(teller).flatMap((one) => text(one)),
    ...some(matrixPicture(teller)),
    gridTable(teller),
    ...text(teller.sentence('gridNote', {})),
    ...some(starPicture(teller, 0.9)),
    ...framework.themes.flatMap((theme, index) => themeSection(teller, theme, index + 1)),
  ];
}

function themeSection(teller: Teller, theme: Theme, number: number): ReportPart[] {
  const { heading } = partsIn(teller);
  const { framework, judged } = teller.assessment;
  const name = wordsOf(theme.name);
  return [
    heading(1, 'selfTheme', { number, theme: name }),
    ...intervalPictures(teller, name, themeIndicators(teller.assessment, theme.id).drawn),
    ...framework.domains
      .filter((domain) => domain.theme === theme.id)
      .flatMap((domain) => {
        const result = judged.domains.find((one) => one.domain === domain.id);
        return result === undefined ? [] : domainSection(teller, domain, result);
      }),
  ];
}

function some(part: ReportPart | undefined): ReportPart[] {
  return part === undefined ? [] : [part];
}
