import { strFromU8, unzipSync } from 'fflate';
import { parquetReadObjects } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { assemble } from '../../../src/dataset/build.ts';
import { COLUMNS, dataFileRecipes, dataFiles } from '../../../src/dataset/export/index.ts';
import { contentOf, fakeReader, reportOf } from './fixture.ts';

const content = () =>
  contentOf([
    reportOf(2022, '目标地区生产总值180亿元。'),
    reportOf(2023, '地区生产总值183.5亿元，说“好”,\n又说。技能培训5000人。公共厕所5座。'),
  ]);
const dataset = assemble(content(), fakeReader);
const files = new Map([...dataFiles(dataset)].map(({ path, bytes }) => [path, bytes]));
const words = (path: string) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(files.get(path));
const json = (path: string) => JSON.parse(words(path));

describe('the files of the data set', () => {
  it('are those of the contract', () => {
    const names = [
      'regions',
      'indicators',
      'documents',
      'observations',
      'pledges',
      'projects',
      'terms',
      'comparisons',
      'checks',
      'unnumbered',
      'dropped',
      'numerals',
    ];
    expect([...files.keys()]).toEqual([
      ...names.map((name) => `${name}.json`),
      'observations.csv',
      'observations.parquet',
      'datapackage.json',
      ...names.map((name) => `schema/${name}.json`),
      'schema/region.json',
      'duixian.zip',
      'regions/demo.json',
      'regions/demo.csv',
    ]);
  });

  it('are the same bytes when made again', () => {
    for (const { path, bytes } of dataFiles(assemble(content(), fakeReader))) {
      expect(Buffer.compare(bytes, files.get(path) ?? new Uint8Array()), path).toBe(0);
    }
  });

  it('are the same bytes when the content comes in another order', () => {
    const turned = content();
    turned.documents.reverse();
    for (const { path, bytes } of dataFiles(assemble(turned, fakeReader))) {
      expect(Buffer.compare(bytes, files.get(path) ?? new Uint8Array()), path).toBe(0);
    }
  });

  it('hold what the data set holds', () => {
    expect(json('observations.json')).toEqual(JSON.parse(JSON.stringify(dataset.observations)));
    expect(json('numerals.json')).toEqual(dataset.numerals);
    expect(json('documents.json')).toHaveLength(2);
    expect(json('regions/demo.json')).toMatchObject({
      region: { slug: 'demo' },
      comparisons: [{ verdict: 'met' }],
    });
  });

  it('hold what a person took out, and what is promised without a number', () => {
    const [first, ...others] = dataset.observations;
    const { id, region, document, period, evidence } = first!;
    const [said] = [evidence].flat();
    if (document === null || !said) throw new Error('expected a figure that was read');
    const worded = { id: `${id}:trade`, region, document, indicator: 'trade', period, text: '保持增长' };
    const made = new Map(
      [
        ...dataFiles({
          ...dataset,
          observations: others,
          dropped: [first!],
          unnumbered: [{ ...worded, evidence: said }],
        }),
      ].map(({ path, bytes }) => [path, bytes]),
    );
    const read = (path: string) => JSON.parse(new TextDecoder().decode(made.get(path)));
    expect(read('dropped.json')).toMatchObject([{ id }]);
    expect(read('unnumbered.json')).toMatchObject([worded]);
    expect(read('observations.json')).toHaveLength(others.length);
    expect(read('regions/demo.json')).toMatchObject({ dropped: [{ id }], unnumbered: [worded] });
  });

  it('fit the JSON Schemas beside them', () => {
    for (const [path] of files) {
      const name = /^(\w+)\.json$/.exec(path)?.[1];
      if (!name || name === 'datapackage') continue;
      const schema = json(`schema/${name}.json`);
      expect(schema.$schema).toContain('2020-12');
      expect(z.fromJSONSchema(schema).safeParse(json(path)).error, path).toBeUndefined();
    }
  });

  it('are refused when an item does not fit, and the item is named', () => {
    const [first, ...others] = dataset.observations;
    const broken = { ...dataset, observations: [{ ...first!, theme: 'sports' as 'economy' }, ...others] };
    expect(() => [...dataFiles(broken)]).toThrow(/observations\.json: demo-2022-report:\d+ does not fit/);
    const doubled = { ...dataset, observations: [first!, first!] };
    expect(() => [...dataFiles(doubled)]).toThrow(/two items are called demo-2022-report/);
  });

  it('are made only when asked for', () => {
    const broken = {
      ...dataset,
      observations: [{ ...dataset.observations[0]!, theme: 'sports' as 'economy' }],
    };
    const recipes = dataFileRecipes(broken);
    expect(() => recipes.find(({ path }) => path === 'regions.json')?.make()).not.toThrow();
    expect(() => recipes.find(({ path }) => path === 'regions/demo.json')?.make()).toThrow(
      /regions\/demo\.json does not fit/,
    );
  });

  it('are the same bytes made one by one, the archive too', () => {
    for (const { path, make } of dataFileRecipes(dataset)) {
      expect(Buffer.compare(make(), files.get(path) ?? new Uint8Array()), path).toBe(0);
    }
  });
});

describe('observations.csv', () => {
  it('begins with a byte order mark and quotes what must be', () => {
    const csv = words('observations.csv');
    expect(csv.startsWith('\uFEFFid,region,region_name,document,')).toBe(true);
    expect(csv).toContain('"地区生产总值183.5亿元，说“好”,\n又说。"');
    expect(csv.endsWith('\r\n')).toBe(true);
  });
});

describe('observations.parquet', () => {
  it('holds the same rows, typed', async () => {
    const bytes = files.get('observations.parquet')!;
    const rows = await parquetReadObjects({ file: bytes.buffer });
    expect(rows).toHaveLength(dataset.observations.length);
    expect(Object.keys(rows[0] ?? {})).toEqual(COLUMNS.map(({ name }) => name));
    expect(rows[1]).toMatchObject({
      region_name: '示例县',
      indicator: 'gdp',
      period_to: 2022,
      value: 183.5,
      canonical_value: 183.5,
      quote: '地区生产总值183.5亿元，说“好”,\n又说。',
    });
    expect(rows.at(-1)).toMatchObject({ indicator: null, label: '公共厕所', canonical_value: null });
  });
});

describe('the archive', () => {
  it('holds every file of the whole, a README and the citation', () => {
    const entries = unzipSync(files.get('duixian.zip')!);
    const whole = [...files.keys()].filter((path) => !path.startsWith('regions/') && path !== 'duixian.zip');
    expect(Object.keys(entries).sort()).toEqual([...whole, 'README.md', 'CITATION.cff'].sort());
    for (const path of whole) expect(Buffer.compare(entries[path]!, files.get(path)!), path).toBe(0);
    expect(strFromU8(entries['CITATION.cff']!)).toContain('type: dataset');
    expect(strFromU8(entries['README.md']!)).toContain('observations.parquet');
  });
});

describe('datapackage.json', () => {
  it('names every data file with its size, and the columns of the table', () => {
    const { resources } = json('datapackage.json');
    expect(resources).toHaveLength(14);
    for (const resource of resources) {
      expect(resource.bytes, resource.path).toBe(files.get(resource.path)?.length);
      expect(resource.hash).toMatch(/^sha256:[0-9a-f]{64}$/);
    }
    const csv = resources.find(({ path }: { path: string }) => path === 'observations.csv');
    expect(csv.schema.fields.map(({ name }: { name: string }) => name)).toEqual(
      COLUMNS.map(({ name }) => name),
    );
  });
});
