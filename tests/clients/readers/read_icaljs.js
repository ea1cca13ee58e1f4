'use strict';
// ical.js, which Nextcloud's web calendar and Thunderbird use: its parser, its events, its own iterator.

const ICAL = require('ical.js').default || require('ical.js');
const { report, instant } = require('./rows.js');

const LATEST = '2100-01-01';

function moment(time) {
  if (time.isDate) return time.toString();
  return time.zone === ICAL.Timezone.localTimezone ? time.toString() : instant(time.toJSDate());
}

report(function* (text) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  for (const part of calendar.getAllSubcomponents('vevent')) {
    const event = new ICAL.Event(part);
    const dates = event.iterator();
    for (let start = dates.next(); start && start.toString() < LATEST; start = dates.next()) {
      const { startDate, endDate } = event.getOccurrenceDetails(start);
      yield {
        uid: event.uid,
        start: moment(startDate),
        end: moment(endDate),
        all_day: startDate.isDate,
        summary: event.summary,
        status: part.getFirstPropertyValue('status'),
        description: event.description,
      };
    }
  }
});
