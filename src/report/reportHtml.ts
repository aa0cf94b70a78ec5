import type { Assessment } from '../domain/assessment';
import type { Language } from '../domain/text';
import { drawingSize } from '../drawing/drawingSize';
import { arranged, besideOrder, type Arranged, type TextPart } from './arranged';
import { documentOf } from './documentOf';
import { documentTitle } from './documentTitle';
import { languageTag } from './languageTag';
import type { Rasterise } from './rasterise';
import { htmlPart } from './page/htmlPart';
import { htmlTable } from './page/htmlTable';
import { htmlText } from './page/htmlText';
import { htmlWords } from './page/htmlWords';
import { reportWords } from '../definitions/words/report';
import { say } from '../definitions/words/say';
import type { ReportKind } from './reportKind';
import type { ReportLanguage } from './reportLanguage';
import type { ReportPart } from './reportPart';

/**
 * The same document as a page of HTML, for the clipboard: pasted into Word, tables stay tables, headings headings, and each text its
 * language. Without `rasterise` each picture is said in words, its alternative text, as Word may leave pasted pictures out.
 */
export async function reportHtml(
  assessment: Assessment,
  kind: ReportKind,
  language: ReportLanguage,
  rasterise?: Rasterise,
): Promise<string> {
  const parts = documentOf(assessment, kind);
  const languages = language === 'both' ? besideOrder : [language];
  const body: string[] = [];
  const counted = { paragraphs: { en: 0, cy: 0 } };
  for (const one of arranged(parts, language)) {
    if (one.kind === 'one' && one.part.kind === 'picture')
      body.push(await htmlPicture(one.part, one.language, rasterise));
    else body.push(htmlOf(one, counted.paragraphs));
  }
  const title = htmlText(documentTitle(parts, languages));
  const [first] = languages;
  return [
    `<!DOCTYPE html><html lang="${languageTag[first]}"><head><meta charset="utf-8"><title>${title}</title></head>`,
    '<body style="font-family:Arial,sans-serif;font-size:11pt">',
    ...body.filter((text) => text !== ''),
    '</body></html>',
  ].join('\n');
}

function htmlOf(one: Arranged, counted: Record<Language, number>): string {
  switch (one.kind) {
    case 'pages':
      return '';
    case 'heading': {
      const level = one.part.kind === 'title' ? 1 : one.part.level + 1;
      const { words } = one.part;
      const said = one.languages.map(
        (language) => `<span lang="${languageTag[language]}">${htmlWords(words, language)}</span>`,
      );
      return `<h${level}>${said.join(' / ')}</h${level}>`;
    }
    case 'beside':
      return htmlBeside(one.parts, counted);
    case 'one':
      if (one.part.kind === 'table') return htmlTable(one.part, one.language);
      return one.part.kind === 'picture' ? '' : textOf([one.part], one.language, counted);
  }
}

function textOf(parts: readonly TextPart[], language: Language, counted: Record<Language, number>): string {
  return parts
    .map((part) => {
      if (part.kind === 'paragraph' && part.numbered === true) counted[language] += 1;
      return htmlPart(part, language, counted[language]);
    })
    .join('\n');
}

/** A section's text in a column for each language. */
function htmlBeside(parts: readonly TextPart[], counted: Record<Language, number>): string {
  const look = 'border:.75pt solid;padding:4pt;vertical-align:top;text-align:left;width:50%';
  const head = besideOrder.map(
    (language) =>
      `<th scope="col" lang="${languageTag[language]}" style="${look}">${say(reportWords, 'languageName', language)}</th>`,
  );
  const cells = besideOrder.map((language) => `<td style="${look}">${textOf(parts, language, counted)}</td>`);
  return `<table style="border-collapse:collapse;width:100%"><thead><tr>${head.join('')}</tr></thead><tbody><tr>${cells.join('')}</tr></tbody></table>`;
}

async function htmlPicture(
  { altText, svg }: Extract<ReportPart, { kind: 'picture' }>,
  language: Language,
  rasterise: Rasterise | undefined,
): Promise<string> {
  const lang = `lang="${languageTag[language]}"`;
  if (rasterise === undefined) return `<p ${lang}>${htmlText(altText[language])}</p>`;
  const { width, height } = drawingSize(svg[language]);
  const source = `data:image/png;base64,${base64(await rasterise(svg[language]))}`;
  return `<p ${lang}><img src="${source}" width="${width}" height="${height}" alt="${htmlText(altText[language])}"></p>`;
}

/** Bytes as base64, a slice at a time: a browser's function takes only so many arguments. */
function base64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 0x8000)
    text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(text);
}
