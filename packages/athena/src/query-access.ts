import { pathOf } from '@sfn-tasks/core';

/**
 * What a query may do to the data it works on.
 *
 * @see https://docs.aws.amazon.com/athena/latest/ug/ddl-sql-reference.html
 */
export enum AthenaQueryAccess {
  /**
   * Read the database and the data of its tables, and write the results of the query: enough for SELECT, SHOW and DESCRIBE.
   */
  READ = 'READ',

  /**
   * Change the database, its tables and their data as well: for CREATE, ALTER, DROP, INSERT and the like.
   */
  READ_WRITE = 'READ_WRITE',
}

/** White space, comments and brackets, and then the word that says what the query does. */
const FIRST_WORD = /^(?:\s|\(|--.*(?:\n|$)|\/\*[\s\S]*?\*\/)*(\w+)/;

/** Words that begin nothing but a query that reads. */
const READING = ['SELECT', 'WITH', 'VALUES', 'SHOW', 'DESCRIBE', 'DESC'];

/**
 * What a query needs, as far as its text tells; one that is only known at run time may be any.
 *
 * @internal
 */
export function accessNeededBy(queryString: string): AthenaQueryAccess {
  // States.Format keeps how the text begins.
  const text = pathOf(queryString)?.replace(/^States\.Format\('/, '') ?? queryString;
  const word = FIRST_WORD.exec(text)?.[1] ?? '';
  return READING.includes(word.toUpperCase()) ? AthenaQueryAccess.READ : AthenaQueryAccess.READ_WRITE;
}
