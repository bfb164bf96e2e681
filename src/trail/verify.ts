// Is this exported log whole? Needs the export and the published key, no database. Names the first place that is broken.

import { fromBase64, toBase64 } from './base64.ts';
import { nobleVerify, parseVerifierKey, type VerifierKey, type VerifySignature, verifyCheckpoint } from './checkpoint.ts';
import { parseEvent } from './event.ts';
import { type ExportHead, type LogLine, parseCheckpointLine, parseHead, parseLogLine } from './export.ts';
import { type Digest, lineHash, nobleSha256, type Sha256, sameDigest } from './hash.ts';
import { growing } from './tree.ts';

/**
 * `changed`: the content does not fit its hash, or the hashes do not fit the signed root. `removed`, `reordered`: a line is missing, or
 * in the wrong place. `truncated`: the export stops early. `forged-checkpoint`: a signature is false. `unreadable`: not a line of an export.
 * `behind`: it is a true log, but shorter than (or other than) the checkpoint that somebody kept.
 */
export type Breach = 'changed' | 'removed' | 'reordered' | 'truncated' | 'forged-checkpoint' | 'unreadable' | 'behind';

/** The first broken place. `line` is the line of the file (from 1); `n` and `until` are lines of the log (from 0, both inclusive). */
export interface Broken {
  readonly breach: Breach;
  readonly line: number;
  readonly n: number;
  /** The fault lies somewhere in n..until: the lines were rewritten together with their hashes, and only the signed root shows it. */
  readonly until?: number;
}

export type Verdict =
  | {
      readonly ok: true;
      readonly origin: string;
      readonly size: number;
      readonly root: string;
      readonly checkpoints: number;
      /** Lines whose content was dropped, each accounted for by a log-erase event. */
      readonly dropped: number;
      readonly key: VerifierKey;
      /** False: the key came from the export itself; compare it with the published one. */
      readonly keyGiven: boolean;
    }
  | { readonly ok: false; readonly broken: Broken };

export interface VerifyOptions {
  readonly sha?: Sha256;
  readonly verify?: VerifySignature;
  /** The published key(s). Without them the key in the export is used. */
  readonly keys?: readonly VerifierKey[];
  /** A checkpoint that somebody kept: this log must contain it. */
  readonly kept?: string;
}

/** Feed it the lines one by one; `end` gives the verdict. For files that do not fit in memory. */
export interface Verifier {
  line(text: string): void;
  end(): Verdict;
}

