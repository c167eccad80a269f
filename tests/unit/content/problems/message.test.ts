import { describe, expect, it } from 'vitest';
import { ContentError, loadContent } from '../../../../src/content/index.ts';
import { changed, folder, REPORT } from '../folder.ts';

describe('the message', () => {
  it('lists all problems, each with its place and how to mend it', () => {
    const dir = folder({
      ...changed(REPORT, 'kind: report', 'kind: raport'),
      ...changed('indicators.yaml', 'theme: economy', 'theme: ecomony'),
      'figures/a.yaml': '- {}\n',
    });
    let message = '';
    try {
      loadContent(dir);
    } catch (error) {
      if (error instanceof ContentError) message = error.message;
    }
    expect(message).toContain(
      `${dir}/${REPORT}:4  “kind” is "raport"\n    write one of: report, digest, congress, bulletin`,
    );
    expect(message).toContain(`${dir}/indicators.yaml:4  “theme” is "ecomony"`);
    expect(message).toContain(`${dir}/figures/a.yaml:1  “region” is missing`);
    expect(message).toContain(`${dir}/figures/a.yaml:1  “source” is missing`);
  });
});
