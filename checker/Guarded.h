// Arrays for foreign code.
#ifndef ACT_CHECKER_GUARDED_H
#define ACT_CHECKER_GUARDED_H

#include <cstdlib>
#include <sys/mman.h>
#include <unistd.h>

namespace checker {

/// Memory that ends where the next page may not be touched, so that a function
/// which runs over the end is found.
class Guarded {
public:
  explicit Guarded(size_t bytes) {
    size_t page = sysconf(_SC_PAGESIZE);
    size = (bytes + page - 1) / page * page + page;
    base = static_cast<char *>(mmap(nullptr, size, PROT_READ | PROT_WRITE,
                                    MAP_PRIVATE | MAP_ANONYMOUS, -1, 0));
    if (base == MAP_FAILED || mprotect(base + size - page, page, PROT_NONE))
      std::abort();
    end = base + size - page;
  }
  ~Guarded() { munmap(base, size); }
  Guarded(const Guarded &) = delete;
  Guarded &operator=(const Guarded &) = delete;
  char *last(size_t bytes) { return end - bytes; }

private:
  char *base, *end;
  size_t size;
};

} // namespace checker

#endif // ACT_CHECKER_GUARDED_H
