import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A comment as GitHub's interface gives it, as far as it matters. */
export interface FakeComment {
  readonly id: number;
  body: string;
  readonly user: { readonly login: string; readonly type: string };
}

/** A request that arrived. */
export interface FakeRequest {
  readonly method: string;
  readonly path: string;
  readonly token: string | undefined;
}

/** How a request is answered for once in place of what it asks for. */
export interface Trouble {
  readonly method: string;
  /** `undefined` leaves it without an answer; 0 breaks the connection. */
  readonly status: number | undefined;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** What it asks for is done all the same. */
  readonly isDone?: boolean;
  readonly times?: number;
}

const BOT = { login: 'github-actions[bot]', type: 'Bot' };
const PER_PAGE = 100;

/** A small GitHub on loopback: the comments of one pull request. */
export class FakeApi {
  readonly comments: FakeComment[] = [];
  readonly requests: FakeRequest[] = [];
  url = '';
  readonly #troubles: { trouble: Trouble; left: number }[] = [];
  readonly #server: Server = createServer((request, response) => this.#answer(request, response));
  #lastId = 0;

  /** Listens on a free port. */
  static async start(): Promise<FakeApi> {
    const api = new FakeApi();
    await new Promise<void>((done) => api.#server.listen(0, '127.0.0.1', done));
    api.url = `http://127.0.0.1:${(api.#server.address() as AddressInfo).port}`;
    return api;
  }

  /** Ends it, open connections too. */
  stop(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }

  /** Adds a comment of somebody. */
  add(body: string, user: FakeComment['user'] = BOT): FakeComment {
    this.#lastId += 1;
    const comment = { id: this.#lastId, body, user };
    this.comments.push(comment);
    return comment;
  }

  /** From now on, for so many times. */
  trouble(trouble: Trouble): void {
    this.#troubles.push({ trouble, left: trouble.times ?? Number.POSITIVE_INFINITY });
  }

  /** The methods of the requests so far. */
  get methods(): string[] {
    return this.requests.map(({ method }) => method);
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    let text = '';
    request.on('data', (data: Buffer) => {
      text += data.toString();
    });
    request.on('end', () => {
      const { method = '', url: path = '', headers } = request;
      this.requests.push({ method, path, token: headers.authorization });
      const next = this.#troubles.find(({ trouble, left }) => left > 0 && trouble.method === method);
      if (next === undefined) return this.#serve(method, path, text, response);
      next.left -= 1;
      if (next.trouble.isDone) this.#serve(method, path, text, undefined);
      if (next.trouble.status === undefined) return;
      if (next.trouble.status === 0) return void request.socket.destroy();
      response.writeHead(next.trouble.status, { 'content-type': 'application/json', ...next.trouble.headers });
      response.end(next.trouble.body ?? '{"message":"trouble"}');
    });
  }

  #serve(method: string, path: string, text: string, response: ServerResponse | undefined): void {
    const url = new URL(path, 'http://x');
    const send = (status: number, value: unknown, headers = {}): void => {
      response?.writeHead(status, { 'content-type': 'application/json', ...headers });
      response?.end(value === undefined ? '' : JSON.stringify(value));
    };
    const id = Number(/\/issues\/comments\/(\d+)$/.exec(url.pathname)?.[1]);
    const known = this.comments.find((comment) => comment.id === id);
    const isList = url.pathname === '/repos/acme/social/issues/7/comments';
    if (isList && method === 'GET') {
      const page = Number(url.searchParams.get('page'));
      const rest = this.comments.slice((page - 1) * PER_PAGE);
      const next = `<${this.url}${url.pathname}?page=${page + 1}>; rel="next"`;
      send(200, rest.slice(0, PER_PAGE), rest.length > PER_PAGE ? { link: next } : {});
    } else if (isList && method === 'POST') send(201, this.add(JSON.parse(text).body));
    else if (known !== undefined && method === 'PATCH') {
      known.body = JSON.parse(text).body;
      send(200, known);
    } else if (known !== undefined && method === 'DELETE') {
      this.comments.splice(this.comments.indexOf(known), 1);
      send(204, undefined);
    } else send(404, { message: 'Not Found' });
  }
}
