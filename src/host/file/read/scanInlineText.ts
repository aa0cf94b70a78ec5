import { scanText } from './scanText';
import type { TagScanner } from './tagScanner';

/** The text of `<is>`, from behind its name: its own or that of its runs, without phonetic guides. */
export function scanInlineText(scanner: TagScanner): string {
  let text = '';
  for (let depth = scanner.endTag() ? 0 : 1; depth > 0;) {
    scanner.nextTag();
    const { isClosing } = scanner;
    if (!isClosing && scanner.isNamed('rPh')) {
      scanner.skipElement();
      continue;
    }
    const isText = !isClosing && scanner.isNamed('t');
    const isEmpty = scanner.endTag();
    if (isClosing) depth--;
    else if (!isEmpty) {
      depth++;
      const start = scanner.at;
      if (isText) text += scanText(scanner.bytes, start, scanner.text());
    }
  }
  return text;
}
