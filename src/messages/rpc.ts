/** The argument of a verb; `undefined` where it takes none. */
export type Input<P, K extends keyof P> = P[K] extends () => unknown
  ? undefined
  : P[K] extends (input: infer I) => unknown
    ? I
    : never;
/** What a verb answers. */
export type Output<P, K extends keyof P> = P[K] extends (...input: never[]) => infer O ? O : never;
/** One handler for each verb; the compiler names the missing one. */
export type Handlers<P, Sender> = {
  [K in keyof P]: (input: Input<P, K>, sender: Sender) => Output<P, K> | Promise<Output<P, K>>;
};

/** Who is asked: several contexts hear the same message, only the one that is meant answers. */
export type Channel = 'background' | 'page' | 'file-maker';

/** What travels: the verb and its argument. */
export interface Request {
  channel: Channel;
  verb: string;
  input?: unknown;
}
/** What comes back. A failure carries the message of the error, for the log of a report. */
export type Response = { ok: true; output: unknown } | { ok: false; message: string };

/** Thrown at the caller when the other side heard the request and failed or refused. */
export class MessageError extends Error {
  override name = 'MessageError';
}

/** Thrown at the caller when nobody answered: no listener, or a context that went away. */
export class NoAnswerError extends Error {
  override name = 'NoAnswerError';
}

/** The calling side of a protocol: `call('saveArticle', {article})`. */
export type Client<P> = <K extends keyof P & string>(
  verb: K,
  ...input: Input<P, K> extends undefined ? [] : [Input<P, K>]
) => Promise<Output<P, K>>;

/**
 * Makes the calling side.
 * @param send carries a request to the other context and resolves with its response
 * @returns a function that throws `MessageError` or `NoAnswerError`
 */
export function client<P>(
  channel: Channel,
  send: (request: Request) => Promise<unknown>,
): Client<P> {
  return async (verb, ...input) => {
    const request: Request = { channel, verb, ...(input.length ? { input: input[0] } : {}) };
    const response = (await send(request).catch(nobody)) as Response | undefined;
    if (!response) throw new NoAnswerError(`no answer to ${verb}`);
    if (!response.ok) throw new MessageError(response.message);
    return response.output as never;
  };
}

/**
 * Makes the answering side.
 * @param mayAsk decides by the sender whether a verb is allowed
 * @returns undefined for what is not a request of ours, so that other listeners may answer
 */
export function server<P, Sender>(
  channel: Channel,
  handlers: Handlers<P, Sender>,
  mayAsk: (verb: keyof P & string, sender: Sender) => boolean,
): (message: unknown, sender: Sender) => Promise<Response> | undefined {
  return (message, sender) => {
    if (!isRequest(message) || message.channel !== channel) return undefined;
    if (!Object.hasOwn(handlers, message.verb)) return refuse('unknown verb');
    const verb = message.verb as keyof P & string;
    if (!mayAsk(verb, sender)) return refuse(`${verb} refused`);
    return answer(() => handlers[verb](message.input as Input<P, typeof verb>, sender));
  };
}

/** Browsers reject with texts of their own when no listener is there. */
const nobody = (error: unknown) => {
  throw new NoAnswerError(error instanceof Error ? error.message : String(error));
};

const refuse = (message: string): Promise<Response> => Promise.resolve({ ok: false, message });

async function answer(run: () => unknown): Promise<Response> {
  try {
    return { ok: true, output: await run() };
  } catch (error) {
    return { ok: false, message: error instanceof Error ? error.message : String(error) };
  }
}

function isRequest(message: unknown): message is Request {
  if (typeof message !== 'object' || message === null) return false;
  const { channel, verb } = message as Partial<Request>;
  return typeof channel === 'string' && typeof verb === 'string';
}
