export type Language = 'en' | 'cy';

/** A text in both languages of Wales. Where no Welsh exists, `cy` is absent and English is shown. */
export interface Text {
  en: string;
  cy?: string;
}
