import type { ChartText } from '../../model/chart';
import { escapeXml } from '../xml/escapeXml';

/** The look of text, as DrawingML's run properties under `tag`. Sizes in points. */
function run(tag: string, look: { size?: number; bold?: boolean; color?: string }, attributes = ''): string {
  const size = look.size === undefined ? '' : ` sz="${Math.round(look.size * 100)}"`;
  const bold = look.bold === undefined ? '' : ` b="${look.bold ? 1 : 0}"`;
  const inner = look.color === undefined ? '' : solidFill(look.color);
  return inner === ''
    ? `<${tag}${attributes}${size}${bold}/>`
    : `<${tag}${attributes}${size}${bold}>${inner}</${tag}>`;
}

function solidFill(color: string): string {
  return `<a:solidFill><a:srgbClr val="${color.replace('#', '').toUpperCase()}"/></a:solidFill>`;
}

/** In the words of DrawingML, for texts that say no other. */
const usualLanguage = 'lang="en-GB"';

/** Text and paint in the words of DrawingML. */
export const drawingText = {
  solidFill,

  /** A chart's text in another language: "cy" is cy-GB. */
  inLanguage(xml: string, language: string | undefined): string {
    if (language === undefined || !/^[a-z]{2}$/.test(language) || language === 'en') return xml;
    return xml
      .replaceAll(usualLanguage, `lang="${language}-GB"`)
      .replace('<c:lang val="en-GB"/>', `<c:lang val="${language}-GB"/>`);
  },

  /** `c:txPr`, or nothing where the look is the default. */
  properties(look: { size?: number; bold?: boolean; color?: string }): string {
    if (look.size === undefined && look.bold === undefined && look.color === undefined) return '';
    return `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${run('a:defRPr', look)}</a:pPr><a:endParaRPr lang="en-GB"/></a:p></c:txPr>`;
  },

  /** `c:rich`, one paragraph a line. */
  rich(text: string, look: { size?: number; bold?: boolean; color?: string }, body = ''): string {
    const paragraphs = text.split('\n').map((line) => {
      const words = `<a:r>${run('a:rPr', look, ' lang="en-GB"')}<a:t>${escapeXml(line)}</a:t></a:r>`;
      return `<a:p><a:pPr>${run('a:defRPr', look)}</a:pPr>${words}</a:p>`;
    });
    return `<c:rich><a:bodyPr${body}/><a:lstStyle/>${paragraphs.join('')}</c:rich>`;
  },

  /** `c:title`; '' where there is none to see. `turned` reads from bottom to top. */
  title(title: ChartText | undefined, turned = false): string {
    if (!title?.visible || title.text === '') return '';
    const body = turned ? ' rot="-5400000" vert="horz"' : '';
    return `<c:title><c:tx>${drawingText.rich(title.text, title, body)}</c:tx><c:overlay val="0"/></c:title>`;
  },
};
