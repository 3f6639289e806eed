import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the server sends for an address. */
export interface Answer {
  /** Text is sent as UTF-8; give bytes for anything else. */
  body: string | Uint8Array;
  /** `text/html; charset=utf-8` where left out. */
  mediaType?: string;
  status?: number;
  headers?: Record<string, string>;
  /** Sends the body in this many pieces with a pause between them. */
  chunks?: number;
}

/** Answers for an address (`http://host/path?search`); undefined = 404. */
export type Site = (url: URL) => Answer | undefined | Promise<Answer | undefined>;

export interface NewspaperServer {
  readonly port: number;
  /** Every address that was asked for, in order. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

const PAUSE_BETWEEN_CHUNKS = 60;

/**
 * Serves websites under their own host names on one local port; the browser drivers lead every
 * host name there. The first site that answers an address wins.
 */
export async function serveNewspapers(...sites: Site[]): Promise<NewspaperServer> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host}`);
    requests.push(url.href);
    respond(sites, url, request, response).catch((error: unknown) => {
      response.writeHead(500).end(String(error));
    });
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    requests,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function respond(
  sites: readonly Site[],
  url: URL,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  let answer: Answer | undefined;
  for (const site of sites) answer ??= await site(url);
  answer ??= { status: 404, body: 'not here', mediaType: 'text/plain' };
  response.writeHead(answer.status ?? 200, {
    'content-type': answer.mediaType ?? 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    ...answer.headers,
  });
  if (request.method === 'HEAD') return void response.end();
  const bytes = Buffer.from(answer.body);
  const size = Math.max(1, Math.ceil(bytes.length / (answer.chunks ?? 1)));
  for (let from = 0; from < bytes.length; from += size) {
    if (from > 0) await new Promise(resolve => setTimeout(resolve, PAUSE_BETWEEN_CHUNKS));
    response.write(bytes.subarray(from, from + size));
  }
  response.end();
}

/** A site made of fixed answers by address. */
export function siteOf(answers: Record<string, Answer | string>): Site {
  return url => {
    const answer = answers[url.href];
    return typeof answer === 'string' ? { body: answer } : answer;
  };
}
