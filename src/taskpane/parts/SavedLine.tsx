import { Text } from '@fluentui/react-components';
import type { JSX } from 'react';
import { usePane } from '../usePane';

const here = { grid: 'savedHere', actions: 'actionSavedHere' } as const;

/** Says where what was saved last stands now, where it is one of these rows of the sheet. */
export function SavedLine({
  sheet,
  about,
}: {
  sheet: keyof typeof here;
  about: readonly string[];
}): JSX.Element {
  const { state, say } = usePane();
  const last = state.changes.at(-1);
  const name = state.read?.owned.find(({ id }) => id === sheet)?.name ?? '';
  const saved = last?.sheet === sheet && about.includes(last.key) ? last : undefined;
  const onPane = saved !== undefined && state.entered[sheet].has(saved.key);
  return (
    <div role="status">
      {saved !== undefined && (
        <Text size={200}>{onPane ? say(here[sheet]) : say('savedOnSheet', { sheet: name })}</Text>
      )}
    </div>
  );
}
