// Heaps: blocks of the C library's that know their size and whose they are.
#pragma once

#include <cstddef>
#include <mutex>

namespace compat {

/// What stands in front of each block.
struct alignas(16) HeapBlock {
    HeapBlock *next;
    HeapBlock *previous;
    std::size_t size;
};

/// Any thread. Every block of the heap is in its list, so that all go with it.
class Heap {
  public:
    /// `most` bytes in all; 0: as many as there are.
    explicit Heap(std::size_t most);
    ~Heap();
    Heap(const Heap &) = delete;
    Heap &operator=(const Heap &) = delete;

    /// Null: there is no room.
    void *allocate(std::size_t size, bool zeroed);
    /// The block with its content; null, and the block unchanged: there is no room.
    void *reallocate(void *memory, std::size_t size, bool zeroed);
    /// False when it would have to become larger.
    bool resize_in_place(void *memory, std::size_t size);
    void free(void *memory);
    bool contains(const void *memory) const;

    /// The size that was asked for, of a block of any heap.
    static std::size_t size_of(const void *memory);

  private:
    void link(HeapBlock *block);
    void unlink(HeapBlock *block);
    bool fits(std::size_t more) const;

    const std::size_t most_;
    mutable std::mutex mutex_;
    std::size_t used_ = 0; // guarded by mutex_
    HeapBlock blocks_;     // guarded by mutex_: a ring that begins and ends here
};

/// GetProcessHeap's: LocalAlloc and GlobalAlloc take theirs from it.
Heap &process_heap();

} // namespace compat
