// KCalendarCore, which KDE's calendars use: its format, its calendar in memory, its own iterator.

#include <KCalendarCore/ICalFormat>
#include <KCalendarCore/MemoryCalendar>
#include <KCalendarCore/OccurrenceIterator>
#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>
#include <QTimeZone>

using namespace KCalendarCore;

static QTextStream out(stdout);

static void print(const QJsonObject &line)
{
    out << QString::fromUtf8(QJsonDocument(line).toJson(QJsonDocument::Compact)) << '\n';
}

static QString status(const Incidence &event)
{
    switch (event.status()) {
    case Incidence::StatusConfirmed:
        return QStringLiteral("CONFIRMED");
    case Incidence::StatusTentative:
        return QStringLiteral("TENTATIVE");
    case Incidence::StatusCanceled:
        return QStringLiteral("CANCELLED");
    default:
        return QString();
    }
}

static QString moment(const QDateTime &time, bool allDay)
{
    return allDay ? time.date().toString(Qt::ISODate) : time.toUTC().toString(Qt::ISODate);
}

static int printEvents(const QString &path, const MemoryCalendar::Ptr &calendar)
{
    int count = 0;
    const QDateTime first(QDate(1990, 1, 1), QTime(0, 0), Qt::UTC), last(QDate(2100, 1, 1), QTime(0, 0), Qt::UTC);
    OccurrenceIterator found(*calendar, first, last);
    while (found.hasNext()) {
        found.next();
        const Event::Ptr event = found.incidence().dynamicCast<Event>();
        if (!event) {
            continue;
        }
        const bool allDay = event->allDay();
        const QDateTime start = found.occurrenceStartDate();
        QDateTime end = event->endDateForStart(start);
        if (allDay) {
            end = end.addDays(1); // it keeps the last day
        }
        print({{QStringLiteral("feed"), path},
               {QStringLiteral("uid"), event->uid()},
               {QStringLiteral("start"), moment(start, allDay)},
               {QStringLiteral("end"), moment(end, allDay)},
               {QStringLiteral("all_day"), allDay},
               {QStringLiteral("summary"), event->summary()},
               {QStringLiteral("status"), status(*event)},
               {QStringLiteral("description"), event->description()}});
        ++count;
    }
    return count;
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    out.setCodec("UTF-8");
    const QStringList paths = application.arguments().mid(1);
    for (const QString &path : paths) {
        const MemoryCalendar::Ptr calendar(new MemoryCalendar(QTimeZone::utc()));
        ICalFormat format;
        QJsonObject line{{QStringLiteral("feed"), path}};
        if (format.load(calendar, path)) {
            line.insert(QStringLiteral("rows"), printEvents(path, calendar));
        } else {
            line.insert(QStringLiteral("error"), QStringLiteral("the file is refused"));
        }
        print(line);
    }
    return 0;
}
