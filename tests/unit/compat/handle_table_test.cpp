#include "compat/kernel/handle_table.hpp"

#include <gtest/gtest.h>

#include <thread>

using namespace compat;

namespace {

struct Apple final : KernelObject {
    static constexpr TypeTag type_tag = make_type_tag("appl");
    Apple() : KernelObject(type_tag) {}
};

struct Pear final : KernelObject {
    static constexpr TypeTag type_tag = make_type_tag("pear");
    Pear() : KernelObject(type_tag) {}
};

} // namespace

TEST(HandleTable, gives_multiples_of_four_and_never_zero)
{
    HandleTable table;
    for (int i = 0; i < 1000; ++i) {
        const auto handle = table.insert(std::make_shared<Apple>());
        EXPECT_NE(handle, 0U);
        EXPECT_EQ(handle % 4, 0U);
    }
}

TEST(HandleTable, reuses_the_value_freed_last_first)
{
    HandleTable table;
    const auto a = table.insert(std::make_shared<Apple>());
    const auto b = table.insert(std::make_shared<Apple>());
    table.remove<Apple>(a);
    table.remove<Apple>(b);
    EXPECT_EQ(table.insert(std::make_shared<Apple>()), b);
    EXPECT_EQ(table.insert(std::make_shared<Apple>()), a);
}

TEST(HandleTable, finds_an_object_only_by_its_own_kind_or_as_any)
{
    HandleTable table;
    const auto apple = std::make_shared<Apple>();
    const auto handle = table.insert(apple);
    EXPECT_EQ(table.find<Apple>(handle), apple);
    EXPECT_EQ(table.find<KernelObject>(handle), apple);
    EXPECT_EQ(table.find<Pear>(handle), nullptr);
    EXPECT_EQ(table.remove<Pear>(handle), nullptr);
    EXPECT_EQ(table.remove<Apple>(handle), apple);
    EXPECT_EQ(table.find<Apple>(handle), nullptr);
}

TEST(HandleTable, knows_no_other_values)
{
    HandleTable table;
    const auto handle = table.insert(std::make_shared<Apple>());
    for (const std::uintptr_t bad : {std::uintptr_t{0}, handle + 1, handle + 2, handle + 4,
                                     ~std::uintptr_t{0}, std::uintptr_t{1} << 40})
        EXPECT_EQ(table.find<KernelObject>(bad), nullptr) << bad;
}

TEST(HandleTable, keeps_an_object_with_two_handles_until_both_are_gone)
{
    HandleTable table;
    auto apple = std::make_shared<Apple>();
    const std::weak_ptr<Apple> watched = apple;
    const auto first = table.insert(apple);
    const auto second = table.insert(std::move(apple));
    table.remove<Apple>(first);
    EXPECT_NE(table.find<Apple>(second), nullptr);
    table.remove<Apple>(second);
    EXPECT_TRUE(watched.expired());
}

TEST(HandleTable, removes_each_handle_once_however_many_threads_try)
{
    HandleTable table;
    constexpr int rounds = 2000;
    std::atomic<int> removed{0};
    std::vector<std::uintptr_t> handles(rounds);
    for (auto &handle : handles)
        handle = table.insert(std::make_shared<Apple>());
    const auto work = [&] {
        for (const auto handle : handles) {
            table.find<Apple>(handle);
            if (table.remove<Apple>(handle))
                ++removed;
        }
    };
    std::thread other(work);
    work();
    other.join();
    EXPECT_EQ(removed, rounds);
}

TEST(HandleTable, takes_away_all_of_a_kind_with_each_of_their_handles)
{
    HandleTable table;
    const auto apple = std::make_shared<Apple>();
    const auto pear = table.insert(std::make_shared<Pear>());
    table.insert(apple);
    table.insert(apple);
    EXPECT_EQ(apple->handle_count(), 2);
    EXPECT_EQ(table.remove_all<Apple>().size(), 2U);
    EXPECT_EQ(apple->handle_count(), 0);
    EXPECT_NE(table.find<Pear>(pear), nullptr);
    EXPECT_TRUE(table.remove_all<Apple>().empty());
}
