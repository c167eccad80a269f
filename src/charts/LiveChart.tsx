import {
  type KeyboardEvent,
  type PointerEvent,
  type ReactNode,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { type Placed, placeMarks, variantFor } from './geometry.ts';
import { Plot } from './plot/Plot.tsx';
import type { Chart, Variant } from './spec.ts';

interface Props {
  chart: Chart;
  /** Widths that the picture was drawn in. */
  variants: readonly Variant[];
  words: { label: string; open: string };
  /** The picture, from the static page. It keeps its place, so that nothing moves when the chart comes alive. */
  children?: ReactNode;
}

/** How near, in pixels, a pointer must come to a point. */
const NEAR = 48;

function nearest(placed: readonly Placed[], x: number, y: number, near: number): number | null {
  let best: number | null = null;
  let least = near;
  for (const [index, point] of placed.entries()) {
    const distance = Math.hypot(point.x - x, point.y - y);
    if (distance < least) {
      least = distance;
      best = index;
    }
  }
  return best;
}

/** A chart that has been reached for: each point says its sentence, by pointer, finger or arrow keys. */
export function LiveChart({ chart, variants, words, children }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const [variant, setVariant] = useState<Variant | null>(null);
  const [at, setAt] = useState<number | null>(null);
  const [kept, setKept] = useState(false);

  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const measure = () => setVariant(variantFor(element.clientWidth, variants));
    const watcher = new ResizeObserver(measure);
    watcher.observe(element);
    measure();
    return () => watcher.disconnect();
  }, [variants]);

  const { box, placed } = useMemo(() => placeMarks(chart, variant ?? 'narrow'), [chart, variant]);
  const point = at === null ? undefined : placed[at];

  const find = (event: PointerEvent) => {
    const picture = frame.current?.querySelector('.live-plot')?.getBoundingClientRect();
    if (!picture) return null;
    const scale = box.width / picture.width;
    return nearest(
      placed,
      (event.clientX - picture.left) * scale,
      (event.clientY - picture.top) * scale,
      NEAR * scale,
    );
  };
  const onPointerMove = (event: PointerEvent) => {
    if (!kept && event.pointerType === 'mouse') setAt(find(event));
  };
  const onPointerUp = (event: PointerEvent) => {
    if ((event.target as Element).closest('.tip')) return;
    const found = find(event);
    setAt(found);
    setKept(found !== null && !(kept && found === at));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const last = placed.length - 1;
    const moves: Record<string, number | null> = {
      ArrowRight: at === null || at === last ? 0 : at + 1,
      ArrowLeft: at === null || at === 0 ? last : at - 1,
      ArrowDown: at === null || at === last ? 0 : at + 1,
      ArrowUp: at === null || at === 0 ? last : at - 1,
      Home: 0,
      End: last,
      Escape: null,
    };
    if (event.key === 'Enter' && event.target === event.currentTarget && point?.mark.href) {
      location.assign(point.mark.href);
    } else if (event.key in moves && last >= 0) {
      event.preventDefault();
      const to = moves[event.key] ?? null;
      setAt(to);
      setKept(to !== null);
    }
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
    <div
      ref={frame}
      className={`live${variant ? ' alive' : ''}`}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the arrow keys read the points of the chart from here
      tabIndex={0}
      role="group"
      aria-label={words.label}
      onKeyDown={onKeyDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
      onPointerLeave={() => !kept && setAt(null)}
    >
      {children}
      {variant && (
        <div className="live-plot" aria-hidden="true">
          <Plot chart={chart} variant={variant} active={point?.mark.id ?? null} />
        </div>
      )}
      {point && (
        <div
          className={`tip${kept ? ' kept' : ''}${point.x > box.width * 0.6 ? ' to-left' : ''}${point.y > box.height * 0.5 ? ' up' : ''}`}
          style={{ left: `${(point.x / box.width) * 100}%`, top: `${(point.y / box.height) * 100}%` }}
        >
          <b>{point.mark.sentence}</b>
          {point.mark.quote && <q lang="zh">{shortened(point.mark.quote)}</q>}
          <span>
            {point.mark.source}
            {point.mark.href && kept && (
              <>
                {' · '}
                <a href={point.mark.href}>{words.open}</a>
              </>
            )}
          </span>
        </div>
      )}
      <p className="vh" aria-live="polite">
        {point && kept && (
          <>
            {point.mark.sentence} {point.mark.quote && <q lang="zh">{point.mark.quote}</q>}{' '}
            {point.mark.source}
          </>
        )}
      </p>
    </div>
  );
}

function shortened(quote: string): string {
  return quote.length > 90 ? `${quote.slice(0, 88)}…` : quote;
}
