import { memo, useState, type ComponentType, type JSX } from 'react';
import { StillPane, type PaneHeld } from './PaneContext';
import type { PaneState } from './state/paneState';
import { usePane } from './usePane';

/** What changes with each key that is typed into a form. */
const typed: ReadonlySet<string> = new Set<keyof PaneState>(['drafts', 'findingDrafts', 'actionDrafts']);

/**
 * A part that shows nothing of what is being typed: it is drawn again only where something else has changed, so that typing stays quick
 * beside long lists and charts. The drafts that it would find in the state are old ones.
 */
export function besideTyping<Props extends object>(
  Part: ComponentType<Props>,
): (props: Props) => JSX.Element {
  const Still = memo(Part) as unknown as ComponentType<Props>;
  return function BesideTyping(props) {
    const held = usePane();
    const [kept, setKept] = useState(held);
    const isSame = isSameButTyped(kept, held);
    if (!isSame) setKept(held);
    return (
      <StillPane value={isSame ? kept : held}>
        <Still {...props} />
      </StillPane>
    );
  };
}

function isSameButTyped(before: PaneHeld, now: PaneHeld): boolean {
  const keys = Object.keys(now.state) as (keyof PaneState)[];
  return (
    before.language === now.language &&
    before.theme === now.theme &&
    keys.every((key) => typed.has(key) || before.state[key] === now.state[key])
  );
}
