'use strict';
// What every reader in JavaScript prints: one line of JSON for each occurrence, and one for each file's end.

const fs = require('fs');

exports.report = function report(read) {
  for (const path of process.argv.slice(2)) {
    const lines = [];
    try {
      for (const row of read(fs.readFileSync(path, 'utf8'))) lines.push({ feed: path, ...row });
      lines.push({ feed: path, rows: lines.length });
    } catch (error) {
      lines.length = 0;
      lines.push({ feed: path, error: `${error.name}: ${error.message}`.slice(0, 300) });
    }
    fs.writeSync(1, lines.map((line) => JSON.stringify(line) + '\n').join(''));
  }
};

exports.instant = (date) => date.toISOString().replace('.000Z', 'Z');
