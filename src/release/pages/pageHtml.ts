import type { Language } from '../../domain/text';
import type { ReleasePage } from './releasePage';

const style = `:root{color-scheme:light dark}body{margin:0 auto;padding:24px 16px 48px;max-width:44rem;font:1rem/1.5 'Segoe UI',system-ui,sans-serif}h1,h2{line-height:1.2}li{margin:.4rem 0}`;

/** One page in one language, with a link to itself in the other; no script, and nothing loaded from anywhere. */
export function pageHtml({ file, title, sections }: ReleasePage, language: Language): string {
  const other = language === 'en' ? 'cy' : 'en';
  const body = sections.map(({ heading, paragraphs = [], items = [], ordered = false }) =>
    [
      `<h2>${escaped(heading[language])}</h2>`,
      ...paragraphs.map((text) => `<p>${escaped(text[language])}</p>`),
      ...(items.length === 0
        ? []
        : [
            ordered ? '<ol>' : '<ul>',
            ...items.map((text) => `<li>${escaped(text[language])}</li>`),
            ordered ? '</ol>' : '</ul>',
          ]),
    ].join('\n'),
  );
  return `<!doctype html>
<html lang="${language}-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title[language])} – ${language === 'en' ? 'Judgement Grid' : 'Grid Barnu'}</title>
<style>${style}</style>
</head>
<body>
<main>
<p><a href="${fileOf(file, other)}" lang="${other}" hreflang="${other}">${other === 'cy' ? 'Cymraeg' : 'English'}</a></p>
<h1>${escaped(title[language])}</h1>
${body.join('\n')}
</main>
</body>
</html>
`;
}

/** "privacy.html" in English, "privacy.cy.html" in Welsh. */
export function fileOf(file: string, language: Language): string {
  return language === 'en' ? `${file}.html` : `${file}.cy.html`;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
