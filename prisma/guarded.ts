import { PGlite, messages, type ExecProtocolOptions, type PGliteOptions } from "@electric-sql/pglite";

export type Guards = {
  /** Called before and after everything that is sent to the database; must not return when it may not go on. */
  check: () => void;
  /** Called with the reason when the database ended by itself; must not return. */
  broken: (why: string) => never;
};

/** The embedded PostgreSQL with somebody who watches over it. */
export class GuardedPGlite extends PGlite {
  readonly #guards: Guards;

  constructor(folder: string, options: PGliteOptions, guards: Guards) {
    super(folder, options);
    this.#guards = guards;
  }

  override execProtocolRawSync(message: Uint8Array): Uint8Array {
    this.#guards.check();
    try {
      return super.execProtocolRawSync(message);
    } finally {
      // What was written before somebody else came, they see. Only that may be told as done.
      this.#guards.check();
    }
  }

  override execProtocol(message: Uint8Array, options?: ExecProtocolOptions) {
    return super.execProtocol(message, options).catch((error: unknown) => this.#unlessBroken(error));
  }

  override execProtocolStream(message: Uint8Array, options?: ExecProtocolOptions) {
    return super.execProtocolStream(message, options).catch((error: unknown) => this.#unlessBroken(error));
  }

  /**
   * A full disk, say, ends PostgreSQL. A server would start it again; here the next call would never return, and all
   * of the process would stand still.
   */
  #unlessBroken(error: unknown): never {
    const ended =
      error instanceof WebAssembly.RuntimeError ||
      (error instanceof messages.DatabaseError && /^(?:FATAL|PANIC)$/.test(error.severity ?? ""));
    if (ended) this.#guards.broken(error.message);
    throw error;
  }
}
