// setlocale by Microsoft's names. Dates are those of the "C" locale in all of them.
#include "compat/crt/locale.hpp"

#include <array>
#include <atomic>
#include <mutex>
#include <optional>

#include "compat/crt/character_classes.hpp"
#include "compat/crt/secure.hpp"

namespace compat::crt {
namespace {

constexpr std::array<std::string_view, 6> category_names{"LC_ALL",      "LC_COLLATE", "LC_CTYPE",
                                                         "LC_MONETARY", "LC_NUMERIC", "LC_TIME"};

using Locales = std::array<Locale, category_names.size()>; // the first one is not used

constexpr std::size_t index_of(Category category)
{
    return static_cast<std::size_t>(category);
}

// "LC_CTYPE=ko-KR;LC_TIME=C": the others stay.
bool set_each(Locales &locales, std::string_view settings)
{
    while (!settings.empty()) {
        const std::string_view setting = settings.substr(0, settings.find(';'));
        settings.remove_prefix(std::min(setting.size() + 1, settings.size()));
        const auto equals = setting.find('=');
        std::size_t category = 1;
        while (category < locales.size() && setting.substr(0, equals) != category_names[category])
            ++category;
        if (category == locales.size() || equals == std::string_view::npos)
            return false;
        const auto found = find_locale(setting.substr(equals + 1));
        if (!found)
            return false;
        locales[category] = *found;
    }
    return true;
}

bool set_locales(Locales &locales, std::size_t category, std::string_view name)
{
    if (category == index_of(Category::all) && name.starts_with("LC_"))
        return set_each(locales, name);
    const auto found = find_locale(name);
    if (!found)
        return false;
    if (category == index_of(Category::all))
        locales.fill(*found);
    else
        locales[category] = *found;
    return true;
}

std::string names_of(const Locales &locales)
{
    std::string text;
    bool differ = false;
    for (std::size_t i = 1; i < locales.size(); ++i) {
        text += (i > 1 ? ";" : "") + std::string(category_names[i]) + "=" + locales[i].name;
        differ = differ || locales[i].name != locales[1].name;
    }
    return differ ? text : locales[1].name;
}

class State {
  public:
    const CodePage *page() const { return page_.load(std::memory_order_relaxed); }
    const LocaleRow *row(Category category) const
    {
        return rows_[index_of(category)].load(std::memory_order_relaxed);
    }
    const NarrowCharacters *characters() const
    {
        return characters_.load(std::memory_order_acquire);
    }
    Locale locale(Category category)
    {
        const std::lock_guard guard(mutex_);
        return locales_[index_of(category)];
    }

    // Null: there is no such locale. The text is valid until the next call.
    char *set(std::size_t category, const char *name)
    {
        const std::lock_guard guard(mutex_);
        if (name != nullptr) {
            Locales changed = locales_;
            if (!set_locales(changed, category, name))
                return nullptr;
            locales_ = std::move(changed);
            publish();
        }
        answer_ =
            category == index_of(Category::all) ? names_of(locales_) : locales_[category].name;
        return answer_.data();
    }

  private:
    void publish()
    {
        for (std::size_t i = 0; i < rows_.size(); ++i)
            rows_[i].store(locales_[i].row, std::memory_order_relaxed);
        const Locale &characters = locales_[index_of(Category::ctype)];
        page_.store(characters.page, std::memory_order_relaxed);
        characters_.store(characters.page == nullptr ? &ascii_characters()
                                                     : &characters_of(*characters.page),
                          std::memory_order_release);
    }

    std::mutex mutex_;
    Locales locales_;
    std::string answer_;
    // What is looked at without the mutex: null is the "C" locale's.
    std::array<std::atomic<const LocaleRow *>, category_names.size()> rows_{};
    std::atomic<const CodePage *> page_{nullptr};
    std::atomic<const NarrowCharacters *> characters_{&ascii_characters()};
};

State &state()
{
    static auto &the_only = *new State; // as long as the process: threads may still print
    return the_only;
}

} // namespace

const LocaleRow *locale_row(Category category)
{
    return state().row(category);
}

Locale locale_of(Category category)
{
    return state().locale(category);
}

char decimal_point()
{
    const LocaleRow *const row = locale_row(Category::numeric);
    return row == nullptr ? '.' : row->point;
}

const NarrowCharacters &narrow_characters()
{
    return *state().characters();
}

const CodePage &narrow_page()
{
    const CodePage *const page = state().page();
    return page != nullptr ? *page : ansi_code_page();
}

std::u16string to_wide(std::string_view bytes)
{
    return narrow_page().to_wide(bytes);
}

std::string to_narrow(std::u16string_view text)
{
    return narrow_page().to_narrow(text);
}

bool is_locale_name(std::string_view name)
{
    return find_locale(name).has_value();
}

} // namespace compat::crt

extern "C" {

char *wsh_setlocale(int category, const char *name)
{
    if (category < 0 || static_cast<std::size_t>(category) >= compat::crt::category_names.size())
        return compat::crt::invalid_parameter("setlocale", "there is no such category"), nullptr;
    return compat::crt::state().set(static_cast<std::size_t>(category), name);
}

char16_t *_wsetlocale(int category, const char16_t *name)
{
    static thread_local std::u16string kept;
    const std::string narrow = name == nullptr ? "" : compat::to_narrow(name);
    const char *const answer = wsh_setlocale(category, name == nullptr ? nullptr : narrow.c_str());
    if (answer == nullptr)
        return nullptr;
    kept = compat::to_wide(answer);
    return kept.data();
}
}
