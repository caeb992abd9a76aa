// What a compiler says, message by message.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace wsacc {

struct CompilerMessage {
    std::string file; // as it prints it
    std::size_t line = 0, column = 0;
    std::string text; // error: 'x' was not declared in this scope
    // What is underlined in the quoted line, in columns from 0 on, as it is shown.
    std::size_t underline_begin = 0, underline_end = 0;
    std::string function; // that the compiler says it is in: "member function 'void Box<T>::f()'"
};

// With plain quotes, without colours.
std::vector<CompilerMessage> compiler_messages(std::string_view said);

// What stands in the text between the nth pair of quotes, from 0 on; empty if there are fewer.
std::string quoted_in(std::string_view text, int number);

} // namespace wsacc