export function verifier(options: VerifyOptions = {}): Verifier {
  const sha = options.sha ?? nobleSha256;
  const verify = options.verify ?? nobleVerify;
  const tree = growing(sha);
  const dropped = new Map<number, number>();
  const accounted: (readonly [number, number])[] = [];
  let head: ExportHead | undefined;
  let keys: readonly VerifierKey[] = options.keys ?? [];
  let at = 0;
  let marks = 0;
  let covered = 0;
  let keptSeen = false;
  let root: Digest | undefined;
  let broken: Broken | undefined;
  // After a gap only one question is left: does the missing line stand further on (reordered), or nowhere (removed)?
  let missing: number | undefined;

  const kept = options.kept === undefined ? undefined : keptCheckpoint(sha, options.kept, () => keys, verify);
  const stop = (breach: Breach, n: number, until?: number): void => {
    broken ??= until === undefined ? { breach, line: at, n } : { breach, line: at, n, until };
  };

  const first = (text: string): void => {
    head = parseHead(text);
    if (!head) return stop('unreadable', 0);
    if (keys.length === 0) keys = [head.key];
    const key = parseVerifierKey(sha, head.key);
    if (!key || !keys.includes(head.key)) stop('forged-checkpoint', 0);
  };

  const logLine = (line: LogLine): void => {
    const n = tree.size();
    // The leaf is what the content hashes to; only where the content was dropped is it what the line says.
    const leaf = line.event === undefined ? fromBase64(line.h) : lineHash(sha, line.n, line.event);
    if (!leaf) return stop('unreadable', n);
    const honest = line.event === undefined || toBase64(leaf) === line.h;
    if (line.n !== n) {
      // A line that fits its own hash at its own number stands in the wrong place; one that does not had its number changed.
      if (!honest) return stop('changed', n);
      if (line.n < n) return stop('reordered', n);
      missing = n;
      return stop('removed', n);
    }
    if (!honest) return stop('changed', n);
    if (line.event === undefined) dropped.set(n, at);
    else if (line.event.includes('"kind":"log-erase"')) {
      const lines = parseEvent(line.event)?.what.lines;
      if (lines) accounted.push(lines);
    }
    tree.add(leaf);
    checkKept();
  };

  const checkKept = (): void => {
    const c = kept?.();
    if (!c || keptSeen || c.size !== tree.size()) return;
    if (sameDigest(c.root, tree.root())) keptSeen = true;
    else stop('behind', 0, tree.size() - 1);
  };

  const checkpointLine = (c: number, note: string): void => {
    const n = tree.size();
    if (c !== marks) return stop(c > marks ? 'removed' : 'reordered', n);
    const checked = verifyCheckpoint(sha, note, keys, verify);
    if (!checked.ok || checked.checkpoint.origin !== head?.origin) return stop('forged-checkpoint', n);
    if (checked.checkpoint.size > n) return stop('removed', n);
    if (checked.checkpoint.size < n) return stop('reordered', checked.checkpoint.size, n - 1);
    root = tree.root();
    if (!sameDigest(root, checked.checkpoint.root)) return stop('changed', covered, n - 1);
    covered = n;
    marks++;
  };

  return {
    line(text) {
      at++;
      if (broken) {
        if (missing === undefined) return;
        const later = parseLogLine(text);
        if (later?.n === missing && later.event !== undefined && toBase64(lineHash(sha, later.n, later.event)) === later.h) {
          broken = { ...broken, breach: 'reordered' };
          missing = undefined;
        }
        return;
      }
      if (at === 1) return first(text);
      const log = parseLogLine(text);
      if (log) return logLine(log);
      const mark = parseCheckpointLine(text);
      if (mark) return checkpointLine(mark.c, mark.note);
      stop('unreadable', tree.size());
    },
    end() {
      at++;
      const n = tree.size();
      if (!broken && !head) stop('truncated', 0);
      if (!broken && head) {
        if (n < head.size) stop('truncated', n);
        else if (n > head.size) stop('reordered', head.size);
        else if (marks < head.checkpoints || covered < n || marks === 0) stop('truncated', covered);
        else if (marks > head.checkpoints) stop('reordered', n);
      }
      if (!broken) {
        for (const [n0, line] of dropped) {
          if (accounted.some(([from, to]) => from <= n0 && n0 <= to)) continue;
          broken = { breach: 'removed', line, n: n0 };
          break;
        }
      }
      if (!broken && options.kept !== undefined && !keptSeen && kept?.()?.size !== 0) stop('behind', n);
      if (broken || !head || !root) return { ok: false, broken: broken ?? { breach: 'truncated', line: at, n } };
      return {
        ok: true,
        origin: head.origin,
        size: n,
        root: toBase64(root),
        checkpoints: marks,
        dropped: dropped.size,
        key: keys[0] as VerifierKey,
        keyGiven: options.keys !== undefined && options.keys.length > 0,
      };
    },
  };
}

/** The kept checkpoint, checked once the keys are known (they may come from the first line). */
function keptCheckpoint(sha: Sha256, note: string, keys: () => readonly VerifierKey[], verify: VerifySignature) {
  let answer: { readonly size: number; readonly root: Digest } | undefined | null = null;
  return () => {
    if (answer === null) {
      const checked = verifyCheckpoint(sha, note, keys(), verify);
      answer = checked.ok ? checked.checkpoint : undefined;
    }
    return answer;
  };
}

/** The whole check at once: the first line is the head, the last a checkpoint. */
export function verifyExport(lines: Iterable<string>, options: VerifyOptions = {}): Verdict {
  const v = verifier(options);
  for (const line of lines) v.line(line);
  return v.end();
}
