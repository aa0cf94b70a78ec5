import { authorityIndex } from '../parse/authorityIndex';

/** Whether a text is exactly a council's name or code, or a country's or region's. Nothing near it counts here. */
export function councilName(text: string): 'council' | 'aggregate' | undefined {
  const { kind } = authorityIndex().matchExactly(text);
  return kind === 'authority' ? 'council' : kind === 'aggregate' ? 'aggregate' : undefined;
}
