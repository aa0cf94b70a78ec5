import type { Domain } from '../../domain/framework';
import { domainNamed } from '../../definitions/frameworks/domainNamed';
import { goodness } from '../../domain/goodness';
import { domainName } from '../domainName';
import { partsIn } from '../parts';
import { planGaps } from './planGaps';
import { matrixPicture } from '../pictures/matrixPicture';
import type { Paragraph, ReportPart } from '../reportPart';
import { strengthList } from '../sections/strengthLists';
import { levelSentence } from '../sentences/domainSentences';
import { indicatorSentences } from '../sentences/indicatorSentences';
import { plain } from '../sentences/plain';
import { questionSentences } from '../sentences/questionSentences';
import { actionsTable } from '../tables/actionsTable';
import { gridTable } from '../tables/gridTable';
import { wordsOf, type Teller } from '../teller';

/** Questions that a committee is given: those of the domains that are weakest come first. */
const mostQuestions = 6;

/** Relevant issues and options: the results, the grid, strengths and areas, actions, and what is missing. */
export function committeeIssues(teller: Teller): ReportPart[] {
  const { heading, numbered, text, list, officer } = partsIn(teller);
  const { sentence } = teller;
  const strengths = strengthList(teller, 'strength');
  const areas = strengthList(teller, 'areaForDevelopment');
  const missing = missingEvidence(teller);
  const questions = scrutinyQuestions(teller);
  const gaps = planGaps(teller);
  const actions = actionsTable(teller);
  return [
    heading(1, 'committeeIssues'),
    heading(2, 'issuesOverall'),
    ...questionSentences(teller).flatMap((one) => numbered(one)),
    ...some(matrixPicture(teller)),
    heading(2, 'issuesGrid'),
    gridTable(teller),
    ...text(sentence('gridNote', {})),
    heading(2, 'strengths'),
    ...(strengths.length === 0 ? text(sentence('noStrengths', {})) : list(strengths)),
    heading(2, 'areas'),
    ...(areas.length === 0 ? text(sentence('noAreas', {})) : list(areas)),
    heading(2, 'actions'),
    ...(actions === undefined ? [] : [actions]),
    officer('actionsAsk'),
    heading(2, 'issuesMissing'),
    ...(missing.length === 0 ? text(sentence('issuesMissingNone', {})) : list(missing)),
    ...(gaps.length === 0 ? [] : [heading(2, 'issuesGaps'), ...list(gaps)]),
    ...(questions.length === 0 ? [] : [heading(2, 'issuesQuestions'), ...list(questions)]),
    heading(2, 'issuesOptions'),
    officer('issuesOptionsAsk'),
  ];
}

function some(part: ReportPart | undefined): ReportPart[] {
  return part === undefined ? [] : [part];
}

/** Domains without a level, and indicators without a figure; not those of no domain, which would be evidence nowhere. */
function missingEvidence(teller: Teller): Paragraph[] {
  const { framework, judged, compared, tidied } = teller.assessment;
  const domains = judged.domains
    .filter(({ suggestion }) => suggestion.level === null)
    .map((result) => [levelSentence(teller, { ...result, level: null })]);
  const figures = compared.comparisons.flatMap((comparison) => {
    const indicator = tidied.figures.indicators[comparison.indicator];
    if (comparison.value !== undefined || indicator === undefined) return [];
    const isEvidence = domainNamed(framework, indicator.domain ?? '') !== undefined;
    return isEvidence ? [indicatorSentences(teller, comparison, indicator)] : [];
  });
  return [...domains, ...figures];
}

/** What members may ask about the domains that stand lowest; one question a domain. */
function scrutinyQuestions({ assessment, sentence }: Teller): Paragraph[] {
  const { framework, judged } = assessment;
  const { scale } = framework;
  const goodnessOf = (id: string) => {
    const level = judged.domains.find(({ domain }) => domain === id)?.level ?? null;
    return level === null ? scale.levels : goodness(level, scale);
  };
  return [...framework.domains]
    .filter(({ scrutinyQuestions = [] }) => scrutinyQuestions.length > 0)
    .sort((one, other) => goodnessOf(one.id) - goodnessOf(other.id))
    .slice(0, mostQuestions)
    .flatMap((domain: Domain) => {
      const [question] = domain.scrutinyQuestions ?? [];
      if (question === undefined) return [];
      const from = [{ figure: `${domain.id} place among questions`, value: domain.id }];
      const details = { domain: domainName(framework, domain.id), question: wordsOf(question) };
      return [[plain(sentence('issuesQuestion', details).words, from)]];
    });
}
