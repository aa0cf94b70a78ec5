import { Text } from '@fluentui/react-components';
import type { JSX } from 'react';
import { usePane } from '../usePane';

/** Says where the judgement that was saved last stands now, where it is this domain's. */
export function SavedLine({ domain }: { domain: string }): JSX.Element {
  const { state, say } = usePane();
  const last = state.changes.at(-1);
  const onPane = state.entered.grid.has(domain);
  const sheet = state.read?.owned.find(({ id }) => id === 'grid')?.name ?? '';
  const saved = last?.sheet === 'grid' && last.key === domain;
  return (
    <div role="status">
      {saved && <Text size={200}>{onPane ? say('savedHere') : say('savedOnSheet', { sheet })}</Text>}
    </div>
  );
}
