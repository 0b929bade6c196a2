// Which checks of data are known, kept through a reload for as long as the tab is open.

/** What the page cannot ask the engine for. */
export interface Check {
  jobId: number;
  /** What is read; another engine gives the same number to another job. */
  path: string;
}

/** By info hash. */
export type KnownChecks = Record<string, Check>;

const KEY = 'swarmdeck-checks';
const KEPT_MAX = 20;

/** Adds one; of many, the oldest are forgotten. */
export function withCheck(known: KnownChecks, infoHash: string, check: Check): KnownChecks {
  const { [infoHash]: _, ...others } = known;
  return Object.fromEntries([...Object.entries(others), [infoHash, check]].slice(-KEPT_MAX));
}

export function rememberChecks(known: KnownChecks): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(known));
  } catch {
    // A full storage only means that a reload forgets the checks, which themselves go on.
  }
}

export function recallChecks(): KnownChecks {
  try {
    const known: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? '{}');
    if (typeof known !== 'object' || known === null) return {};
    return Object.fromEntries(Object.entries(known).filter(([, check]) => isCheck(check)));
  } catch {
    return {};
  }
}

function isCheck(value: unknown): value is Check {
  if (typeof value !== 'object' || value === null) return false;
  const { jobId, path } = value as Partial<Record<keyof Check, unknown>>;
  return typeof jobId === 'number' && typeof path === 'string';
}
