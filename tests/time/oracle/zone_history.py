"""Changes of the clocks by Python's zoneinfo: an independent reader of the zone data.

Reads one JSON line: {"zones": [name], "from": UTC minute, "to": UTC minute, "grid": minutes between wall times that are
read besides those around the changes, none when left out}.
Writes one JSON line: {"release": text, "zones": {name: {"offset": minutes at from, "changes": [[UTC minute, minutes]],
"walls": [[wall minute, UTC minute of the earlier reading, UTC minute of the later reading, happens twice]]}}}.
"""

import json
import pathlib
import sys
import zoneinfo
from datetime import datetime, timedelta, timezone

EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)
MINUTE = timedelta(minutes=1)
DAY = 1440
# No two changes since 1970 are nearer to each other than a week less an hour.
STEP = 3 * DAY


def offset_at(zone, minute):
    return datetime.fromtimestamp(minute * 60, zone).utcoffset() // MINUTE


def find_change(zone, low, high, offset):
    while high - low > 1:
        middle = (low + high) // 2
        if offset_at(zone, middle) == offset:
            low = middle
        else:
            high = middle
    return high


def changes_of(zone, start, end):
    found = []
    offset = offset_at(zone, start)
    for minute in range(start, end, STEP):
        upper = min(minute + STEP, end)
        after = offset_at(zone, upper)
        if after != offset:
            found.append([find_change(zone, minute, upper, offset), after])
            offset = after
    return found


def instant_of(zone, wall, fold):
    local = EPOCH.replace(tzinfo=None) + wall * MINUTE
    return (local.replace(tzinfo=zone, fold=fold) - EPOCH) // MINUTE


def wall_of(zone, wall):
    first, second = instant_of(zone, wall, 0), instant_of(zone, wall, 1)
    # In a gap fold=0 takes the offset of before, in an overlap the earlier reading; a round trip tells them apart.
    return [wall, first, second, first < second and first + offset_at(zone, first) == wall]


def walls_of(zone, changes, before):
    walls = []
    for minute, after in changes:
        for offset in (before, after):
            walls += [wall_of(zone, minute + offset + shift) for shift in (-1441, -61, -30, -1, 0, 1, 29, 59, 1441)]
        before = after
    return walls


def grid_of(zone, start, end, step):
    return [wall_of(zone, wall) for wall in range(start, end, step)] if step else []


def release():
    for folder in zoneinfo.TZPATH:
        file = pathlib.Path(folder, "tzdata.zi")
        if file.exists():
            return file.read_text("ascii").split("\n", 1)[0].removeprefix("# version ")
    return "unknown"


def main():
    request = json.load(sys.stdin)
    known = zoneinfo.available_timezones()
    answer = {}
    for name in request["zones"]:
        if name not in known:
            continue
        zone = zoneinfo.ZoneInfo(name)
        changes = changes_of(zone, request["from"], request["to"])
        offset = offset_at(zone, request["from"])
        walls = walls_of(zone, changes, offset) + grid_of(zone, request["from"], request["to"], request.get("grid"))
        answer[name] = {"offset": offset, "changes": changes, "walls": walls}
    json.dump({"release": release(), "zones": answer}, sys.stdout)


if __name__ == "__main__":
    main()
