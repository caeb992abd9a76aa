// Prints a type so that it reads the same on both sides if and only if it is binary compatible:
// `u4` is an unsigned integer of four bytes, `*` a pointer, `record 48/8` a structure's size and
// alignment.
#pragma once

#include <cstddef>
#include <type_traits>

void put(const char *text);
void put(long long number);

// Not shared with other files: mingw-w64's linker takes long for thousands of functions that are.
namespace {

// A structure of which one side has only the name.
template <class T>
void put_size_of(...)
{
    put("of its name only");
}

template <class T, std::size_t Size = sizeof(T)>
void put_size_of(int)
{
    put(static_cast<long long>(Size));
    if (std::is_class<T>::value || std::is_union<T>::value) {
        put("/");
        put(static_cast<long long>(alignof(T)));
    }
}

template <class T>
struct Describe {
    static void print()
    {
        if (std::is_class<T>::value || std::is_union<T>::value) {
            put("record ");
        } else if (std::is_floating_point<T>::value) {
            put("f");
        } else if (std::is_enum<T>::value) {
            put("enum ");
        } else {
            put(std::is_signed<T>::value ? "i" : "u");
        }
        put_size_of<T>(0);
    }
};

template <>
struct Describe<void> {
    static void print() { put("void"); }
};

template <class T>
struct Describe<const T> {
    static void print()
    {
        put("const ");
        Describe<T>::print();
    }
};

template <class T>
struct Describe<volatile T> {
    static void print()
    {
        put("volatile ");
        Describe<T>::print();
    }
};

template <class T, std::size_t Count>
struct Describe<T[Count]> {
    static void print()
    {
        Describe<T>::print();
        put("[");
        put(static_cast<long long>(Count));
        put("]");
    }
};

// A structure may be incomplete behind a pointer: its size is compared where it is defined.
template <class T, bool IsRecord>
struct DescribePointee {
    static void print() { Describe<T>::print(); }
};

template <class T>
struct DescribePointee<T, true> {
    static void print() { put(std::is_const<T>::value ? "const record" : "record"); }
};

template <class T>
struct Describe<T *> {
    static void print()
    {
        put("*");
        DescribePointee<T, std::is_class<T>::value || std::is_union<T>::value>::print();
    }
};

template <class T>
struct Describe<T &> {
    static void print()
    {
        put("&");
        Describe<T>::print();
    }
};

template <class T>
struct Tag {
    typedef T type;
};

void describe_list() {}

template <class First, class... Rest>
void describe_list(Tag<First>, Tag<Rest>... rest)
{
    put(" ");
    Describe<First>::print();
    describe_list(rest...);
}

template <class Result, class... Parameters>
struct Describe<Result(Parameters...)> {
    static void print()
    {
        put("function(");
        Describe<Result>::print();
        put(";");
        describe_list(Tag<Parameters>()...);
        put(")");
    }
};

template <class Result, class... Parameters>
struct Describe<Result(Parameters..., ...)> {
    static void print()
    {
        put("function(");
        Describe<Result>::print();
        put(";");
        describe_list(Tag<Parameters>()...);
        put(" ...)");
    }
};

} // namespace
