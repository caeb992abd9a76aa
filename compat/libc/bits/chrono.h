// Microsoft's high_resolution_clock is its steady_clock, and programs give the points of time of one to the
// other; libstdc++'s is the system_clock.
#if defined WSH_LIBC_BITS_CHRONO_H || __WCHAR_MAX__ > 0xffff
#include_next <bits/chrono.h>
#else
#define WSH_LIBC_BITS_CHRONO_H

#define high_resolution_clock libstdcxx_high_resolution_clock
#include_next <bits/chrono.h>
#undef high_resolution_clock

#if __cplusplus >= 201103L
namespace std {
namespace chrono {
using high_resolution_clock = steady_clock;
}
} // namespace std
#endif

#endif
