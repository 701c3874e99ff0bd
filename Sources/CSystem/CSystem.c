#define _GNU_SOURCE
#include "CSystem.h"

#include <fcntl.h>

int csystem_reserve(int descriptor, off_t offset, off_t count) {
  return fallocate(descriptor, FALLOC_FL_KEEP_SIZE, offset, count);
}
