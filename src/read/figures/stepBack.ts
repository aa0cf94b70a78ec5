import type { StepBack } from '../../domain/period';

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));
/** Words of an earlier time. */
export const earlierWords = list('previous prior last preceding flaenorol blaenorol diwethaf llynedd');
const nowWords = list('this current latest cyfredol diweddaraf eleni');
const year = list('year flwyddyn blwyddyn llynedd');
const quarter = list('quarter chwarter');
const month = list('month mis');
const same = list('same corresponding un');
const ofYear = list('outturn alldro');
const besides = list(
  'the s y yr in for of at yn ar period cyfnod time reporting value values figure figures result results performance actual score data gwerth ' +
    'ffigur perfformiad canlyniad',
);
const times = [year, quarter, month, same, ofYear, besides];
/** A heading of more words is a sentence of its own. */
export const mostWords = 30;

/** How far back words lead that only say an earlier time: "previous value", "same quarter last year"; undefined for others. */
export function stepBack(words: readonly string[]): StepBack | undefined {
  if (!saysOnly(words, earlierWords)) return undefined;
  const says = (set: ReadonlySet<string>): boolean => words.some((word) => set.has(word));
  const part = says(quarter) || says(month);
  if (says(year) && (part || says(same))) return 'sameLastYear';
  if (says(year) || says(ofYear)) return 'year';
  return says(quarter) ? 'quarter' : says(month) ? 'month' : 'period';
}

function saysOnly(words: readonly string[], what: ReadonlySet<string>): boolean {
  return (
    words.length <= mostWords &&
    words.some((word) => what.has(word)) &&
    words.every((word) => what.has(word) || times.some((set) => set.has(word)))
  );
}

/** Whether words only say the time that is now: "current value", "this year". */
export function saysNow(words: readonly string[]): boolean {
  return saysOnly(words, nowWords);
}
