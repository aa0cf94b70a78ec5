import type { Figures, Reading } from '../src/domain/figures';
import { figuresOver } from '../src/domain/figuresOver';
import { markerList } from '../src/domain/marker';
import { blankReadings, type StoredFigures } from '../src/domain/storedFigures';

type Names = Pick<StoredFigures, 'authorities' | 'indicators' | 'periods'>;

/** Figures of readings that a test wrote down, in whichever order; without aggregates. */
export function figuresFrom(names: Names, written: readonly Reading[]): Figures {
  const readings = [...written].sort(
    (a, b) => a.indicator - b.indicator || a.period - b.period || a.authority - b.authority,
  );
  const markerTexts = readings.map(({ markerText }) => markerText ?? '');
  return figuresOver({
    ...names,
    aggregates: [],
    tables: [],
    markerTexts,
    readings: stored(readings),
    ofAggregates: stored([]),
  });
}

function stored(readings: readonly Reading[]): StoredFigures['readings'] {
  return {
    ...blankReadings(readings.length),
    whose: Uint16Array.from(readings, ({ authority }) => authority),
    indicator: Uint32Array.from(readings, ({ indicator }) => indicator),
    period: Uint16Array.from(readings, ({ period }) => period),
    value: Float64Array.from(readings, ({ value }) => value ?? NaN),
    numerator: Float64Array.from(readings, ({ numerator }) => numerator ?? NaN),
    denominator: Float64Array.from(readings, ({ denominator }) => denominator ?? NaN),
    marker: Uint8Array.from(readings, ({ marker }) =>
      marker === undefined ? 0 : markerList.indexOf(marker) + 1,
    ),
    markerText: Uint16Array.from(readings, (_, at) => at),
    further: new Map(readings.map(({ cells }, at) => [at, cells])),
  };
}
