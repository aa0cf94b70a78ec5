import type { StoredFigures, StoredReadings } from '../../domain/storedFigures';

/** Figures made ready to be handed to other threads: the columns in memory that all of them see, the rest is copied. */
export function sharedFigures(stored: StoredFigures): StoredFigures {
  return {
    ...stored,
    readings: sharedReadings(stored.readings),
    ofAggregates: sharedReadings(stored.ofAggregates),
  };
}

function sharedReadings(from: StoredReadings): StoredReadings {
  return {
    whose: shared(Uint16Array, from.whose),
    indicator: shared(Uint32Array, from.indicator),
    period: shared(Uint16Array, from.period),
    value: shared(Float64Array, from.value),
    numerator: shared(Float64Array, from.numerator),
    denominator: shared(Float64Array, from.denominator),
    marker: shared(Uint8Array, from.marker),
    markerText: shared(Uint16Array, from.markerText),
    table: shared(Uint16Array, from.table),
    row: shared(Uint32Array, from.row),
    group: shared(Uint16Array, from.group),
    parts: shared(Uint8Array, from.parts),
    further: from.further,
  };
}

interface ColumnKind<Column> {
  new (memory: SharedArrayBuffer): Column;
  BYTES_PER_ELEMENT: number;
}

function shared<Column extends { length: number; set(from: Column): void }>(
  kind: ColumnKind<Column>,
  from: Column,
): Column {
  const column = new kind(new SharedArrayBuffer(from.length * kind.BYTES_PER_ELEMENT));
  column.set(from);
  return column;
}
