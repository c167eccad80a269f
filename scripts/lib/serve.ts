import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import path from 'node:path';
import { createGzip } from 'node:zlib';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.parquet': 'application/vnd.apache.parquet',
  '.zip': 'application/zip',
  '.webmanifest': 'application/manifest+json',
};

/** What hosts compress: text. Pictures and archives are compressed already. */
const TEXT = /^text\/|json|xml|javascript/;

export interface StaticServer {
  /** Where it answers, base path included, e.g. http://localhost:4321/. */
  address: string;
  port: number;
  close(): Promise<void>;
}

/** The base path with one slash at each end. */
export function normalBase(base = '/'): string {
  const inner = base.replace(/^\/+|\/+$/g, '');
  return inner === '' ? '/' : `/${inner}/`;
}

/**
 * Serves a built site as static hosts do: a folder answers with its index.html, a folder without its slash is sent
 * to the one with it, everything unknown gets 404.html, text goes compressed to whom takes it so. Only this machine can reach it unless `host` says otherwise.
 *
 * @param port First port to try; the next free one is taken. 0 takes any.
 * @throws when no port can be had.
 */
export async function serve(
  folder: string,
  { port = 0, base = '/', host }: { port?: number; base?: string; host?: string | undefined } = {},
): Promise<StaticServer> {
  const handler = answer(path.resolve(folder), normalBase(base));
  // localhost has two addresses; a server on one of them alone can be shadowed by another program on the other.
  const hosts = host ? [host] : ['127.0.0.1', '::1'];
  for (let candidate = port; candidate < port + 100; candidate++) {
    const servers = await listen(handler, hosts, candidate);
    if (!servers) continue;
    const taken = portOf(servers[0]!);
    return {
      address: `http://${host && host !== '0.0.0.0' && host !== '::' ? host : 'localhost'}:${taken}${normalBase(base)}`,
      port: taken,
      close: async () => {
        await Promise.all(servers.map(close));
      },
    };
  }
  throw new Error(`No free port from ${port} to ${port + 99}.`);
}

/** All hosts on one port; null where the port is taken on one of them. */
async function listen(handler: RequestListener, hosts: string[], port: number): Promise<Server[] | null> {
  const servers: Server[] = [];
  for (const host of hosts) {
    const wanted = servers[0] ? portOf(servers[0]) : port;
    const server = createServer(handler);
    try {
      await new Promise<void>((resolve, reject) => {
        server.once('error', reject);
        server.listen(wanted, host, resolve);
      });
      servers.push(server);
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code;
      // A machine without IPv6 still has the other address.
      if (servers[0] && (code === 'EADDRNOTAVAIL' || code === 'EAFNOSUPPORT')) continue;
      await Promise.all(servers.map(close));
      if (code === 'EADDRINUSE' || code === 'EACCES') return null;
      throw error;
    }
  }
  return servers;
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}

function answer(folder: string, base: string): RequestListener {
  return (request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const redirect = (to: string) => response.writeHead(301, { location: to + url.search }).end();
    if (url.pathname === base.slice(0, -1)) return redirect(base);

    const file = url.pathname.startsWith(base) ? find(folder, url.pathname.slice(base.length)) : null;
    if (file === 'folder') return redirect(`${url.pathname}/`);
    const sent = file ?? path.join(folder, '404.html');
    if (!existsSync(sent)) return response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
    const type = TYPES[path.extname(sent)] ?? 'application/octet-stream';
    const packed = TEXT.test(type) && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
    response.writeHead(file ? 200 : 404, {
      'content-type': type,
      'cache-control': 'no-cache',
      ...(packed ? { 'content-encoding': 'gzip' } : { 'content-length': statSync(sent).size }),
      ...(TEXT.test(type) ? { vary: 'accept-encoding' } : {}),
    });
    if (request.method === 'HEAD') return response.end();
    const bytes = createReadStream(sent);
    return (packed ? bytes.pipe(createGzip()) : bytes).pipe(response);
  };
}

/** The file behind a path below the base; 'folder' where only its slash is missing; null where nothing is there. */
function find(folder: string, below: string): string | 'folder' | null {
  let decoded: string;
  try {
    decoded = decodeURIComponent(below);
  } catch {
    return null;
  }
  const place = path.join(folder, decoded);
  const outside = place !== folder && !place.startsWith(folder + path.sep);
  if (outside || decoded.includes('\0')) return null;
  const isFolder = existsSync(place) && statSync(place).isDirectory();
  if (isFolder && below !== '' && !below.endsWith('/')) return 'folder';
  const file = isFolder ? path.join(place, 'index.html') : place;
  return existsSync(file) ? file : null;
}
