import { Button } from '@fluentui/react-components';
import { useState, type JSX } from 'react';
import { copyText } from '../run/copyText';
import { usePane } from '../usePane';

/** Copies what support needs to know: the fault and where it happened, without a figure. Says whether it could be copied. */
export function CopyDetails({ account }: { account: string }): JSX.Element {
  const { say } = usePane();
  const [done, setDone] = useState<'copied' | 'notCopied' | null>(null);
  return (
    <>
      <Button
        size="small"
        onClick={() => {
          void copyText(account).then((copied) => {
            setDone(copied ? 'copied' : 'notCopied');
          });
        }}
      >
        {say('copyDetails')}
      </Button>
      <span role="status">{done === null ? '' : say(done, { account })}</span>
    </>
  );
}
