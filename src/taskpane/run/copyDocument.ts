import type { Assessment } from '../../domain/assessment';
import { reportHtml } from '../../report/reportHtml';
import type { ReportKind } from '../../report/reportKind';
import type { ReportLanguage } from '../../report/reportLanguage';

/** A document as text with its form, for the clipboard. */
export async function copyDocument(
  assessment: Assessment,
  kind: ReportKind,
  language: ReportLanguage,
): Promise<Record<'text/html' | 'text/plain', Blob>> {
  const html = await reportHtml(assessment, kind, language);
  const plain = new DOMParser().parseFromString(html, 'text/html').body.innerText;
  return {
    'text/html': new Blob([html], { type: 'text/html' }),
    'text/plain': new Blob([plain], { type: 'text/plain' }),
  };
}
