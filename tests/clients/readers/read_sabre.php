<?php
// sabre/vobject, which Nextcloud's and ownCloud's servers use: its reader and its own expansion.

error_reporting(E_ALL & ~E_DEPRECATED);
ini_set('display_errors', 'stderr');
ini_set('memory_limit', '1G');
date_default_timezone_set(getenv('TZ') ?: 'UTC');
require_once 'Sabre/VObject/autoload.php';

function moment($property): string {
    $time = $property->getDateTime();
    if (!$property->hasTime()) {
        return $time->format('Y-m-d');
    }
    return $time->setTimezone(new DateTimeZone('UTC'))->format('Y-m-d\TH:i:s\Z');
}

function text($property): ?string {
    return $property === null ? null : (string) $property;
}

function rows(string $path): array {
    $calendar = Sabre\VObject\Reader::read(file_get_contents($path));
    $calendar->expand(new DateTime('1990-01-01T00:00:00Z'), new DateTime('2100-01-01T00:00:00Z'));
    $rows = [];
    foreach ($calendar->select('VEVENT') as $event) {
        $rows[] = [
            'feed' => $path,
            'uid' => text($event->UID),
            'start' => moment($event->DTSTART),
            'end' => moment($event->DTEND ?? $event->DTSTART),
            'all_day' => !$event->DTSTART->hasTime(),
            'summary' => text($event->SUMMARY),
            'status' => text($event->STATUS),
            'description' => text($event->DESCRIPTION),
        ];
    }
    return $rows;
}

foreach (array_slice($argv, 1) as $path) {
    try {
        $lines = rows($path);
        $lines[] = ['feed' => $path, 'rows' => count($lines)];
    } catch (Throwable $error) {
        $lines = [['feed' => $path, 'error' => get_class($error) . ': ' . $error->getMessage()]];
    }
    foreach ($lines as $line) {
        echo json_encode($line, JSON_THROW_ON_ERROR), "\n";
    }
}
