import type { ReactNode } from 'react';
import type { Say } from '../../charts/words.ts';
import {
  type Choices,
  MOST_INDICATORS,
  MOST_REGIONS,
  SORTS,
  type State,
  VIEWS,
  writeState,
} from './state.ts';

interface Props {
  state: State;
  choices: Choices;
  page: string;
  say: Say;
}

/**
 * What is compared. Every choice is a link to the address that holds it, and every list a form that leads there, so
 * the controls work before the page has come alive; alive, it follows them without leaving.
 */
export function CompareControls({ state, choices, page, say }: Props) {
  const link = (change: Partial<State>) => page + writeState({ ...state, ...change });
  const name = (slug: string) => choices.regions.find((region) => region.slug === slug)?.name ?? slug;
  const title = (id: string) => choices.indicators.find((indicator) => indicator.id === id)?.name ?? id;
  const [first, last] = choices.span;
  const { usual } = choices;
  const spans: [number, number][] = [[usual.from, usual.to]];
  if (first < usual.from) spans.push([first, usual.to]);
  const single = Array.from({ length: usual.to - usual.from + 1 }, (_, index) => usual.from + index);
  const years: [number, number][] =
    state.view === 'distance' ? [...spans, ...single.map((year): [number, number] => [year, year])] : spans;
  if (last > usual.to) years.push([usual.from, last]);

  return (
    <section className="sec controls" aria-labelledby="controls">
      <div className="rub">
        <h2 id="controls">{say('compare.what')}</h2>
        <p className="js-only">{say('compare.whatNote')}</p>
        <p className="no-js">{say('compare.noScript')}</p>
      </div>
      <dl className="ctl js-only">
        <dt>{say('compare.regions')}</dt>
        <dd className="song">
          {state.regions.map((slug) => (
            <Chosen
              key={slug}
              text={name(slug)}
              remove={
                state.regions.length > 1
                  ? link({ regions: state.regions.filter((other) => other !== slug) })
                  : null
              }
              say={say}
            />
          ))}
          {state.regions.length < MOST_REGIONS && (
            <Add
              name="r"
              label={say('compare.addRegion')}
              state={state}
              page={page}
              options={choices.regions
                .filter(({ slug }) => !state.regions.includes(slug))
                .map(({ slug, name: text }) => ({ value: [...state.regions, slug].join(','), text }))}
              say={say}
            />
          )}
        </dd>
        <dt>{say('compare.indicators')}</dt>
        <dd>
          {state.indicators.map((id) => (
            <Chosen
              key={id}
              text={title(id)}
              remove={
                state.indicators.length > 1
                  ? link({ indicators: state.indicators.filter((other) => other !== id) })
                  : null
              }
              say={say}
            />
          ))}
          {state.indicators.length < MOST_INDICATORS && (
            <Add
              name="i"
              label={say('compare.addIndicator')}
              state={state}
              page={page}
              options={choices.indicators
                .filter(({ id }) => !state.indicators.includes(id))
                .map(({ id, name: text }) => ({ value: [...state.indicators, id].join(','), text }))}
              say={say}
            />
          )}
          <span className="or">
            {say('compare.instead')}
            {choices.indicators
              .filter(({ id, headline }) => headline && !state.indicators.includes(id))
              .map(({ id, name: text }) => (
                <Choice key={id} href={link({ indicators: [id] })} current={false}>
                  {text}
                </Choice>
              ))}
          </span>
        </dd>
        <dt>{say('compare.view')}</dt>
        <dd>
          {VIEWS.map((view) => (
            <Choice key={view} href={link({ view })} current={view === state.view}>
              {say(`compare.view.${view}`)}
            </Choice>
          ))}
        </dd>
        <dt>{say('compare.yearsLabel')}</dt>
        <dd>
          {years.map(([from, to]) => (
            <Choice
              key={`${from}-${to}`}
              href={link({ from, to })}
              current={from === state.from && to === state.to}
            >
              {from === to ? String(from) : say('compare.years', { from, to })}
            </Choice>
          ))}
        </dd>
        <dt>{say('compare.sort')}</dt>
        <dd>
          {SORTS.filter((sort) => sort !== 'gap' || state.view === 'distance').map((sort) => (
            <Choice key={sort} href={link({ sort })} current={sort === state.sort}>
              {say(`compare.sort.${sort}`)}
            </Choice>
          ))}
        </dd>
      </dl>
    </section>
  );
}

function Choice({ href, current, children }: { href: string; current: boolean; children: ReactNode }) {
  return (
    <a href={href} aria-current={current ? 'true' : undefined}>
      {children}
    </a>
  );
}

function Chosen({ text, remove, say }: { text: string; remove: string | null; say: Say }) {
  return (
    <span className="on">
      {text}
      {remove && (
        <a href={remove} aria-label={say('compare.remove', { name: text })}>
          ×
        </a>
      )}
    </span>
  );
}

interface AddProps {
  name: 'r' | 'i';
  label: string;
  state: State;
  page: string;
  options: readonly { value: string; text: string }[];
  say: Say;
}

function Add({ name, label, state, page, options, say }: AddProps) {
  const others = new URLSearchParams(writeState(state));
  others.delete(name);
  return (
    <form action={page} method="get" className="add">
      {[...others].map(([key, value]) => (
        <input key={key} type="hidden" name={key} value={value} />
      ))}
      <select name={name} aria-label={label} defaultValue="" required>
        <option value="" disabled>
          ＋ {label}
        </option>
        {options.map(({ value, text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
      <button className="plain" type="submit">
        {say('compare.add')}
      </button>
    </form>
  );
}
