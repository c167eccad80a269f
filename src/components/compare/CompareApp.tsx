import {
  type FormEvent,
  type MouseEvent,
  type ReactNode,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { sizeOf } from '../../charts/geometry.ts';
import { LiveChart } from '../../charts/LiveChart.tsx';
import type { ChartFigure, Variant } from '../../charts/spec.ts';
import { sayFrom } from '../../charts/words.ts';
import { CompareView } from './CompareView.tsx';
import { focusAt, type Place, placeOf } from './focus.ts';
import { type CompareIndex, choicesOf, finder, type Shard } from './shard.ts';
import { readState, type State, writeState } from './state.ts';
import { comparisonOf } from './view.ts';

interface Props {
  /** Address of the index. */
  index: string;
  bare?: boolean;
  /** Said when the figures could not be fetched. */
  trouble: string;
  /** The usual comparison, from the static page. */
  children?: ReactNode;
}

type Shards = ReadonlyMap<string, Shard>;

async function fetched<T>(address: string): Promise<T> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return (await answer.json()) as T;
}

/** The comparison alive: it keeps its state in the address, and fetches the figures of a region when it is chosen. */
export function CompareApp({ index: indexAddress, bare = false, trouble, children }: Props) {
  const [index, setIndex] = useState<CompareIndex | null>(null);
  const [state, setState] = useState<State | null>(null);
  const [shards, setShards] = useState<Shards>(new Map());
  const [failed, setFailed] = useState(false);
  /** What stands while figures are on their way: the page as built, later the comparison before. */
  const standing = useRef<ReactNode>(children);

  const frame = useRef<HTMLDivElement>(null);
  /** Whether a list is being gone through by keyboard: every arrow changes it, Enter or the button takes it. */
  const byKey = useRef(false);
  /** The control that has, or had before it was drawn anew, the focus. */
  const held = useRef<Place | null>(null);
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const hold = (event: Event) => {
      held.current = placeOf(event.target, element);
    };
    held.current = placeOf(document.activeElement, element);
    const letGo = () => {
      held.current = null;
    };
    element.addEventListener('focusin', hold);
    addEventListener('pointerdown', letGo);
    return () => {
      element.removeEventListener('focusin', hold);
      removeEventListener('pointerdown', letGo);
    };
  }, []);
  // After every drawing: who goes by keyboard must not lose the place.
  useLayoutEffect(() => {
    if (frame.current && held.current && document.activeElement === document.body)
      focusAt(held.current, frame.current);
  });

  useEffect(() => {
    fetched<CompareIndex>(indexAddress).then(
      (answer) => {
        setIndex(answer);
        setState(readState(location.search, choicesOf(answer)));
      },
      () => setFailed(true),
    );
  }, [indexAddress]);

  useEffect(() => {
    if (!index) return;
    const restore = () => setState(readState(location.search, choicesOf(index)));
    addEventListener('popstate', restore);
    return () => removeEventListener('popstate', restore);
  }, [index]);

  const missing = index && state ? state.regions.filter((slug) => !shards.has(slug)) : [];
  const wanted = missing.join(',');

  const settled = failed || (index !== null && state !== null && wanted === '');
  useEffect(() => {
    if (!settled) return;
    for (const island of document.querySelectorAll<HTMLElement>('astro-island[inert]')) island.inert = false;
  }, [settled]);

  useEffect(() => {
    if (!index || wanted === '') return;
    let current = true;
    const slugs = wanted.split(',');
    Promise.all(slugs.map((slug) => fetched<Shard>(index.shard.replace('{region}', slug)))).then(
      (answers) => {
        if (!current) return;
        setFailed(false);
        setShards((old) => new Map([...old, ...slugs.map((slug, at) => [slug, answers[at]!] as const)]));
      },
      () => current && setFailed(true),
    );
    return () => {
      current = false;
    };
  }, [index, wanted]);

  const go = useCallback(
    (search: string) => {
      if (!index) return;
      const next = readState(search, choicesOf(index));
      history.pushState(null, '', location.pathname + writeState(next));
      setState(next);
    },
    [index],
  );

  const say = useMemo(() => (index ? sayFrom(index.messages) : null), [index]);
  if (!index || !state || !say || missing.length > 0) {
    return (
      <div ref={frame}>
        {failed && (
          <p className="note" role="alert">
            {trouble}
          </p>
        )}
        {standing.current}
      </div>
    );
  }

  const draw = (figure: ChartFigure, variants: readonly Variant[]) => (
    <LiveChart
      chart={figure.chart}
      variants={variants}
      words={{ label: figure.label, open: say('chart.live.open') }}
    >
      {variants.map((variant) => {
        const { width, height } = sizeOf(figure.chart, variant);
        const classes = variants.length > 1 ? `plot ${variant}` : 'plot';
        return (
          <svg key={variant} className={classes} viewBox={`0 0 ${width} ${height}`} aria-hidden="true" />
        );
      })}
    </LiveChart>
  );
  const query = writeState(state);
  const address = location.origin + index.page + query;
  const comparison = comparisonOf(state, finder(shards, index.indicators), address, say);

  // Links and forms work by themselves; alive, the page follows them without being loaded again.
  const onClick = (event: MouseEvent) => {
    const link = (event.target as Element).closest('a');
    if (
      !link ||
      event.metaKey ||
      event.ctrlKey ||
      event.shiftKey ||
      link.pathname !== location.pathname ||
      !link.search
    )
      return;
    event.preventDefault();
    go(link.search);
  };
  const onChange = (event: FormEvent) => {
    if (event.target instanceof HTMLSelectElement && !byKey.current) event.target.form?.requestSubmit();
  };
  const onSubmit = (event: FormEvent) => {
    if (!(event.target instanceof HTMLFormElement)) return;
    event.preventDefault();
    const query = new URLSearchParams(
      [...new FormData(event.target)].map(([key, value]) => [key, String(value)]),
    );
    go(`?${query}`);
  };
  standing.current = (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only follows the links and forms inside it
    <div
      onClick={onClick}
      onChange={onChange}
      onSubmit={onSubmit}
      onKeyDown={(event) => {
        byKey.current = true;
        if (event.key === 'Enter' && event.target instanceof HTMLSelectElement && event.target.value) {
          event.preventDefault();
          event.target.form?.requestSubmit();
        }
      }}
      onPointerDown={() => {
        byKey.current = false;
      }}
    >
      <CompareView
        state={state}
        choices={choicesOf(index)}
        comparison={comparison}
        page={index.page}
        address={address}
        embed={location.origin + index.embed + query}
        say={say}
        draw={draw}
        bare={bare}
      />
    </div>
  );
  return <div ref={frame}>{standing.current}</div>;
}
