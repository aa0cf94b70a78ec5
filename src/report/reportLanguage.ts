import type { Language } from '../domain/text';

/** A document in one language, or with Welsh and English side by side. */
export type ReportLanguage = Language | 'both';
