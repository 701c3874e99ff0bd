#pragma once

#include <sys/types.h>

/// fallocate(2) with FALLOC_FL_KEEP_SIZE: sets blocks aside for `count` bytes from `offset` on and leaves the
/// file's size alone. Returns 0, or -1 with errno set.
int csystem_reserve(int descriptor, off_t offset, off_t count);
