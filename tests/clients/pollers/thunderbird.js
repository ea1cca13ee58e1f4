'use strict';
// Thunderbird: ical.js, asked with If-None-Match, or If-Modified-Since where there is no tag. It empties a calendar on
// an empty 200, keeps it on 304 and 404, and switches it off on 410.
// Source: mozilla/releases-comm-central, calendar/providers/ics/CalICSCalendar.sys.mjs

const fs = require('fs');
const path = require('path');
const ICAL = require('ical.js').default || require('ical.js');
const { instant } = require('../readers/rows.js');

const [address, folder, agent, encoding] = process.argv.slice(-4);
const file = path.join(folder, 'memory.json');
const memory = fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : { entries: [] };

const moment = (time) => (time.isDate ? time.toString() : instant(time.toJSDate()));

function entries(text) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents('vevent').map((part) => {
    const event = new ICAL.Event(part);
    return {
      uid: event.uid,
      start: moment(event.startDate),
      end: moment(event.endDate),
      all_day: event.startDate.isDate,
      summary: event.summary,
      status: part.getFirstPropertyValue('status'),
      description: event.description,
    };
  });
}

async function poll() {
  const headers = { 'User-Agent': agent, 'Accept-Encoding': encoding, Accept: 'text/calendar,text/plain;q=0.8,*/*;q=0.5' };
  if (memory.etag) headers['If-None-Match'] = memory.etag;
  else if (memory.modified) headers['If-Modified-Since'] = memory.modified;
  const answer = await fetch(address, { headers });
  memory.status = answer.status;
  if (answer.status === 410) memory.off = true;
  if (answer.status !== 200) return;
  memory.etag = answer.headers.get('ETag');
  memory.modified = answer.headers.get('Last-Modified');
  const text = await answer.text();
  memory.entries = text ? entries(text) : [];
}

(memory.off ? Promise.resolve() : poll())
  .then(() => {
    fs.writeFileSync(file, JSON.stringify(memory));
    return [...memory.entries.map((row) => ({ feed: folder, ...row })), { feed: folder, rows: memory.entries.length }];
  })
  .catch((error) => [{ feed: folder, error: `${error.name}: ${error.message}`.slice(0, 300) }])
  .then((lines) => fs.writeSync(1, lines.map((line) => JSON.stringify(line) + '\n').join('')));
