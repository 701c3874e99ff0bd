// The ncurses screen, one at a time, used from one thread.
#pragma once

#include <stdbool.h>
#include <stdint.h>

/// What `screen_find_terminal` found out about a terminal type.
enum screen_terminal {
  screen_terminal_good,
  screen_terminal_unknown,      // no entry of this name
  screen_terminal_no_types,     // no terminfo database at all
  screen_terminal_cannot_place, // a printing terminal: cannot put the cursor somewhere
};

/// Keys that terminfo has no code for, or several; above all codes that ncurses gives out itself.
enum screen_key {
  screen_key_control_left = KEY_MAX + 4096,
  screen_key_control_right,
  screen_key_shift_f5,
  screen_key_paste_begin,
  screen_key_paste_end,
};

/// Looks the terminal type up; what else is asked of terminfo needs this first.
enum screen_terminal screen_find_terminal(const char *name);

/// Takes the locale of the environment, or C.UTF-8 where that is not UTF-8.
void screen_take_locale(void);

/// Tells the rescue how to bring this terminal back, with the window `rows` high.
void screen_prepare_farewell(int rows);

/// Opens the screen on standard input and the terminal to draw on: raw keys, no echo, escape sequences as key
/// codes. False if ncurses cannot.
bool screen_open(int terminal);

/// Leaves full-screen work; the next paint enters it again and paints everything.
/// Brackets around pastes and reports of the mouse are asked for anew then.
void screen_leave(void);

/// Ends the screen for good.
void screen_close(void);

/// Asks for brackets around pastes, or no longer.
void screen_bracket_pastes(bool on);

/// Asks for reports of buttons and wheel, in numbers (SGR), or no longer.
void screen_report_mouse(bool on);

/// The window has changed: takes its new size. Everything is painted again with the next paint.
void screen_take_size(void);

int screen_rows(void);
int screen_columns(void);

/// One byte (0 to 255) or key code (above) that has come in, or -1; never waits longer than 25 ms, and that
/// only after an escape.
int screen_key(void);

/// The bytes that came in as this key code; valid until the next call.
const char *screen_key_bytes(int code);

/// Whether the cursor is sent to a column of its row as ANSI has it.
bool screen_moves_within_rows(void);

/// How many colours the terminal has by its description; turns nothing on.
int screen_count_colours(void);

/// How many colours there are; 0 on a monochrome terminal. Turns colours on.
int screen_start_colours(void);

/// Defines a pair of colours; -1 is the terminal's own.
void screen_define_pair(int pair, int foreground, int background);

/// Attributes for `screen_put`.
attr_t screen_attributes(bool bold, bool dim, bool underline, bool reverse);

/// A letter and its combining marks, ended by 0 where there are fewer.
struct screen_letter {
  uint32_t scalars[CCHARW_MAX];
};

/// Puts a letter, `width` columns wide, in attributes and pair. A letter that the C library holds for otherwise
/// wide would shift the row: `?` stands for it.
void screen_put(int row, int column, struct screen_letter letter, int width, attr_t attributes, int pair);

/// Blanks everything that was put; nothing is written before the paint.
void screen_erase(void);

/// Everything is painted with the next paint, whatever the terminal is thought to show.
void screen_repaint(void);

/// Paints the difference and leaves the cursor there, visible or not. Returns what is to be written for it, `count` bytes that
/// are valid until the next call; nothing where it is written already: the first frame, and where there was no memory.
const char *screen_paint(int cursor_row, int cursor_column, bool visible, unsigned long *count);

/// Writes bytes to the terminal past ncurses.
void screen_write(const char *bytes, unsigned long count);
