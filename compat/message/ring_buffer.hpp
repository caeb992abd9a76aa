// A first-in-first-out buffer that reuses its storage.
#pragma once

#include <cstddef>
#include <utility>
#include <vector>

namespace compat {

/// Grows by doubling and never shrinks, so that a steady flow of messages allocates nothing.
template <class T>
class RingBuffer {
  public:
    bool empty() const { return count_ == 0; }
    std::size_t size() const { return count_; }

    const T &operator[](std::size_t position) const { return storage_[slot(position)]; }

    T &back() { return storage_[slot(count_ - 1)]; }
    T &at(std::size_t position) { return storage_[slot(position)]; }

    void push_back(const T &value)
    {
        if (count_ == storage_.size())
            grow();
        storage_[slot(count_)] = value;
        ++count_;
    }

    /// Takes one out of the middle and closes the gap from the front, the usual place.
    void erase(std::size_t position)
    {
        for (; position > 0; --position)
            storage_[slot(position)] = std::move(storage_[slot(position - 1)]);
        first_ = slot(1);
        --count_;
    }

    template <class Condition>
    std::size_t erase_if(Condition condition)
    {
        std::size_t kept = 0;
        for (std::size_t i = 0; i < count_; ++i) {
            if (condition(storage_[slot(i)]))
                continue;
            if (kept != i)
                storage_[slot(kept)] = std::move(storage_[slot(i)]);
            ++kept;
        }
        const auto before = std::exchange(count_, kept);
        return before - kept;
    }

  private:
    std::size_t slot(std::size_t position) const
    {
        return (first_ + position) & (storage_.size() - 1); // the size is a power of two
    }

    void grow()
    {
        std::vector<T> larger(storage_.empty() ? 16 : storage_.size() * 2);
        for (std::size_t i = 0; i < count_; ++i)
            larger[i] = std::move(storage_[slot(i)]);
        storage_ = std::move(larger);
        first_ = 0;
    }

    std::vector<T> storage_;
    std::size_t first_ = 0;
    std::size_t count_ = 0;
};

} // namespace compat
