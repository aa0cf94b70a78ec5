import { useState } from 'react';
import type { Area } from '../../host/model/area';
import { areaBetween, cornersOf, type Place } from './corners';

/** A selection that grows: from the cell in which it was begun, to another. */
interface Block {
  /** Selects one cell. */
  begin: (at: Place) => void;
  /** Selects all between where it was begun and there. */
  extend: (from: Area, to: Place) => void;
  /** Where a selection was begun, and the corner that moves. */
  corners: (area: Area) => { fixed: Place; moving: Place };
  /** The cell to be seen: the corner that somebody has moved last, else where it was begun. */
  seen: (area: Area) => Place;
}

export function useBlock(onSelect: (area: Area) => void): Block {
  const [begun, setBegun] = useState<Place>({ row: 0, column: 0 });
  const [moved, setMoved] = useState<Place | null>(null);
  const corners = (area: Area) => cornersOf(area, begun);
  return {
    begin: (at) => {
      setBegun(at);
      setMoved(null);
      onSelect(areaBetween(at, at));
    },
    extend: (from, to) => {
      const { fixed } = corners(from);
      setBegun(fixed);
      setMoved(to);
      onSelect(areaBetween(fixed, to));
    },
    corners,
    seen: (area) => {
      const { fixed, moving } = corners(area);
      return moved?.row === moving.row && moved.column === moving.column ? moving : fixed;
    },
  };
}
