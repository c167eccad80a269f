import type { ComponentProps, ReactNode } from 'react';
import { type ChartFigure, VARIANTS, type Variant } from '../../charts/spec.ts';
import type { Say } from '../../charts/words.ts';
import { CompareControls } from './CompareControls.tsx';
import { CompareTake } from './CompareTake.tsx';
import { FigureTables } from './FigureTable.tsx';
import type { Choices, State } from './state.ts';
import type { Comparison } from './view.ts';

export interface Shown {
  state: State;
  choices: Choices;
  comparison: Comparison;
  /** Address of this page without its query; of what is shown, whole; and of the page for iframes, whole. */
  page: string;
  address: string;
  embed: string;
  /** Addresses of the charts as files, for who runs no scripts. */
  files?: ComponentProps<typeof CompareTake>['files'];
  /** Only the charts with their sources, for an iframe on another site. */
  bare?: boolean;
}

interface Props extends Shown {
  say: Say;
  /** Draws a chart: its picture at build time, the live one in the browser. */
  draw: (figure: ChartFigure, variants: readonly Variant[]) => ReactNode;
}

const NARROW: readonly Variant[] = ['narrow'];

/** The page of a comparison. The same markup is built into the page for the usual state and made in the browser. */
export function CompareView({
  state,
  choices,
  comparison,
  page,
  address,
  embed,
  say,
  draw,
  files,
  bare = false,
}: Props) {
  return (
    <>
      {!bare && (
        <div className="head">
          <h1>{say('compare.heading')}</h1>
          <p className="lead">{comparison.lead}</p>
        </div>
      )}
      {!bare && <CompareControls state={state} choices={choices} page={page} say={say} />}
      {comparison.parts.map((part) => (
        <section className="sec" key={part.indicator.id} aria-labelledby={`part-${part.indicator.id}`}>
          <div className="rub">
            <h2 id={`part-${part.indicator.id}`}>
              <a href={part.indicator.href}>{part.indicator.name}</a>
            </h2>
            <p>{part.note}</p>
            <p className="key">
              <span>
                <i className="mk p" aria-hidden="true" />
                {say('mark.target')}
              </span>
              <span>
                <i className="mk r" aria-hidden="true" />
                {say('mark.result')}
              </span>
              <span>
                <i className="mk e" aria-hidden="true" />
                {say('compare.entered')}
              </span>
            </p>
          </div>
          <div>
            {part.multiples.length === 0 && part.dots.length === 0 && (
              <p className="gap">{say('chart.title.none')}</p>
            )}
            {part.multiples.length > 0 && (
              <div className="multi">
                {part.multiples.map(({ series, figure }) => (
                  <figure
                    className="chart"
                    key={series.region.slug}
                    data-title={`${series.region.name}：${figure.title}`}
                  >
                    <h3 className="nm">
                      <a href={series.region.href}>{series.region.name}</a>
                    </h3>
                    <p className="sum">{figure.title}</p>
                    <div className="cbox">{draw(figure, NARROW)}</div>
                  </figure>
                ))}
              </div>
            )}
            {part.multiples.length > 0 && (
              <FigureTables
                tables={part.multiples.map(({ series, figure }) => ({
                  caption: series.region.name,
                  table: figure.table,
                }))}
                say={say}
              />
            )}
            {part.dots.map((figure) => (
              <figure className="chart dots" key={figure.id} data-title={figure.title}>
                <h3>{figure.title}</h3>
                <p className="how">{figure.subtitle}</p>
                <div className="cbox">{draw(figure, VARIANTS)}</div>
                <FigureTables tables={[figure]} say={say} />
              </figure>
            ))}
            {part.sources && (
              <p className="src">
                {say('source.label')}
                {part.sources}
                {say('compare.sourceNote')}
                {part.derived}
              </p>
            )}
          </div>
        </section>
      ))}
      {!bare && (
        <CompareTake comparison={comparison} embed={embed} address={address} files={files} say={say} />
      )}
    </>
  );
}
