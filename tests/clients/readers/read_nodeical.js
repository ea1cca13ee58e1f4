'use strict';
// node-ical, with its own expansion of events.

const ical = require('node-ical');
const { report, instant } = require('./rows.js');

const FROM = new Date('1990-01-01T00:00:00Z');
const TO = new Date('2100-01-01T00:00:00Z');

const text = (value) => (value && value.val !== undefined ? value.val : value ?? null);
const two = (number) => String(number).padStart(2, '0');

// A day is kept as midnight by the clock of the machine.
const day = (date) => `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;

report(function* (source) {
  for (const event of Object.values(ical.sync.parseICS(source))) {
    if (event.type !== 'VEVENT') continue;
    for (const found of ical.expandRecurringEvent(event, { from: FROM, to: TO })) {
      const moment = found.isFullDay ? day : instant;
      yield {
        uid: event.uid,
        start: moment(found.start),
        end: moment(found.end),
        all_day: found.isFullDay,
        summary: text(found.summary),
        status: event.status ?? null,
        description: text(event.description),
      };
    }
  }
});
