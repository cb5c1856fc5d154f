import type { Io } from '../commands/io.ts';

/** A request to GitHub. */
export interface ApiRequest {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
  /** After so many milliseconds it counts as unanswered. */
  readonly timeout: number;
}

/** What a server answered. */
export interface ApiResponse {
  readonly status: number;
  readonly header: (name: string) => string | undefined;
  readonly text: string;
}

/** The process as the action sees it: what commands touch, and the network. */
export interface ActionIo extends Io {
  /** Rejects when nobody answers in time. */
  readonly request: (request: ApiRequest) => Promise<ApiResponse>;
  /** Resolves after so many milliseconds. */
  readonly wait: (milliseconds: number) => Promise<void>;
}
