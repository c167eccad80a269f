import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { createLinks } from '../../../src/site/links.ts';
import { atomFeed } from '../../../src/site/queries/feed.ts';
import { dataset, document, region } from '../site/dataset.ts';

const feed = (locale: 'zh' | 'en', documents = [document(2022, { date: '2022-02-03' }), document(2023)]) =>
  new new JSDOM().window.DOMParser().parseFromString(
    atomFeed(
      dataset({ documents, regions: [{ ...region, nameEn: 'East & <West>' }] }),
      locale,
      createLinks(locale, '/base'),
      new URL('https://example.org'),
    ),
    'application/xml',
  );
const texts = (xml: Document, selector: string) =>
  [...xml.querySelectorAll(selector)].map((element) => element.textContent);

it('is well-formed whatever a name holds', () => {
  expect(feed('en').querySelector('parsererror')).toBeNull();
  expect(texts(feed('en'), 'entry > title')[0]).toContain('East & <West>');
});

it('names the documents newest first, with whole addresses below the base path', () => {
  const xml = feed('en');
  expect(texts(xml, 'entry > id')).toEqual([
    'https://example.org/base/en/reports/east-2023-report/',
    'https://example.org/base/en/reports/east-2022-report/',
  ]);
  expect(xml.querySelector('link[rel=self]')?.getAttribute('href')).toBe(
    'https://example.org/base/en/feed.xml',
  );
  expect(feed('zh').querySelector('link[rel=self]')?.getAttribute('href')).toBe(
    'https://example.org/base/feed.xml',
  );
});

it('has whole moments, also of dates of which only a part is known', () => {
  const dated = [document(2023, { date: '2023-02' }), document(2021), document(2022, { date: '2022-02-03' })];
  expect(texts(feed('zh', dated), 'entry > updated')).toEqual([
    '2023-02-01T00:00:00Z',
    '2022-02-03T00:00:00Z',
    '2021-01-01T00:00:00Z',
  ]);
  expect(texts(feed('zh', dated), 'feed > updated')).toEqual(['2023-02-01T00:00:00Z']);
  expect(texts(feed('zh', []), 'feed > updated')).toEqual(['1970-01-01T00:00:00Z']);
});
