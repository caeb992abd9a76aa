// VirtualAlloc and its relatives: what was reserved, and which of its pages are committed.
#include "compat/kernel/diagnostics.hpp"
#include "compat/kernel/memory_map.hpp"
#include "compat/kernel/text.hpp"

#include <algorithm>
#include <cstdint>
#include <map>
#include <mutex>
#include <optional>
#include <sys/mman.h>
#include <vector>

#include <winbase.h>

namespace compat {
namespace {

constexpr std::uintptr_t page_size = 4096;
constexpr std::uintptr_t granularity = 64 * 1024;

constexpr std::uintptr_t down(std::uintptr_t value, std::uintptr_t unit)
{
    return value / unit * unit;
}
constexpr std::uintptr_t up(std::uintptr_t value, std::uintptr_t unit)
{
    return down(value + unit - 1, unit);
}

std::uintptr_t number(const void *address)
{
    return reinterpret_cast<std::uintptr_t>(address);
}
void *pointer(std::uintptr_t address)
{
    return reinterpret_cast<void *>(address); // NOLINT(performance-no-int-to-ptr)
}

std::optional<int> linux_protection(DWORD protection)
{
    switch (protection & ~DWORD{PAGE_NOCACHE}) {
    case PAGE_NOACCESS:
        return PROT_NONE;
    case PAGE_READONLY:
        return PROT_READ;
    case PAGE_READWRITE:
        return PROT_READ | PROT_WRITE;
    case PAGE_EXECUTE:
        return PROT_EXEC;
    case PAGE_EXECUTE_READ:
        return PROT_READ | PROT_EXEC;
    case PAGE_EXECUTE_READWRITE:
        return PROT_READ | PROT_WRITE | PROT_EXEC;
    default:
        if (protection & PAGE_GUARD)
            not_implemented("PAGE_GUARD");
        return std::nullopt;
    }
}

/// What one call has reserved. A page's protection is 0 as long as it is not committed.
struct Region {
    std::uintptr_t base = 0;
    DWORD protection = 0;
    std::vector<DWORD> pages;

    std::uintptr_t end() const { return base + pages.size() * page_size; }
    std::size_t index(std::uintptr_t address) const { return (address - base) / page_size; }
};

/// Some whole pages.
struct Pages {
    std::uintptr_t start;
    std::uintptr_t end;
    std::size_t size() const { return end - start; }
};

Pages pages_of(const void *address, SIZE_T size)
{
    return {down(number(address), page_size), up(number(address) + size, page_size)};
}

/// Any thread. Each member returns 0 or an error of Win32.
class Regions {
  public:
    DWORD reserve(void *wanted, SIZE_T size, DWORD protection, std::uintptr_t &base)
    {
        const std::lock_guard guard(mutex_);
        const auto fixed = down(number(wanted), granularity);
        const auto whole = up(number(wanted) - fixed + size, page_size);
        const int flags = MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE;
        if (wanted) {
            if (::mmap(pointer(fixed), whole, PROT_NONE, flags | MAP_FIXED_NOREPLACE, -1, 0) ==
                MAP_FAILED)
                return ERROR_INVALID_ADDRESS;
            base = fixed;
        } else {
            // More than needed, so that there is an aligned start in it.
            void *const found = ::mmap(nullptr, whole + granularity, PROT_NONE, flags, -1, 0);
            if (found == MAP_FAILED)
                return ERROR_NOT_ENOUGH_MEMORY;
            base = up(number(found), granularity);
            if (base > number(found))
                ::munmap(found, base - number(found));
            if (const auto rest = number(found) + granularity - base)
                ::munmap(pointer(base + whole), rest);
        }
        regions_[base] = {base, protection, std::vector<DWORD>(whole / page_size)};
        return 0;
    }

    DWORD commit(Pages pages, DWORD protection)
    {
        const std::lock_guard guard(mutex_);
        Region *const region = find(pages);
        return region ? protect(*region, pages, protection) : ERROR_INVALID_ADDRESS;
    }

    DWORD decommit(void *address, SIZE_T size)
    {
        const std::lock_guard guard(mutex_);
        Pages pages = pages_of(address, size);
        const auto whole = regions_.find(number(address));
        if (size == 0 && whole != regions_.end())
            pages = {whole->second.base, whole->second.end()};
        Region *const region = find(pages);
        if (!region || pages.size() == 0)
            return region ? ERROR_INVALID_PARAMETER : ERROR_INVALID_ADDRESS;
        // Mapped anew: the pages go back to the system, and are zero when they come again.
        const int flags = MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE | MAP_FIXED;
        if (::mmap(pointer(pages.start), pages.size(), PROT_NONE, flags, -1, 0) == MAP_FAILED)
            return ERROR_NOT_ENOUGH_MEMORY;
        mark(*region, pages, 0);
        return 0;
    }

    DWORD release(void *address)
    {
        const std::lock_guard guard(mutex_);
        const auto at = regions_.find(number(address));
        if (at == regions_.end())
            return ERROR_INVALID_ADDRESS;
        ::munmap(address, at->second.end() - at->second.base);
        regions_.erase(at);
        return 0;
    }

    DWORD change(Pages pages, DWORD protection, DWORD &former)
    {
        const std::lock_guard guard(mutex_);
        Region *const region = find(pages);
        if (!region)
            return change_foreign(pages, protection, former);
        const auto first =
            region->pages.begin() + static_cast<std::ptrdiff_t>(region->index(pages.start));
        const auto last = first + static_cast<std::ptrdiff_t>(pages.size() / page_size);
        if (std::find(first, last, DWORD{0}) != last)
            return ERROR_INVALID_ADDRESS;
        former = *first;
        return protect(*region, pages, protection);
    }

