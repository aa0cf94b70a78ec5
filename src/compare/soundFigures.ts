import type { Figures } from '../domain/figures';
import { figuresOver } from '../domain/figuresOver';
import type { Tidied } from '../domain/tidied';
import { multiplierOf } from './multiplierOf';

/** What rounding may put a whole above itself. */
const hair = 1e-9;
const sound = new WeakMap<Figures, Figures>();
const refused = new WeakMap<Figures, ReadonlySet<number>>();

/**
 * The figures with what can be compared: a proportion of more than the whole ("120%" of 100 people) has no value there, as nobody can be
 * better than it. Only where numerator and denominator are both known: a percentage alone may be one of a target, or a change. They are made
 * once for all councils of the same figures, and are the same ones where nothing has to go.
 */
export function soundFigures(tidied: Tidied): Tidied {
  const { figures } = tidied;
  let made = sound.get(figures);
  if (made === undefined) {
    made = without(figures, aboveWhole(figures));
    sound.set(figures, made);
  }
  return made === figures ? tidied : { ...tidied, figures: made };
}

/** Positions of the readings that lost their value for being more than the whole; none for figures that `soundFigures` did not make. */
export function refusedIn(figures: Figures): ReadonlySet<number> {
  return refused.get(figures) ?? nobody;
}

const nobody: ReadonlySet<number> = new Set();

function without(figures: Figures, gone: ReadonlySet<number>): Figures {
  if (gone.size === 0) return figures;
  const { stored } = figures;
  const value = stored.readings.value.slice();
  for (const at of gone) value[at] = NaN;
  const made = figuresOver({ ...stored, readings: { ...stored.readings, value } });
  refused.set(made, gone);
  return made;
}

function aboveWhole(figures: Figures): ReadonlySet<number> {
  const { indicators, length, indicator } = figures;
  const found = new Set<number>();
  const isShare = indicators.map(({ measure }) => measure === 'proportion');
  for (let at = 0; at < length; at += 1) {
    const about = indicator[at] as number;
    if (isShare[about] !== true) continue;
    const [numerator, denominator] = [figures.numerator[at] as number, figures.denominator[at] as number];
    const value = figures.value[at] as number;
    if (Number.isNaN(numerator) || Number.isNaN(denominator) || !(value > 1)) continue;
    const known = indicators[about];
    const whole = known === undefined ? undefined : multiplierOf(known, { value, numerator, denominator });
    if (whole !== undefined && value > whole * (1 + hair)) found.add(at);
  }
  return found;
}
