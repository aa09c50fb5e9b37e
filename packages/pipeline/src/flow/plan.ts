import type { Bytes, Digest, Json } from '@repro/core';
import type { JudgedWith, PolicyReference, RecordedStep, Status } from '@repro/evidence';
import type { Report, Tool } from '@repro/report';
import type { SettingName } from '../settings/table.ts';
import { toolVersions } from '../tools.gen.ts';

/** The name under which the source tree is an input of a step; its digest is that of the snapshot's tree. */
export const SOURCE = 'source';

/** What a step does with the files of a release. */
export interface StepIo {
  /** The bytes of a file that is among the step's `inputs`. */
  open(name: string): Bytes;
  /** The whole of such a file, at most `limit` bytes: 64 MiB unless given. */
  read(name: string, limit?: number): Promise<Uint8Array>;
  /** The digest of such a file. */
  digest(name: string): Digest;
  /** Writes a file of the release. */
  write(name: string, content: Bytes): Promise<Digest>;
  /** Writes a small file that several steps may bring along; false when there is another of this name. */
  keep(name: string, content: Uint8Array): Promise<boolean>;
  /** What another step, which this one needs, has handed on. */
  value(step: string): Json | undefined;
}

/** What came of a step. */
export interface Outcome {
  /** The report's verdict, else `pass`, unless given. */
  readonly status?: Status | undefined;
  /** Why, where the report does not say it. */
  readonly reason?: string | undefined;
  /** Written to `checks/NAME.json`. */
  readonly report?: Report | undefined;
  /** Handed on to later steps. */
  readonly value?: Json | undefined;
  /** What is odd but no error, told to the user. */
  readonly warnings?: readonly string[] | undefined;
  /** The run that computed it, when this one has only taken it. */
  readonly cachedFrom?: string | undefined;
}

/** One step of the flow as data. */
export interface StepPlan {
  /** Names its report too: the tool's name, `tool.subject`, `hook.NAME` or `plugin.NAME`. */
  readonly name: string;
  readonly kind: RecordedStep['kind'];
  readonly tool: Tool;
  /** Steps that must have passed; those that are no part of a run do not count. */
  readonly needs?: readonly string[] | undefined;
  /** Steps that must have ended, whatever became of them. */
  readonly after?: readonly string[] | undefined;
  /** Files of the release that it reads, and SOURCE. What is not named here cannot be read. */
  readonly inputs?: readonly string[] | undefined;
  /** The setting that switches it off: it is recorded as such, and holds nothing up. */
  readonly off?: SettingName | undefined;
  /** Reads what the user has written for it, before any step of the flow runs: what is broken costs no run. */
  readonly ready?: (() => Promise<unknown>) | undefined;
  /** The rules that it judges by; a policy of the user's is written into the release. */
  readonly policy?: ((io: StepIo) => Promise<PolicyReference>) | undefined;
  /** The user's files that it judges with beside the rules; they are written into the release too. */
  readonly judgedWith?: ((io: StepIo) => Promise<readonly JudgedWith[]>) | undefined;
  /**
   * Everything that the result depends on beside tool and inputs. A step that says so is a pure function of them:
   * what an earlier run made of the same stands in for running it.
   */
  readonly pure?: Json | undefined;
  /**
   * The same of a step that depends on how the source lies on this disk, or on files that are read when it begins. It is for
   * the cache alone: shards go by what is the same on all machines.
   */
  readonly pureHere?: ((io: StepIo) => Promise<Json>) | undefined;
  run(io: StepIo): Promise<Outcome>;
}

/** A tool of ours, with the version that this pipeline is made with. */
export function toolOf(name: keyof typeof toolVersions): Tool {
  return { name, version: toolVersions[name] };
}
