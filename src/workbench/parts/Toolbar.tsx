import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ArrowDownload20Regular, FolderOpen20Regular } from '@fluentui/react-icons';
import { useRef, type JSX } from 'react';
import { workbenchWords } from '../../definitions/words/workbench';
import { say } from '../../definitions/words/say';
import type { Language } from '../../domain/text';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '8px',
    padding: '6px 12px',
    flexShrink: 0,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  name: { flexGrow: 1, minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis' },
  file: { display: 'none' },
});

/** The workbook's name, open, sample, download: not while a file is being written, which takes a moment where it is large. */
export function Toolbar(props: {
  name: string | undefined;
  saving: boolean;
  language: Language;
  onOpen: (file: File) => void;
  onSample: () => void;
  onDownload: () => void;
}): JSX.Element {
  const { name, saving, language, onOpen, onSample, onDownload } = props;
  const styles = useStyles();
  const chooser = useRef<HTMLInputElement>(null);
  const speak = (key: keyof typeof workbenchWords): string => say(workbenchWords, key, language);
  return (
    <div className={styles.bar}>
      <Text weight="semibold" wrap={false} className={styles.name}>
        {name ?? speak('title')}
      </Text>
      <input
        ref={chooser}
        className={styles.file}
        type="file"
        accept=".xlsx,.xlsm,.csv,.tsv,.txt,.gz"
        aria-label={speak('open')}
        tabIndex={-1}
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = '';
          if (file !== undefined) onOpen(file);
        }}
      />
      <Button size="small" icon={<FolderOpen20Regular />} onClick={() => chooser.current?.click()}>
        {speak('open')}
      </Button>
      <Button size="small" appearance="subtle" onClick={onSample}>
        {speak('sample')}
      </Button>
      <Button
        size="small"
        appearance="primary"
        icon={<ArrowDownload20Regular />}
        disabled={name === undefined}
        disabledFocusable={saving}
        onClick={onDownload}
      >
        {speak('download')}
      </Button>
    </div>
  );
}
