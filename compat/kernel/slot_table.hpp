// Numbered slots of shared objects that any thread can look up without a global lock.
#pragma once

#include <array>
#include <atomic>
#include <cstdint>
#include <memory>
#include <thread>
#include <utility>

namespace compat {

/// A lock for critical sections of a few instructions.
class TinyLock {
  public:
    void lock()
    {
        while (held_.exchange(true, std::memory_order_acquire))
            std::this_thread::yield();
    }
    void unlock() { held_.store(false, std::memory_order_release); }

  private:
    std::atomic<bool> held_{false};
};

/// Slots come in chunks that are made on first use and stay, so a lookup is two loads and the
/// slot's own lock. Who numbers the slots is the owner's business.
template <class Object>
class SlotTable {
  public:
    static constexpr std::uint32_t chunk_size = 256;
    static constexpr std::uint32_t chunk_count = 1024;
    static constexpr std::uint32_t capacity = chunk_size * chunk_count;

    SlotTable() = default;
    SlotTable(const SlotTable &) = delete;
    SlotTable &operator=(const SlotTable &) = delete;
    ~SlotTable()
    {
        for (auto &chunk : chunks_)
            delete chunk.load(std::memory_order_relaxed);
    }

    void put(std::uint32_t index, std::shared_ptr<Object> object)
    {
        Slot &slot = make(index);
        const Guard guard(slot.lock);
        slot.object = std::move(object);
    }

    std::shared_ptr<Object> find(std::uint32_t index) const
    {
        Slot *const slot = existing(index);
        if (!slot)
            return nullptr;
        const Guard guard(slot->lock);
        return slot->object;
    }

    /// Empties the slot when `condition(object)` holds, and returns what was in it; else null.
    template <class Condition>
    std::shared_ptr<Object> take_if(std::uint32_t index, Condition condition)
    {
        Slot *const slot = existing(index);
        if (!slot)
            return nullptr;
        const Guard guard(slot->lock);
        if (!slot->object || !condition(*slot->object))
            return nullptr;
        return std::exchange(slot->object, nullptr);
    }

  private:
    class Guard {
      public:
        explicit Guard(TinyLock &lock) : lock_(lock) { lock_.lock(); }
        ~Guard() { lock_.unlock(); }
        Guard(const Guard &) = delete;
        Guard &operator=(const Guard &) = delete;

      private:
        TinyLock &lock_;
    };

    struct Slot {
        TinyLock lock;
        std::shared_ptr<Object> object;
    };
    using Chunk = std::array<Slot, chunk_size>;

    Slot *existing(std::uint32_t index) const
    {
        if (index >= capacity)
            return nullptr;
        Chunk *const chunk = chunks_[index / chunk_size].load(std::memory_order_acquire);
        return chunk ? &(*chunk)[index % chunk_size] : nullptr;
    }

    Slot &make(std::uint32_t index)
    {
        auto &place = chunks_[index / chunk_size];
        if (!place.load(std::memory_order_acquire)) {
            auto made = std::make_unique<Chunk>();
            Chunk *none = nullptr;
            if (place.compare_exchange_strong(none, made.get(), std::memory_order_acq_rel))
                made.release();
        }
        return *existing(index);
    }

    std::array<std::atomic<Chunk *>, chunk_count> chunks_{};
};

} // namespace compat
