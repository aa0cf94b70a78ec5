import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { inLanguage } from '../../definitions/words/say';
import type { Framework } from '../../domain/framework';
import { usePane } from '../usePane';

const useStyles = makeStyles({
  mark: { display: 'inline-flex', alignItems: 'center', gap: '6px' },
  steps: { display: 'inline-flex', gap: '2px' },
  step: {
    width: '10px',
    height: '10px',
    boxSizing: 'border-box',
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: '2px',
  },
  filled: { backgroundColor: tokens.colorBrandBackground, forcedColorAdjust: 'none' },
});

/** A level as its label, with as many steps filled: the colour only repeats the words. */
export function LevelMark(props: { level: number | null; scale: Framework['scale'] }): JSX.Element {
  const { level, scale } = props;
  const { say, language } = usePane();
  const styles = useStyles();
  if (level === null) return <Text italic>{say('notEnough')}</Text>;
  const label = scale.labels[level - 1];
  return (
    <span className={styles.mark}>
      <span className={styles.steps} aria-hidden="true">
        {scale.labels.map((_, index) => (
          <span key={index} className={index < level ? `${styles.step} ${styles.filled}` : styles.step} />
        ))}
      </span>
      <Text>
        {label === undefined ? '' : inLanguage(label, language)} (
        {say('levelOf', { level, levels: scale.levels })})
      </Text>
    </span>
  );
}
