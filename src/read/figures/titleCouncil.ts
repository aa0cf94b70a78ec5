import type { FoundText } from '../../domain/found';
import { councilInTitle } from '../councilInTitle';
import type { TableArea } from '../tableArea';

/** The council that the nearest title names that names one; the text is its name alone. */
export function titleCouncil({ titles }: TableArea): FoundText | undefined {
  for (const title of [...titles].reverse()) {
    const name = councilInTitle(title.text);
    if (name !== undefined) return { ...title, text: name };
  }
  return undefined;
}
