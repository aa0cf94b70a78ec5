import type { Language } from '../domain/text';

/** Tells the browser, and who listens to a screen reader, the language and the name of the whole page: of what stands outside the pane too. */
export function nameThePage(language: Language, title: string): void {
  document.documentElement.lang = language === 'cy' ? 'cy-GB' : 'en-GB';
  document.title = title;
}
