import { goodness } from '../../domain/goodness';
import { levelsBehind } from '../../present/phrases/levelsBehind';
import { questionLabel, levelLabel } from '../../present/phrases/levelLabel';
import { domainName } from '../domainName';
import { listed } from '../listed';
import { partsIn } from '../parts';
import type { Paragraph, ReportPart, Sentence } from '../reportPart';
import { headOf } from '../sections/headOf';
import { publicTable } from '../tables/publicTable';
import { wordsOf, type Teller } from '../teller';

/** A summary for the public, in plain words: no medians, no significance, no ranks. */
export function publicSummary(teller: Teller): ReportPart[] {
  const { title, heading, text, list, officer } = partsIn(teller);
  const { sentence, words, assessment } = teller;
  const head = headOf(teller);
  const table = publicTable(teller);
  return [
    title('publicTitle', head),
    heading(1, 'publicAbout'),
    ...text(
      sentence('publicAboutText', {
        council: words('council', { authority: head.authority }),
        count: assessment.compared.group.members.length,
      }),
    ),
    heading(1, 'publicResult'),
    ...text(...answers(teller)),
    ...list(domainsByLabel(teller)),
    ...(assessment.judged.questions.some((one) => levelsBehind(assessment, one).unjudged > 0)
      ? [officer('publicResultAsk')]
      : []),
    ...(table.length === 0 ? [] : [heading(1, 'publicFigures'), ...table]),
    heading(1, 'publicNext'),
    officer('publicNextAsk'),
    heading(1, 'publicMore'),
    officer('publicMoreAsk'),
  ];
}

function answers({ assessment, sentence, phrase }: Teller): Sentence[] {
  const { framework, judged } = assessment;
  return judged.questions.flatMap((result): Sentence[] => {
    const { question: id, level } = result;
    const question = framework.questions.find((one) => one.id === id);
    if (question === undefined) return [];
    const { unjudged } = levelsBehind(assessment, result);
    const from = [
      { figure: `${id} level`, value: level },
      { figure: `${id} answered`, value: unjudged > 0 ? 'suggested' : 'judged' },
    ];
    if (level === null) return [sentence('publicQuestionNone', { question: wordsOf(question.text) }, from)];
    const label = phrase(({ language }) => questionLabel(question, level, language));
    const word = unjudged > 0 ? 'publicQuestionSuggested' : 'publicQuestion';
    return [sentence(word, { question: wordsOf(question.text), label }, from)];
  });
}

/** The domains under the words for their levels, best first, those that officers judged before those that the evidence suggests; then those that are not known. */
function domainsByLabel({ assessment, sentence, phrase }: Teller): Paragraph[] {
  const { framework, judged } = assessment;
  const labelled = judged.domains.map((result) => ({
    result,
    isJudged: result.judgement?.level !== undefined,
    label: phrase(({ language }) => levelLabel(framework, result.domain, result.level, language)),
  }));
  const goodnessOf = (level: number | null) => (level === null ? 0 : goodness(level, framework.scale));
  const known = labelled
    .filter(({ result }) => result.level !== null)
    .sort((one, other) => goodnessOf(other.result.level) - goodnessOf(one.result.level));
  const labels = [...new Set(known.map(({ label }) => label.en))].flatMap((en) => [
    { en, isJudged: true },
    { en, isJudged: false },
  ]);
  const named = (all: typeof labelled) =>
    listed(all.map(({ result }) => domainName(framework, result.domain)));
  const from = (label: string, all: typeof labelled) => [
    { figure: `domains at ${label}`, value: all.map(({ result }) => result.domain).join(' ') },
  ];
  const unknown = labelled.filter(({ result }) => result.level === null);
  return [
    ...labels.flatMap(({ en, isJudged }): Paragraph[] => {
      const all = known.filter((one) => one.label.en === en && one.isJudged === isJudged);
      const [first] = all;
      if (first === undefined) return [];
      const word = isJudged ? 'publicDomainsAt' : 'publicDomainsSuggested';
      const trace = from(`${en}, ${isJudged ? 'judged' : 'suggested'}`, all);
      return [[sentence(word, { label: first.label, names: named(all) }, trace)]];
    }),
    ...(unknown.length === 0
      ? []
      : [[sentence('publicNotEnough', { names: named(unknown) }, from('no level', unknown))]]),
  ];
}
