// npm start: reads content/, builds the site and serves it, until it is asked to end.
import { endWithChildren, run } from './lib/run.ts';
import { normalBase, serve } from './lib/serve.ts';

endWithChildren();

const base = normalBase(process.env.BASE);
const site = process.env.SITE ?? `http://localhost:${process.env.PORT ?? 4321}`;
const built = await run('astro', ['build'], { live: true, env: { BASE: base, SITE: site } });
if (!built.ok) process.exit(1);

const { address } = await serve('dist', {
  port: Number(process.env.PORT ?? 4321),
  base,
  host: process.env.HOST,
});
console.log(`\n兑现 Duixian: ${address}\n`);
