import { makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';

const useStyles = makeStyles({
  picture: { width: '72px', height: '48px' },
  line: { stroke: tokens.colorNeutralStrokeAccessible, fill: 'none' },
  soft: { fill: tokens.colorNeutralStroke1 },
  own: {
    fill: tokens.colorBrandBackground,
    '@media (forced-colors: active)': { forcedColorAdjust: 'none', fill: 'Highlight' },
  },
  tick: { stroke: tokens.colorBrandForeground1, strokeWidth: '2.5', fill: 'none' },
});

type Step = 'startRead' | 'startCompare' | 'startJudge';

/** A small picture of one of the three things that happen. The words beside it say the same: it is hidden from screen readers. */
export function StartPicture({ step }: { step: Step }): JSX.Element {
  const styles = useStyles();
  return (
    <svg className={styles.picture} viewBox="0 0 72 48" aria-hidden="true" focusable="false">
      {step === 'startRead' && (
        <>
          <rect className={styles.soft} x="4" y="4" width="64" height="10" />
          <path className={styles.line} d="M4 4h64v40H4zM4 14h64M4 24h64M4 34h64M26 4v40M47 4v40" />
          <rect className={styles.own} x="27" y="25" width="19.5" height="8.5" />
        </>
      )}
      {step === 'startCompare' && (
        <>
          <path className={styles.line} d="M6 4v40h62" />
          {[30, 25, 19, 14, 9].map((height, index) => (
            <rect
              key={height}
              className={index === 3 ? styles.own : styles.soft}
              x={12 + index * 11}
              y={44 - height}
              width="7"
              height={height}
            />
          ))}
        </>
      )}
      {step === 'startJudge' && (
        <>
          {[0, 1, 2, 3].map((level) => (
            <rect
              key={level}
              className={level < 3 ? styles.own : styles.line}
              x={6 + level * 11}
              y="18"
              width="9"
              height="12"
            />
          ))}
          <path className={styles.tick} d="M53 24l5 6 9-13" />
        </>
      )}
    </svg>
  );
}
