import type { Correction } from '../domain/correction';
import type { Indicator, Measure } from '../domain/indicator';
import type { IndicatorDraft } from './indicatorBook';
import type { Ratio } from './ratioOf';

/** The indicator as it is handed on: what the officer corrected first, the register's words next, then what stood beside the figures, then what the numbers show. */
export function madeIndicator(
  draft: IndicatorDraft,
  ratio: Ratio | undefined,
  correction?: Correction,
): Indicator {
  const { register } = draft;
  const title = register?.title ?? draft.title;
  const titleCy = register === undefined || register.titleCy === '' ? draft.titleCy : register.titleCy;
  const unitDrafted = register?.unitDiffers === true ? '' : draft.unit;
  const unitHere = register === undefined || register.unit === '' ? unitDrafted : register.unit;
  const saidUnit = correction?.unit ?? unitHere;
  const multiplier = register?.multiplier ?? draft.multiplier ?? ratio?.multiplier;
  const unit = saidUnit === '' ? unitFrom(title, multiplier, draft) : saidUnit;
  const indicator: Indicator = {
    code: draft.code,
    title: titleCy === '' ? { en: title } : { en: title, cy: titleCy },
    polarity: correction?.polarity ?? register?.polarity ?? 'unknown',
    measure: measureOf(register?.measure ?? '', unit, title, multiplier, ratio, draft),
    unit,
    decimals: register?.decimals ?? draft.decimals,
  };
  if (correction?.polarity !== undefined) indicator.polarityFrom = 'setup';
  else if (register?.polarity !== undefined) indicator.polarityFrom = 'register';
  if (ratio !== undefined && multiplier !== undefined) indicator.multiplier = multiplier;
  if (register?.domain !== undefined) indicator.domain = register.domain;
  if (register?.target !== undefined) indicator.target = { value: register.target, at: register.targetAt };
  if (register !== undefined && register.source !== '') indicator.source = register.source;
  if (register !== undefined && register.objective !== '') indicator.objective = register.objective;
  if (register !== undefined && register.pairedWith !== '') indicator.pairedWith = register.pairedWith;
  if (draft.at !== undefined) indicator.at = draft.at;
  return indicator;
}

/** "% of children …", "Percentage achieving", "Children in care (%)"; not "women in the top 5%". */
const percentTitle = /(?:^|[\s_(–-])(?:%|per ?cent|pct)(?:$|[\s_)]+of\b|\)|_)|percentage|^%|canran|percent$/i;

const measureWords: readonly (readonly [RegExp, Measure])[] = [
  [/^(proportion|percentage|per ?cent|%|canran|cyfran)/i, 'proportion'],
  [/^(rate|cyfradd)/i, 'rate'],
  [/^(count|number|nifer|cyfrif)/i, 'count'],
  [/^(mean|average|cyfartaledd|cymedr)/i, 'mean'],
  [/^(money|£|cost|spend|arian|gwariant)/i, 'money'],
  [/^(other|arall)/i, 'other'],
];

function measureOf(
  word: string,
  unit: string,
  title: string,
  multiplier: number | undefined,
  ratio: Ratio | undefined,
  { percent, pounds, decimals }: Pick<IndicatorDraft, 'percent' | 'pounds' | 'decimals'>,
): Measure {
  const said =
    word.trim().split(/\s+/).length > 2
      ? undefined
      : measureWords.find(([sign]) => sign.test(word.trim()))?.[1];
  if (said !== undefined) return said;
  const words = `${unit} ${title}`;
  if (pounds || /£|\bcost\b|\bexpenditure\b|\bspend(ing)?\b|gwariant|\bcost/i.test(words)) return 'money';
  if (ratio !== undefined && multiplier === 100) return ratio.above ? 'rate' : 'proportion';
  if (/^%$|per ?cent|canran|\bpercentage\b/i.test(unit) || percent) return 'proportion';
  if (/\bper\s+[\d,]{3,}|\bfesul\s+[\d,]{3,}|\brate\b|cyfradd/i.test(words)) return 'rate';
  if (percentTitle.test(title)) return 'proportion';
  if (ratio !== undefined) return multiplier === 1 ? 'mean' : 'rate';
  if (/\baverage\b|\bmean\b|\bdays\b|cyfartal/i.test(words)) return 'mean';
  // 31.2 is no number of events, whatever the title says
  if (decimals > 0) return 'other';
  if (
    /^(number|no\.?|count|nifer|children|people|plant|pobl)\b/i.test(unit) ||
    /\b(number|count) of\b|^nifer/i.test(title)
  )
    return 'count';
  return 'other';
}

/** "Home care costs per hour", "Gwariant fesul disgybl": pounds, as nobody writes those in thousands; not "% of costs per …". */
const costEach =
  /^(?!.*(?:%|per ?cent|proportion|share|satisf|canran|cyfran|number of|index|ratio)).*\b(?:costs?|expenditure|spend(?:ing)?|charges?|fees?|price|gwariant|costau|ffi(?:oedd)?|pris)\b.*\b(?:per|fesul|y pen)\b/i;

/** A unit where nobody wrote one: "%" for hundredths, "per 1,000" for thousandths, "£" for money; '' where nothing says it. */
function unitFrom(
  title: string,
  multiplier: number | undefined,
  { percent, pounds }: Pick<IndicatorDraft, 'percent' | 'pounds'>,
): string {
  const per = /\b(per\s+[\d,]{3,}[^,;)–]*)/i.exec(title)?.[1];
  if (per !== undefined) return per.trim();
  if (percent || percentTitle.test(title)) return '%';
  if (/£\s?['’‘]?(?:0{3}|k\b)/i.test(title)) return '£ thousand';
  if (/£\s?(?:m|million|miliwn|mn)\b/i.test(title)) return '£ million';
  if (pounds || /£/.test(title) || costEach.test(title)) return '£';
  if (multiplier === 100) return '%';
  if (multiplier !== undefined && multiplier >= 1000) return `per ${multiplier.toLocaleString('en-GB')}`;
  return '';
}
