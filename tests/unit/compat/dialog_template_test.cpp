// Dialog templates: what the bytes mean, and that nothing behind them is read.
#include "compat/dialog/template.hpp"

#include <initializer_list>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>
#include <winuser.h>

namespace {

/// Words in memory that is aligned as templates must be.
class Words {
  public:
    Words &operator()(std::initializer_list<unsigned> values)
    {
        for (const unsigned value : values)
            words_.push_back(static_cast<WORD>(value));
        return *this;
    }
    Words &dword(DWORD value) { return (*this)({LOWORD(value), HIWORD(value)}); }
    Words &text(std::u16string_view value)
    {
        words_.insert(words_.end(), value.begin(), value.end());
        return (*this)({0});
    }
    Words &align()
    {
        if (words_.size() % 2 != 0)
            words_.push_back(0xDEAD);
        return *this;
    }

    std::size_t size() const { return words_.size() * sizeof(WORD); }
    auto read() const { return read(size()); }
    /// From memory that is no longer than that, so that a sanitizer sees what is read behind it.
    std::optional<compat::DialogTemplate> read(std::size_t size) const
    {
        const auto *const bytes = reinterpret_cast<const std::byte *>(words_.data());
        const std::vector<std::byte> copy(bytes, bytes + size);
        return compat::read_template(copy.data(), size);
    }
    const void *data() const { return words_.data(); }

  private:
    std::vector<WORD> words_;
};

Words classic()
{
    Words words;
    words.dword(WS_POPUP | DS_SETFONT).dword(WS_EX_TOPMOST)({2, 1, 2, 100, 0xFFF6});
    words({0xFFFF, 77}).text(u"class").text(u"title")({8}).text(u"MS Shell Dlg");
    words.align().dword(WS_TABSTOP).dword(0)({3, 4, 5, 6, 9, 0xFFFF, 0x80}).text(u"&OK")({0});
    words.align().dword(WS_GROUP).dword(1)({7, 8, 9, 10, 11});
    return words.text(u"own")({0xFFFF, 5, 6, 0x1234, 0x5678});
}

Words extended()
{
    Words words;
    words({1, 0xFFFF}).dword(0).dword(WS_EX_TOPMOST).dword(WS_POPUP | DS_SETFONT);
    words({1, 1, 2, 100, 50, 0, 0}).text(u"title")({9, 700, 1 << 8 | 1}).text(u"Tahoma");
    words.align().dword(3).dword(1).dword(WS_TABSTOP)({3, 4, 5, 6}).dword(0x10009);
    return words.text(u"own").text(u"text")({4, 0x1234, 0x5678});
}

WORD word_at(const void *data, std::size_t index)
{
    return static_cast<const WORD *>(data)[index];
}

} // namespace

TEST(DialogTemplate, of_the_older_form_is_read_with_its_controls)
{
    const auto words = classic();
    const auto result = compat::read_template(words.data(), words.size());
    ASSERT_TRUE(result);
    EXPECT_EQ(result->style, WS_POPUP | DS_SETFONT);
    EXPECT_EQ(result->ex_style, DWORD{WS_EX_TOPMOST});
    EXPECT_EQ(result->place.x, 1);
    EXPECT_EQ(result->place.height, -10);
    EXPECT_EQ(result->menu.number, 77);
    EXPECT_EQ(result->class_name.text, u"class");
    EXPECT_EQ(result->title, u"title");
    EXPECT_EQ(result->font->points, 8);
    EXPECT_EQ(result->font->face, u"MS Shell Dlg");
    ASSERT_EQ(result->controls.size(), 2u);
    const auto &button = result->controls[0], &own = result->controls[1];
    EXPECT_EQ(button.class_name.number, 0x80);
    EXPECT_EQ(button.title.text, u"&OK");
    EXPECT_EQ(button.id, 9u);
    EXPECT_EQ(button.creation_data, nullptr);
    EXPECT_EQ(own.class_name.text, u"own");
    EXPECT_EQ(own.title.number, 5);
    EXPECT_EQ(own.ex_style, 1u);
    EXPECT_EQ(own.place.width, 9);
    EXPECT_EQ(word_at(own.creation_data, 0), 6) << "the size counts itself";
    EXPECT_EQ(word_at(own.creation_data, 2), 0x5678);
}

TEST(DialogTemplate, of_the_extended_form_is_read_with_its_controls)
{
    const auto words = extended();
    const auto result = compat::read_template(words.data(), words.size());
    ASSERT_TRUE(result);
    EXPECT_EQ(result->style, WS_POPUP | DS_SETFONT);
    EXPECT_EQ(result->ex_style, DWORD{WS_EX_TOPMOST});
    EXPECT_EQ(result->title, u"title");
    EXPECT_EQ(result->font->points, 9);
    EXPECT_EQ(result->font->face, u"Tahoma");
    ASSERT_EQ(result->controls.size(), 1u);
    EXPECT_EQ(result->controls[0].id, 0x10009u) << "32 bits";
    EXPECT_EQ(result->controls[0].style, DWORD{WS_TABSTOP});
    EXPECT_EQ(result->controls[0].title.text, u"text");
    EXPECT_EQ(word_at(result->controls[0].creation_data, 0), 4) << "the size does not count itself";
}

TEST(DialogTemplate, is_refused_wherever_it_is_cut_off)
{
    for (const auto &words : {classic(), extended()}) {
        EXPECT_TRUE(words.read());
        for (std::size_t size = 0; size < words.size(); ++size)
            EXPECT_FALSE(words.read(size)) << size << " of " << words.size();
    }
}

TEST(DialogTemplate, without_DS_SETFONT_has_no_font)
{
    const auto result = Words().dword(WS_POPUP).dword(0)({0, 0, 0, 9, 9, 0, 0}).text(u"").read();
    ASSERT_TRUE(result);
    EXPECT_FALSE(result->font);
    EXPECT_TRUE(result->class_name.text.empty());
    EXPECT_EQ(result->class_name.number, 0);
}

TEST(DialogTemplate, may_ask_for_the_font_of_message_boxes_without_naming_it)
{
    const auto result =
        Words().dword(DS_SETFONT).dword(0)({0, 0, 0, 9, 9, 0, 0}).text(u"")({0x7FFF}).read();
    ASSERT_TRUE(result);
    EXPECT_TRUE(result->font->face.empty());
}

TEST(DialogTemplate, of_an_unknown_version_is_refused)
{
    EXPECT_FALSE(Words()({2, 0xFFFF}).dword(0).dword(0).dword(0).dword(0).dword(0).dword(0).read());
}
