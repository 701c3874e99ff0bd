#pragma once

#include <pthread.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

/// fallocate(2) with FALLOC_FL_KEEP_SIZE: sets blocks aside for `count` bytes from `offset` on and leaves the
/// file's size alone. Returns 0, or -1 with errno set.
int csystem_reserve(int descriptor, off_t offset, off_t count);

/// Where the next bytes stand in a file from `offset` on that are no hole; -1 and errno on failure, ENXIO when there are none.
off_t csystem_data(int descriptor, off_t offset);

/// From now on Ctrl-C (SIGINT) is noted instead of ending the process; a second one ends it.
void csystem_note_interrupts(void);

/// 1 once Ctrl-C came since csystem_note_interrupts, else 0.
int csystem_was_interrupted(void);

/// A mounted file system, as statfs(2) and stat(2) tell it apart from others.
struct csystem_file_system {
  /// Which kind: `f_type`.
  uint32_t magic;
  /// The number of its device, as /proc/self/mountinfo writes it.
  uint32_t major, minor;
};

/// Says on which file system `path` lies. Returns 0, or -1 with errno set.
int csystem_file_system(const char *path, struct csystem_file_system *found);

/// renameat2(2) with RENAME_EXCHANGE: gives each of two paths the other's name, in one step that a crash cannot split.
/// Returns 0, or -1 with errno set.
int csystem_exchange(const char *first, const char *second);

/// 1 where this processor has an instruction for CRC-32C, else 0.
int csystem_has_crc32c(void);

/// The CRC-32C of `count` bytes by that instruction; only where there is one.
uint32_t csystem_crc32c(const uint8_t *bytes, size_t count);

/// pthread_create(3) of a thread that no signal is delivered to, so that they all come to the program's own. Returns 0, or an
/// error number.
int csystem_begin_thread(pthread_t *thread, void *(*work)(void *), void *context);
