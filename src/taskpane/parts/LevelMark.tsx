import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { levelLabels } from '../../definitions/frameworks/levelLabels';
import { inLanguage } from '../../definitions/words/say';
import type { Domain, Framework } from '../../domain/framework';
import { goodness } from '../../domain/goodness';
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
  filled: {
    backgroundColor: tokens.colorBrandBackground,
    // else the browser would take the filling away; the theme's own colours may be those of the system's background
    '@media (forced-colors: active)': {
      forcedColorAdjust: 'none',
      backgroundColor: 'Highlight',
      border: '1px solid CanvasText',
    },
  },
});

/** A level as its label, with as many steps filled as it stands above the worst: the colour only repeats the words. */
export function LevelMark(props: {
  level: number | null;
  domain: Domain;
  framework: Framework;
}): JSX.Element {
  const { level, domain, framework } = props;
  const { say, language } = usePane();
  const styles = useStyles();
  if (level === null)
    return <Text italic>{say(framework.scale.levels === 0 ? 'noLevels' : 'notEnough')}</Text>;
  const labels = levelLabels(framework, domain.id);
  const label = labels[level - 1];
  const filled = goodness(level, framework.scale);
  return (
    <span className={styles.mark}>
      <span className={styles.steps} aria-hidden="true">
        {labels.map((_, index) => (
          <span key={index} className={index < filled ? `${styles.step} ${styles.filled}` : styles.step} />
        ))}
      </span>
      <Text>
        {label === undefined ? '' : inLanguage(label, language)} (
        {say('levelOf', { level, levels: framework.scale.levels })})
      </Text>
    </span>
  );
}
