import type { Language } from '../domain/text';

/** The language as documents mark it. */
export const languageTag = { en: 'en-GB', cy: 'cy-GB' } as const satisfies Record<Language, string>;
