#define _GNU_SOURCE
#include "rescue.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <termios.h>
#include <unistd.h>

/// Signals whose default is to end the process at once. Those for closing are not here: they ask first.
static const int deadly[] = {SIGSEGV, SIGBUS,  SIGFPE,  SIGILL,    SIGTRAP, SIGABRT, SIGQUIT, SIGSYS,
                             SIGPIPE, SIGALRM, SIGUSR1, SIGUSR2,   SIGXCPU, SIGXFSZ, SIGPROF, SIGVTALRM};
static const int asking[] = {SIGWINCH, SIGTERM, SIGHUP, SIGINT, SIGTSTP, SIGCONT};

enum { deadly_count = sizeof deadly / sizeof *deadly, asking_count = sizeof asking / sizeof *asking };

static struct sigaction deadly_before[deadly_count];
static struct sigaction asking_before[asking_count];
static stack_t stack_before;
static char *handler_stack;

static struct termios modes;
static volatile sig_atomic_t screen_is_on;
static volatile sig_atomic_t asked[4]; // resized, closing, stop, continued
static int wake[2] = {-1, -1};

static char farewell[256];
static volatile sig_atomic_t farewell_count;

static int held = -1;                     // what was printed while the screen was on
static int real_output = -1, real_error = -1; // where it goes afterwards; real_error -1: was not held

// MARK: - Signal-safe pieces

static void write_all(int descriptor, const char *bytes, size_t count) {
  while (count > 0) {
    ssize_t written = write(descriptor, bytes, count);
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return;
    bytes += written;
    count -= (size_t)written;
  }
}

/// Gives standard output and standard error back and prints what was held.
static void give_back_output(void) {
  if (held < 0) return;
  dup2(real_output, STDOUT_FILENO);
  if (real_error >= 0) dup2(real_error, STDERR_FILENO);
  char part[1024];
  off_t offset = 0;
  for (ssize_t count; (count = pread(held, part, sizeof part, offset)) > 0; offset += count)
    write_all(STDOUT_FILENO, part, (size_t)count);
  close(held);
  close(real_output);
  if (real_error >= 0) close(real_error);
  held = real_output = real_error = -1;
}

/// Setting modes from the background would stop us half-way: the signal for that is held off meanwhile.
static void restore_modes(void) {
  sigset_t background, before;
  sigemptyset(&background);
  sigaddset(&background, SIGTTOU);
  pthread_sigmask(SIG_BLOCK, &background, &before);
  tcsetattr(STDIN_FILENO, TCSANOW, &modes);
  pthread_sigmask(SIG_SETMASK, &before, NULL);
}

static void rescue_now(void) {
  if (!screen_is_on) return;
  screen_is_on = 0;
  write_all(rescue_terminal(), farewell, (size_t)farewell_count);
  restore_modes();
  give_back_output();
}

// MARK: - Handlers

/// A fault happens again when its handler returns; any other signal has to be raised again.
static bool is_fault(int signal, const siginfo_t *information) {
  bool by_instruction = signal == SIGSEGV || signal == SIGBUS || signal == SIGFPE || signal == SIGILL;
  return by_instruction && information->si_code > 0;
}

/// A deadly signal: the terminal first, then whatever the signal meant before us.
static void die(int signal, siginfo_t *information, void *context) {
  (void)context;
  int before = errno;
  rescue_now();
  for (int i = 0; i < deadly_count; i++)
    if (deadly[i] == signal) sigaction(signal, &deadly_before[i], NULL);
  if (!is_fault(signal, information)) raise(signal);
  errno = before;
}

static void ask(int signal) {
  int before = errno;
  switch (signal) {
  case SIGWINCH: asked[0] = 1; break;
  case SIGTSTP: asked[2] = 1; break;
  case SIGCONT: asked[3] = 1; break;
  default: asked[1] = 1;
  }
  if (write(wake[1], "", 1) < 0) {} // a full pipe wakes as well
  errno = before;
}

// MARK: - Arming

/// A signal that was ignored stays ignored: `nohup` and shells without job control mean it.
static void take(int signal, const struct sigaction *ours, struct sigaction *before) {
  sigaction(signal, NULL, before);
  if (before->sa_handler != SIG_IGN) sigaction(signal, ours, NULL);
}

/// A stack of its own lets the handler run when the fault is a stack overflow.
static void take_handler_stack(void) {
  if (sigaltstack(NULL, &stack_before) == 0 && !(stack_before.ss_flags & SS_DISABLE)) return;
  handler_stack = malloc(65536);
  stack_t ours = {.ss_sp = handler_stack, .ss_size = 65536};
  if (handler_stack) sigaltstack(&ours, NULL);
}

