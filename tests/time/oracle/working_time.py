"""Working time by Python's zoneinfo, painted minute by minute: an independent reading of hours, closures and absences.

Reads one JSON line: {"patterns": [{"hours": seven lists of [start, end] minutes from Monday, "closures": [[date, minute
from which the day is closed]], "absences": [[first date, last date]]}], "windows": [[zone, pattern, from, to] in UTC
minutes since 1970]}. Writes one JSON line: {"release": text, "rows": [[start, end, start, end ...] for each window, or
null where zoneinfo does not know the zone]}.
"""

import json
import re
import sys
import zoneinfo
from datetime import date, timedelta

from zone_history import DAY, EPOCH, MINUTE, find_change, offset_at, release

MIDNIGHT = EPOCH.replace(tzinfo=None)
RUN = re.compile(rb"\x01+")


def first_showing(zone, wall):
    """The first instant at which the clocks show a wall minute or a later one."""
    local = MIDNIGHT + wall * MINUTE
    aware = local.replace(tzinfo=zone)
    instant = (aware - EPOCH) // MINUTE
    if instant + offset_at(zone, instant) == wall:
        return instant
    # The wall minute is jumped over. Read with the offset of after it lies before the jump, with that of before after it.
    early = (aware.replace(fold=1) - EPOCH) // MINUTE
    return find_change(zone, early, instant, offset_at(zone, early))


class Canvas:
    """The minutes of a window, one byte each."""

    def __init__(self, zone, start, end):
        self.zone, self.start = zone, start
        self.minutes = bytearray(end - start)

    def paint(self, value, first_wall, last_wall):
        low = max(0, first_showing(self.zone, first_wall) - self.start)
        high = min(len(self.minutes), first_showing(self.zone, last_wall) - self.start)
        if low < high:
            self.minutes[low:high] = bytes([value]) * (high - low)

    def runs(self):
        return [self.start + edge for run in RUN.finditer(self.minutes) for edge in run.span()]


def day_of(text):
    return date.fromisoformat(text).toordinal() - EPOCH.toordinal()


def read_pattern(pattern):
    closures = {day_of(text): minute for text, minute in pattern["closures"]}
    absences = [(day_of(first), day_of(last)) for first, last in pattern["absences"]]
    return pattern["hours"], closures, absences


def working_time(zone, pattern, start, end):
    hours, closures, absences = pattern
    canvas = Canvas(zone, start, end)
    days = range(start // DAY - 3, end // DAY + 3)
    for day in days:
        for begin, finish in hours[(EPOCH + timedelta(days=day)).weekday()]:
            canvas.paint(1, day * DAY + begin, day * DAY + finish)
    for day in days:
        if day in closures:
            canvas.paint(0, day * DAY + closures[day], (day + 1) * DAY)
    for first, last in absences:
        if first <= days[-1] and last >= days[0]:
            canvas.paint(0, first * DAY, (last + 1) * DAY)
    return canvas.runs()


def main():
    request = json.load(sys.stdin)
    known = zoneinfo.available_timezones()
    patterns = [read_pattern(pattern) for pattern in request["patterns"]]
    rows = [
        working_time(zoneinfo.ZoneInfo(name), patterns[index], start, end) if name in known else None
        for name, index, start, end in request["windows"]
    ]
    json.dump({"release": release(), "rows": rows}, sys.stdout)


if __name__ == "__main__":
    main()
