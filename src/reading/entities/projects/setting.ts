import type { Project } from '../../../model/index.ts';

/** What stands around a name and helps to tell whether it is that of a project. */
export interface Setting {
  /** It stands in a list that says it lists projects. */
  listed: boolean;
  /** It is all that the verb is said of. */
  alone: boolean;
  /** A verb is said of it that is said of buildings only. */
  building: boolean;
  /** 建设 stands behind it. */
  built: boolean;
  /** It is to be begun: 启动某某建设. */
  started: boolean;
  /** A verb of building stands behind it. */
  finished: boolean;
  /** The place where it is done is named before it. */
  placed: boolean;
  /** Money is stated for it alone. */
  paid: boolean;
  /** The report is on a whole province, which speaks of classes where a county speaks of one thing. */
  wide: boolean;
  /** What the verb says of it: what has begun or is done is no mere ambition. */
  status: Project['status'];
}