/// The last resort of a process that calls `exit` with the screen on.
static void leave(void) {
  if (screen_is_on) fflush(stdout);
  rescue_now();
}

int rescue_arm(void) {
  static bool leaving;
  if (tcgetattr(STDIN_FILENO, &modes) < 0) return errno;
  if (pipe2(wake, O_CLOEXEC | O_NONBLOCK) < 0) return errno;
  if (!leaving) atexit(leave);
  leaving = true;
  for (int i = 0; i < 4; i++) asked[i] = 0;
  take_handler_stack();
  struct sigaction noting = {.sa_handler = ask, .sa_flags = SA_RESTART | SA_ONSTACK};
  struct sigaction dying = {.sa_sigaction = die, .sa_flags = SA_SIGINFO | SA_ONSTACK};
  sigfillset(&noting.sa_mask);
  sigfillset(&dying.sa_mask);
  for (int i = 0; i < asking_count; i++) take(asking[i], &noting, &asking_before[i]);
  for (int i = 0; i < deadly_count; i++) take(deadly[i], &dying, &deadly_before[i]);
  return 0;
}

void rescue_disarm(void) {
  for (int i = 0; i < asking_count; i++) sigaction(asking[i], &asking_before[i], NULL);
  for (int i = 0; i < deadly_count; i++) sigaction(deadly[i], &deadly_before[i], NULL);
  if (handler_stack) {
    sigaltstack(&stack_before, NULL);
    free(handler_stack);
    handler_stack = NULL;
  }
  close(wake[0]);
  close(wake[1]);
  wake[0] = wake[1] = -1;
}

int rescue_wake_descriptor(void) { return wake[0]; }

int rescue_take(void) {
  char drained[64];
  while (read(wake[0], drained, sizeof drained) > 0) {}
  int bits = 0;
  for (int i = 0; i < 4; i++) {
    if (asked[i]) bits |= 1 << i;
    asked[i] = 0;
  }
  return bits;
}

// MARK: - Screen on and off

int rescue_terminal(void) { return real_output >= 0 ? real_output : STDOUT_FILENO; }

void rescue_set_farewell(const char *bytes, unsigned long count) {
  farewell_count = 0;
  if (count > sizeof farewell) count = sizeof farewell;
  memcpy(farewell, bytes, count);
  farewell_count = (sig_atomic_t)count;
}

/// Held in memory. Where there is none, output is not held, which spoils the picture and nothing else.
static void hold_output(void) {
  fflush(stdout);
  setvbuf(stdout, NULL, _IOLBF, BUFSIZ); // a line at a time, as on a terminal: a crash loses none
  held = memfd_create("held output", MFD_CLOEXEC);
  if (held < 0) return;
  real_output = fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 3);
  real_error = isatty(STDERR_FILENO) ? fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3) : -1;
  dup2(held, STDOUT_FILENO);
  if (real_error >= 0) dup2(held, STDERR_FILENO);
}

void rescue_screen_on(void) {
  hold_output();
  screen_is_on = 1;
}

void rescue_screen_off(void) {
  screen_is_on = 0;
  restore_modes();
  fflush(stdout);
  fflush(stderr);
  give_back_output();
}

/// The default action of SIGTSTP, rather than SIGSTOP: where nobody could ever continue us (an orphaned
/// process group) the kernel then leaves us running.
void rescue_stop(bool whole_group) {
  struct sigaction stopping = {.sa_handler = SIG_DFL}, ours;
  sigaction(SIGTSTP, &stopping, &ours);
  if (whole_group) kill(0, SIGTSTP);
  else raise(SIGTSTP);
  sigaction(SIGTSTP, &ours, NULL);
}

/// Modes that were changed while we were stopped are kept. Those that the shell's line editor has while we are
/// in the background are not for us.
bool rescue_await_foreground(void) {
  for (;;) {
    pid_t foreground = tcgetpgrp(STDIN_FILENO);
    if (foreground == getpgrp()) break;
    if (foreground < 0 || asked[1]) return false;
    asked[3] = 0;
    raise(SIGTTOU);
    if (!asked[3]) return true; // nobody could continue us: not stopped
  }
  asked[3] = 0;
  if (!screen_is_on) tcgetattr(STDIN_FILENO, &modes);
  return true;
}
