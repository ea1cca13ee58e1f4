/* Builds and serialises events with libical, round by round, for bench_ics.py.
 *
 * Argument: a file of records ended by \x1e whose fields end in \x1f, in the order of the enum below, text unescaped.
 * Each line read from standard input asks for one round; the answer is its seconds and the octets written.
 */
#include <libical/ical.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { UID, STAMP, SEQUENCE, START, END, SUMMARY, DESCRIPTION, LOCATION, CATEGORIES, URL, STATUS, FIELDS };

typedef struct {
    char *field[FIELDS];
} record;

static char *slurp(const char *path) {
    FILE *file = fopen(path, "rb");
    if (!file) exit(2);
    fseek(file, 0, SEEK_END);
    long size = ftell(file);
    rewind(file);
    char *data = malloc(size + 1);
    if (!data || fread(data, 1, size, file) != (size_t)size) exit(2);
    data[size] = 0;
    fclose(file);
    return data;
}

static size_t parse(char *data, record **records) {
    size_t count = 0, room = 1024;
    *records = malloc(room * sizeof **records);
    while (*data) {
        if (count == room) *records = realloc(*records, (room *= 2) * sizeof **records);
        for (int i = 0; i < FIELDS; i++) {
            (*records)[count].field[i] = data;
            data = strchr(data, '\x1f');
            *data++ = 0;
        }
        data++; /* the record's end */
        count++;
    }
    return count;
}

static icalcomponent *build(const record *r) {
    icalcomponent *event = icalcomponent_new_vevent();
    icalcomponent_add_property(event, icalproperty_new_uid(r->field[UID]));
    icalcomponent_add_property(event, icalproperty_new_dtstamp(icaltime_from_string(r->field[STAMP])));
    icalcomponent_add_property(event, icalproperty_new_lastmodified(icaltime_from_string(r->field[STAMP])));
    icalcomponent_add_property(event, icalproperty_new_sequence(atoi(r->field[SEQUENCE])));
    icalcomponent_add_property(event, icalproperty_new_dtstart(icaltime_from_string(r->field[START])));
    icalcomponent_add_property(event, icalproperty_new_dtend(icaltime_from_string(r->field[END])));
    icalcomponent_add_property(event, icalproperty_new_status(
        !strcmp(r->field[STATUS], "TENTATIVE") ? ICAL_STATUS_TENTATIVE
        : !strcmp(r->field[STATUS], "CANCELLED") ? ICAL_STATUS_CANCELLED : ICAL_STATUS_CONFIRMED));
    icalcomponent_add_property(event, icalproperty_new_transp(ICAL_TRANSP_TRANSPARENT));
    icalcomponent_add_property(event, icalproperty_new_summary(r->field[SUMMARY]));
    icalcomponent_add_property(event, icalproperty_new_description(r->field[DESCRIPTION]));
    icalcomponent_add_property(event, icalproperty_new_location(r->field[LOCATION]));
    icalcomponent_add_property(event, icalproperty_new_categories(r->field[CATEGORIES]));
    icalcomponent_add_property(event, icalproperty_new_url(r->field[URL]));
    return event;
}

int main(int argc, char **argv) {
    if (argc < 2) return 2;
    record *records;
    size_t count = parse(slurp(argv[1]), &records);
    char line[64];
    while (fgets(line, sizeof line, stdin)) {
        struct timespec start, end;
        size_t octets = 0;
        clock_gettime(CLOCK_MONOTONIC, &start);
        icalcomponent *calendar = icalcomponent_new_vcalendar();
        for (size_t i = 0; i < count; i++) icalcomponent_add_component(calendar, build(&records[i]));
        char *text = icalcomponent_as_ical_string_r(calendar);
        octets = strlen(text);
        icalmemory_free_buffer(text);
        icalcomponent_free(calendar);
        clock_gettime(CLOCK_MONOTONIC, &end);
        printf("%.9f %zu\n", (end.tv_sec - start.tv_sec) + (end.tv_nsec - start.tv_nsec) / 1e9, octets);
        fflush(stdout);
    }
    return 0;
}
