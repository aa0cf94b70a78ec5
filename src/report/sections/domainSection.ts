import type { Domain } from '../../domain/framework';
import type { DomainResult, Evidence } from '../../domain/judgement';
import { nextLevelInWords } from '../../present/phrases/nextLevelInWords';
import { listed } from '../listed';
import { partsIn } from '../parts';
import type { Paragraph, ReportPart, Sentence } from '../reportPart';
import { domainSentences } from '../sentences/domainSentences';
import { indicatorSentences } from '../sentences/indicatorSentences';
import { plain } from '../sentences/plain';
import { actionsTable } from '../tables/actionsTable';
import { wordsOf, type Teller } from '../teller';
import { findingSentence, strengthList } from './strengthLists';

/** One domain: what good looks like, the evidence, the judgement, strengths, areas and actions. */
export function domainSection(teller: Teller, domain: Domain, result: DomainResult): ReportPart[] {
  const { heading, named, text, list, officer } = partsIn(teller);
  const { sentence } = teller;
  const strengths = strengthList(teller, 'strength', domain.id);
  const areas = strengthList(teller, 'areaForDevelopment', domain.id);
  const evidence = result.evidence.flatMap((one) => evidenceSentences(teller, one));
  const kinds = listed(domain.evidenceKinds.map(wordsOf));
  const actions = actionsTable(teller, domain.id);
  const good = whatGoodLooksLike(teller, domain);
  return [
    named(2, wordsOf(domain.name)),
    ...text(plain(wordsOf(domain.definition))),
    ...(good.length === 0 ? [] : [heading(3, 'selfGood'), ...good]),
    heading(3, 'selfEvidence'),
    ...(evidence.length === 0 ? text(sentence('selfNoEvidence', {})) : list(evidence)),
    ...(kinds.en === '' ? [] : text(sentence('selfExpected', { kinds }))),
    heading(3, 'selfJudgement'),
    ...text(...domainSentences(teller, result)),
    ...text(...descriptorAndNext(teller, domain, result)),
    ...(result.judgement?.level === undefined ? [officer('selfJudgementAsk')] : []),
    heading(3, 'strengths'),
    ...(strengths.length === 0 ? text(sentence('noStrengths', {})) : list(strengths)),
    heading(3, 'areas'),
    ...(areas.length === 0 ? text(sentence('noAreas', {})) : list(areas)),
    heading(3, 'actions'),
    ...(actions === undefined ? [officer('selfActionsAsk')] : [actions]),
  ];
}

function whatGoodLooksLike(teller: Teller, domain: Domain): ReportPart[] {
  const { text, list } = partsIn(teller);
  const { best } = teller.assessment.framework.scale;
  const top = best === 'highest' ? domain.descriptors.at(-1) : domain.descriptors[0];
  const { goodForPublic = [], goodForMembers = [] } = domain;
  const items = (texts: typeof goodForPublic) => texts.map((one): Paragraph => [plain(wordsOf(one))]);
  return [
    ...(top === undefined ? [] : text(plain(wordsOf(top)))),
    ...(goodForPublic.length === 0
      ? []
      : [...text(teller.sentence('selfGoodPublic', {})), ...list(items(goodForPublic))]),
    ...(goodForMembers.length === 0
      ? []
      : [...text(teller.sentence('selfGoodMembers', {})), ...list(items(goodForMembers))]),
  ];
}

function evidenceSentences(teller: Teller, { kind, index }: Evidence): Paragraph[] {
  if (kind === 'finding') return [[findingSentence(teller, index)]];
  const { compared, tidied } = teller.assessment;
  const comparison = compared.comparisons[index];
  const indicator = tidied.figures.indicators[comparison?.indicator ?? -1];
  return comparison === undefined || indicator === undefined
    ? []
    : [indicatorSentences(teller, comparison, indicator)];
}

/** What the level means by the framework, and the smallest change that would move it up. */
function descriptorAndNext(
  { assessment, sentence, phrase }: Teller,
  domain: Domain,
  { level, nextLevel }: DomainResult,
): Sentence[] {
  const descriptor = level === null ? undefined : domain.descriptors[level - 1];
  const next = phrase((run) => nextLevelInWords(run, nextLevel, 'title'));
  const from = [
    {
      figure: `${domain.id} next`,
      value: nextLevel === undefined ? null : `${nextLevel.indicator} ${nextLevel.value}`,
    },
    { figure: `${domain.id} next people`, value: nextLevel?.people ?? null },
    {
      figure: `${nextLevel?.indicator ?? ''} value`,
      value:
        assessment.compared.comparisons.find(
          ({ indicator }) => assessment.tidied.figures.indicators[indicator]?.code === nextLevel?.indicator,
        )?.value ?? null,
    },
  ];
  return [
    ...(descriptor === undefined
      ? []
      : [
          sentence('selfDescriptor', { level: level ?? 0, descriptor: wordsOf(descriptor) }, [
            { figure: `${domain.id} level`, value: level },
          ]),
        ]),
    ...(next.en === '' ? [] : [sentence('selfNextUp', { next }, from)]),
  ];
}
