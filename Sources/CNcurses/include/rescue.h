// The way back: whatever happens to the process, the terminal is left as it was found.
//
// Signals that ask to leave, to stop or to look at the window again are kept as bits and wake the poll.
// Signals that end the process at once first restore the terminal, with async-signal-safe calls only, and
// then do what they would have done. While the screen is on, standard output and standard error are held
// in memory and printed afterwards.
#pragma once

#include <stdbool.h>

/// What signals have asked for, as bits of `rescue_take`.
enum {
  rescue_resized = 1,    // SIGWINCH
  rescue_closing = 2,    // SIGTERM, SIGHUP, SIGINT
  rescue_stop_asked = 4, // SIGTSTP
  rescue_continued = 8,  // SIGCONT
};

/// Remembers the modes of the terminal on standard input, opens the wake pipe and installs the signal
/// handlers; a signal that was ignored stays ignored. Returns 0, or an errno with nothing changed.
/// To be called before `newterm`, so that ncurses finds its signals taken.
int rescue_arm(void);

/// Puts every signal back and closes what `rescue_arm` opened.
void rescue_disarm(void);

/// The readable end of the wake pipe, for `poll`.
int rescue_wake_descriptor(void);

/// Empties the wake pipe and returns what signals have asked for since the last call, as bits.
int rescue_take(void);

/// The bytes that bring the terminal back from full-screen work. Longer than 256 bytes is cut off.
void rescue_set_farewell(const char *bytes, unsigned long count);

/// The screen goes on: from here the process does not die without the farewell, and what it prints is held.
void rescue_screen_on(void);

/// The screen is off, by `endwin`: modes are restored and what was held is printed.
void rescue_screen_off(void);

/// The terminal to draw on, whether standard output is held or not.
int rescue_terminal(void);

/// Stops this process, or its whole group, until it is continued. The screen must be off.
void rescue_stop(bool whole_group);

/// Waits, stopped, until the terminal is ours: after `fg`, not after `bg`. False when it is gone or the process
/// was asked to leave meanwhile.
bool rescue_await_foreground(void);
