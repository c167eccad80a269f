import { expect, test } from 'vitest';
import { aboutPart, aboutReport, breadcrumbs, scriptOf } from '../../../src/site/structured.ts';
import { region } from './dataset.ts';

const site = new URL('https://example.org/base/');

test('a trail has whole addresses, the page itself at its end', () => {
  const steps = [
    { text: 'Home', href: '/base/' },
    { text: 'Regions', href: '/base/counties/' },
    { text: 'East' },
  ];
  expect(breadcrumbs(steps, '/base/counties/east/', site).itemListElement).toEqual([
    { '@type': 'ListItem', position: 1, name: 'Home', item: 'https://example.org/base/' },
    { '@type': 'ListItem', position: 2, name: 'Regions', item: 'https://example.org/base/counties/' },
    { '@type': 'ListItem', position: 3, name: 'East', item: 'https://example.org/base/counties/east/' },
  ]);
});

test('figures are a data set with licence, place and years', () => {
  const told = aboutPart({
    name: 'East',
    description: 'd',
    url: 'https://example.org/',
    measured: ['output'],
    places: [region],
    years: [2020, 2025],
    files: [{ url: 'https://example.org/east.csv' }],
  });
  expect(told).toMatchObject({
    '@type': 'Dataset',
    temporalCoverage: '2020/2025',
    spatialCoverage: [{ identifier: region.code }],
    distribution: [{ encodingFormat: 'text/csv', contentUrl: 'https://example.org/east.csv' }],
  });
  expect(told.license).toMatch(/^https:/);
});

test('a report is an article with its date; no word of it ends the script', () => {
  const document = {
    id: 'east-2023-report',
    region: 'east',
    year: 2023,
    kind: 'report' as const,
    title: '</script>',
    reviews: 2022,
    plans: 2023,
    date: '2023-02-21',
    source: { name: 's' },
    characters: 1,
    sections: [],
    sha256: '0',
  };
  const told = aboutReport(document, region, document.title, 'https://example.org/');
  expect(told).toMatchObject({ datePublished: '2023-02-21', inLanguage: 'zh-CN' });
  expect(scriptOf([told])).not.toContain('</script>');
  expect(JSON.parse(scriptOf([told]))['@graph'][0].headline).toBe('</script>');
});
