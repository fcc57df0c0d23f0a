/** A database cannot be had. The message says what is wrong; `remedy` what to do about it. */
export class DatabaseFailure extends Error {
  constructor(
    message: string,
    readonly remedy: string,
    options?: ErrorOptions,
  ) {
    super(message, options)
    this.name = new.target.name
  }
}

export class JavaMissing extends DatabaseFailure {}
export class JavaTooOld extends DatabaseFailure {}
export class MavenMissing extends DatabaseFailure {}
export class RegistryUnreachable extends DatabaseFailure {}
export class UnknownFiles extends DatabaseFailure {}
export class PortTaken extends DatabaseFailure {}
export class DiskFull extends DatabaseFailure {}
export class StoreLocked extends DatabaseFailure {}
export class AlreadyRunning extends DatabaseFailure {}
export class BadConfiguration extends DatabaseFailure {}
export class StartFailed extends DatabaseFailure {}
export class NoDatabase extends DatabaseFailure {}
export class NoWorld extends DatabaseFailure {}
export class WhichWorld extends DatabaseFailure {}
