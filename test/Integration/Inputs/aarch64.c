// Runs one compiled function on an AArch64 Linux without a C library: elements from
// stdin to stdout. FUNCTION is its name, BYTES the size of an element.
#include <stddef.h>
#include <stdint.h>

typedef struct {
  void *base, *data;
  int64_t offset, size, stride;
} Array;

void FUNCTION(Array *result, Array *x);

static char heap[1 << 24] __attribute__((aligned(64)));
static size_t used;
static char input[1 << 20];

void *malloc(size_t size) {
  void *block = heap + used;
  used += (size + 63) / 64 * 64;
  if (used > sizeof heap)
    __builtin_trap();
  return block;
}

void free(void *block) { (void)block; }

void *memset(void *to, int value, size_t count) {
  for (volatile char *c = to; count--; ++c)
    *c = (char)value;
  return to;
}

void *memcpy(void *to, const void *from, size_t count) {
  volatile char *c = to;
  for (const char *d = from; count--; ++c, ++d)
    *c = *d;
  return to;
}

enum { READ = 63, WRITE = 64, EXIT = 93 };

static long callSystem(long number, long a, const void *b, long c) {
  register long x8 __asm__("x8") = number, x0 __asm__("x0") = a;
  register long x1 __asm__("x1") = (long)b, x2 __asm__("x2") = c;
  __asm__ volatile("svc 0" : "+r"(x0) : "r"(x8), "r"(x1), "r"(x2) : "memory");
  return x0;
}

void _start(void) {
  int64_t bytes = 0;
  for (long got; (got = callSystem(READ, 0, input + bytes, 65536)) > 0;)
    bytes += got;
  Array x = {input, input, 0, bytes / BYTES, 1}, y;
  FUNCTION(&y, &x);
  const char *data = (char *)y.data + y.offset * BYTES;
  int64_t left = y.size * BYTES;
  for (long put; left > 0 && (put = callSystem(WRITE, 1, data, left)) > 0;
       left -= put)
    data += put;
  callSystem(EXIT, left != 0, 0, 0);
  __builtin_unreachable();
}
