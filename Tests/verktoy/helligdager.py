"""Prints the public holidays of Norway, one ISO date a line, for the years given: helligdager.py 1950 2099.

The answer comes from the PyPI package «holidays» and shares nothing with the program. Ends with 3 when the package is
not there; `helligdager.py --finnes` only asks.
"""

import sys

try:
    import holidays
except ImportError:
    sys.exit(3)

if sys.argv[1:] == ["--finnes"]:
    sys.exit(0)

first, last = int(sys.argv[1]), int(sys.argv[2])
for day in sorted(holidays.country_holidays("NO", years=range(first, last + 1))):
    print(day.isoformat())
