// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

// node watermelondb.js serve - RECORDS      answers a first pull with all records; says its address
// node watermelondb.js pull DIRECTORY URL   synchronize() into an SQLite file (better-sqlite3)
import http from 'node:http';
import { createRequire } from 'node:module';
import { elapsed, records } from './records.js';

const [what, directory, source] = process.argv.slice(2);
const table = 'candidatures';
const columns = ['state', 'body', 'period_from', 'period_to', 'status', 'announced_on', 'document_symbol', 'remarks', 'certainty'];
const indexed = ['state', 'status', 'announced_on'];

function serve() {
    const created = records(source).map(record => ({ ...record, remarks: JSON.stringify(record.remarks) }));
    const body = JSON.stringify({ changes: { [table]: { created, updated: [], deleted: [] } }, timestamp: 1 });
    const server = http.createServer((request, response) => response.end(body));
    server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${server.address().port}/`));
}

async function pull() {
    const require = createRequire(import.meta.url);
    const { Database, Model, appSchema, tableSchema } = require('@nozbe/watermelondb');
    const SQLiteAdapter = require('@nozbe/watermelondb/adapters/sqlite').default;
    const { synchronize } = require('@nozbe/watermelondb/sync');
    class Candidature extends Model {
        static table = table;
    }
    const schema = appSchema({
        version: 1,
        tables: [
            tableSchema({
                name: table,
                columns: columns.map(name => ({ name, type: 'string', isIndexed: indexed.includes(name) })),
            }),
        ],
    });
    const adapter = new SQLiteAdapter({ schema, dbName: `${directory}/watermelon` });
    const database = new Database({ adapter, modelClasses: [Candidature] });
    const start = performance.now();
    await synchronize({
        database,
        pullChanges: async () => (await fetch(source)).json(),
        pushChanges: async () => {},
    });
    const seconds = elapsed(start);
    console.log(JSON.stringify({ rows: await database.get(table).query().fetchCount(), seconds }));
}

await (what === 'serve' ? serve() : pull());
