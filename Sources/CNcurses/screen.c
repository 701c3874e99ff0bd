#define _GNU_SOURCE
#define _XOPEN_SOURCE_EXTENDED
#include "CNcurses.h"

#include <fcntl.h>
#include <langinfo.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <term.h>
#include <unistd.h>
#include <wchar.h>

static SCREEN *screen;
static FILE *output;
static int terminal = -1;    // where `output` leads while no frame is held back
static WINDOW *keyboard;     // a pad: reading from it never paints
static bool has_own_colours; // whether the terminal's own colours can be asked for

// MARK: - Before the screen

static const char *capability(const char *name) {
  const char *text = tigetstr(name);
  return text == (char *)-1 ? NULL : text;
}

/// Brackets are asked for where control sequences are the common ones.
static bool speaks_ansi(void) {
  const char *place = capability("cup");
  return place && strncmp(place, "\033[", 2) == 0;
}

enum screen_terminal screen_find_terminal(const char *name) {
  int found = 0;
  setupterm(name, STDOUT_FILENO, &found);
  if (found < 0) return screen_terminal_no_types;
  if (found == 0) return screen_terminal_unknown;
  return capability("cup") ? screen_terminal_good : screen_terminal_cannot_place;
}

void screen_take_locale(void) {
  setlocale(LC_ALL, "");
  if (strcmp(nl_langinfo(CODESET), "UTF-8") != 0) setlocale(LC_ALL, "C.UTF-8");
}

/// Adds a capability without its padding (`$<5/>`), which only terminals of wire needed.
static void add(char *bytes, size_t *count, size_t limit, const char *text) {
  for (; text && *text && *count < limit; text++) {
    if (text[0] == '$' && text[1] == '<' && strchr(text, '>')) text = strchr(text, '>');
    else bytes[(*count)++] = *text;
  }
}

void screen_prepare_farewell(int rows) {
  char bytes[256];
  size_t count = 0;
  if (speaks_ansi()) add(bytes, &count, sizeof bytes, "\033[?2004l\033[?1006l\033[?1000l");
  add(bytes, &count, sizeof bytes, capability("sgr0"));
  add(bytes, &count, sizeof bytes, capability("op"));
  add(bytes, &count, sizeof bytes, capability("cnorm"));
  add(bytes, &count, sizeof bytes, tiparm(capability("cup"), rows - 1, 0));
  add(bytes, &count, sizeof bytes, capability("rmcup"));
  add(bytes, &count, sizeof bytes, capability("rmkx"));
  add(bytes, &count, sizeof bytes, capability("rmcup") ? "\r" : "\r\n");
  rescue_set_farewell(bytes, count);
}

// MARK: - Open and close

static void define_keys(void) {
  static const struct {
    const char *bytes;
    int code;
  } keys[] = {
      {"\033[H", KEY_HOME},
      {"\033[F", KEY_END},
      {"\033[1~", KEY_HOME},
      {"\033[4~", KEY_END},
      {"\033[1;5D", screen_key_control_left},
      {"\033[1;5C", screen_key_control_right},
      {"\033[15;2~", screen_key_shift_f5},
      {"\033[200~", screen_key_paste_begin},
      {"\033[201~", screen_key_paste_end},
  };
  for (size_t i = 0; i < sizeof keys / sizeof *keys; i++) define_key(keys[i].bytes, keys[i].code);
  // rxvt counts ten on for Shift; on the Linux console the same bytes are Shift-F3.
  if (strncmp(termname(), "rxvt", 4) == 0) define_key("\033[28~", screen_key_shift_f5);
  define_key(NULL, KEY_MOUSE); // the head of a report whose tail would be typed
}

static void set_modes(void) {
  raw();
  noecho();
  nonl();
  intrflush(stdscr, FALSE);
  typeahead(-1);
  set_escdelay(25);
  leaveok(stdscr, FALSE);
  scrollok(stdscr, FALSE);
  idlok(stdscr, TRUE);
  keypad(keyboard, TRUE);
  wtimeout(keyboard, 0);
  define_keys();
}

/// The one `endwin` before the first paint puts ncurses 6.4 into buffered output: a frame in one write.
bool screen_open(int descriptor) {
  output = fdopen(fcntl(descriptor, F_DUPFD_CLOEXEC, 3), "w");
  if (!output) return false;
  terminal = fcntl(descriptor, F_DUPFD_CLOEXEC, 3);
  use_env(FALSE); // the window says how large it is, not the variables LINES and COLUMNS
  use_tioctl(TRUE);
  screen = newterm(NULL, output, stdin);
  if (!screen) return false;
  keyboard = newpad(1, 1);
  set_modes();
  screen_take_size();
  endwin();
  return true;
}

void screen_leave(void) {
  screen_bracket_pastes(false);
  screen_report_mouse(false);
  endwin();
}

