// .res files, menus, accelerators and versions: what the bytes mean, and that nothing behind them
// is read.
#include "compat/menu/accelerator.hpp"
#include "compat/menu/menu_template.hpp"
#include "compat/resource/res_file.hpp"
#include "compat/resource/resource_index.hpp"
#include "compat/resource/version_block.hpp"

#include <initializer_list>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>
#include <winuser.h>

namespace {

/// Bytes, which are handed out in memory of just that size, so that a sanitizer sees what is read
/// behind it.
class Bytes {
  public:
    Bytes &words(std::initializer_list<unsigned> values)
    {
        for (const unsigned value : values) {
            bytes_.push_back(static_cast<std::byte>(value & 0xFF));
            bytes_.push_back(static_cast<std::byte>(value >> 8));
        }
        return *this;
    }
    Bytes &dword(std::size_t value)
    {
        return words({static_cast<unsigned>(value & 0xFFFF), static_cast<unsigned>(value >> 16)});
    }
    Bytes &text(std::u16string_view value)
    {
        for (const char16_t unit : value)
            words({unit});
        return words({0});
    }
    Bytes &align()
    {
        while (bytes_.size() % 4 != 0)
            bytes_.push_back(std::byte{0});
        return *this;
    }
    Bytes &append(const Bytes &other)
    {
        bytes_.insert(bytes_.end(), other.bytes_.begin(), other.bytes_.end());
        return *this;
    }
    std::size_t size() const { return bytes_.size(); }
    std::vector<std::byte> first(std::size_t count) const
    {
        return {bytes_.begin(), bytes_.begin() + static_cast<std::ptrdiff_t>(count)};
    }

