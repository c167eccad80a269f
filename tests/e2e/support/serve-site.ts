import { existsSync } from 'node:fs';
import { type StaticServer, serve } from '../../../scripts/lib/serve.ts';
import { BASED, SITES } from './sites.ts';

/** Serves the built sites for as long as the tests run. Workers learn the addresses from the environment. */
export default async function serveSites(): Promise<() => Promise<void>> {
  const servers: StaticServer[] = [];
  for (const { folder, base, variable } of SITES) {
    if (!existsSync(`${folder}/index.html`)) {
      throw new Error(
        `${folder}/ has no built site. Run “npm test”, or “npm run build”${base === BASED ? ` with BASE=${base} into it` : ''}.`,
      );
    }
    const server = await serve(folder, { base });
    process.env[variable] = server.address;
    servers.push(server);
  }
  return async () => {
    await Promise.all(servers.map((server) => server.close()));
  };
}
