import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { normalBase, type StaticServer, serve } from '../../scripts/lib/serve.ts';

let folder: string;
let server: StaticServer;

beforeAll(async () => {
  const around = mkdtempSync(path.join(tmpdir(), 'duixian-serve-'));
  folder = path.join(around, 'site');
  mkdirSync(path.join(folder, 'counties'), { recursive: true });
  writeFileSync(path.join(around, 'secret.txt'), 'secret');
  writeFileSync(path.join(folder, 'index.html'), 'home');
  writeFileSync(path.join(folder, '404.html'), 'lost');
  writeFileSync(path.join(folder, 'counties/index.html'), 'counties');
  writeFileSync(path.join(folder, 'figures.csv'), 'a,b');
  server = await serve(folder, { base: 'some/base' });
});

afterAll(async () => {
  await server.close();
  rmSync(path.dirname(folder), { recursive: true });
});

/** Asks without tidying the path as fetch would; gives status line and body. */
function ask(target: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(server.port, '127.0.0.1', () => socket.write(`GET ${target} HTTP/1.0\r\n\r\n`));
    let answer = '';
    socket.on('data', (piece) => (answer += piece));
    socket.on('end', () => resolve(answer));
    socket.on('error', reject);
  });
}

describe('the server of the built site', () => {
  it('names an address that answers', async () => {
    expect(server.address).toMatch(/^http:\/\/localhost:\d+\/some\/base\/$/);
    expect(await (await fetch(server.address)).text()).toBe('home');
  });

  it('answers for a folder with its page, and sends one without its slash to it, query kept', async () => {
    expect(await ask('/some/base/counties/')).toMatch(/ 200 .*\ncounties|counties$/s);
    expect(await ask('/some/base/counties?year=2023')).toMatch(
      / 301 .*location: \/some\/base\/counties\/\?year=2023/is,
    );
    expect(await ask('/some/base')).toMatch(/ 301 .*location: \/some\/base\//is);
  });

  it('names the type of a file', async () => {
    const answer = await fetch(`${server.address}figures.csv`);
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
  });

  it('compresses text for whom takes it compressed', async () => {
    const packed = await fetch(`${server.address}figures.csv`, {
      headers: { 'accept-encoding': 'gzip, br' },
    });
    expect(packed.headers.get('content-encoding')).toBe('gzip');
    expect(await packed.text()).toBe('a,b');
    const plain = await fetch(`${server.address}figures.csv`, { headers: { 'accept-encoding': 'identity' } });
    expect(plain.headers.get('content-encoding')).toBeNull();
    expect(plain.headers.get('content-length')).toBe('3');
  });

  it.each([
    '/',
    '/counties/',
    '/some/base/nowhere/',
    '/some/base/%',
    '/some/base/%2e%2e/secret.txt',
    '/some/base/..%2fsecret.txt',
  ])('says 404 to %s', async (target) => {
    const answer = await ask(target);
    expect(answer).toMatch(/^HTTP\/1\.1 404 /);
    expect(answer).toMatch(/lost$/);
  });

  it('takes the next port where one is taken', async () => {
    const second = await serve(folder, { port: server.port });
    expect(second.port).toBeGreaterThan(server.port);
    await second.close();
  });
});

it.each([
  ['', '/'],
  ['/', '/'],
  ['duixian', '/duixian/'],
  ['/duixian', '/duixian/'],
  ['/a/b/', '/a/b/'],
])('the base path %j is %s', (given, meant) => {
  expect(normalBase(given)).toBe(meant);
});
