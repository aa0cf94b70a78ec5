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
    ...(table === undefined ? [] : [heading(1, 'publicFigures'), table]),
    heading(1, 'publicNext'),
    officer('publicNextAsk'),
    heading(1, 'publicMore'),
    officer('publicMoreAsk'),
  ];
}

function answers({ assessment, sentence, phrase }: Teller): Sentence[] {
  const { framework, judged } = assessment;
  return judged.questions.flatMap(({ question: id, level }): Sentence[] => {
    const question = framework.questions.find((one) => one.id === id);
    if (question === undefined) return [];
    const from = [{ figure: `${id} level`, value: level }];
    if (level === null) return [sentence('publicQuestionNone', { question: wordsOf(question.text) }, from)];
    const label = phrase(({ language }) => questionLabel(question, level, language));
    return [sentence('publicQuestion', { question: wordsOf(question.text), label }, from)];
  });
}

/** The domains under the words for their levels, best first; then those that are not known. */
function domainsByLabel({ assessment, sentence, phrase }: Teller): Paragraph[] {
  const { framework, judged } = assessment;
  const labelled = judged.domains.map((result) => ({
    result,
    label: phrase(({ language }) => levelLabel(framework, result.domain, result.level, language)),
  }));
  const goodness = (level: number | null) => (level ?? 0) * (framework.scale.best === 'highest' ? 1 : -1);
  const known = labelled
    .filter(({ result }) => result.level !== null)
    .sort((one, other) => goodness(other.result.level) - goodness(one.result.level));
  const labels = [...new Set(known.map(({ label }) => label.en))];
  const named = (all: typeof labelled) =>
    listed(all.map(({ result }) => domainName(framework, result.domain)));
  const from = (label: string, all: typeof labelled) => [
    { figure: `domains at ${label}`, value: all.map(({ result }) => result.domain).join(' ') },
  ];
  const unknown = labelled.filter(({ result }) => result.level === null);
  return [
    ...labels.map((en): Paragraph => {
      const all = known.filter(({ label }) => label.en === en);
      return [
        sentence(
          'publicDomainsAt',
          { label: all[0]?.label ?? { en, cy: en }, names: named(all) },
          from(en, all),
        ),
      ];
    }),
    ...(unknown.length === 0
      ? []
      : [[sentence('publicNotEnough', { names: named(unknown) }, from('no level', unknown))]]),
  ];
}
