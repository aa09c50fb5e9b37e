"""Writes src/names/assigned.gen.ts: python3.12 test/names/make-assigned.py > src/names/assigned.gen.ts"""

import sys
import unicodedata

assert unicodedata.unidata_version == '15.0.0', 'the table is pinned: Python 3.12 has Unicode 15.0.0'


def is_assigned(code):
    return unicodedata.category(chr(code)) != 'Cn'


def base36(number):
    digits = ''
    while True:
        number, digit = divmod(number, 36)
        digits = '0123456789abcdefghijklmnopqrstuvwxyz'[digit] + digits
        if number == 0:
            return digits


edges = [code for code in range(1, 0x110001) if (code == 0x110000 or is_assigned(code)) != is_assigned(code - 1)]
steps = [base36(edge - before) for before, edge in zip([0] + edges, edges)]

print('// Made by test/names/make-assigned.py from Unicode 15.0.0; do not edit.')
print('/**')
print(' * Where assigned and unassigned code points of Unicode 15.0.0 take turns, from U+0000 on, which is assigned:')
print(' * distances in base 36.')
print(' */')
print('export const assignedEdges: string =')
line = "  '"
for step in steps:
    if len(line) + len(step) > 108:
        print(line + "' +")
        line = "  '"
    line += step + ' '
print(line.rstrip() + "';")
print(f'{len(steps)} edges', file=sys.stderr)
