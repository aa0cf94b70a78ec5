import { cellAddress } from '../../domain/cellName';
import { comparesCounts } from '../../domain/comparesCounts';
import type { Figures } from '../../domain/figures';
import type { Indicator } from '../../domain/indicator';
import type { IndicatorDraft } from '../indicatorBook';
import type { ProblemBook } from '../problemBook';
import type { Ratio } from '../ratioOf';

const named = 5;

/** What was inferred or never said of indicators: the multiplier that the numbers show, polarities that nobody wrote down, counts without a base, names that two rows of the register have. */
export function checkIndicators(
  figures: Figures,
  drafts: readonly IndicatorDraft[],
  ratios: readonly (Ratio | undefined)[],
  problems: ProblemBook,
): void {
  figures.indicators.forEach((indicator, at) => {
    const draft = drafts[at];
    const ratio = ratios[at];
    if (draft !== undefined) sayRival(draft, problems);
    if (ratio !== undefined && ratio.multiplier === undefined && isNumerator(ratio)) {
      const details = { indicator: indicator.code, count: ratio.checked };
      problems.add({ code: 'valueIsTheNumerator', severity: 'note', details });
    }
    const said = draft?.register?.multiplier;
    if (
      indicator.multiplier === undefined ||
      said !== undefined ||
      ratio === undefined ||
      ratio.checked === 0
    )
      return;
    if (draft?.saidMultiplier === true) return;
    const { holds, checked } = ratio;
    problems.add({
      code: 'multiplierInferred',
      severity: 'note',
      details: {
        indicator: indicator.code,
        multiplier: Number(indicator.multiplier.toPrecision(6)),
        holds,
        checked,
      },
    });
  });
  say(problems, 'polarityNotSaid', figures, ({ polarity }) => polarity === 'unknown');
  // a good direction makes of a number of people a judgement; a larger council has more of them
  say(problems, 'countsCompared', figures, comparesCounts);
}

/** Two rows of the register answer to the name of the figures: which was taken is said, as the other may be meant. */
function sayRival({ register, rival }: IndicatorDraft, problems: ProblemBook): void {
  if (register === undefined || rival === undefined) return;
  const [kept, other] = [cellAddress(register.at), cellAddress(rival.at)];
  const details = { indicator: register.code, kept, other };
  problems.add({ code: 'registeredTwice', severity: 'warning', at: rival.at, details });
}

/** One note for all indicators of that kind; the first are named. */
function say(
  problems: ProblemBook,
  code: 'polarityNotSaid' | 'countsCompared',
  { indicators }: Figures,
  isMeant: (indicator: Indicator) => boolean,
): void {
  const meant = indicators.filter(isMeant);
  if (meant.length === 0) return;
  const codes = meant.slice(0, named).map((indicator) => indicator.code);
  const names = meant.length > named ? `${codes.join(', ')} …` : codes.join(', ');
  problems.add({ code, severity: 'note', details: { count: meant.length, indicators: names } });
}

/** Counts are printed as values, with the whole that they are a part of beside them. */
function isNumerator({ numerators, checked }: Ratio): boolean {
  return checked > 0 && numerators === checked;
}
