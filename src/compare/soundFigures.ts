import type { Refused } from '../domain/comparison';
import type { Figures } from '../domain/figures';
import { figuresOver } from '../domain/figuresOver';
import { isOfNobody } from '../domain/isOfNobody';
import type { Tidied } from '../domain/tidied';
import { multiplierOf } from './multiplierOf';

/** What rounding may put a whole above itself. */
const hair = 1e-9;
const sound = new WeakMap<Figures, Figures>();
const refused = new WeakMap<Figures, ReadonlyMap<number, Refused>>();

/**
 * The figures with what can be compared: a proportion of more than the whole ("120%" of 100 people) has no value there, as nobody can be
 * better than it, nor has one of nobody (0 of 0). Only where numerator and denominator are known: a percentage alone may be one of a target, or a
 * change. They are made once for all councils of the same figures, and are the same ones where nothing has to go.
 */
export function soundFigures(tidied: Tidied): Tidied {
  const { figures } = tidied;
  let made = sound.get(figures);
  if (made === undefined) {
    made = without(figures, unsound(figures));
    sound.set(figures, made);
  }
  return made === figures ? tidied : { ...tidied, figures: made };
}

/** By position, the readings that lost their value, and why; none for figures that `soundFigures` did not make. */
export function refusedIn(figures: Figures): ReadonlyMap<number, Refused> {
  return refused.get(figures) ?? nothing;
}

const nothing: ReadonlyMap<number, Refused> = new Map();

function without(figures: Figures, gone: ReadonlyMap<number, Refused>): Figures {
  if (gone.size === 0) return figures;
  const { stored } = figures;
  const value = stored.readings.value.slice();
  for (const at of gone.keys()) value[at] = NaN;
  const made = figuresOver({ ...stored, readings: { ...stored.readings, value } });
  refused.set(made, gone);
  return made;
}

function unsound(figures: Figures): ReadonlyMap<number, Refused> {
  const found = new Map<number, Refused>();
  for (let at = 0; at < figures.length; at += 1) {
    const denominator = figures.denominator[at] as number;
    if (Number.isNaN(denominator)) continue;
    const indicator = figures.indicators[figures.indicator[at] as number];
    if (indicator === undefined) continue;
    const [value, numerator] = [figures.value[at] as number, figures.numerator[at] as number];
    if (isOfNobody(indicator, value, numerator, denominator)) found.set(at, 'ofNobody');
    if (indicator.measure !== 'proportion' || Number.isNaN(numerator) || !(value > 1)) continue;
    const whole = multiplierOf(indicator, { value, numerator, denominator });
    if (whole !== undefined && value > whole * (1 + hair)) found.set(at, 'aboveWhole');
  }
  return found;
}
