import type { Language } from '../domain/text';
import type { ReportPart } from './reportPart';

/** A document's title, in one language or in both. */
export function documentTitle(parts: readonly ReportPart[], languages: readonly Language[]): string {
  const title = parts.find(({ kind }) => kind === 'title');
  return title?.kind === 'title' ? languages.map((language) => title.words[language]).join(' / ') : '';
}
