// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

// node pouchdb.js serve DIRECTORY RECORDS   an express-pouchdb server with the records; says its address
// node pouchdb.js pull DIRECTORY URL        replicates everything into a database of its own (LevelDB)
import express from 'express';
import expressPouchDB from 'express-pouchdb';
import PouchDB from 'pouchdb-node';
import { elapsed, records } from './records.js';

const [what, directory, source] = process.argv.slice(2);
const batch = 1000;
const Local = PouchDB.defaults({ prefix: `${directory}/` });

async function serve() {
    const database = new Local('records');
    const all = records(source).map(({ id, ...rest }) => ({ _id: id, ...rest }));
    for (let from = 0; from < all.length; from += batch) {
        await database.bulkDocs(all.slice(from, from + batch));
    }
    const server = express()
        .use(expressPouchDB(Local, { mode: 'minimumForPouchDB', inMemoryConfig: true, logPath: '/dev/null' }))
        .listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${server.address().port}/records`));
}

async function pull() {
    const start = performance.now();
    const result = await new Local('replica').replicate.from(source, { batch_size: batch });
    console.log(JSON.stringify({ rows: result.docs_written, seconds: elapsed(start) }));
}

await (what === 'serve' ? serve() : pull());