  private:
    std::vector<std::byte> bytes_;
};

/// A resource as it stands in a .res file; `names` are its type and name.
Bytes resource(const Bytes &names, LANGID language, const Bytes &data)
{
    Bytes rest = names;
    rest.align().dword(0).words({0x30, language}).dword(0).dword(0);
    Bytes result;
    result.dword(data.size()).dword(8 + rest.size());
    return result.append(rest).append(data).align();
}

Bytes beginning_of_a_file()
{
    return resource(Bytes().words({0xFFFF, 0, 0xFFFF, 0}), 0, Bytes());
}

Bytes file()
{
    Bytes result = beginning_of_a_file();
    result.append(resource(Bytes().words({0xFFFF, 10, 0xFFFF, 7}), 0x409, Bytes().words({1})));
    result.append(resource(Bytes().text(u"mytype").text(u"One"), 0, Bytes().words({1, 2, 3})));
    return result;
}

TEST(ResFile, EachResourceHasTypeNameLanguageAndData)
{
    const auto bytes = file().first(file().size());
    std::size_t where = 0;
    const auto resources = compat::read_res(bytes, where);
    ASSERT_TRUE(resources);
    ASSERT_EQ(2U, resources->size());
    const auto &[first, second] = std::pair(resources->at(0), resources->at(1));
    EXPECT_EQ(10, first.type.number);
    EXPECT_EQ(7, first.name.number);
    EXPECT_EQ(0x409, first.language);
    EXPECT_EQ(2U, first.data.size());
    EXPECT_EQ(u"MYTYPE", second.type.text);
    EXPECT_EQ(u"ONE", second.name.text);
    EXPECT_EQ(6U, second.data.size());
}

TEST(ResFile, SeveralFilesOneAfterTheOtherAreOne)
{
    const auto both = file().append(file());
    const auto bytes = both.first(both.size());
    std::size_t where = 0;
    EXPECT_EQ(4U, compat::read_res(bytes, where)->size());
    EXPECT_TRUE(compat::read_res({}, where)->empty());
}

TEST(ResFile, ATruncatedFileIsRefusedAtTheResourceThatIsCut)
{
    const std::size_t first = beginning_of_a_file().size();
    const std::size_t padding = 2; // of the last one, which may be missing
    for (std::size_t size = 1; size < file().size() - padding; ++size) {
        const auto bytes = file().first(size);
        std::size_t where = 0;
        const auto resources = compat::read_res(bytes, where);
        const bool between = size == first || (size >= first + 34 && size <= first + 36);
        EXPECT_EQ(between, resources.has_value()) << size;
        EXPECT_LE(where, size);
        EXPECT_TRUE(size >= first || where == 0) << size;
    }
}

TEST(ResFile, AHeaderThatIsTooShortOrTooLongIsRefused)
{
    for (const std::size_t header_size : {0U, 8U, 31U, 33U, 0xFFFFFFFFU}) {
        Bytes bytes;
        bytes.dword(0).dword(header_size).words({0xFFFF, 10, 0xFFFF, 7}).dword(0).words({0, 0});
        bytes.dword(0).dword(0);
        std::size_t where = 1;
        EXPECT_FALSE(compat::read_res(bytes.first(bytes.size()), where)) << header_size;
        EXPECT_EQ(0U, where);
    }
}

TEST(ResourceIndex, TheFirstOfTwoEqualOnesCountsAndTextsComeBeforeNumbers)
{
    std::vector<compat::Resource> resources(3);
    const std::byte data[2]{};
    resources[0] = {{{}, 10}, {{}, 1}, 0, {data, 1}};
    resources[1] = {{{}, 10}, {{}, 1}, 0, {data, 2}};
    resources[2] = {{{}, 10}, {u"A", 0}, 0, {}};
    const compat::ResourceIndex index(resources);
    EXPECT_EQ(1U, index.find({{}, 10}, {{}, 1})->data.size());
    EXPECT_EQ(u"A", index.names({{}, 10})->begin()->first.text);
    EXPECT_EQ(nullptr, index.find({{}, 11}, {{}, 1}));
}

/// Whether each beginning of the bytes but the whole is refused, and that is not.
template <class Read>
void expect_whole_only(const Bytes &bytes, Read read)
{
    for (std::size_t size = 0; size <= bytes.size(); ++size)
        EXPECT_EQ(size == bytes.size(), read(bytes.first(size))) << size;
}

TEST(MenuTemplate, ATruncatedMenuIsRefused)
{
    const auto read = [](const auto &bytes) { return compat::read_menu(bytes).has_value(); };
    Bytes classic;
    classic.words({0, 0, MF_POPUP | MF_END}).text(u"File").words({MF_END, 7}).text(u"New");
    expect_whole_only(classic, read);
    Bytes extended;
    extended.words({1, 4})
        .dword(0)
        .dword(0)
        .dword(0)
        .dword(900)
        .words({0x81})
        .text(u"File")
        .align();
    extended.dword(0).dword(0).dword(0).dword(7).words({0x80}).text(u"New");
    expect_whole_only(extended, read);
    EXPECT_FALSE(compat::read_menu(Bytes().words({2, 0}).first(4)));
}

TEST(Accelerators, AnEntryThatIsCutOffIsLeftOut)
{
    Bytes bytes;
    bytes.words({FVIRTKEY, VK_F1, 1, 0}).words({FVIRTKEY | 0x80, VK_F2, 2, 0}).words({0, 1, 2, 3});
    EXPECT_EQ(0U, compat::read_accelerators({}).size());
    EXPECT_EQ(1U, compat::read_accelerators(bytes.first(15)).size());
    const auto table = compat::read_accelerators(bytes.first(bytes.size()));
    ASSERT_EQ(2U, table.size());
    EXPECT_EQ(FVIRTKEY, table[1].fVirt);
}

TEST(VersionBlock, ATruncatedVersionHasNoValues)
{
    Bytes child;
    child.words({0, 2, 1}).text(u"Key").align().text(u"v");
    Bytes sized_child;
    sized_child.words({static_cast<unsigned>(child.size()), 2, 1}).text(u"Key").align().text(u"v");
    Bytes root;
    root.words({static_cast<unsigned>(14 + 2 + sized_child.size()), 0, 0}).text(u"ROO");
    root.align().append(sized_child);
    expect_whole_only(root, [](const auto &bytes) {
        return compat::find_version_block(bytes, u"\\key").has_value();
    });
    EXPECT_FALSE(compat::find_version_block(root.first(root.size()), u"\\other"));
}

} // namespace
