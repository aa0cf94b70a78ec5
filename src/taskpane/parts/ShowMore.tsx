import { Button } from '@fluentui/react-components';
import type { JSX } from 'react';
import { usePane } from '../usePane';

/** The way to more of a long list: so many at a time. Nothing where all of it is shown. */
export function ShowMore(props: {
  /** How many are not shown yet. */
  left: number;
  atOnce: number;
  onMore: () => void;
}): JSX.Element | null {
  const { left, atOnce, onMore } = props;
  const { say } = usePane();
  if (left <= 0) return null;
  return (
    <Button size="small" appearance="transparent" onClick={onMore}>
      {say('showMore', { count: Math.min(left, atOnce) })}
    </Button>
  );
}
