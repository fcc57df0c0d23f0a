import { createHash, randomBytes } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export const user = 'neo4j'

/** Where everything of one managed database lies. */
export function layout(dataFolder: string) {
  const home = join(dataFolder, 'neo4j')
  return {
    home,
    conf: join(home, 'conf'),
    password: join(dataFolder, 'password'),
    port: join(dataFolder, 'port'),
    running: join(dataFolder, 'running.json'),
    auth: join(home, 'data', 'dbms', 'auth.ini'),
  }
}

/** Loopback only, no reports, bounded memory and time. Strict validation makes a misspelt name stop the start. */
function settings(port: number): Record<string, string> {
  return {
    'server.config.strict_validation.enabled': 'true',
    'server.default_listen_address': '127.0.0.1',
    'server.bolt.listen_address': `127.0.0.1:${port}`,
    'server.bolt.advertised_address': `127.0.0.1:${port}`,
    'server.http.enabled': 'false',
    'server.https.enabled': 'false',
    'dbms.usage_report.enabled': 'false',
    'client.allow_telemetry': 'false',
    'db.tx_log.preallocate': 'false',
    'server.memory.pagecache.size': '128m',
    'internal.dbms.bolt.netty_server_shutdown_quiet_period': '0',
    'internal.dbms.bolt.netty_server_shutdown_timeout': '1s',
    'dbms.security.auth_enabled': 'true',
    'dbms.security.allow_csv_import_from_file_urls': 'false',
    'server.directories.import': 'import',
    'internal.dbms.cypher_ip_blocklist': '0.0.0.0/0,::/0',
    'dbms.security.procedures.allowlist':
      'db.labels,db.relationshipTypes,db.propertyKeys,db.schema.*,db.index.fulltext.*',
    'dbms.cypher.forbid_exhaustive_shortestpath': 'true',
    'db.transaction.timeout': '60s',
    'db.transaction.monitor.check.interval': '500ms',
    'db.lock.acquisition.timeout': '10s',
    'db.transaction.concurrent.maximum': '64',
    'db.memory.transaction.max': '256m',
    'dbms.memory.transaction.total.max': '512m',
    'server.bolt.connection_keep_alive': '5s',
    'server.bolt.connection_keep_alive_probes': '2',
    'server.bolt.connection_keep_alive_for_requests': 'ALL',
    'server.bolt.thread_pool_max_size': '100',
    'db.tx_log.rotation.retention_policy': '1 days 256M',
  }
}

/** Writes the configuration, and the password before the first start. Returns the password. `changes` are settings. */
export function configure(dataFolder: string, port: number, changes: Record<string, string> = {}): string {
  const { home, conf, password: passwordFile, auth } = layout(dataFolder)
  for (const folder of [conf, join(home, 'import'), join(home, 'data', 'dbms')]) mkdirSync(folder, { recursive: true })
  const lines = Object.entries({ ...settings(port), ...changes }).map(([name, value]) => `${name}=${value}\n`)
  writeFileSync(join(conf, 'neo4j.conf'), lines.join(''))
  if (!existsSync(passwordFile)) writePrivate(passwordFile, `${randomBytes(18).toString('base64url')}\n`)
  const password = readFileSync(passwordFile, 'utf8').trim()
  if (!existsSync(auth)) writePrivate(auth, authLine(password))
  return password
}

function writePrivate(file: string, text: string) {
  writeFileSync(file, text, { mode: 0o600 })
  chmodSync(file, 0o600)
}

/** What Neo4j's own admin tool would write: a salted SHA-256, a thousand and twenty-four times. */
function authLine(password: string, salt = randomBytes(32)): string {
  let hash = createHash('sha256').update(salt).update(password).digest()
  for (let round = 1; round < 1_024; round++) hash = createHash('sha256').update(hash).digest()
  return `${user}:SHA-256,${hash.toString('hex')},${salt.toString('hex')},1024:\n`
}
