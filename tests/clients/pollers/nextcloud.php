<?php
// Nextcloud: the file is taken without conditions, split into one object for each UID by sabre/vobject; an object that
// changed is updated, a new one created, one that is gone deleted. What does not parse changes nothing.
// Source: nextcloud/server, apps/dav/lib/CalDAV/WebcalCaching/RefreshWebcalService.php

error_reporting(E_ALL & ~E_DEPRECATED);
ini_set('display_errors', 'stderr');
date_default_timezone_set(getenv('TZ') ?: 'UTC');
require_once 'Sabre/VObject/autoload.php';

use Sabre\VObject;

[$address, $folder, $agent, $encoding] = array_slice($argv, -4);
$file = "$folder/objects.json";
$held = is_file($file) ? json_decode(file_get_contents($file), true) : [];

function fetch(string $address, string $agent, string $encoding): string {
    $curl = curl_init($address);
    curl_setopt_array($curl, [
        CURLOPT_RETURNTRANSFER => true,
        CURLOPT_USERAGENT => $agent,
        CURLOPT_ENCODING => $encoding,
        CURLOPT_TIMEOUT => 10,
        CURLOPT_FAILONERROR => true,
        CURLOPT_HTTPHEADER => ['Accept: text/calendar, application/calendar+json, application/calendar+xml'],
    ]);
    $body = curl_exec($curl);
    if ($body === false) {
        throw new RuntimeException(curl_error($curl));
    }
    return $body;
}

function moment($property): string {
    $time = $property->getDateTime();
    return $property->hasTime() ? $time->setTimezone(new DateTimeZone('UTC'))->format('Y-m-d\TH:i:s\Z') : $time->format('Y-m-d');
}

function row(string $folder, string $object): array {
    $event = VObject\Reader::read($object)->VEVENT;
    return [
        'feed' => $folder,
        'uid' => (string) $event->UID,
        'start' => moment($event->DTSTART),
        'end' => moment($event->DTEND),
        'all_day' => !$event->DTSTART->hasTime(),
        'summary' => (string) $event->SUMMARY,
        'status' => (string) $event->STATUS,
        'description' => (string) $event->DESCRIPTION,
    ];
}

try {
    $stream = fopen('php://memory', 'r+');
    fwrite($stream, fetch($address, $agent, $encoding));
    rewind($stream);
    $seen = [];
    $splitter = new VObject\Splitter\ICalendar($stream, VObject\Reader::OPTION_FORGIVING);
    while ($object = $splitter->getNext()) {
        $uid = (string) $object->VEVENT->UID;
        $seen[$uid] = true;
        $body = $object->serialize();
        if (($held[$uid] ?? null) !== $body) {
            $held[$uid] = $body;
        }
    }
    $held = array_intersect_key($held, $seen);
    file_put_contents($file, json_encode($held, JSON_THROW_ON_ERROR));
    $lines = array_map(fn ($object) => row($folder, $object), array_values($held));
    $lines[] = ['feed' => $folder, 'rows' => count($held)];
} catch (Throwable $error) {
    $lines = [['feed' => $folder, 'error' => get_class($error) . ': ' . $error->getMessage()]];
}
foreach ($lines as $line) {
    echo json_encode($line, JSON_THROW_ON_ERROR), "\n";
}
