import type { Language } from '../../domain/text';
import { unitInWords } from '../../present/phrases/unitInWords';
import { valueInWords } from '../../present/phrases/valueInWords';
import { dayInWords } from '../../present/phrases/dayInWords';
import { listed } from '../listed';
import { partsIn } from '../parts';
import type { Paragraph, ReportPart, Words } from '../reportPart';
import { sourceWords } from '../sections/strengthLists';
import { plain } from '../sentences/plain';
import { traceOf } from '../sentences/traceOf';
import { ownWords, wordsOf, type Teller } from '../teller';
import { titleWords } from '../titleWords';
import { periodWords } from '../periodWords';

/** Indicators of cost that are told; more would be a list that nobody reads, and the committee's table has them all. */
const mostCosts = 12;

/** From resource implications to the responsible officer: what the workbook knows, and what an officer must write. */
export function committeeImplications(teller: Teller): ReportPart[] {
  const { heading, text, list, officer } = partsIn(teller);
  const { sentence } = teller;
  const costs = costFigures(teller);
  const more = costs.length - mostCosts;
  const notes = costNotes(teller);
  return [
    heading(1, 'committeeResource'),
    ...(costs.length === 0
      ? []
      : [...text(sentence('resourceCosts', {})), ...list(costs.slice(0, mostCosts))]),
    ...(more > 0
      ? text(sentence('resourceMore', { more }, [{ figure: 'costs not told', value: more }]))
      : []),
    ...(notes.length === 0 ? [] : [...text(sentence('resourceNotes', {})), ...list(notes)]),
    officer('resourceAsk'),
    heading(1, 'committeeLegal'),
    officer('legalAsk'),
    heading(1, 'committeeCrime'),
    officer('crimeAsk'),
    heading(1, isInWales(teller) ? 'committeeEqual' : 'committeeEqualElsewhere'),
    ...text(...userGroups(teller), ...(isInWales(teller) ? [sentence('equalWelsh', {})] : [])),
    officer('equalAsk'),
    heading(1, 'committeeObjectives'),
    ...objectives(teller),
    officer('objectivesAsk'),
    heading(1, 'committeePolicy'),
    officer('policyAsk'),
    heading(1, 'committeeConsultation'),
    ...text(...findingSources(teller)),
    officer('consultationAsk'),
    heading(1, 'committeePapers'),
    ...list(papers(teller)),
    heading(1, 'committeeContact'),
    officer('contactAsk'),
    heading(1, 'committeeConsulted'),
    ...text(...judges(teller)),
    officer('consultedAsk'),
    heading(1, 'committeeResponsible'),
    officer('responsibleAsk'),
  ];
}

function costFigures({ assessment, sentence, phrase }: Teller): Paragraph[] {
  const { compared, tidied } = assessment;
  return compared.comparisons.flatMap((comparison): Paragraph[] => {
    const indicator = tidied.figures.indicators[comparison.indicator];
    const { value } = comparison;
    if (indicator?.measure !== 'money' || value === undefined) return [];
    const details = {
      title: titleWords(indicator),
      period: periodWords(tidied.figures, comparison.period),
      value: phrase(({ language }) => valueInWords(value, indicator, language)),
    };
    return [[sentence('figureValue', details, traceOf(assessment, comparison, 'value'))]];
  });
}

function costNotes({ assessment }: Teller): Paragraph[] {
  return (assessment.improvement?.actions ?? [])
    .filter(({ cost }) => cost !== '')
    .map(({ key, cost }) => [
      plain(ownWords(cost, assessment.language), [{ figure: `${key} cost`, value: cost }]),
    ]);
}

function userGroups({ assessment, sentence }: Teller): Paragraph {
  const groups = distinct(assessment.tidied.findings.map(({ userGroup }) => userGroup));
  if (groups.length === 0) return [];
  const names = listed(groups.map((group) => groupWords(group, assessment.language)));
  return [sentence('equalGroups', { groups: names }, [{ figure: 'user groups', value: names.en }])];
}

/** A group of people in Welsh where it is a usual one, with its capital: else as it was typed. */
function groupWords(group: string, language: Language): Words {
  const welsh = unitInWords(group, 'cy');
  if (welsh === group) return ownWords(group, language);
  const isCapital = /^\p{Lu}/u.test(group);
  return { en: group, cy: isCapital ? welsh.charAt(0).toUpperCase() + welsh.slice(1) : welsh };
}

function objectives(teller: Teller): ReportPart[] {
  const { text, list } = partsIn(teller);
  const all = teller.assessment.improvement?.objectives ?? [];
  if (all.length === 0) return [];
  const items = all.map(({ ref, text: words }): Paragraph => [
    plain(ownWords(ref === words ? words : `${ref}: ${words}`, teller.assessment.language), [
      { figure: `objective ${ref}`, value: words },
    ]),
  ]);
  return [...text(teller.sentence('objectivesServed', {})), ...list(items)];
}

function findingSources({ assessment, sentence, words }: Teller): Paragraph {
  const { findings } = assessment.tidied;
  const sources = distinct(findings.map(({ source }) => source));
  if (sources.length === 0) return [];
  const counted = sources.map((source): [string, number] => [
    source,
    findings.filter((one) => one.source === source).length,
  ]);
  const named = sources.map((source, index): Words => {
    const count = counted[index]?.[1] ?? 0;
    return words('consultationSource', { source: words(sourceWords[source]), count });
  });
  return [
    sentence(
      'consultationSources',
      { sources: listed(named) },
      counted.map(([source, value]) => ({ figure: `findings ${source}`, value })),
    ),
  ];
}

function papers({ assessment, sentence, phrase }: Teller): Paragraph[] {
  const { framework, tidied } = assessment;
  const { name, version, date } = framework;
  const sources = distinct(tidied.figures.indicators.map(({ source }) => source ?? ''));
  const sheets = distinct(tidied.tables.filter(({ readings }) => readings > 0).map(({ sheet }) => sheet));
  const day = phrase(({ language }) => dayInWords(date, language));
  return [
    [sentence('papersFramework', { framework: wordsOf(name), version, date: day })],
    ...sources.map((source) => [
      sentence('papersSource', { source: source.replace(/\.$/, '') }, [{ figure: 'source', value: source }]),
    ]),
    ...(sheets.length === 0 ? [] : [[sentence('papersSheets', { sheets: sheets.join(', ') })]]),
    [sentence('papersMethod', {})],
  ];
}

function judges({ assessment, sentence }: Teller): Paragraph {
  const names = distinct(assessment.judged.domains.map(({ judgement }) => judgement?.by ?? ''));
  if (names.length === 0) return [];
  const said = names.join(', ');
  return [sentence('consultedJudged', { names: said }, [{ figure: 'judges', value: said }])];
}

function distinct<Kind extends string>(texts: readonly Kind[]): Kind[] {
  return [...new Set(texts)].filter((text) => text !== '');
}

/** Welsh language issues belong to the reports of councils in Wales. */
function isInWales({ assessment: { tidied, own } }: Teller): boolean {
  return tidied.figures.authorities[own]?.country === 'Wales';
}
