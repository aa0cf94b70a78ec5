import type { Language } from '../domain/text';
import type { ReportLanguage } from './reportLanguage';
import type { ReportPart } from './reportPart';

type Title = Extract<ReportPart, { kind: 'title' | 'heading' }>;
export type TextPart = Extract<ReportPart, { kind: 'paragraph' | 'list' | 'officer' }>;
export type OnePart = Exclude<ReportPart, Title | { kind: 'pages' }>;

/** A document laid out for its language: what stands on the page, from top to bottom. */
export type Arranged =
  | { kind: 'heading'; part: Title; languages: readonly Language[] }
  | { kind: 'one'; part: OnePart; language: Language }
  /** Text that has a column for each language. */
  | { kind: 'beside'; parts: readonly TextPart[] }
  | { kind: 'pages'; turned: boolean };

/** Welsh stands first, as councils' Welsh language standards want it treated no less favourably. */
export const besideOrder = ['cy', 'en'] as const satisfies readonly Language[];

/**
 * The parts in their order on the page. In both languages, a heading says itself in Welsh and English, the text under it stands in two
 * columns, and tables and pictures follow at full width, Welsh first: read aloud, each section is whole in one language, then the other.
 */
export function arranged(parts: readonly ReportPart[], language: ReportLanguage): Arranged[] {
  const all: Arranged[] = [];
  let beside: TextPart[] = [];
  const close = () => {
    if (beside.length > 0) all.push({ kind: 'beside', parts: beside });
    beside = [];
  };
  for (const part of parts) {
    if (language === 'both' && isText(part)) {
      beside.push(part);
      continue;
    }
    close();
    if (part.kind === 'pages') all.push(part);
    else if (part.kind === 'title' || part.kind === 'heading')
      all.push({ kind: 'heading', part, languages: language === 'both' ? besideOrder : [language] });
    else
      for (const one of language === 'both' ? besideOrder : [language])
        all.push({ kind: 'one', part, language: one });
  }
  close();
  return all;
}

function isText(part: ReportPart): part is TextPart {
  return part.kind === 'paragraph' || part.kind === 'list' || part.kind === 'officer';
}
