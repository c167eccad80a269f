import type { Say } from '../../charts/words.ts';
import type { Comparison } from './view.ts';

const COPIED = ['link', 'cite', 'embed'] as const;
const DRAWN = ['png', 'svg'] as const;

interface Props {
  comparison: Comparison;
  /** Address of the page for iframes that shows the same. */
  embed: string;
  address: string;
  /** The addresses of these charts as files, where there are any: only of what is built into the page. */
  files?: Readonly<Record<(typeof DRAWN)[number], string>> | undefined;
  say: Say;
}

/** What one may carry away: the citation, the link, the figures, the pictures, the code for another site. */
export function CompareTake({ comparison, embed, address, files, say }: Props) {
  const copies = { link: address, cite: comparison.citation, embed };
  return (
    <section className="sec" id="take" aria-labelledby="take-title" data-title={comparison.title}>
      <div className="rub">
        <h2 id="take-title">{say('compare.take')}</h2>
        <p>{say('compare.takeNote')}</p>
      </div>
      <div>
        <p className="cite">{comparison.citation}</p>
        <div className="share">
          {COPIED.map((kind) => (
            <button
              key={kind}
              className="plain take js-only"
              type="button"
              data-take={kind === 'embed' ? 'embed' : 'copy'}
              data-copy={copies[kind]}
              data-done={say('compare.take.copied')}
            >
              {say(`compare.take.${kind}`)}
            </button>
          ))}
          <a
            href={`data:text/csv;charset=utf-8,${encodeURIComponent(comparison.csv)}`}
            download="duixian-compare.csv"
          >
            {say('compare.take.csv')}
          </a>
          {DRAWN.map((kind) => (
            <button key={kind} className="plain take js-only" type="button" data-take={kind}>
              {say(`compare.take.${kind}`)}
            </button>
          ))}
          {files &&
            DRAWN.map((kind) => (
              <a key={kind} className="no-js" href={files[kind]} download={`duixian-compare.${kind}`}>
                {say(`compare.take.${kind}`)}
              </a>
            ))}
        </div>
      </div>
    </section>
  );
}
