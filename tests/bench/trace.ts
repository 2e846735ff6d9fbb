import { sum } from './stats';

/** One event of a Chromium trace, as far as it is read here. Times in microseconds. */
export interface TraceEvent {
  readonly name: string;
  readonly cat?: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** CPU time of the thread. */
  readonly tdur?: number;
  readonly args?: {
    readonly data?: { readonly url?: string };
    readonly beginData?: { readonly url?: string };
    readonly fileName?: string;
    readonly name?: string;
  };
}

export const TRACE_CATEGORIES = ['devtools.timeline', 'v8', 'v8.execute', 'blink.user_timing'];

/** Events during which script runs or is compiled. */
const SCRIPT = new Set([
  'EvaluateScript',
  'FunctionCall',
  'v8.compile',
  'v8.run',
  'v8.compileModule',
  'v8.evaluateModule',
  'v8.produceCache',
  'EvaluateModule',
]);
const COMPILE = /^v8\.compile(Module)?$/;

const endOf = (event: TraceEvent): number => event.ts + (event.dur ?? 0);
const cpuOf = (event: TraceEvent): number => event.tdur ?? event.dur ?? 0;
const urlOf = ({ args }: TraceEvent): string => args?.data?.url ?? args?.beginData?.url ?? args?.fileName ?? '';

/** Events that lie in no other of the list: what is nested is counted once, in what holds it. */
export function outermost(events: readonly TraceEvent[]): TraceEvent[] {
  const sorted = [...events].sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  const out: TraceEvent[] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const event of sorted) {
    if (event.ts < end) continue;
    out.push(event);
    end = endOf(event);
  }
  return out;
}

/** CPU of the page's main thread, in milliseconds. */
export interface ScriptCost {
  /** Script of the extension: evaluating, compiling, callbacks. */
  readonly script: number;
  /** The share of `script` that is compiling. */
  readonly compile: number;
  /** Microtasks outside it, anybody's: the baseline's have to be taken off. */
  readonly microtasks: number;
  /** Event listeners called inside the page's own scripts, anybody's: the same. */
  readonly listeners: number;
  /** Script of the extension on other threads: its worker. */
  readonly worker: number;
}

type Thread = Pick<TraceEvent, 'pid' | 'tid'>;

/** The main thread of the page that set the mark. */
export function pageThread(trace: readonly TraceEvent[]): Thread | null {
  return trace.find(({ name, cat }) => name === 'bench:boot' && cat?.includes('blink.user_timing')) ?? null;
}

export function markAt(trace: readonly TraceEvent[], thread: Thread, name: string): number {
  return trace.find((event) => event.name === name && event.pid === thread.pid)?.ts ?? Number.NaN;
}

/** When the navigation began that brought the page; some extensions are at work before the page's first script. */
export function navigationBefore(trace: readonly TraceEvent[], thread: Thread, boot: number): number {
  const starts = trace.filter(({ name, pid, ts }) => name === 'navigationStart' && pid === thread.pid && ts <= boot);
  return Math.max(...starts.map(({ ts }) => ts));
}

/**
 * What an extension cost between two times.
 * @param origin `chrome-extension://ID/`; of no extension where there is none
 */
export function costBetween(
  trace: readonly TraceEvent[],
  thread: Thread,
  origin: string,
  from: number,
  to: number,
): ScriptCost {
  const inTime = trace.filter(({ ph, ts }) => ph === 'X' && ts >= from && ts < to);
  const here = inTime.filter(({ pid, tid }) => pid === thread.pid && tid === thread.tid);
  const isOurs = (event: TraceEvent): boolean => SCRIPT.has(event.name) && urlOf(event).startsWith(origin);
  const ours = outermost(here.filter(isOurs));
  const inOurs = (event: TraceEvent): boolean => ours.some((own) => own.ts <= event.ts && endOf(own) >= endOf(event));
  /** CPU of the outermost events of a name, without what lies in ours and without the parts that are counted apart. */
  const rest = (name: string, apart: (event: TraceEvent) => boolean): number => {
    const inner = here.filter(apart);
    return sum(outermost(here.filter((event) => event.name === name && !inOurs(event))), (event) => {
      const parts = outermost(inner.filter((part) => part.ts >= event.ts && endOf(part) <= endOf(event)));
      return cpuOf(event) - sum(parts, cpuOf);
    });
  };
  const elsewhere = inTime.filter((event) => (event.pid !== thread.pid || event.tid !== thread.tid) && isOurs(event));
  const threads = new Map<string, TraceEvent[]>();
  for (const event of elsewhere) {
    const key = `${event.pid} ${event.tid}`;
    threads.set(key, [...(threads.get(key) ?? []), event]);
  }
  return {
    script: sum(ours, cpuOf) / 1000,
    compile:
      sum(
        here.filter((event) => COMPILE.test(event.name) && urlOf(event).startsWith(origin)),
        cpuOf,
      ) / 1000,
    microtasks: rest('RunMicrotasks', ({ name }) => SCRIPT.has(name)) / 1000,
    listeners: rest('EventDispatch', ({ name }) => name === 'RunMicrotasks' || SCRIPT.has(name)) / 1000,
    worker: sum([...threads.values()], (events) => sum(outermost(events), cpuOf)) / 1000,
  };
}
