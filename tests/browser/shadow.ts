import type { Browser, CDPSession, Frame, Page } from 'puppeteer-core';

/**
 * The product's shadow roots are closed, so the page cannot look into them; the browsers' own automation can.
 * Each root found is offered as a handle to run functions on.
 */
export interface ShadowRootHandle {
  /** Runs a function in the page with the shadow root and an argument; the result must be JSON. */
  run<R, A>(work: (root: ShadowRoot, argument: A) => R, argument: A): Promise<R>;
}

/** All closed shadow roots of the page, or of one frame in it, in document order. */
export async function closedRoots(page: Page, frame = page.mainFrame()): Promise<ShadowRootHandle[]> {
  return 'createCDPSession' in page && page.browser().process()?.spawnfile.includes('firefox')
    ? firefoxRoots(page, frame)
    : chromiumRoots(page, frame);
}

interface CdpNode {
  readonly backendNodeId: number;
  readonly shadowRootType?: string;
  readonly children?: readonly CdpNode[];
  readonly shadowRoots?: readonly CdpNode[];
  /** Of a frame's element: the frame, and what is in it where it shares the page's process. */
  readonly frameId?: string;
  readonly contentDocument?: CdpNode;
}

/** The document of a frame of the same site, which has neither a process nor a session of its own. */
function documentOf(frameId: string, node: CdpNode): CdpNode | null {
  if (node.frameId === frameId && node.contentDocument) return node.contentDocument;
  for (const child of node.children ?? []) {
    const found = documentOf(frameId, child);
    if (found) return found;
  }
  return null;
}

const sessions = new WeakMap<Page, Promise<CDPSession>>();

/** Lets go of every root found on a page: until then the browser keeps them, and what they held, in memory. */
export async function forgetRoots(page: Page): Promise<void> {
  const session = await sessions.get(page);
  sessions.delete(page);
  await session?.detach();
}

async function chromiumRoots(page: Page, frame: Frame): Promise<ShadowRootHandle[]> {
  const opened = sessions.get(page) ?? page.createCDPSession();
  sessions.set(page, opened);
  // A frame of another site has a process, and so a session, of its own.
  const session = frame.parentFrame() ? (frame as unknown as { client: CDPSession }).client : await opened;
  const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: CdpNode };
  const found: CdpNode[] = [];
  const walk = (node: CdpNode): void => {
    if (node.shadowRootType === 'closed') found.push(node);
    for (const child of [...(node.shadowRoots ?? []), ...(node.children ?? [])]) walk(child);
  };
  walk((frame.parentFrame() && documentOf((frame as unknown as { _id: string })._id, root)) || root);
  return Promise.all(
    found.map(async ({ backendNodeId }) => {
      const { object } = await session.send('DOM.resolveNode', { backendNodeId });
      return {
        async run(work, argument) {
          const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
            objectId: object.objectId,
            functionDeclaration: `function (argument) { return (${work})(this, argument); }`,
            arguments: [{ value: argument }],
            returnByValue: true,
          });
          if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
          return result.value;
        },
      } satisfies ShadowRootHandle;
    }),
  );
}

/** WebDriver BiDi as puppeteer speaks it to Firefox; puppeteer itself has no call that pierces closed roots. */
export interface BidiConnection {
  send(method: string, params: object): Promise<{ result: BidiResult & { contexts?: { context: string }[] } }>;
}
interface BidiResult {
  readonly type: string;
  readonly result?: BidiNode;
  readonly exceptionDetails?: { readonly text: string };
}
interface BidiNode {
  readonly type: string;
  readonly sharedId?: string;
  readonly value?: unknown;
}
interface BidiNodeValue {
  readonly children?: readonly BidiNode[];
  readonly shadowRoot?: BidiNode | null;
  readonly mode?: string;
}

/** The connection behind a Firefox of puppeteer's. */
export function bidiOf(browser: Browser): BidiConnection {
  return (browser as unknown as { connection: BidiConnection }).connection;
}

async function firefoxRoots(page: Page, frame: Frame): Promise<ShadowRootHandle[]> {
  const connection = bidiOf(page.browser());
  const context = (frame as unknown as { _id: string })._id;
  const call = async (
    functionDeclaration: string,
    args: object[],
    serializationOptions: object,
  ): Promise<BidiNode> => {
    const { result } = await connection.send('script.callFunction', {
      functionDeclaration,
      arguments: args,
      serializationOptions,
      awaitPromise: false,
      target: { context },
    });
    if (result.type !== 'success' || !result.result) throw new Error(result.exceptionDetails?.text ?? 'no answer');
    return result.result;
  };
  const tree = await call('() => document.documentElement', [], { maxDomDepth: 60, includeShadowTree: 'all' });
  const found: BidiNode[] = [];
  const walk = (node: BidiNode): void => {
    const { children = [], shadowRoot } = (node.value ?? {}) as BidiNodeValue;
    if (shadowRoot) {
      if ((shadowRoot.value as BidiNodeValue | undefined)?.mode === 'closed') found.push(shadowRoot);
      walk(shadowRoot);
    }
    for (const child of children) walk(child);
  };
  walk(tree);
  return found.map(({ sharedId }) => ({
    async run(work, argument) {
      const answer = await call(
        `(root, argument) => JSON.stringify((${work})(root, JSON.parse(argument)) ?? null)`,
        [{ sharedId }, { type: 'string', value: JSON.stringify(argument ?? null) }],
        {},
      );
      return JSON.parse(String(answer.value));
    },
  }));
}
