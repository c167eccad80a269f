// npm run bench: speed as ratios, which hold on any machine, unlike seconds.
//   --reports N   how many synthetic reports the data set is built from, beside 100 (default 1000)
//   --json        one JSON line instead of the table
import { parseArgs } from 'node:util';
import { loadContent } from '../src/content/index.ts';
import { buildCost } from './lib/bench/build.ts';
import { readingCost } from './lib/bench/reading.ts';

const { values } = parseArgs({
  options: { reports: { type: 'string', default: '1000' }, json: { type: 'boolean', default: false } },
});

const content = loadContent('content');
const figures = [...readingCost(content), ...buildCost(content, 100, Number(values.reports))];

if (values.json) {
  console.log(JSON.stringify(Object.fromEntries(figures.map(({ name, value }) => [name, value]))));
} else {
  for (const { name, value, unit, bar } of figures) {
    const shown = value >= 100 ? value.toFixed(0) : value.toPrecision(3);
    console.log(`${name.padEnd(62)} ${shown.padStart(8)} ${unit}${bar ? `   (${bar})` : ''}`);
  }
}
