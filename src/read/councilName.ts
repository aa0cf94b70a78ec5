import { authorityIndex } from '../parse/authorityIndex';

/** Whether a text is exactly a council's name or code, or a country's or region's. Nothing near it counts here. */
export function councilName(text: string): 'council' | 'aggregate' | undefined {
  const { kind } = authorityIndex().matchExactly(text);
  return kind === 'authority' ? 'council' : kind === 'aggregate' ? 'aggregate' : undefined;
}

/** As `councilName`, of places alone: "Q1" and "Median" stand for several councils, too, but are no country or region. */
export function placeName(text: string): 'council' | 'area' | undefined {
  const match = authorityIndex().matchExactly(text);
  if (match.kind === 'authority') return 'council';
  if (match.kind !== 'aggregate') return undefined;
  return match.aggregate.country === undefined && match.aggregate.gss === undefined ? undefined : 'area';
}

/** Councils whose names are words of every day: beside other words, or as the only council among headings, they are none. */
export function isAlsoWord(text: string): boolean {
  return /^(?:reading|bury|rugby|down)$/i.test(text.trim());
}
