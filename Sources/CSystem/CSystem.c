#define _GNU_SOURCE
#include "CSystem.h"

#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <sys/stat.h>
#include <sys/statfs.h>
#include <sys/sysmacros.h>
#include <unistd.h>

off_t csystem_data(int descriptor, off_t offset) {
  return lseek(descriptor, offset, SEEK_DATA);
}

int csystem_reserve(int descriptor, off_t offset, off_t count) {
  return fallocate(descriptor, FALLOC_FL_KEEP_SIZE, offset, count);
}

static volatile sig_atomic_t interrupted = 0;

static void note_interrupt(int number) {
  (void)number;
  interrupted = 1;
}

void csystem_note_interrupts(void) {
  struct sigaction action = {0};
  action.sa_handler = note_interrupt;
  // Without SA_RESTART a waiting read returns; with SA_RESETHAND the second Ctrl-C ends the process.
  action.sa_flags = (int)SA_RESETHAND;
  sigemptyset(&action.sa_mask);
  sigaction(SIGINT, &action, 0);
}

int csystem_was_interrupted(void) { return interrupted; }

int csystem_file_system(const char *path, struct csystem_file_system *found) {
  struct statfs system;
  struct stat file;
  if (statfs(path, &system) != 0 || stat(path, &file) != 0) return -1;
  found->magic = (uint32_t)system.f_type;
  found->major = major(file.st_dev);
  found->minor = minor(file.st_dev);
  return 0;
}

int csystem_exchange(const char *first, const char *second) {
  return renameat2(AT_FDCWD, first, AT_FDCWD, second, RENAME_EXCHANGE);
}

int csystem_begin_thread(pthread_t *thread, void *(*work)(void *), void *context) {
  sigset_t all, before;
  sigfillset(&all);
  pthread_sigmask(SIG_BLOCK, &all, &before);
  int failure = pthread_create(thread, NULL, work, context);
  pthread_sigmask(SIG_SETMASK, &before, NULL);
  return failure;
}
