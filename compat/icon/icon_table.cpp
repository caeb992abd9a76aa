#include "compat/icon/icon_table.hpp"

#include "compat/kernel/last_error.hpp"
#include "compat/kernel/user_handles.hpp"
#include "compat/resource/resource_index.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <mutex>
#include <tuple>
#include <utility>

#include <winerror.h>
#include <winuser.h>

namespace compat {
namespace {

/// In the high half of a shared handle; the low one is the number.
enum class Kind : ULONG_PTR { cursor = 1, icon, own_cursor, own_icon };

constexpr int kind_shift = 27; // below UserHandles'
constexpr ULONG_PTR number_mask = (ULONG_PTR{1} << kind_shift) - 1;

/// A number of one of a module's own: the module's, and the place among its groups.
constexpr int module_shift = 12;
constexpr ULONG_PTR most_modules = ULONG_PTR{1} << (kind_shift - module_shift);
constexpr ULONG_PTR place_mask = (ULONG_PTR{1} << module_shift) - 1;

constexpr int cursors[] = {32512, 32513, 32514, 32515, 32516, 32642, 32643,
                           32644, 32645, 32646, 32648, 32649, 32650, 32651};
constexpr int icons[] = {32512, 32513, 32514, 32515, 32516, 32517, 32518};

HICON handle_of(Kind kind, ULONG_PTR number)
{
    return reinterpret_cast<HICON>(static_cast<ULONG_PTR>(kind) << kind_shift | number);
}

Kind kind_of(HICON icon)
{
    return static_cast<Kind>(reinterpret_cast<ULONG_PTR>(icon) >> kind_shift);
}

ULONG_PTR number_of(HICON icon)
{
    return reinterpret_cast<ULONG_PTR>(icon) & number_mask;
}

bool is_shared(HICON icon)
{
    return kind_of(icon) >= Kind::cursor && kind_of(icon) <= Kind::own_icon;
}

LPCSTR group_type(bool is_cursor)
{
    return is_cursor ? RT_GROUP_CURSOR : RT_GROUP_ICON;
}

const ResourceIndex::Names *groups(const ResourceIndex &index, bool is_cursor)
{
    return index.names(*resource_name(group_type(is_cursor)));
}

HICON load_stock(ULONG_PTR name, bool is_cursor)
{
    const bool known = is_cursor ? std::find(std::begin(cursors), std::end(cursors),
                                             static_cast<int>(name)) != std::end(cursors)
                                 : std::find(std::begin(icons), std::end(icons),
                                             static_cast<int>(name)) != std::end(icons);
    if (known && name <= 0xFFFF)
        return handle_of(is_cursor ? Kind::cursor : Kind::icon, name);
    set_last_error(ERROR_RESOURCE_NAME_NOT_FOUND);
    return nullptr;
}

/// Of the module's group at that place among those of its kind.
std::shared_ptr<const Icon> load_own(bool is_cursor, ULONG_PTR number, int width, int height)
{
    const auto *const index = resource_index_of(static_cast<unsigned>(number >> module_shift));
    const auto *const all = index ? groups(*index, is_cursor) : nullptr;
    const ULONG_PTR place = number & place_mask;
    if (!all || place >= all->size())
        return nullptr;
    const auto &group = std::next(all->begin(), static_cast<std::ptrdiff_t>(place))->second;
    const auto entries = read_icon_group(group.begin()->second.data, is_cursor);
    const auto *const best = best_entry(entries, width, height);
    if (!best)
        return nullptr;
    const auto *const picture = index->find(*resource_name(is_cursor ? RT_CURSOR : RT_ICON),
                                            ResourceName{{}, static_cast<WORD>(best->id)});
    auto icon = picture ? read_icon(picture->data, is_cursor) : std::nullopt;
    return icon ? std::make_shared<const Icon>(std::move(*icon)) : nullptr;
}

std::shared_ptr<const Icon> own_icon(bool is_cursor, ULONG_PTR number, int width, int height)
{
    static std::mutex mutex;
    static auto &known =
        *new std::map<std::tuple<bool, ULONG_PTR, int, int>, std::shared_ptr<const Icon>>;
    const std::lock_guard guard(mutex);
    auto &icon = known[{is_cursor, number, width, height}];
    if (!icon)
        icon = load_own(is_cursor, number, width, height);
    return icon;
}

UserHandles<HICON, const Icon> &table()
{
    static auto &handles = *new UserHandles<HICON, const Icon>;
    return handles;
}

} // namespace

HICON new_icon(Icon icon)
{
    return table().insert(std::make_shared<const Icon>(std::move(icon)));
}

bool forget_icon(HICON icon)
{
    return table().take(icon) != nullptr;
}

template <class Text>
HICON load_icon(HINSTANCE instance, Text name, bool is_cursor)
{
    if (!instance)
        return load_stock(reinterpret_cast<ULONG_PTR>(name), is_cursor);
    if (!find_resource(instance, group_type(is_cursor), name))
        return nullptr;
    const auto *const all = groups(*resource_index(instance), is_cursor);
    const auto place = std::distance(all->begin(), all->find(*resource_name(name)));
    const ULONG_PTR module = resource_index_number(instance);
    if (module >= most_modules) {
        set_last_error(ERROR_NOT_ENOUGH_MEMORY);
        return nullptr;
    }
    return handle_of(is_cursor ? Kind::own_cursor : Kind::own_icon,
                     module << module_shift | static_cast<ULONG_PTR>(place));
}

template HICON load_icon(HINSTANCE, LPCSTR, bool);
template HICON load_icon(HINSTANCE, LPCWSTR, bool);

std::shared_ptr<const Icon> icon_of(HICON icon, int width, int height)
{
    if (!is_shared(icon))
        return table().find(icon);
    const bool is_cursor = kind_of(icon) == Kind::own_cursor;
    if (is_cursor || kind_of(icon) == Kind::own_icon)
        return own_icon(is_cursor, number_of(icon), width, height);
    return kind_of(icon) == Kind::icon ? stock_icon(static_cast<int>(number_of(icon)), width)
                                       : nullptr;
}

bool is_system_icon(HICON icon)
{
    return kind_of(icon) == Kind::icon;
}

bool is_icon(HICON icon)
{
    return is_shared(icon) || table().find(icon);
}

Icon scaled(const Icon &icon, int width, int height)
{
    Icon result = icon;
    if (width == icon.width && height == icon.height)
        return result;
    result.width = width;
    result.height = height;
    result.hot = {icon.hot.x * width / icon.width, icon.hot.y * height / icon.height};
    result.colours.clear();
    result.mask.clear();
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            const auto from = icon.at(x * icon.width / width, y * icon.height / height);
            result.colours.push_back(icon.colours[from]);
            result.mask.push_back(icon.mask[from]);
        }
    }
    return result;
}

std::shared_ptr<const Icon> icon_of_file(std::span<const std::byte> bytes, int width, int height)
{
    const auto entries = read_icon_file(bytes);
    const auto *const best = best_entry(entries, width, height);
    if (!best)
        return nullptr;
    constexpr auto cursors_type = std::byte{2};
    auto icon = read_icon(bytes.subspan(best->id, best->size), best->hot, bytes[2] == cursors_type);
    return icon ? std::make_shared<const Icon>(std::move(*icon)) : nullptr;
}

} // namespace compat
