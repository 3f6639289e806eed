import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Clip } from '../model/clip';

const NAME = 'jianbao';

export interface Schema extends DBSchema {
  clips: {
    key: string;
    value: Clip & { url: string };
    indexes: { sequence: number; 'url-hash': [string, string]; url: string };
  };
}

export type Database = IDBPDatabase<Schema>;

/** One step a version, never edited after its release; the last one's number is the version. */
const MIGRATIONS: ((database: Database) => void)[] = [
  database => {
    const clips = database.createObjectStore('clips', { keyPath: 'id' });
    clips.createIndex('sequence', 'sequence', { unique: true });
    clips.createIndex('url-hash', ['url', 'contentHash'], { unique: true });
    clips.createIndex('url', 'url');
  },
];

let connection: Promise<Database> | null = null;

/**
 * The open database; one connection a context. Throws what IndexedDB throws: `VersionError` where
 * a newer version of the extension wrote it, `UnknownError` where the browser cannot open it.
 */
export function database(): Promise<Database> {
  connection ??= openDB<Schema>(NAME, MIGRATIONS.length, {
    upgrade(opened, oldVersion) {
      for (const migrate of MIGRATIONS.slice(oldVersion)) migrate(opened);
    },
    // A newer version wants to upgrade: make way, and open again on the next call.
    blocking: (_current, _wanted, event) => {
      (event.target as IDBDatabase).close();
      connection = null;
    },
    terminated: () => (connection = null),
  }).catch((error: unknown) => {
    connection = null;
    throw error;
  });
  return connection;
}
