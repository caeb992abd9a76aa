#include "compat/control/edit_lines.hpp"
#include "compat/control/edit_text.hpp"

#include <gtest/gtest.h>

#include <string>

using namespace compat;

namespace {

EditText with(std::u16string text)
{
    EditText edit;
    edit.assign(std::move(text));
    return edit;
}

/// Three units a line.
std::size_t three(std::u16string_view line)
{
    return std::min<std::size_t>(line.size(), 3);
}

std::string lines_of(std::u16string_view text, const FitText &fit = {}, bool multi_line = true)
{
    const EditLines lines(text, multi_line, fit);
    std::string all;
    for (std::size_t i = 0; i < lines.count(); ++i)
        all += std::to_string(lines[i].begin) + "-" + std::to_string(lines[i].end) + " ";
    return all;
}

} // namespace

TEST(EditText, PutsTextInPlaceOfWhatIsSelected)
{
    auto edit = with(u"one two");
    edit.select(7, 4);
    EXPECT_EQ(edit.selected(), u"two");
    edit.replace(u"2");
    EXPECT_EQ(edit.text(), u"one 2");
    EXPECT_EQ(edit.caret(), 5u);
    EXPECT_FALSE(edit.has_selection());
}

TEST(EditText, UndoesWhatWasTypedInOneGoAndRedoesIt)
{
    auto edit = with(u"ab");
    edit.select(1, 1);
    for (const char16_t unit : {u'x', u'y', u'z'})
        edit.replace({&unit, 1});
    EXPECT_EQ(edit.text(), u"axyzb");
    ASSERT_TRUE(edit.undo());
    EXPECT_EQ(edit.text(), u"ab");
    ASSERT_TRUE(edit.undo());
    EXPECT_EQ(edit.text(), u"axyzb");
}

TEST(EditText, UndoesWhatWasRubbedOutInOneGo)
{
    auto edit = with(u"abcd");
    for (std::size_t at = 4; at > 1; --at) {
        edit.select(at, at - 1);
        edit.replace({});
    }
    EXPECT_EQ(edit.text(), u"a");
    ASSERT_TRUE(edit.undo());
    EXPECT_EQ(edit.text(), u"abcd");
}

TEST(EditText, UndoesNothingAfterAChangeThatSaysSo)
{
    auto edit = with(u"ab");
    edit.replace(u"x");
    edit.replace(u"y", false);
    EXPECT_FALSE(edit.can_undo());
    EXPECT_FALSE(edit.undo());
    EXPECT_EQ(edit.text(), u"xyab");
}

TEST(EditText, StepsOverPairsAndEndsOfLinesAsAWhole)
{
    const auto edit = with(u"a\U0001F600\r\nb");
    EXPECT_EQ(edit.next(0), 1u);
    EXPECT_EQ(edit.next(1), 3u);
    EXPECT_EQ(edit.next(3), 5u);
    EXPECT_EQ(edit.previous(5), 3u);
    EXPECT_EQ(edit.previous(3), 1u);
    EXPECT_EQ(edit.previous(0), 0u);
    EXPECT_EQ(edit.next(6), 6u);
}

TEST(EditText, StepsOverWords)
{
    const auto edit = with(u"one  two");
    EXPECT_EQ(edit.next_word(0), 5u);
    EXPECT_EQ(edit.next_word(5), 8u);
    EXPECT_EQ(edit.previous_word(8), 5u);
    EXPECT_EQ(edit.previous_word(5), 0u);
}

TEST(EditLines, EndWhereTheTextSaysSo)
{
    EXPECT_EQ(lines_of(u""), "0-0 ");
    EXPECT_EQ(lines_of(u"ab\r\n"), "0-2 4-4 ");
    EXPECT_EQ(lines_of(u"ab\ncd\r\r\ne"), "0-2 3-5 8-9 ");
    EXPECT_EQ(lines_of(u"ab\r\ncd", {}, false), "0-6 ");
}

TEST(EditLines, AreWrappedBehindTheLastSpaceThatFits)
{
    EXPECT_EQ(lines_of(u"a bcd", three), "0-2 2-5 ");
    EXPECT_EQ(lines_of(u"abcdefg", three), "0-3 3-6 6-7 ");
    EXPECT_EQ(lines_of(u"ab\r\ncdef", three), "0-2 4-7 7-8 ");
}

TEST(EditLines, AreFoundByPosition)
{
    const EditLines lines(u"ab\r\ncd", true, {});
    EXPECT_EQ(lines.line_of(0), 0u);
    EXPECT_EQ(lines.line_of(3), 0u);
    EXPECT_EQ(lines.line_of(4), 1u);
    EXPECT_EQ(lines.line_of(99), 1u);
}
