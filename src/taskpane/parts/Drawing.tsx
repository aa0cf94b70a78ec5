import { makeStyles } from '@fluentui/react-components';
import { useEffect, useRef, useState, type JSX } from 'react';
import type { DrawingOptions } from '../../drawing/drawingOptions';
import { chartLook } from '../charts/chartLook';
import { usePane } from '../usePane';

const useStyles = makeStyles({
  place: { width: '100%', minWidth: 0 },
  picture: { display: 'block', maxWidth: '100%', height: 'auto' },
});

/** The narrowest that a drawing is made for, and the widest that a pane needs, in pixels. */
const narrowest = 240;
const widest = 640;

/** A small chart, as wide as there is room; its text equivalent is read in its place. Nothing where there is nothing to draw. */
export function Drawing({ draw }: { draw: (options: DrawingOptions) => string | undefined }): JSX.Element {
  const { theme } = usePane();
  const styles = useStyles();
  const place = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState<number | null>(null);
  useEffect(() => {
    const element = place.current;
    if (element === null) return;
    const watcher = new ResizeObserver(() => {
      setWidth(Math.max(narrowest, Math.min(widest, Math.floor(element.clientWidth))));
    });
    watcher.observe(element);
    return () => {
      watcher.disconnect();
    };
  }, []);
  const svg = width === null ? undefined : draw({ width, look: chartLook[theme] });
  return (
    <div ref={place} className={styles.place}>
      {svg !== undefined && (
        <img
          className={styles.picture}
          // a picture, not elements: what officers typed stands in it
          src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`}
          alt={altTextOf(svg)}
        />
      )}
    </div>
  );
}

/** The drawing says it itself. */
function altTextOf(svg: string): string {
  return (
    new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement.getAttribute('aria-label') ?? ''
  );
}
