/** A capture, a name or a flag that cannot be taken further; `what` says why and `mend` what a curator can do. */
export class CaptureError extends Error {
  readonly what: string;
  readonly mend: string;

  constructor(what: string, mend: string) {
    super(`${what}\n    ${mend}`);
    this.name = 'CaptureError';
    this.what = what;
    this.mend = mend;
  }
}
