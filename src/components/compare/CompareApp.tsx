import {
  type FormEvent,
  type MouseEvent,
  type ReactNode,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { sizeOf } from '../../charts/geometry.ts';
import { LiveChart } from '../../charts/LiveChart.tsx';
import type { ChartFigure, Variant } from '../../charts/spec.ts';
import { sayFrom } from '../../charts/words.ts';
import { CompareView } from './CompareView.tsx';
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
      <>
        {failed && (
          <p className="note" role="alert">
            {trouble}
          </p>
        )}
        {standing.current}
      </>
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
    if (event.target instanceof HTMLSelectElement) event.target.form?.requestSubmit();
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
    // biome-ignore lint/a11y/useKeyWithClickEvents: a link pressed by keyboard is clicked
    <div onClick={onClick} onChange={onChange} onSubmit={onSubmit}>
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
  return standing.current;
}
