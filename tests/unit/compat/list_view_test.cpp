// A list view whose parent changes it while it is told of a change.
#include <gtest/gtest.h>

#include <commctrl.h>
#include <winuser.h>

namespace {

/// Of one test: what the parent does when it hears of this.
UINT heard_code = 0;

LRESULT CALLBACK parent_procedure(HWND window, UINT message, WPARAM wparam, LPARAM lparam)
{
    if (message == WM_NOTIFY && heard_code != 0) {
        const auto &notification = *reinterpret_cast<const NMHDR *>(lparam);
        if (notification.code == heard_code) {
            heard_code = 0;
            SendMessageW(notification.hwndFrom, LVM_DELETEALLITEMS, 0, 0);
        }
    }
    return DefWindowProcW(window, message, wparam, lparam);
}

class ListViewTest : public testing::Test {
  protected:
    ListViewTest()
    {
        InitCommonControls();
        WNDCLASSW description{};
        description.lpfnWndProc = parent_procedure;
        description.lpszClassName = u"parent of a list view";
        RegisterClassW(&description);
        parent_ = CreateWindowW(description.lpszClassName, u"", WS_POPUP, 0, 0, 200, 200, nullptr,
                                nullptr, nullptr, nullptr);
        list_ = CreateWindowW(u"SysListView32", u"", WS_CHILD | LVS_REPORT, 0, 0, 200, 200, parent_,
                              nullptr, nullptr, nullptr);
        LVCOLUMNW column{};
        column.mask = LVCF_WIDTH;
        column.cx = 50;
        SendMessageW(list_, LVM_INSERTCOLUMNW, 0, reinterpret_cast<LPARAM>(&column));
        for (const auto *const text : {u"a", u"b", u"c"})
            insert(text, 0);
    }
    ~ListViewTest() override
    {
        heard_code = 0;
        DestroyWindow(parent_);
    }

    LRESULT insert(const char16_t *text, UINT state)
    {
        LVITEMW item{};
        item.mask = LVIF_TEXT | (state ? LVIF_STATE : 0);
        item.pszText = const_cast<char16_t *>(text);
        item.state = item.stateMask = state;
        return SendMessageW(list_, LVM_INSERTITEMW, 0, reinterpret_cast<LPARAM>(&item));
    }
    LRESULT count() const { return SendMessageW(list_, LVM_GETITEMCOUNT, 0, 0); }

    HWND parent_ = nullptr, list_ = nullptr;
};

TEST_F(ListViewTest, TheParentMayDeleteAllWhileItHearsOfTheEndOfOne)
{
    heard_code = LVN_DELETEITEM;
    EXPECT_TRUE(SendMessageW(list_, LVM_DELETEITEM, 1, 0));
    EXPECT_EQ(count(), 0);
}

TEST_F(ListViewTest, TheParentMayDeleteAllWhileAllAreDeleted)
{
    heard_code = LVN_DELETEITEM;
    EXPECT_TRUE(SendMessageW(list_, LVM_DELETEALLITEMS, 0, 0));
    EXPECT_EQ(count(), 0);
}

TEST_F(ListViewTest, TheParentMayDeleteAllWhileAStateChanges)
{
    LVITEMW item{};
    item.mask = LVIF_STATE | LVIF_PARAM | LVIF_TEXT;
    item.iItem = 2;
    item.state = item.stateMask = LVIS_SELECTED;
    item.pszText = const_cast<char16_t *>(u"other");
    heard_code = LVN_ITEMCHANGED;
    SendMessageW(list_, LVM_SETITEMW, 0, reinterpret_cast<LPARAM>(&item));
    EXPECT_EQ(count(), 0);
}

TEST_F(ListViewTest, TheParentMayDeleteAllWhileATextChanges)
{
    LVITEMW item{};
    item.pszText = const_cast<char16_t *>(u"other");
    heard_code = LVN_ITEMCHANGING;
    EXPECT_FALSE(SendMessageW(list_, LVM_SETITEMTEXTW, 1, reinterpret_cast<LPARAM>(&item)));
    EXPECT_EQ(count(), 0);
}

TEST_F(ListViewTest, TheParentMayDeleteAllWhileOneIsInserted)
{
    heard_code = LVN_ITEMCHANGED;
    insert(u"d", LVIS_SELECTED);
    EXPECT_EQ(count(), 0);
}

TEST_F(ListViewTest, TheParentMayDeleteAllWhileItIsAskedForAText)
{
    LVITEMW item{};
    item.mask = LVIF_TEXT;
    item.pszText = LPSTR_TEXTCALLBACKW;
    SendMessageW(list_, LVM_INSERTITEMW, 0, reinterpret_cast<LPARAM>(&item));
    char16_t text[8] = u"";
    item.mask = LVIF_TEXT | LVIF_PARAM;
    item.pszText = text;
    item.cchTextMax = 8;
    heard_code = SendMessageW(parent_, WM_NOTIFYFORMAT, 0, NF_QUERY) == NFR_UNICODE
                     ? LVN_GETDISPINFOW
                     : LVN_GETDISPINFOA;
    EXPECT_FALSE(SendMessageW(list_, LVM_GETITEMW, 0, reinterpret_cast<LPARAM>(&item)));
    EXPECT_EQ(count(), 0);
}

TEST_F(ListViewTest, ASubitemWithoutAColumnHasNoText)
{
    char16_t text[8] = u"before";
    LVITEMW item{};
    item.iSubItem = 0x7FFFFFFF;
    item.pszText = text;
    item.cchTextMax = 8;
    EXPECT_FALSE(SendMessageW(list_, LVM_SETITEMTEXTW, 0, reinterpret_cast<LPARAM>(&item)));
    EXPECT_EQ(SendMessageW(list_, LVM_GETITEMTEXTW, 0, reinterpret_cast<LPARAM>(&item)), 0);
    EXPECT_EQ(text[0], u'\0');
}

} // namespace
