/** Why there is no database: a sentence a newcomer can act on. The kinds below are the ways to fail. */
export class DatabaseError extends Error {
  override readonly name: string = new.target.name
}

export class NoJava extends DatabaseError {
  constructor() {
    super(
      'There is no Java here, and the managed Neo4j needs Java 17 or newer. ' +
        'Install one (Debian: apt-get install openjdk-17-jre-headless), or set JAVA_HOME to where it is.',
    )
  }
}

export class JavaTooOld extends DatabaseError {
  constructor(readonly found: string) {
    super(
      `Java ${found} is too old: the managed Neo4j needs Java 17 or newer. ` +
        'Install one (Debian: apt-get install openjdk-17-jre-headless), or set JAVA_HOME to it.',
    )
  }
}

export class NoMaven extends DatabaseError {
  constructor(what: string) {
    super(`Maven is missing, which fetches ${what} once. Install it (Debian: apt-get install maven) and start again.`)
  }
}

export class RegistryUnreachable extends DatabaseError {
  constructor(what: string, tries: number, lastLines: string) {
    super(
      `Maven could not fetch ${what} in ${tries} tries. Check the network and Maven's proxy and mirror settings, ` +
        `then start again: it goes on where it stopped. Maven's last words:\n${lastLines}`,
    )
  }
}

export class WrongJars extends DatabaseError {
  constructor(
    readonly folder: string,
    readonly differences: string[],
  ) {
    super(
      `${folder} is not what this version of Crosstie lists: ${differences.slice(0, 3).join('; ')}. ` +
        'Remove that folder and start again: it is then fetched anew.',
    )
  }
}

export class DiskFull extends DatabaseError {
  constructor(readonly folder: string) {
    super(`The disk that holds ${folder} is full. Make room (1 GB is plenty) and start again.`)
  }
}

export class PortTaken extends DatabaseError {
  constructor(
    readonly port: number,
    readonly portFile: string,
  ) {
    super(
      `Port ${port}, which this data folder's database uses, is taken by another program. ` +
        `End that program, or delete ${portFile}: another port is chosen then.`,
    )
  }
}

export class AlreadyRunning extends DatabaseError {
  constructor(
    readonly folder: string,
    readonly pid: number,
    readonly uri: string,
  ) {
    super(
      `The database in ${folder} is running already, at ${uri}, started by process ${pid}. ` +
        'Use that one, or end it first (Ctrl-C where it runs).',
    )
  }
}

export class StoreLocked extends DatabaseError {
  constructor(readonly folder: string) {
    super(
      `Another Neo4j has the store in ${folder} open. End it (look for “CommunityEntryPoint” among the processes) ` +
        'and start again.',
    )
  }
}

export class InvalidConfiguration extends DatabaseError {
  constructor(file: string, lastLines: string) {
    super(`Neo4j refuses its configuration, ${file}. Correct database/conf.ts. Its last words:\n${lastLines}`)
  }
}

export class PasswordMissing extends DatabaseError {
  constructor(readonly passwordFile: string) {
    super(
      `${passwordFile} is missing, but the database it opens is there. Put the file back, ` +
        'or start anew with `npm start -- --reset`, which deletes that database.',
    )
  }
}

export class StartFailed extends DatabaseError {
  constructor(
    readonly code: number | null,
    log: string,
    lastLines: string,
  ) {
    super(`Neo4j ended with exit code ${code} before it was ready. More in ${log}. Its last words:\n${lastLines}`)
  }
}

export class NoDatabase extends DatabaseError {}
