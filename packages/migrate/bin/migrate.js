#!/usr/bin/env node
const { runCommand } = require('..');

runCommand(process.argv.slice(2)).then((exitCode) => {
  process.exitCode = exitCode;
});
