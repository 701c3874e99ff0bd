#include "CSystem.h"

#include <string.h>

#if defined(__x86_64__)

#include <cpuid.h>

int csystem_has_crc32c(void) {
  unsigned int a, b, c, d;
  return __get_cpuid(1, &a, &b, &c, &d) && (c & bit_SSE4_2) != 0;
}

__attribute__((target("sse4.2"))) uint32_t csystem_crc32c(const uint8_t *bytes, size_t count) {
  uint64_t crc = 0xffffffff;
  for (; count >= 8; bytes += 8, count -= 8) {
    uint64_t word;
    memcpy(&word, bytes, 8);
    crc = __builtin_ia32_crc32di(crc, word);
  }
  for (; count > 0; bytes++, count--) crc = __builtin_ia32_crc32qi((uint32_t)crc, *bytes);
  return ~(uint32_t)crc;
}

#elif defined(__AARCH64EL__)

#include <arm_acle.h>
#include <sys/auxv.h>

int csystem_has_crc32c(void) {
  // HWCAP_CRC32 of <asm/hwcap.h>, which is not everywhere.
  return (getauxval(AT_HWCAP) & (1 << 7)) != 0;
}

__attribute__((target("crc"))) uint32_t csystem_crc32c(const uint8_t *bytes, size_t count) {
  uint32_t crc = 0xffffffff;
  for (; count >= 8; bytes += 8, count -= 8) {
    uint64_t word;
    memcpy(&word, bytes, 8);
    crc = __crc32cd(crc, word);
  }
  for (; count > 0; bytes++, count--) crc = __crc32cb(crc, *bytes);
  return ~crc;
}

#else

int csystem_has_crc32c(void) { return 0; }

uint32_t csystem_crc32c(const uint8_t *bytes, size_t count) {
  (void)bytes;
  (void)count;
  return 0;
}

#endif
