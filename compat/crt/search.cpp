// <search.h>: linear search, and sorting and bisecting with a context.
#include <cstddef>
#include <cstdlib>
#include <cstring>

#include "compat/crt/secure.hpp"

namespace {

using Compare = int (*)(const void *, const void *);
using CompareWith = int (*)(void *context, const void *, const void *);

// Microsoft's order of the comparison's arguments: the context comes first.
struct Comparison {
    CompareWith compare;
    void *context;
};

int compare_with(const void *a, const void *b, void *given)
{
    const auto *const comparison = static_cast<const Comparison *>(given);
    return comparison->compare(comparison->context, a, b);
}

bool is_wrong(const void *base, std::size_t count, std::size_t width, bool has_compare)
{
    return (base == nullptr && count != 0) || width == 0 || !has_compare;
}

const char *element(const void *base, std::size_t index, std::size_t width)
{
    return static_cast<const char *>(base) + index * width;
}

} // namespace

extern "C" {

void *_lfind(const void *key, const void *base, unsigned *count, unsigned width, Compare compare)
{
    if (key == nullptr || count == nullptr || is_wrong(base, *count, width, compare != nullptr))
        return compat::crt::invalid_parameter("_lfind", "an argument is wrong"), nullptr;
    for (unsigned i = 0; i < *count; ++i)
        if (compare(key, element(base, i, width)) == 0)
            return const_cast<char *>(element(base, i, width));
    return nullptr;
}

// What is not found is put behind the last element, where the array must have room.
void *_lsearch(const void *key, void *base, unsigned *count, unsigned width, Compare compare)
{
    void *const found = _lfind(key, base, count, width, compare);
    if (found != nullptr || count == nullptr || base == nullptr)
        return found;
    char *const last = static_cast<char *>(base) + *count * std::size_t{width};
    ++*count;
    return std::memcpy(last, key, width);
}

void *_lfind_s(const void *key, const void *base, unsigned *count, std::size_t width,
               CompareWith compare, void *context)
{
    if (key == nullptr || count == nullptr || is_wrong(base, *count, width, compare != nullptr))
        return compat::crt::invalid_parameter("_lfind_s", "an argument is wrong"), nullptr;
    for (unsigned i = 0; i < *count; ++i)
        if (compare(context, key, element(base, i, width)) == 0)
            return const_cast<char *>(element(base, i, width));
    return nullptr;
}

void wsh_qsort(void *base, std::size_t count, std::size_t width, Compare compare)
{
    if (is_wrong(base, count, width, compare != nullptr)) {
        compat::crt::invalid_parameter("qsort", "an argument is wrong");
        return;
    }
    if (count != 0) // of none there may be no array
        std::qsort(base, count, width, compare);
}

void *wsh_bsearch(const void *key, const void *base, std::size_t count, std::size_t width,
                  Compare compare)
{
    if (key == nullptr || is_wrong(base, count, width, compare != nullptr))
        return compat::crt::invalid_parameter("bsearch", "an argument is wrong"), nullptr;
    return count != 0 ? std::bsearch(key, base, count, width, compare) : nullptr;
}

void qsort_s(void *base, std::size_t count, std::size_t width, CompareWith compare, void *context)
{
    if (is_wrong(base, count, width, compare != nullptr)) {
        compat::crt::invalid_parameter("qsort_s", "an argument is wrong");
        return;
    }
    Comparison comparison = {compare, context};
    if (count != 0)
        ::qsort_r(base, count, width, compare_with, &comparison);
}

void *bsearch_s(const void *key, const void *base, std::size_t count, std::size_t width,
                CompareWith compare, void *context)
{
    if (key == nullptr || is_wrong(base, count, width, compare != nullptr))
        return compat::crt::invalid_parameter("bsearch_s", "an argument is wrong"), nullptr;
    while (count > 0) {
        const char *const middle = element(base, count / 2, width);
        const int order = compare(context, key, middle);
        if (order == 0)
            return const_cast<char *>(middle);
        if (order > 0) {
            base = middle + width;
            --count;
        }
        count /= 2;
    }
    return nullptr;
}
}
