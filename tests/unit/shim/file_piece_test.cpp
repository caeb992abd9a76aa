#include "winsock_shim/shim/file_piece.hpp"

#include "compat/kernel/file_object.hpp"
#include "compat/kernel/handles.hpp"

#include <wsa/errors.h>

#include <fcntl.h>
#include <string>
#include <string_view>
#include <unistd.h>

#include <gtest/gtest.h>

namespace winsock_shim {
namespace {

/// A handle of whatever is behind a descriptor.
class Described final : public compat::KernelObject, public compat::FileObject {
  public:
    explicit Described(int descriptor)
        : KernelObject(compat::make_type_tag("test")), descriptor_(descriptor)
    {
    }
    ~Described() override { ::close(descriptor_); }

    FileObject *file() override { return this; }
    int descriptor() const override { return descriptor_; }
    DWORD read_file(compat::FileRequest &) override { return 0; }
    DWORD write_file(compat::FileRequest &) override { return 0; }
    DWORD cancel_io(HANDLE) override { return 0; }
    DWORD cancel_io(HANDLE, const OVERLAPPED *) override { return 0; }

  private:
    const int descriptor_;
};

HANDLE handle_of(int descriptor)
{
    return compat::new_handle(std::make_shared<Described>(descriptor));
}

HANDLE file_of(std::string_view content)
{
    const int descriptor = ::open("/tmp", O_TMPFILE | O_RDWR, 0600);
    EXPECT_EQ(::write(descriptor, content.data(), content.size()), ssize_t(content.size()));
    ::lseek(descriptor, 0, SEEK_SET);
    return handle_of(descriptor);
}

std::string text(const FilePiece &piece)
{
    return {piece.bytes.data, piece.bytes.size};
}

TEST(FilePiece, IsTheRestOfTheFileFromItsPositionOrFromTheOffsetThatIsGiven)
{
    const HANDLE file = file_of(std::string(5000, 'a') + "end");
    FilePiece whole, part;
    EXPECT_EQ(file_piece(file, 0, nullptr, whole).error, 0);
    EXPECT_EQ(whole.bytes.size, 5003U);
    OVERLAPPED from{};
    from.Offset = 4999;
    EXPECT_EQ(file_piece(file, 3, &from, part).error, 0);
    EXPECT_EQ(text(part), "aen");
}

TEST(FilePiece, OfNoFileIsEmpty)
{
    FilePiece piece;
    EXPECT_EQ(file_piece(nullptr, 5, nullptr, piece).error, 0);
    EXPECT_EQ(text(piece), "");
}

TEST(FilePiece, OfAPipeIsRefusedInsteadOfSendingNothing)
{
    int ends[2];
    ASSERT_EQ(::pipe(ends), 0);
    FilePiece piece;
    EXPECT_EQ(file_piece(handle_of(ends[0]), 0, nullptr, piece).error, WSAENOTSOCK);
    ::close(ends[1]);
}

} // namespace
} // namespace winsock_shim