void screen_close(void) {
  delwin(keyboard);
  delscreen(screen);
  fclose(output);
  if (terminal >= 0) close(terminal);
  terminal = -1;
  screen = NULL;
}

void screen_bracket_pastes(bool on) {
  if (speaks_ansi()) screen_write(on ? "\033[?2004h" : "\033[?2004l", 8);
}

void screen_report_mouse(bool on) {
  if (speaks_ansi()) screen_write(on ? "\033[?1000h\033[?1006h" : "\033[?1006l\033[?1000l", 16);
}

// MARK: - Size

/// A terminal that does not know its size keeps the size that terminfo has for its type.
void screen_take_size(void) {
  struct winsize window;
  if (ioctl(fileno(output), TIOCGWINSZ, &window) < 0) return;
  if (window.ws_row > 0 && window.ws_col > 0) resize_term(window.ws_row, window.ws_col);
  screen_prepare_farewell(LINES);
  clearok(curscr, TRUE);
}

int screen_rows(void) { return LINES; }
int screen_columns(void) { return COLS; }

// MARK: - Keys and colours

int screen_key(void) { return wgetch(keyboard); }

const char *screen_key_bytes(int code) {
  static char bytes[32];
  char *bound = keybound(code, 0);
  snprintf(bytes, sizeof bytes, "%s", bound ? bound : "");
  free(bound);
  return bytes;
}

bool screen_moves_within_rows(void) {
  const char *column = capability("hpa");
  return speaks_ansi() && column && strcmp(column, "\033[%i%p1%dG") == 0;
}

int screen_count_colours(void) {
  int count = tigetnum("colors");
  return count > 0 ? count : 0;
}

int screen_start_colours(void) {
  if (!has_colors() || start_color() == ERR) return 0;
  has_own_colours = use_default_colors() == OK;
  return COLORS;
}

void screen_define_pair(int pair, int foreground, int background) {
  if (foreground < 0 && !has_own_colours) foreground = COLOR_WHITE;
  if (background < 0 && !has_own_colours) background = COLOR_BLACK;
  init_extended_pair(pair, foreground, background);
}

attr_t screen_attributes(bool bold, bool dim, bool underline, bool reverse) {
  return (bold ? A_BOLD : 0) | (dim ? A_DIM : 0) | (underline ? A_UNDERLINE : 0) | (reverse ? A_REVERSE : 0);
}

// MARK: - Painting

void screen_put(int row, int column, struct screen_letter letter, int width, attr_t attributes, int pair) {
  wchar_t text[CCHARW_MAX + 1] = {(wchar_t)letter.scalars[0]};
  bool honest = wcwidth(text[0]) == width;
  if (!honest) text[0] = L'?';
  for (int i = 1, length = 1; honest && i < CCHARW_MAX && letter.scalars[i]; i++)
    if (wcwidth((wchar_t)letter.scalars[i]) == 0) text[length++] = (wchar_t)letter.scalars[i];
  cchar_t cell;
  setcchar(&cell, text, attributes, 0, &pair);
  mvadd_wch(row, column, &cell);
  if (!honest && width == 2) screen_put(row, column + 1, (struct screen_letter){{L' '}}, 1, attributes, pair);
}

void screen_erase(void) { erase(); }

void screen_repaint(void) { clearok(curscr, TRUE); }

/// ncurses writes to the descriptor of `output`: while it does, that is a file in memory, but for the first frame, with which
/// it takes the terminal's modes as well. How much was written is told by the place in the file, which keeps its memory from
/// frame to frame: to make it empty each time takes as long as a row move's system calls together.
const char *screen_paint(int cursor_row, int cursor_column, bool visible, unsigned long *count) {
  static char *painted;
  static int held = -1;
  if (held < 0) held = memfd_create("painted", MFD_CLOEXEC);
  bool holds = held >= 0 && terminal >= 0 && !isendwin();
  if (holds) dup3(held, fileno(output), O_CLOEXEC);
  curs_set(visible ? 1 : 0);
  move(cursor_row, cursor_column);
  refresh();
  *count = 0;
  if (!holds) return NULL;
  dup3(terminal, fileno(output), O_CLOEXEC);
  off_t length = lseek(held, 0, SEEK_CUR);
  char *room = length > 0 ? realloc(painted, (size_t)length) : NULL;
  if (room) {
    painted = room;
    ssize_t read = pread(held, painted, (size_t)length, 0);
    *count = read > 0 ? (unsigned long)read : 0;
  }
  lseek(held, 0, SEEK_SET);
  return room;
}

void screen_write(const char *bytes, unsigned long count) {
  fflush(output);
  while (count > 0) {
    ssize_t written = write(fileno(output), bytes, count);
    if (written <= 0) return;
    bytes += written;
    count -= (unsigned long)written;
  }
}