    /// False: not reserved by us.
    bool describe(std::uintptr_t address, MEMORY_BASIC_INFORMATION &information)
    {
        const std::lock_guard guard(mutex_);
        const Region *const region = find({address, address + page_size});
        if (!region)
            return false;
        const auto first = region->index(address);
        auto last = first;
        while (last < region->pages.size() && region->pages[last] == region->pages[first])
            ++last;
        const DWORD protection = region->pages[first];
        information = {pointer(address),
                       pointer(region->base),
                       region->protection,
                       (last - first) * page_size,
                       protection ? DWORD{MEM_COMMIT} : DWORD{MEM_RESERVE},
                       protection,
                       MEM_PRIVATE};
        return true;
    }

  private:
    Region *find(Pages pages)
    {
        auto at = regions_.upper_bound(pages.start);
        if (at == regions_.begin())
            return nullptr;
        Region &region = (--at)->second;
        return pages.start < region.end() && pages.end <= region.end() ? &region : nullptr;
    }

    static void mark(Region &region, Pages pages, DWORD protection)
    {
        const auto first =
            region.pages.begin() + static_cast<std::ptrdiff_t>(region.index(pages.start));
        std::fill_n(first, pages.size() / page_size, protection);
    }

    static DWORD protect(Region &region, Pages pages, DWORD protection)
    {
        if (::mprotect(pointer(pages.start), pages.size(), *linux_protection(protection)) != 0)
            return ERROR_NOT_ENOUGH_MEMORY;
        mark(region, pages, protection);
        return 0;
    }

    static DWORD change_foreign(Pages pages, DWORD protection, DWORD &former)
    {
        for (const MappedRange &range : memory_map()) {
            if (range.start > pages.start || pages.end > range.end)
                continue;
            former = range.protection();
            const int wanted = *linux_protection(protection);
            return ::mprotect(pointer(pages.start), pages.size(), wanted) == 0
                       ? 0
                       : ERROR_ACCESS_DENIED;
        }
        return ERROR_INVALID_ADDRESS;
    }

    std::mutex mutex_;
    std::map<std::uintptr_t, Region> regions_;
};

Regions &regions()
{
    static auto &the_only = *new Regions; // lives as long as the process, like the Runtime
    return the_only;
}

/// Of memory that is not from VirtualAlloc.
MEMORY_BASIC_INFORMATION describe_foreign(std::uintptr_t address)
{
    std::uintptr_t free_until = 0x7FFFFFFF0000;
    for (const MappedRange &range : memory_map()) {
        if (address >= range.end)
            continue;
        if (address < range.start) {
            free_until = range.start;
            break;
        }
        return {pointer(address),
                pointer(range.start),
                range.protection(),
                range.end - address,
                MEM_COMMIT,
                range.protection(),
                range.from_file ? DWORD{MEM_IMAGE} : DWORD{MEM_PRIVATE}};
    }
    return {pointer(address), nullptr, 0, free_until - address, MEM_FREE, PAGE_NOACCESS, 0};
}

DWORD allocate(void *&address, SIZE_T size, DWORD type, DWORD protection)
{
    const bool commits = (type & MEM_COMMIT) != 0;
    const DWORD known = MEM_COMMIT | MEM_RESERVE | MEM_TOP_DOWN;
    if (size == 0 || (type & (MEM_COMMIT | MEM_RESERVE)) == 0 || (type & ~known) != 0 ||
        !linux_protection(protection))
        return ERROR_INVALID_PARAMETER;
    std::uintptr_t base = down(number(address), page_size);
    if ((type & MEM_RESERVE) || !address) {
        if (const DWORD error = regions().reserve(address, size, protection, base))
            return error;
    }
    if (commits) {
        const Pages pages = pages_of(address ? address : pointer(base), size);
        if (const DWORD error = regions().commit(pages, protection))
            return error;
    }
    address = pointer(base);
    return 0;
}

DWORD release(void *address, SIZE_T size, DWORD type)
{
    if (type == MEM_DECOMMIT)
        return regions().decommit(address, size);
    if (type != MEM_RELEASE || size != 0)
        return ERROR_INVALID_PARAMETER;
    return regions().release(address);
}

} // namespace
} // namespace compat

using namespace compat;

LPVOID WINAPI VirtualAlloc(LPVOID address, SIZE_T size, DWORD type, DWORD protection)
{
    return succeed_or(allocate(address, size, type, protection)) ? address : nullptr;
}

BOOL WINAPI VirtualFree(LPVOID address, SIZE_T size, DWORD type)
{
    return succeed_or(release(address, size, type));
}

BOOL WINAPI VirtualProtect(LPVOID address, SIZE_T size, DWORD protection, PDWORD former)
{
    if (!former || !linux_protection(protection))
        return succeed_or(former ? ERROR_INVALID_PARAMETER : ERROR_NOACCESS);
    return succeed_or(regions().change(pages_of(address, size), protection, *former));
}

SIZE_T WINAPI VirtualQuery(LPCVOID address, PMEMORY_BASIC_INFORMATION information, SIZE_T size)
{
    if (size < sizeof *information) {
        set_last_error(ERROR_BAD_LENGTH);
        return 0;
    }
    const auto page = down(number(address), page_size);
    if (!regions().describe(page, *information))
        *information = describe_foreign(page);
    return sizeof *information;
}
