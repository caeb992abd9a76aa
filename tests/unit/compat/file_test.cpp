// ReadFile and its relatives over a file of our own: compat itself has none.
#include "compat/kernel/file_object.hpp"
#include "compat/kernel/handles.hpp"
#include "compat/kernel/overlapped.hpp"

#include <gtest/gtest.h>

#include <cstring>
#include <thread>

#include <winbase.h>

using namespace compat;

namespace {

/// Reads give "abc"; with an OVERLAPPED they stay pending until end() or CancelIo.
class Slow final : public KernelObject, public FileObject {
  public:
    static constexpr TypeTag type_tag = make_type_tag("slow");
    Slow() : KernelObject(type_tag) {}

    FileObject *file() override { return this; }
    void handle_closed(std::uintptr_t) override { left_ = handle_count(); }

    DWORD read_file(FileRequest &request) override
    {
        if (request.overlapped) {
            begin_operation(*request.overlapped);
            pending_ = request.overlapped;
            return ERROR_IO_PENDING;
        }
        std::memcpy(request.buffer, "abc", 3);
        request.transferred = 3;
        return 0;
    }
    DWORD write_file(FileRequest &request) override
    {
        request.transferred = request.size / 2;
        return ERROR_MORE_DATA;
    }
    DWORD cancel_io(HANDLE) override
    {
        end(status::cancelled, 0);
        return 0;
    }
    DWORD cancel_io(HANDLE, const OVERLAPPED *which) override
    {
        return which == pending_ ? cancel_io(nullptr) : ERROR_NOT_FOUND;
    }

    void end(ULONG_PTR status, std::size_t count) { end_operation(*pending_, status, count); }
    int left() const { return left_; }

  private:
    OVERLAPPED *pending_ = nullptr;
    int left_ = -1;
};

struct Opened {
    std::shared_ptr<Slow> file = std::make_shared<Slow>();
    HANDLE handle = new_handle(file);
    ~Opened() { CloseHandle(handle); }
};

} // namespace

TEST(Files, a_call_that_waits_tells_its_count_also_when_it_fails)
{
    const Opened opened;
    char bytes[8] = "";
    DWORD count = 77;
    EXPECT_TRUE(ReadFile(opened.handle, bytes, sizeof bytes, &count, nullptr));
    EXPECT_EQ(count, 3U);
    EXPECT_STREQ(bytes, "abc");
    EXPECT_FALSE(WriteFile(opened.handle, bytes, 8, &count, nullptr));
    EXPECT_EQ(last_error(), static_cast<DWORD>(ERROR_MORE_DATA));
    EXPECT_EQ(count, 4U);
}

TEST(Files, what_is_no_file_is_an_invalid_handle)
{
    const HANDLE event = CreateEventA(nullptr, TRUE, FALSE, nullptr);
    char byte = 0;
    DWORD count = 77;
    for (const HANDLE handle : {event, INVALID_HANDLE_VALUE, HANDLE{}}) {
        set_last_error(0);
        EXPECT_FALSE(ReadFile(handle, &byte, 1, &count, nullptr));
        EXPECT_EQ(last_error(), static_cast<DWORD>(ERROR_INVALID_HANDLE));
        EXPECT_EQ(count, 0U);
        EXPECT_FALSE(CancelIo(handle));
        EXPECT_FALSE(CancelIoEx(handle, nullptr));
    }
    CloseHandle(event);
}

TEST(Files, the_outcome_of_an_overlapped_read_is_waited_for_without_an_event)
{
    const Opened opened;
    OVERLAPPED overlapped{};
    DWORD count = 77;
    EXPECT_FALSE(ReadFile(opened.handle, nullptr, 5, nullptr, &overlapped));
    EXPECT_EQ(last_error(), static_cast<DWORD>(ERROR_IO_PENDING));
    EXPECT_FALSE(HasOverlappedIoCompleted(&overlapped));
    EXPECT_FALSE(GetOverlappedResult(opened.handle, &overlapped, &count, FALSE));
    EXPECT_EQ(last_error(), static_cast<DWORD>(ERROR_IO_INCOMPLETE));
    EXPECT_EQ(count, 77U);
    std::thread other([&] { opened.file->end(status::success, 5); });
    EXPECT_TRUE(GetOverlappedResult(opened.handle, &overlapped, &count, TRUE));
    EXPECT_EQ(count, 5U);
    other.join();
}

TEST(Files, each_status_has_its_error)
{
    const Opened opened;
    OVERLAPPED overlapped{};
    DWORD count = 0;
    ReadFile(opened.handle, nullptr, 5, nullptr, &overlapped);
    opened.file->end(status::connection_reset, 0);
    EXPECT_FALSE(GetOverlappedResult(opened.handle, &overlapped, &count, FALSE));
    EXPECT_EQ(last_error(), static_cast<DWORD>(ERROR_NETNAME_DELETED));
    EXPECT_EQ(error_of_status(status::success), 0U);
    EXPECT_EQ(error_of_status(status::unsuccessful), static_cast<DWORD>(ERROR_GEN_FAILURE));
}

TEST(Files, cancelling_ends_an_operation)
{
    const Opened opened;
    OVERLAPPED overlapped{};
    OVERLAPPED another{};
    DWORD count = 0;
    ReadFile(opened.handle, nullptr, 5, nullptr, &overlapped);
    EXPECT_FALSE(CancelIoEx(opened.handle, &another));
    EXPECT_EQ(last_error(), static_cast<DWORD>(ERROR_NOT_FOUND));
    EXPECT_TRUE(CancelIoEx(opened.handle, &overlapped));
    EXPECT_FALSE(GetOverlappedResult(opened.handle, &overlapped, &count, FALSE));
    EXPECT_EQ(last_error(), static_cast<DWORD>(ERROR_OPERATION_ABORTED));
}

TEST(Files, an_object_knows_how_many_handles_stand_for_it)
{
    const auto file = std::make_shared<Slow>();
    const HANDLE first = new_handle(file);
    HANDLE second = nullptr;
    EXPECT_TRUE(DuplicateHandle(GetCurrentProcess(), first, GetCurrentProcess(), &second, 0, FALSE,
                                DUPLICATE_SAME_ACCESS));
    EXPECT_EQ(file->handle_count(), 2);
    CloseHandle(first);
    EXPECT_EQ(file->left(), 1);
    CloseHandle(second);
    EXPECT_EQ(file->left(), 0);
}
