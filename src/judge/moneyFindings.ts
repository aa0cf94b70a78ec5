import { domainNamed } from '../definitions/frameworks/domainNamed';
import { periodLabel } from '../definitions/words/periodLabel';
import { inLanguage } from '../definitions/words/say';
import type { Compared } from '../domain/comparison';
import type { Finding } from '../domain/finding';
import type { Framework } from '../domain/framework';
import type { Language } from '../domain/text';
import type { Tidied } from '../domain/tidied';
import type { ValueForMoney } from '../domain/valueForMoney';

const signs = {
  costs: { lower: '<', equal: '=', higher: '>' },
  performs: { better: '+', equal: '=', worse: '−' },
} as const;

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
    const said = (language: Language): string => {
      const [price, gain] = [inLanguage(priced.title, language), inLanguage(got.title, language)];
      return `${price} ${signs.costs[one.costs]} · ${gain} ${signs.performs[one.performs]} (${periodLabel(period?.label ?? '', language)})`;
    };
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
        // which side of the medians each lies on
        text: said('en'),
        ...((priced.title.cy ?? got.title.cy) !== undefined && { textCy: said('cy') }),
        link: '',
        context: true,
        at,
      },
    ];
  });
}
