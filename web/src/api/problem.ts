// What can go wrong when asking the host: it said no (a Problem, RFC 9457), or it did not answer.

export interface ProblemBody {
  type?: string;
  title?: string;
  detail?: string;
  status?: number;
  code?: string;
  last_sequence?: number;
}

export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly body: ProblemBody,
    readonly retryAfter: number | null,
  ) {
    super(body.title ?? `HTTP ${status}`);
  }

  get code(): string {
    return this.body.code ?? this.body.type?.split('/').pop() ?? '';
  }

  // Not a refusal: the host, or a pause of the dialogue, asks to come back later.
  get passing(): boolean {
    return this.status === 429 || this.status >= 500 || this.code === 'dialogue_paused';
  }
}

// The network, or the host behind it, did not answer. Nothing is known of what it received.
export class Unreachable extends Error {}
