import { domainNamed } from '../definitions/frameworks/domainNamed';
import { findingWords } from '../definitions/words/findings';
import { periodSaid } from '../definitions/words/periodSaid';
import { quadrantWord } from '../definitions/quadrantWord';
import { inLanguage, say } from '../definitions/words/say';
import { teamWords } from '../definitions/words/sheets/teams';
import type { Compared } from '../domain/comparison';
import type { Finding } from '../domain/finding';
import type { Framework } from '../domain/framework';
import type { Language } from '../domain/text';
import type { Tidied } from '../domain/tidied';
import type { ValueForMoney } from '../domain/valueForMoney';

/** Cost against performance as context of a domain: the one that the framework's pair names, else the one called resources. Never a level. */
export function moneyFindings(
  money: readonly ValueForMoney[],
  { comparisons }: Compared,
  { figures }: Tidied,
  framework: Framework,
): Finding[] {
  return money.flatMap((one): Finding[] => {
    const [cost, outcome] = [comparisons[one.cost], comparisons[one.outcome]];
    const [priced, got] = [cost, outcome].map((each) => figures.indicators[each?.indicator ?? -1]);
    if (cost === undefined || priced === undefined || got === undefined || cost.reading < 0) return [];
    const pair = framework.valueForMoney?.find(
      (said) => said.cost === priced.code && said.outcome === got.code,
    );
    const domain = domainNamed(framework, pair?.domain ?? 'resources')?.id;
    const [at] = figures.reading(cost.reading).cells;
    if (domain === undefined || at === undefined) return [];
    const period = figures.periods[cost.period];
    const said = (language: Language): string =>
      say(findingWords, 'costAgainstOutcome', language, {
        cost: inLanguage(priced.title, language),
        outcome: inLanguage(got.title, language),
        period: periodSaid(period?.label ?? '', language),
        quadrant: say(teamWords, quadrantWord(one), language),
      });
    return [
      {
        id: `money-${priced.code}-${got.code}`,
        source: 'other',
        date: period?.end ?? '',
        service: '',
        userGroup: '',
        domain,
        kind: 'unsaid',
        weight: 0,
        text: said('en'),
        textCy: said('cy'),
        link: '',
        context: true,
        at,
      },
    ];
  });
}
