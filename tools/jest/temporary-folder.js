const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');

/** Each app that is synthesized leaves a folder behind: those of one run go into one of its own. */
exports.make = () => {
  process.env.TMPDIR = fs.mkdtempSync(path.join(os.tmpdir(), 'sfn-tasks-test-'));
};

exports.remove = () => fs.rmSync(process.env.TMPDIR, { recursive: true, force: true });
