// The template database: made per run, because migrations are edited between runs, and cloned per test file.
import pg from 'pg';
import { migrations } from '../../dist/libs/governance/database.js';
import { runMigrations } from '../../dist/libs/platform/database.js';
import { databaseStatements } from '../../dist/libs/platform/roles.js';

/** @returns name of the template, to which nobody is connected any more */
export async function prepareTemplate(postgres) {
  const template = `test_template_${process.pid}`;
  await asAdmin(postgres.adminUrl, async (admin) => {
    await admin.query(`DROP DATABASE IF EXISTS ${template} WITH (FORCE)`);
    await admin.query(`CREATE DATABASE ${template} OWNER leidraad_owner`);
  });
  await asAdmin(postgres.adminUrl.replace('/postgres?', `/${template}?`), async (inside) => {
    for (const statement of databaseStatements(template)) await inside.query(statement);
  });
  await runMigrations(postgres.urls(template).ownerUrl, migrations);
  return template;
}

/** Databases of runs that were killed: their names hold the id of a process that is no more. */
export async function dropLeftovers(adminUrl) {
  await asAdmin(adminUrl, async (admin) => {
    const { rows } = await admin.query(`SELECT datname FROM pg_database WHERE datname ~ '^test_.*[0-9]+'`);
    for (const { datname } of rows) if (!isAlive(Number(/\d+/.exec(datname)[0]))) await admin.query(`DROP DATABASE IF EXISTS ${datname} WITH (FORCE)`);
  });
}

function isAlive(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
}

export async function dropTemplate(postgres, template) {
  await asAdmin(postgres.adminUrl, (admin) => admin.query(`DROP DATABASE IF EXISTS ${template} WITH (FORCE)`));
}

async function asAdmin(url, work) {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
