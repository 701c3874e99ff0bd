// What ncurses and libc offer only as macros, globals, variadics and signal-safe code.
//
// screen.h  the ncurses screen, one at a time, used from one thread
// rescue.h  the way back: the terminal restored on every way out, signals as bits, held output
#pragma once

#define NCURSES_WIDECHAR 1
#include <ncurses.h>

#include "rescue.h"
#include "screen.h"
