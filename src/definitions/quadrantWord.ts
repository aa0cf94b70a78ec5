import type { ValueForMoney } from '../domain/valueForMoney';
import type { teamWords } from './words/sheets/teams';

const words = {
  lower: { better: 'lowerBetter', worse: 'lowerWorse', equal: 'lowerEqual' },
  higher: { better: 'higherBetter', worse: 'higherWorse', equal: 'higherEqual' },
  equal: { better: 'equalBetter', worse: 'equalWorse', equal: 'equalEqual' },
} as const satisfies Record<
  ValueForMoney['costs'],
  Record<ValueForMoney['performs'], keyof typeof teamWords>
>;

type QuadrantWord = (typeof words)[ValueForMoney['costs']][ValueForMoney['performs']];

/** Which quarter of cost against performance the council is in: "lower cost, better performance". */
export function quadrantWord({ costs, performs }: Pick<ValueForMoney, 'costs' | 'performs'>): QuadrantWord {
  return words[costs][performs];
}
